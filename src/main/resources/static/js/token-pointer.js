/**
 * How the reader points at tokens of an answer: by clicking one, by selecting text, by keys. Tells by events: "token" with detail
 * {index, byKeys}, "span" with detail {start, end, byKeys} (indices, end exclusive), "current" with detail {index} as the keys
 * move.
 */
export class TokenPointer extends EventTarget {
  #board;
  #view;
  #current = -1;
  #anchor = -1;
  #span = null;

  /**
   * @param board focusable element that holds the tokens
   * @param view that draws them
   */
  constructor(board, view) {
    super();
    this.#board = board;
    this.#view = view;
    board.addEventListener('click', (event) => this.#click(event));
    board.addEventListener('pointerup', () => setTimeout(() => this.#selection()));
    board.addEventListener('keydown', (event) => this.#key(event));
    board.addEventListener('focus', () => this.#mark());
    board.addEventListener('blur', () => this.#mark());
  }

  /** Marks tokens as those that the reader means; null: none. */
  select(span) {
    this.#span = span;
    if (span === null) {
      this.#anchor = -1;
    }
    this.#mark();
  }

  #mark() {
    const current = document.activeElement === this.#board ? this.#current : -1;
    const span = this.#span;
    this.#view.mark('pointer', (index) => {
      const selected = span !== null && index >= span.start && index < span.end;
      return `${selected ? 'selected' : ''}${index === current ? ' current' : ''}`.trim();
    });
  }

  #click(event) {
    const index = this.#view.indexOf(event.target);
    if (index >= 0 && document.getSelection()?.isCollapsed !== false) {
      this.#current = index;
      this.#tell('token', { index, byKeys: false });
    }
  }

  #selection() {
    const selected = this.#view.canvas === null ? null : this.#view.selected(document.getSelection());
    if (selected !== null) {
      this.#tell('span', { start: selected[0], end: selected[1] + 1, byKeys: false });
    }
  }

  #key(event) {
    if (event.target !== this.#board || this.#view.canvas === null || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const target = this.#target(event.key);
    if (target !== null) {
      event.preventDefault();
      this.#move(target, event.shiftKey);
    } else if ((event.key === 'Enter' || event.key === ' ') && this.#current >= 0) {
      event.preventDefault();
      this.#open();
    } else if (event.key === 'Escape' && this.#span !== null) {
      event.stopPropagation();
      this.select(null);
    }
  }

  #target(key) {
    switch (key) {
      case 'ArrowLeft':
        return this.#beside(this.#current, -1);
      case 'ArrowRight':
        return this.#beside(this.#current, 1);
      case 'ArrowUp':
        return this.#line(-1);
      case 'ArrowDown':
        return this.#line(1);
      case 'Home':
        return this.#beside(-1, 1);
      case 'End':
        return this.#beside(this.#view.canvas.length, -1);
      default:
        return null;
    }
  }

  #open() {
    if (this.#span !== null && this.#anchor >= 0 && this.#anchor !== this.#current) {
      this.#tell('span', { ...this.#span, byKeys: true });
    } else {
      this.#tell('token', { index: this.#current, byKeys: true });
    }
  }

  #move(index, extend) {
    const from = this.#current;
    this.#anchor = !extend ? -1 : this.#anchor >= 0 ? this.#anchor : Math.max(0, from);
    this.#current = index;
    this.#span =
      this.#anchor < 0
        ? null
        : { start: Math.min(this.#anchor, index), end: Math.max(this.#anchor, index) + 1 };
    this.#mark();
    this.#view.token(index)?.scrollIntoView({ block: 'nearest' });
    this.#tell('current', { index });
  }

  /** The nearest token in a direction that has a text, or is masked; the same one if there is none. */
  #beside(from, step) {
    const { canvas } = this.#view;
    for (let index = from + step; index >= 0 && index < canvas.length; index += step) {
      const cell = canvas.cell(index);
      if (cell.text !== '' || cell.state === 'm') {
        return index;
      }
    }
    return Math.max(0, Math.min(from, canvas.length - 1));
  }

  /** The token above or below. */
  #line(step) {
    if (this.#current < 0) {
      return this.#beside(-1, 1);
    }
    const here = this.#view.token(this.#current).getBoundingClientRect();
    let best = this.#current;
    let least = Infinity;
    let index = this.#current;
    for (let next = this.#beside(index, step); next !== index; next = this.#beside(index, step)) {
      index = next;
      const there = this.#view.token(index).getBoundingClientRect();
      const away = (there.top - here.top) * step;
      if (away > here.height * 2.5) {
        break;
      }
      const distance = Math.abs(there.left - here.left) + away;
      if (away > here.height / 2 && distance < least) {
        best = index;
        least = distance;
      }
    }
    return best;
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
