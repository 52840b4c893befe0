import { difference } from './edits.js';

/** Steps that are remembered. */
const MOST = 500;

/**
 * What can be undone. The browser's own memory of a text field ends when a program writes into it, which completions do. States
 * are as in edits.js. Knows nothing of the page.
 */
export class History {
  #state;
  #done = [];
  #undone = [];
  #open = false;

  /** @param state that nothing goes back behind */
  constructor(state) {
    this.#state = state;
  }

  get canUndo() {
    return this.#done.length > 0;
  }

  get canRedo() {
    return this.#undone.length > 0;
  }

  /**
   * Takes note of a new state. Where only the selection is another, the steps stay as they are.
   *
   * @param joins whether it may be one step with the change before, as typed letters of a word are
   */
  record(state, joins = false) {
    const change = difference(this.#state.text, state.text);
    if (change === null) {
      this.#state = state;
      return;
    }
    const step = {
      at: change.start,
      removed: this.#state.text.slice(change.start, change.end),
      inserted: change.text,
      before: [this.#state.start, this.#state.end],
      after: [state.start, state.end],
    };
    const last = this.#done.at(-1);
    const joined = joins && this.#open && last !== undefined ? join(last, step) : null;
    if (joined === null) {
      this.#done.push(step);
      if (this.#done.length > MOST) {
        this.#done.shift();
      }
    } else {
      this.#done[this.#done.length - 1] = joined;
    }
    this.#open = joins;
    this.#undone = [];
    this.#state = state;
  }

  /** The state before the last step, or null if there is none. */
  undo() {
    const step = this.#done.pop();
    if (step === undefined) {
      return null;
    }
    this.#undone.push(step);
    return this.#go(step.at, step.inserted.length, step.removed, step.before);
  }

  /** The state after the step that was undone last, or null if there is none. */
  redo() {
    const step = this.#undone.pop();
    if (step === undefined) {
      return null;
    }
    this.#done.push(step);
    return this.#go(step.at, step.removed.length, step.inserted, step.after);
  }

  #go(at, length, text, [start, end]) {
    const before = this.#state.text;
    this.#open = false;
    this.#state = { text: before.slice(0, at) + text + before.slice(at + length), start, end };
    return this.#state;
  }
}

/** Two steps as one: letters typed or deleted one after the other, word by word. Null where they are not. */
function join(last, step) {
  const typed = last.removed === '' && step.removed === '' && step.at === last.at + last.inserted.length;
  if (typed && !/\n/.test(last.inserted + step.inserted) && !(/\s$/.test(last.inserted) && /^\S/.test(step.inserted))) {
    return { ...last, inserted: last.inserted + step.inserted, after: step.after };
  }
  const deleting = last.inserted === '' && step.inserted === '';
  if (deleting && step.at + step.removed.length === last.at) {
    return { ...last, at: step.at, removed: step.removed + last.removed, after: step.after };
  }
  if (deleting && step.at === last.at) {
    return { ...last, removed: last.removed + step.removed, after: step.after };
  }
  return null;
}
