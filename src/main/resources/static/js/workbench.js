import { request } from './api.js';

const NOTED = 2000;

/** What the pages with an editor have in common. */
export class Workbench {
  #notice = document.getElementById('notice');
  #status = document.getElementById('status');
  #editor;
  #progress = document.querySelector('#running .bar-text');
  #usual = this.#progress.textContent;
  #timer = 0;

  constructor(editor) {
    this.#editor = editor;
  }

  /** Says what went wrong, until {@link hush}. */
  say(message) {
    this.#notice.querySelector('.notice-text').textContent = message;
    this.#notice.hidden = false;
  }

  hush() {
    this.#notice.hidden = true;
  }

  /** Says how a generation is getting on that the events tell of. */
  tell(name, data) {
    const said = {
      queued: () => `Waiting: number ${data.position} in the queue`,
      lost: () => 'The connection is lost. Connecting again …',
    }[name];
    this.#progress.textContent = said === undefined ? this.#usual : said();
  }

  /** Says something in passing. */
  note(message) {
    clearTimeout(this.#timer);
    this.#status.textContent = message;
    this.#timer = setTimeout(() => (this.#status.textContent = ''), NOTED);
  }

  /** Copies a text; where the browser does not let it, selects that of the editor. */
  async copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      this.note('Copied');
    } catch {
      // Browsers keep the clipboard from pages that came without encryption.
      this.#editor.focus();
      this.#editor.select(0, this.#editor.text.length);
      this.note('Press Ctrl+C');
    }
  }

  /** Tells a generation to take the best guesses for what is still open. */
  async finish(generation) {
    if (generation !== null) {
      try {
        await request('PATCH', `generations/${encodeURIComponent(generation)}`, { op: 'finish' });
      } catch {
        // It was over before it could be told.
      }
    }
  }
}
