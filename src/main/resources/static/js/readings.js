/** The line under an answer: how it develops, in numbers and as a strip of bars, one for each pass. */

export class Readings {
  #fields = {};
  #strip;
  #bars = [];
  #sent = performance.now();
  #firstFrame = 0;
  #pass = null;

  constructor(answer) {
    for (const field of answer.querySelectorAll('[data-reading]')) {
      this.#fields[field.dataset.reading] = field;
    }
    this.#strip = answer.querySelector('.strip');
  }

  /** Takes note of a pass; {@link draw} shows it. */
  pass(pass) {
    if (this.#pass === null) {
      this.#firstFrame = performance.now() - this.#sent;
    }
    this.#pass = pass;
  }

  draw(canvas) {
    if (this.#pass === null) {
      return;
    }
    const tokens = canvas.settledCount();
    this.#set('pass', String(this.#pass.pass));
    this.#set('firstFrame', duration(this.#firstFrame));
    this.#rates(tokens / this.#pass.pass, tokens, this.#pass.elapsed);
    this.#set('time', duration(this.#pass.elapsed));
    this.#drawStrip(canvas.settledByPass(this.#pass.pass));
  }

  /** The server's own figures replace those counted here. */
  complete(usage, finishReason) {
    this.#set('pass', String(usage.passes));
    this.#rates(usage.tokensPerPass, usage.completionTokens, usage.millis);
    this.#set('time', duration(usage.millis));
    this.end(OUTCOMES[finishReason] ?? finishReason);
  }

  end(outcome) {
    this.#set('outcome', outcome);
  }

  #rates(tokensPerPass, tokens, millis) {
    this.#set('tokensPerPass', tokensPerPass.toFixed(1));
    this.#set('tokensPerSecond', millis > 0 ? String(Math.round((tokens * 1000) / millis)) : '–');
  }

  #drawStrip(counts) {
    const most = Math.max(1, ...counts);
    counts.forEach((count, index) => {
      if (index === this.#bars.length) {
        const bar = document.createElement('i');
        this.#bars.push(bar);
        this.#strip.append(bar);
      }
      this.#bars[index].style.setProperty('--share', (count / most).toFixed(3));
    });
    this.#strip.setAttribute('aria-label', `Tokens settled in each pass: ${counts.join(', ')}`);
  }

  #set(name, text) {
    if (this.#fields[name].textContent !== text) {
      this.#fields[name].textContent = text;
    }
  }
}

const OUTCOMES = {
  stop: 'developed in',
  length: 'cut at its length after',
  cancelled: 'stopped after',
  deadline: 'cut short after',
};

function duration(millis) {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(millis < 10000 ? 2 : 1)} s`;
}
