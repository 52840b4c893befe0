import { AnswerView } from './answer-view.js';
import { ContactStrip } from './contact-strip.js';
import { Readings } from './readings.js';
import { Recording } from './recording.js';
import { TokenPointer } from './token-pointer.js';

/**
 * An answer on a page: the developing canvas, the contact strip and the figures under it. It is fed with the data of the
 * events; where they come from is its owner's business, and so is steering. Its state is on its root as data-state: waiting,
 * developing, done, stopped or failed; data-passes counts passes.
 *
 * It tells its owner by events: "drawn" after each drawing; "token" with detail {index} and "span" with detail {start, end}
 * (indices, end exclusive) when the reader points at tokens, "current" with {index} as the keys move over them; "seek" with
 * {index} when another pass is shown (null: the newest). Uses no network.
 */
export class Answer extends EventTarget {
  recording = new Recording();
  #root;
  #body = document.createElement('div');
  #board = document.createElement('div');
  #view;
  #strip;
  #readings = new Readings();
  #pointer;
  #prose = null;

  /** @param root element that takes the answer up, at the place of its .answer-body if it has one */
  constructor(root) {
    super();
    this.#root = root;
    this.#board.className = 'canvas';
    this.#board.tabIndex = 0;
    this.#board.setAttribute('role', 'group');
    this.#board.setAttribute(
      'aria-label',
      'Tokens of the answer. Arrow keys move, Enter opens one, Shift and arrow keys select several.',
    );
    this.#view = new AnswerView(this.#board, () => this.#drawn());
    this.#strip = new ContactStrip(this.recording);
    this.#strip.addEventListener('seek', ({ detail }) => this.#seek(detail.index));
    const readings = document.createElement('footer');
    readings.className = 'readings';
    readings.append(this.#strip.element, this.#readings.element);
    this.#body.className = 'answer-body';
    this.#body.append(this.#board, readings);
    const place = root.querySelector('.answer-body');
    if (place === null) {
      root.append(this.#body);
    } else {
      place.replaceWith(this.#body);
    }
    this.#pointer = new TokenPointer(this.#board, this.#view);
    for (const type of ['token', 'span', 'current']) {
      this.#pointer.addEventListener(type, ({ detail }) => this.dispatchEvent(new CustomEvent(type, { detail })));
    }
    this.wait();
  }

  get root() {
    return this.#root;
  }

  /** Holds the tokens. */
  get board() {
    return this.#board;
  }

  get view() {
    return this.#view;
  }

  get strip() {
    return this.#strip;
  }

  get state() {
    return this.#root.dataset.state;
  }

  /** The canvas as it is now, or null before there is one. */
  get canvas() {
    return this.recording.canvas;
  }

  /** Id of the generation that is at work, or was last; null before there is one. */
  get generation() {
    return this.recording.generation;
  }

  /** Milliseconds from the question to the first frame, or null. */
  get firstFrame() {
    return this.#readings.firstFrame;
  }

  /** A generation is asked for, the first or one that goes on from the last. */
  wait() {
    this.#readings.begin();
    this.#state('waiting');
  }

  /** @param started data of the event that begins a generation */
  start(started) {
    const guessed = this.recording.length > 0;
    this.#showProse(false);
    this.#prose?.remove();
    this.#prose = null;
    this.#strip.seek(null);
    this.recording.begin(started);
    this.#view.reopen();
    if (!guessed) {
      this.#view.show(this.canvas, false);
    }
    this.#state('developing');
  }

  /** @param pass data of the event that follows a pass */
  apply(pass) {
    this.#readings.pass();
    this.recording.add(pass);
    this.#root.dataset.passes = this.recording.length;
    if (this.#strip.index === null) {
      this.#view.show(this.canvas, true);
    } else {
      this.#strip.draw();
    }
  }

  /** @param completed data of the event that ends a generation */
  finish(completed) {
    this.#end(completed.finishReason === 'cancelled' ? 'stopped' : 'done');
    this.#readings.complete(this.recording, completed.usage, completed.finishReason);
  }

  /** The reader has stopped it; there will be no more events. */
  stop() {
    this.#end('stopped');
    this.#readings.end('stopped after');
  }

  /** It broke; there will be no more events. */
  fail() {
    this.#end('failed');
    this.#readings.end('broke after');
  }

  /**
   * Shows the answer as prose, in the place of its tokens; these come back while a pass is looked at, and by a button. Leave it
   * out where the text has no markup: then nothing moves when the answer is done.
   *
   * @param element that holds the answer's text, rendered
   */
  setProse(element) {
    this.#prose?.remove();
    this.#prose = element;
    element.classList.add('prose');
    this.#board.before(element);
    this.#showProse(true);
  }

  /** Whether prose is shown in the place of the tokens. */
  get showsProse() {
    return this.#body.classList.contains('shows-prose');
  }

  /** Shows the tokens, or the prose if there is some. */
  showTokens(tokens) {
    this.#showProse(!tokens);
  }

  /** Marks a span of tokens, {start, end}, as the one that the reader means; null: none. */
  select(span) {
    this.#pointer.select(span);
  }

  #end(state) {
    this.#state(state);
    this.#view.finish();
  }

  #showProse(prose) {
    this.#body.classList.toggle('shows-prose', prose && this.#prose !== null);
  }

  #seek(index) {
    this.#showProse(index === null && this.state !== 'developing');
    const frame = index === null ? null : this.recording.frame(index);
    this.#root.classList.toggle('past', frame !== null);
    if (this.canvas !== null) {
      this.#view.show(frame?.canvas ?? this.canvas, this.recording.length > 0);
    }
    this.dispatchEvent(new CustomEvent('seek', { detail: { index } }));
  }

  #drawn() {
    if (this.recording.length > 0) {
      this.#strip.draw();
      this.#readings.draw(this.recording);
    }
    this.dispatchEvent(new Event('drawn'));
  }

  #state(state) {
    this.#root.dataset.state = state;
    this.#root.setAttribute('aria-busy', String(state === 'waiting' || state === 'developing'));
  }
}
