/** Tells screen readers what has settled, in whole sentences: guesses come and go too fast to be read out. */

export class Announcer {
  #region;
  #said = 0;

  constructor(region) {
    this.#region = region;
  }

  begin() {
    this.#said = 0;
    this.#region.replaceChildren();
  }

  /** @param text that is settled from the answer's start on */
  settled(text) {
    const sentences = text.slice(this.#said).match(/^[\s\S]*[.!?。！？\n](?=\s)/u);
    if (sentences) {
      this.#say(sentences[0]);
    }
  }

  /** @param text of the whole answer */
  done(text) {
    this.#say(text.slice(this.#said));
  }

  note(text) {
    const line = document.createElement('p');
    line.textContent = text;
    this.#region.append(line);
  }

  #say(text) {
    this.#said += text.length;
    if (text.trim() !== '') {
      this.note(text);
    }
  }
}
