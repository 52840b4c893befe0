import { cancel, chat, inWords } from './api.js';
import { AnswerView } from './answer-view.js';
import { Canvas } from './canvas.js';
import { Readings } from './readings.js';

/** One question and its answer, on the page and in what is sent along with the next question. */
export class Turn {
  #question;
  #id = null;
  #answer;
  #canvas = null;
  #view;
  #readings;
  #text = '';
  #announcer;
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
    this.#answer = this.elements[1];
    this.#readings = new Readings(this.#answer);
    this.#view = new AnswerView(this.#answer.querySelector('.canvas'), () => this.#drawn());
  }

  /** Called after each drawing; for the page to follow the answer. */
  onDrawn = () => {};

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
    this.#announcer.begin();
    this.#state('waiting');
    try {
      const messages = [...history, { role: 'user', content: this.#question }];
      for await (const { name, data } of chat({ messages, model }, this.#abort.signal)) {
        this.#take(name, data);
      }
    } catch (error) {
      if (this.#abort.signal.aborted) {
        this.#stopped();
      } else {
        this.#failed(inWords(error), error.field === 'messages' && history.length > 0);
      }
    }
  }

  #take(name, data) {
    if (name === 'started') {
      this.#id = data.id;
      this.#canvas = new Canvas(data.promptTokens, data.canvasLength - data.promptTokens);
      this.#view.show(this.#canvas);
      this.#state('developing');
    } else if (name === 'pass') {
      this.#answer.dataset.passes = data.pass;
      this.#readings.pass(data);
      this.#canvas.apply(data);
      this.#view.update();
      this.#announcer.settled(this.#canvas.settledText());
    } else if (name === 'completed') {
      this.#text = data.text;
      this.#state(data.finishReason === 'cancelled' ? 'stopped' : 'done');
      this.#view.finish();
      this.#readings.complete(data.usage, data.finishReason);
      this.#announcer.done(data.text);
    } else if (name === 'failed') {
      this.#failed(data.message, false);
    }
  }

  #drawn() {
    this.#readings.draw(this.#canvas);
    this.onDrawn();
  }

  #stopped() {
    this.#text = this.#canvas?.settledText() ?? '';
    this.#state('stopped');
    this.#view.finish();
    this.#readings.end('stopped after');
    if (this.#answer.dataset.passes === undefined) {
      this.#notice('Stopped before the first pass.', false);
    } else {
      this.#announcer.note('Stopped.');
    }
  }

  #failed(message, canForget) {
    this.#state('failed');
    this.#view.finish();
    this.#readings.end('broke after');
    this.#notice(message, canForget);
  }

  #notice(message, canForget) {
    const notice = this.#answer.querySelector('.notice');
    notice.querySelector('.notice-text').textContent = message;
    notice.querySelector('.retry').addEventListener('click', () => this.onRetry(false));
    const forget = notice.querySelector('.forget');
    forget.hidden = !canForget;
    forget.addEventListener('click', () => this.onRetry(true));
    notice.hidden = false;
    this.onDrawn();
  }

  #state(state) {
    this.#answer.dataset.state = state;
    this.#answer.setAttribute('aria-busy', String(state === 'waiting' || state === 'developing'));
  }
}

function fromTemplate(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}
