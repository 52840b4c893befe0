/** The answer's canvas as the frames describe it. Knows nothing of the page. */

const SETTLED = new Set(['c', 'r', 'p']);
const EMPTY = Object.freeze({ text: '', probability: 0, state: 'm', settled: false });

export class Canvas {
  #first;
  #cells;
  #end = 0;

  /**
   * @param first position of the answer's first token
   * @param length number of the answer's positions
   */
  constructor(first, length) {
    this.#first = first;
    this.#cells = new Array(length).fill(EMPTY);
  }

  /** Position of the answer's first token. */
  get first() {
    return this.#first;
  }

  get length() {
    return this.#cells.length;
  }

  /** Index after the last cell that has text: what follows is the emptiness behind the answer's end. */
  get end() {
    return this.#end;
  }

  /** What stands at an index: {text, probability, state, settled}. A cell never changes, it is replaced. */
  cell(index) {
    return this.#cells[index];
  }

  /**
   * Applies the changes of a pass.
   *
   * @return how many tokens of the text it settled, or settled anew
   */
  apply(pass) {
    let settledNow = 0;
    for (const [position, text, probability, state] of pass.changed) {
      const index = position - this.#first;
      if (index < 0) {
        continue;
      }
      while (index >= this.#cells.length) {
        this.#cells.push(EMPTY);
      }
      const before = this.#cells[index];
      const settled = SETTLED.has(state);
      if (text !== '' && settled && (!before.settled || (state !== before.state && before.text !== text))) {
        settledNow++;
      }
      this.#cells[index] = Object.freeze({ text, probability, state, settled });
    }
    this.#end = this.#cells.findLastIndex((cell) => cell.text !== '') + 1;
    return settledNow;
  }

  /** The canvas as it stands now; what comes changes this one alone. */
  copy() {
    const copy = new Canvas(this.#first, 0);
    copy.#cells = this.#cells.slice();
    copy.#end = this.#end;
    return copy;
  }

  /** The texts of all cells, guesses included. */
  texts() {
    return this.#cells.map((cell) => cell.text);
  }

  /** The text left of the first open position: it reads as it will stay. */
  settledText() {
    const open = this.#cells.findIndex((cell) => !cell.settled);
    return this.texts()
      .slice(0, open < 0 ? this.length : open)
      .join('');
  }

  /** How many tokens of the text are settled; the emptiness behind it does not count. */
  settledCount() {
    return this.#cells.slice(0, this.#end).filter((cell) => cell.settled).length;
  }
}
