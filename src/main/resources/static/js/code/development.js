import { AnswerView } from '../answer-view.js';
import { ContactStrip } from '../contact-strip.js';
import { Readings } from '../readings.js';
import { Recording } from '../recording.js';

/**
 * A text that develops in the middle of an editor, between what stands before and behind it; its contact strip and figures
 * are shown elsewhere. It is fed with the events of one generation. Tells by a "seek" event with detail {index} that another
 * pass is looked at; null: the newest.
 */
export class Development extends EventTarget {
  recording = new Recording();
  #editor;
  #before;
  #after;
  #board = document.createElement('span');
  #view;
  #strip = new ContactStrip(this.recording);
  #readings = new Readings();
  #over = false;

  /**
   * @param editor whose text gives way
   * @param before text before what develops
   * @param after text behind it
   * @param results element that takes up strip and figures
   */
  constructor(editor, before, after, results) {
    super();
    this.#editor = editor;
    this.#before = before;
    this.#after = after;
    this.#board.className = 'canvas developing-text';
    this.#view = new AnswerView(this.#board, () => this.#drawn());
    this.#strip.addEventListener('seek', ({ detail }) => this.#seek(detail.index));
    results.replaceChildren(this.#strip.element, this.#readings.element);
    this.#readings.begin();
  }

  get generation() {
    return this.recording.generation;
  }

  get strip() {
    return this.#strip;
  }

  /** The text as it would stand if the newest guesses were taken. */
  get settledText() {
    return this.recording.canvas?.settledText() ?? '';
  }

  /** Takes the place of the editor's text. */
  stage() {
    this.#editor.stage(
      [this.#editor.painted(this.#before), this.#board, this.#editor.painted(this.#after), '\n'],
      this.#lines(),
    );
  }

  /** @param started data of the event that begins the generation */
  start(started) {
    this.recording.begin(started);
    this.#view.show(this.recording.canvas, false);
    this.#board.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** @param pass data of the event that follows a pass */
  apply(pass) {
    this.#readings.pass();
    this.recording.add(pass);
    if (this.#strip.index === null) {
      this.#view.show(this.recording.canvas, true);
    }
  }

  /** @param completed data of the last event */
  finish(completed) {
    this.#over = true;
    this.#view.finish();
    this.#readings.complete(this.recording, completed.usage, completed.finishReason);
  }

  /** It ended without being complete. */
  end(outcome) {
    this.#over = true;
    this.#view.finish();
    this.#readings.end(outcome);
  }

  #seek(index) {
    if (this.#over && index !== null && !this.#editor.isStaged) {
      this.stage();
    }
    const shown = index === null ? this.recording.canvas : this.recording.frame(index).canvas;
    this.#view.show(shown, true);
    this.dispatchEvent(new CustomEvent('seek', { detail: { index } }));
  }

  #drawn() {
    if (this.recording.length > 0) {
      this.#strip.draw();
      this.#readings.draw(this.recording);
    }
    if (this.#board.isConnected) {
      this.#editor.number(this.#lines());
    }
  }

  #lines() {
    const middle = this.#view?.canvas?.texts().join('') ?? '';
    return (this.#before + middle + this.#after).split('\n').length;
  }
}
