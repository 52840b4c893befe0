import { codeZones } from './code-zones.js';
import { acts, visible } from './visible-text.js';

/** Before the first pass nobody knows how long the answer gets: a few lines of grain stand for it. */
const UNDEVELOPED_SHOWN = 28;

/** How much of the emptiness behind the answer's end is shown: enough to see that there is some. */
const BEYOND_SHOWN = 40;

/** Tokens beyond which settling is not animated: each frame of it would draw most of the answer again. */
const MANY = 200;

/**
 * How sure a guess is goes by so many steps above none, each a class: tokens of one class share their computed style, where a
 * property of their own would have each of them worked out from the beginning.
 */
const SURENESSES = 7;

const KINDS = { m: 'masked', t: 'tentative', c: 'committed', r: 'revised', p: 'pinned' };

/** Draws a canvas: a span for each token, in its place, touched at most once a frame and only where its look changed. */
export class AnswerView {
  #element;
  #tokens = document.createElement('div');
  #onFrame;
  #canvas = null;
  #spans = [];
  #looks = [];
  #marks = [];
  #layers = new Map();
  #guessed = false;
  #frame = 0;
  #heldHeight = 0;

  /**
   * @param element that holds the tokens
   * @param onFrame called after each drawing
   */
  constructor(element, onFrame) {
    this.#element = element;
    this.#tokens.className = 'tokens';
    this.#tokens.dir = 'auto';
    this.#tokens.ariaHidden = 'true';
    this.#element.append(this.#tokens);
    this.#onFrame = onFrame;
  }

  /** The canvas that is shown, or null. */
  get canvas() {
    return this.#canvas;
  }

  /**
   * Shows a canvas by the next frame.
   *
   * @param guessed whether a pass has been over it: before, nothing is known of any token
   */
  show(canvas, guessed) {
    this.#canvas = canvas;
    this.#guessed = guessed;
    this.#schedule();
  }

  /**
   * Marks tokens, by the next frame.
   *
   * @param layer name; a mark takes the place of the last one of its layer
   * @param mark gives a class name for an index, or ''
   */
  mark(layer, mark) {
    this.#layers.set(layer, mark);
    this.#schedule();
  }

  /** Draws what is left to draw, and lets the answer take the room that it needs and no more. */
  finish() {
    cancelAnimationFrame(this.#frame);
    this.#draw();
    this.#tokens.ariaHidden = null;
    this.#heldHeight = this.#tokens.offsetHeight;
    this.#element.style.minHeight = `${this.#heldHeight}px`;
  }

  /** Develops further: what is shown is not for reading out until it is finished. */
  reopen() {
    this.#tokens.ariaHidden = 'true';
  }

  /** Index of the token that a node of the page belongs to, or -1. */
  indexOf(node) {
    const token = (node instanceof Element ? node : node?.parentElement)?.closest('.token');
    return token?.parentElement === this.#tokens ? this.#spans.indexOf(token) : -1;
  }

  /** The element of a token. */
  token(index) {
    return this.#spans[index];
  }

  /**
   * The tokens that a selection of the reader's touches, as [first, last], or null.
   *
   * @param selection as the document gives it
   */
  selected(selection) {
    if (selection === null || selection.isCollapsed || !selection.rangeCount) {
      return null;
    }
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.#tokens)) {
      return null;
    }
    const touched = [];
    for (let index = 0; index < this.#canvas.end; index++) {
      if (this.#canvas.cell(index).text !== '' && holds(range, this.#spans[index])) {
        touched.push(index);
      }
    }
    return touched.length === 0 ? null : [touched[0], touched.at(-1)];
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
    for (let index = this.#canvas.length; index < this.#spans.length; index++) {
      this.#drawCell(index, { text: '', kind: 'token unseen' });
    }
    this.#tokens.classList.toggle('many', this.#canvas.end > MANY);
    this.#onFrame();
    this.#holdHeight();
  }

  #drawCell(index, look) {
    if (index === this.#spans.length) {
      const span = this.#tokens.appendChild(document.createElement('span'));
      // A text node that stays keeps the reader's selection where it is.
      span.append('');
      this.#spans.push(span);
    }
    const span = this.#spans[index];
    const before = this.#looks[index];
    if (look.text !== before?.text) {
      if (span.childNodes.length > 1 || acts(look.text)) {
        span.replaceChildren(...visible(look.text));
      } else {
        span.firstChild.data = look.text;
      }
    }
    const mark = this.#mark(index);
    if (look.kind !== before?.kind || mark !== this.#marks[index]) {
      span.className = look.kind + mark;
      this.#marks[index] = mark;
    }
    this.#looks[index] = look;
  }

  #mark(index) {
    let names = '';
    for (const mark of this.#layers.values()) {
      const name = mark(index);
      names += name === '' ? '' : ` ${name}`;
    }
    return names;
  }

  #look(index, zone) {
    const { text, probability, state } = this.#canvas.cell(index);
    if (!this.#guessed) {
      return { text, kind: index < UNDEVELOPED_SHOWN ? 'token masked waiting' : 'token unseen' };
    }
    if (text === '' && state !== 'm') {
      const beyond = index - this.#canvas.end;
      return { text, kind: `token ${beyond >= 0 && beyond < BEYOND_SHOWN ? 'beyond' : 'unseen'}` };
    }
    const strength = state === 't' ? ` sure-${Math.round(probability * SURENESSES)}` : '';
    return { text, kind: `token ${KINDS[state]}${strength} ${zone}`.trimEnd() };
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

/** Whether more than the edge of a token is in a range. */
function holds(range, token) {
  if (!range.intersectsNode(token)) {
    return false;
  }
  const last = token.lastChild;
  const endsBefore = range.endContainer === token.firstChild && range.endOffset === 0;
  const startsAfter = range.startContainer === last && range.startOffset === last.length;
  return !endsBefore && !startsAfter;
}
