import { codeZones } from './code-zones.js';

/** Before the first pass nobody knows how long the answer gets: a few lines of grain stand for it. */
const UNDEVELOPED_SHOWN = 28;

/** How much of the emptiness behind the answer's end is shown: enough to see that there is some. */
const BEYOND_SHOWN = 40;

const KINDS = { m: 'masked', t: 'tentative', c: 'committed', r: 'revised', p: 'pinned' };

/** Draws a canvas: a span for each token, in its place, touched at most once a frame and only where its look changed. */
export class AnswerView {
  #element;
  #tokens = document.createElement('div');
  #onFrame;
  #canvas = null;
  #spans = [];
  #looks = [];
  #guessed = false;
  #frame = 0;
  #heldHeight = 0;

  /**
   * @param element that holds the tokens
   * @param onFrame called after each drawing
   */
  constructor(element, onFrame) {
    this.#element = element;
    this.#element.append(this.#tokens);
    this.#onFrame = onFrame;
  }

  /** Shows a canvas of which nothing is known yet. */
  show(canvas) {
    this.#canvas = canvas;
    this.#schedule();
  }

  /** Shows the canvas as it is by the next frame. */
  update() {
    this.#guessed = true;
    this.#schedule();
  }

  /** Draws what is left to draw, and lets the answer take the room that it needs and no more. */
  finish() {
    cancelAnimationFrame(this.#frame);
    this.#draw();
    this.#element.removeAttribute('aria-hidden');
    this.#element.style.minHeight = `${this.#tokens.offsetHeight}px`;
  }

  #schedule() {
    if (this.#frame === 0) {
      this.#frame = requestAnimationFrame(() => this.#draw());
    }
  }

  #draw() {
    this.#frame = 0;
    if (this.#canvas === null) {
      return;
    }
    const zones = codeZones(this.#canvas.texts());
    for (let index = 0; index < this.#canvas.length; index++) {
      this.#drawCell(index, this.#look(index, zones[index]));
    }
    this.#holdHeight();
    this.#onFrame();
  }

  #drawCell(index, look) {
    if (index === this.#spans.length) {
      this.#spans.push(this.#tokens.appendChild(document.createElement('span')));
    }
    const span = this.#spans[index];
    const before = this.#looks[index];
    if (look.text !== before?.text) {
      span.textContent = look.text;
    }
    if (look.kind !== before?.kind) {
      span.className = look.kind;
    }
    if (look.strength !== before?.strength) {
      span.style.setProperty('--p', look.strength);
    }
    this.#looks[index] = look;
  }

  #look(index, zone) {
    const { text, probability, state } = this.#canvas.cell(index);
    const strength = state === 't' ? probability.toFixed(2) : '';
    if (!this.#guessed) {
      return { text, kind: index < UNDEVELOPED_SHOWN ? 'token masked waiting' : 'token unseen', strength };
    }
    if (text === '' && state !== 'm') {
      const beyond = index - this.#canvas.end;
      return { text, kind: `token ${beyond >= 0 && beyond < BEYOND_SHOWN ? 'beyond' : 'unseen'}`, strength };
    }
    return { text, kind: `token ${KINDS[state]} ${zone}`.trimEnd(), strength };
  }

  /** While it develops the answer never shrinks: what stands below it stays where it is. */
  #holdHeight() {
    const height = this.#tokens.offsetHeight;
    if (height > this.#heldHeight) {
      this.#heldHeight = height;
      this.#element.style.minHeight = `${height}px`;
    }
  }
}
