import { Answer } from './answer.js';
import { cancel, inWords } from './api.js';
import { duration } from './readings.js';
import { Steering } from './steering.js';
import { continued } from './steering-api.js';

/** One of several answers side by side: its name, a clock, the answer itself, and what went wrong. */
export class Lane {
  element = document.createElement('section');
  answer;
  /** Who hears what becomes of the answer from now on: {replaced(by), finished(text)}; null if nobody. */
  owner = null;
  #title = document.createElement('h2');
  #clock = document.createElement('span');
  #notice = document.createElement('p');
  #steering;
  #abort = new AbortController();
  #id = null;
  #begun = 0;
  #ticking = 0;
  #text = '';
  #announcer;

  /** @param announcer of the page */
  constructor(announcer) {
    this.#announcer = announcer;
    this.element.className = 'lane answer';
    this.#title.className = 'lane-title';
    this.#clock.className = 'clock';
    this.#clock.setAttribute('role', 'timer');
    this.#clock.setAttribute('aria-live', 'off');
    const head = document.createElement('header');
    head.className = 'lane-head';
    head.append(this.#title, this.#clock);
    this.#notice.className = 'notice';
    this.#notice.setAttribute('role', 'alert');
    this.#notice.hidden = true;
    this.element.append(head);
    this.answer = new Answer(this.element);
    this.element.append(this.#notice);
    this.#steering = new Steering(this.answer, {
      announce: (text) => announcer.note(text),
      complain: (text) => this.#complain(text),
      goOn: (edits, options) => this.run((signal) => continued(this.#id, edits, options, signal)),
    });
  }

  set title(title) {
    this.#title.textContent = title;
  }

  get title() {
    return this.#title.textContent;
  }

  /** The finished text; empty before. */
  get text() {
    return this.#text;
  }

  /** Id of the generation that is at work, or was last; null before there is one. */
  get generation() {
    return this.#id;
  }

  /** Milliseconds that its passes took, the turns of others left out. */
  get ownMillis() {
    return ownTimes(this.answer.recording).at(-1) ?? 0;
  }

  get isRunning() {
    return this.#ticking !== 0;
  }

  /**
   * Shows an answer as it develops; settles when it is over, however it ends.
   *
   * @param events called with a signal to abort by; yields what the answer is made of
   */
  async run(events) {
    this.#abort = new AbortController();
    this.#notice.hidden = true;
    this.#steering.forgetKept();
    this.answer.wait();
    this.#begun = performance.now();
    this.#tick();
    try {
      for await (const { name, data } of events(this.#abort.signal)) {
        this.#take(name, data);
      }
    } catch (error) {
      if (this.#abort.signal.aborted) {
        this.answer.stop();
      } else {
        this.#fail(inWords(error));
      }
    }
    cancelAnimationFrame(this.#ticking);
    this.#ticking = 0;
    this.#showClock();
  }

  stop() {
    if (this.isRunning) {
      this.#abort.abort();
      if (this.#id !== null) {
        cancel(this.#id);
      }
    }
  }

  #take(name, data) {
    if (name === 'started') {
      if (data.id !== this.#id) {
        this.owner?.replaced(data.id);
      }
      this.#id = data.id;
      this.answer.start(data);
    } else if (name === 'pass') {
      this.answer.apply(data);
    } else if (name === 'completed') {
      this.#text = data.text;
      this.answer.finish(data);
      this.owner?.finished(data.text);
      this.#announcer.note(`${this.title} is done: ${data.text}`);
    } else if (name === 'failed') {
      this.#fail(data.message);
    }
  }

  #fail(message) {
    this.answer.fail();
    this.#complain(message);
  }

  #complain(message) {
    this.#notice.textContent = message;
    this.#notice.hidden = false;
  }

  #tick() {
    this.#showClock();
    this.#ticking = requestAnimationFrame(() => this.#tick());
  }

  #showClock() {
    this.#clock.textContent = duration(performance.now() - this.#begun);
  }
}

/** When each pass of a recording was over, in milliseconds of its own passes. */
export function ownTimes(recording) {
  const times = [];
  let sum = 0;
  for (let index = 0; index < recording.length; index++) {
    sum += recording.frame(index).millis;
    times.push(sum);
  }
  return times;
}
