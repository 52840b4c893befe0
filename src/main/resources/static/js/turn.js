import { cancel, chat, inWords } from './api.js';
import { Answer } from './answer.js';
import { Steering } from './steering.js';
import { continued } from './steering-api.js';

/** One question and its answer, on the page and in what is sent along with the next question. */
export class Turn {
  #question;
  #id = null;
  #article;
  #answer;
  #text = '';
  #announcer;
  #steering;
  #abort = new AbortController();

  /**
   * @param question text
   * @param announcer of the page
   */
  constructor(question, announcer) {
    this.#question = question;
    this.#announcer = announcer;
    this.elements = [fromTemplate('question-template'), fromTemplate('answer-template')];
    this.elements[0].querySelector('.question-text').textContent = question;
    this.#article = this.elements[1];
    this.#answer = new Answer(this.#article);
    this.#answer.addEventListener('drawn', () => this.onDrawn());
    this.#steering = new Steering(this.#answer, {
      announce: (text) => announcer.note(text),
      complain: (text) => this.#complain(text),
      goOn: (edits, options) => this.onGoOn(() => this.#goOn(edits, options)),
    });
  }

  /** Called after each drawing; for the page to follow the answer. */
  onDrawn = () => {};

  /** Called with what lets the answer go on from an edit, for the page to know that it develops. */
  onGoOn = (goOn) => goOn();

  /** Called to ask again; with true: without the turns before it. */
  onRetry = () => {};

  /** What a later question sends along: the exchange, as far as it is settled; nothing if there is nothing to read. */
  messages() {
    return this.#text.trim() === ''
      ? []
      : [
          { role: 'user', content: this.#question },
          { role: 'assistant', content: this.#text },
        ];
  }

  /** Leaves the exchange out of what later questions send along. */
  forget() {
    this.#text = '';
    this.elements.forEach((element) => element.classList.add('forgotten'));
  }

  stop() {
    this.#abort.abort();
    if (this.#id !== null) {
      cancel(this.#id);
    }
  }

  remove() {
    this.elements.forEach((element) => element.remove());
  }

  /** Asks and shows the answer; settles when it is over, however it ends. */
  async run(history, model) {
    const messages = [...history, { role: 'user', content: this.#question }];
    await this.#follow(chat({ messages, model }, this.#abort.signal), history.length > 0);
  }

  /** Has the finished answer go on from edits; settles when it is over again. */
  async #goOn(edits, options) {
    this.#abort = new AbortController();
    this.#article.querySelector('.notice').hidden = true;
    await this.#follow(continued(this.#answer.generation, edits, options, this.#abort.signal), false);
  }

  async #follow(events, hasHistory) {
    this.#announcer.begin();
    this.#answer.wait();
    try {
      for await (const { name, data } of events) {
        this.#take(name, data);
      }
    } catch (error) {
      if (this.#abort.signal.aborted) {
        this.#stopped();
      } else {
        this.#failed(inWords(error), error.field === 'messages' && hasHistory);
      }
    }
  }

  #take(name, data) {
    if (name === 'started') {
      this.#id = data.id;
      this.#answer.start(data);
    } else if (name === 'pass') {
      this.#answer.apply(data);
      this.#announcer.settled(this.#answer.canvas.settledText());
    } else if (name === 'completed') {
      this.#text = data.text;
      this.#answer.finish(data);
      this.#announcer.done(data.text);
    } else if (name === 'failed') {
      this.#failed(data.message, false);
    }
  }

  #stopped() {
    this.#text = this.#answer.canvas?.settledText() ?? '';
    this.#answer.stop();
    if (this.#answer.recording.length === 0) {
      this.#notice('Stopped before the first pass.', false);
    } else {
      this.#announcer.note('Stopped.');
    }
  }

  #failed(message, canForget) {
    this.#answer.fail();
    this.#notice(message, canForget);
  }

  /** Says why an edit was not carried out; the answer stays as it is. */
  #complain(message) {
    this.#notice(message, false);
  }

  #notice(message, canForget) {
    const notice = this.#article.querySelector('.notice');
    notice.querySelector('.notice-text').textContent = message;
    notice.querySelector('.retry').addEventListener('click', () => this.onRetry(false));
    const forget = notice.querySelector('.forget');
    forget.hidden = !canForget;
    forget.addEventListener('click', () => this.onRetry(true));
    notice.hidden = false;
    this.onDrawn();
  }
}

function fromTemplate(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}
