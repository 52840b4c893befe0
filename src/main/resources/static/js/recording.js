import { Canvas } from './canvas.js';

/**
 * An answer from its first pass on: what each pass made of it. An answer that was edited or went on is the work of several
 * generations, one after the other. Knows nothing of the page.
 */
export class Recording {
  #canvas = null;
  #frames = [];
  #generation = null;
  #before = 0;

  /** The canvas as it is now, or null before the first generation has begun. */
  get canvas() {
    return this.#canvas;
  }

  /** Id of the generation that came last, or null. */
  get generation() {
    return this.#generation;
  }

  /** Number of frames. */
  get length() {
    return this.#frames.length;
  }

  /**
   * A pass: {generation, pass, block, settled, millis, at, begins, canvas}: the generation it belongs to and its number there,
   * the tokens that it settled, its own time, when it was over in milliseconds of running, whether a generation begins
   * with it, and the canvas that it left.
   */
  frame(index) {
    return this.#frames[index];
  }

  /** @param started data of the event that begins a generation */
  begin(started) {
    this.#before = this.#frames.at(-1)?.at ?? 0;
    this.#generation = started.id;
    this.#canvas = new Canvas(started.promptTokens, started.canvasLength - started.promptTokens);
  }

  /** @param pass data of the event that follows a pass */
  add(pass) {
    const last = this.#frames.at(-1);
    const begins = last?.generation !== this.#generation;
    const count = this.#canvas.apply(pass);
    const settled = begins && last !== undefined ? settledSince(last.canvas, this.#canvas) : count;
    const frame = {
      generation: this.#generation,
      pass: pass.pass,
      block: pass.block,
      settled,
      millis: pass.millis,
      at: this.#before + pass.elapsed,
      begins,
      canvas: this.#canvas.copy(),
    };
    if (!begins && last.pass === pass.pass) {
      // What the server tells after the last pass, if something has changed without one.
      this.#frames[this.#frames.length - 1] = { ...frame, begins: last.begins, settled: last.settled + settled };
    } else {
      this.#frames.push(frame);
    }
  }

  /** How many tokens of the text each pass settled. */
  settledByPass() {
    return this.#frames.map((frame) => frame.settled);
  }

  /** Index of the frame that is there after so many milliseconds of running; -1 before the first. */
  indexAt(millis) {
    return this.#frames.findLastIndex((frame) => frame.at <= millis);
  }
}

/** What the generation before left is there when the next begins: it counts for nothing. */
function settledSince(before, now) {
  let count = 0;
  for (let index = 0; index < now.end; index++) {
    const cell = now.cell(index);
    const old = index < before.length ? before.cell(index) : null;
    if (cell.settled && cell.text !== '' && !(old?.settled && old.text === cell.text)) {
      count++;
    }
  }
  return count;
}
