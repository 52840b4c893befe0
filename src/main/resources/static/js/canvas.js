/** The answer's canvas as the frames describe it. Knows nothing of the page. */

const SETTLED = new Set(['c', 'r', 'p']);

export class Canvas {
  #first;
  #cells = [];
  #end = 0;

  /**
   * @param first position of the answer's first token
   * @param length number of the answer's positions
   */
  constructor(first, length) {
    this.#first = first;
    for (let i = 0; i < length; i++) {
      this.#cells.push(emptyCell());
    }
  }

  get length() {
    return this.#cells.length;
  }

  /** Index after the last cell that has text: what follows is the emptiness behind the answer's end. */
  get end() {
    return this.#end;
  }

  cell(index) {
    return this.#cells[index];
  }

  /** Applies the changes of a pass. */
  apply(pass) {
    for (const [position, text, probability, state] of pass.changed) {
      const index = position - this.#first;
      if (index < 0) {
        continue;
      }
      while (index >= this.#cells.length) {
        this.#cells.push(emptyCell());
      }
      const cell = this.#cells[index];
      const settled = SETTLED.has(state);
      if (!settled) {
        cell.settledAt = 0;
      } else if (cell.settledAt === 0 || state === 'r') {
        cell.settledAt = pass.pass;
      }
      Object.assign(cell, { text, probability, state, settled });
    }
    this.#end = this.#cells.findLastIndex((cell) => cell.text !== '') + 1;
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

  /** How many tokens of the text each pass settled; entry 0 is pass 1. */
  settledByPass(passes) {
    const counts = new Array(passes).fill(0);
    for (const cell of this.#cells.slice(0, this.#end)) {
      if (cell.settledAt > 0 && cell.settledAt <= passes) {
        counts[cell.settledAt - 1]++;
      }
    }
    return counts;
  }
}

function emptyCell() {
  return { text: '', probability: 0, state: 'm', settled: false, settledAt: 0 };
}
