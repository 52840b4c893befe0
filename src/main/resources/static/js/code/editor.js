import { backspace, changed, indent, indentUnit, lineCount, newline, outdent, toggleComment } from './edits.js';
import { History } from './history.js';

const JOINING = new Set(['insertText', 'deleteContentBackward', 'deleteContentForward']);

/**
 * A text field with colours behind its text, line numbers, the keys of an editor, and an undo that knows of changes by
 * programs. Its element holds a .editor-field, a .editor-paint behind it, a .editor-stage that may take its place for a while,
 * and maybe a .editor-gutter. Tells of changes by "edit", of another selection by "select", and of moves through the steps of its
 * history by both.
 *
 * Tab indents; so that a keyboard is not caught in the field, Tab after Escape leaves it.
 */
export class Editor extends EventTarget {
  language = '';
  #field;
  #paint;
  #stage;
  #gutter;
  #painted;
  #history;
  #lines = 0;
  #composing = false;
  #leaving = false;
  #indents;

  /**
   * @param root element of the editor
   * @param painted gives a node with the colours of a text in a language
   * @param indents whether Tab and Enter indent
   */
  constructor(root, painted, indents = true) {
    super();
    this.#field = root.querySelector('.editor-field');
    this.#paint = root.querySelector('.editor-paint');
    this.#stage = root.querySelector('.editor-stage');
    this.#gutter = root.querySelector('.editor-gutter');
    this.#painted = painted;
    this.#indents = indents;
    this.#history = new History(this.state);
    this.#listen();
    this.#draw();
  }

  /** The text, and what is selected of it: {text, start, end}. */
  get state() {
    return { text: this.#field.value, start: this.#field.selectionStart, end: this.#field.selectionEnd };
  }

  get text() {
    return this.#field.value;
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  get isLocked() {
    return this.#field.readOnly;
  }

  focus() {
    this.#field.focus({ preventScroll: true });
  }

  /** Makes a change as edits.js has it; it can be undone. */
  apply(change) {
    this.#put(changed(this.state, change));
    this.#history.record(this.state);
    this.#changed();
  }

  /** Puts another text in the place of all that is there; it can be undone. */
  replaceAll(text, caret = text.length) {
    this.apply({ start: 0, end: this.text.length, text, caret: [caret, caret] });
  }

  select(start, end) {
    this.#field.setSelectionRange(start, end);
    this.dispatchEvent(new Event('select'));
  }

  undo() {
    this.#travel(this.#history.undo());
  }

  redo() {
    this.#travel(this.#history.redo());
  }

  /** Colours the text anew. */
  repaint() {
    this.#draw();
  }

  /**
   * Shows something in the place of the text, which cannot be changed meanwhile. The text stays in the field.
   *
   * @param nodes to show
   * @param lines how many numbers the gutter shows; 0: none
   */
  stage(nodes, lines) {
    this.#field.readOnly = true;
    this.#stage.replaceChildren(...nodes);
    this.#stage.hidden = false;
    this.#paint.hidden = true;
    this.#field.classList.add('covered');
    this.number(lines);
  }

  /** Shows the text again, and lets it be changed. */
  unstage() {
    this.#stage.hidden = true;
    this.#stage.replaceChildren();
    this.#paint.hidden = false;
    this.#field.classList.remove('covered');
    this.#field.readOnly = false;
    this.#draw();
  }

  get isStaged() {
    return !this.#stage.hidden;
  }

  /** A part of a text as it is painted, for a stage. */
  painted(text) {
    return this.#painted(text, this.language);
  }

  /** Shows so many line numbers. */
  number(lines) {
    if (this.#gutter !== null && lines !== this.#lines) {
      this.#lines = lines;
      this.#gutter.textContent = Array.from({ length: lines }, (_, index) => index + 1).join('\n');
    }
  }

  #draw() {
    // A line feed at the very end would have no line of its own.
    this.#paint.replaceChildren(this.painted(this.text), '\n');
    if (!this.isStaged) {
      this.number(lineCount(this.text));
    }
  }

  #put({ text, start, end }) {
    if (text !== this.#field.value) {
      this.#field.value = text;
    }
    this.#field.setSelectionRange(start, end);
  }

  #travel(state) {
    if (state !== null && !this.isLocked) {
      this.#put(state);
      this.#changed();
    }
  }

  #changed() {
    this.#draw();
    this.dispatchEvent(new Event('edit'));
    this.dispatchEvent(new Event('select'));
  }

  #listen() {
    this.#field.addEventListener('input', (event) => {
      if (!this.#composing) {
        this.#history.record(this.state, JOINING.has(event.inputType));
      }
      this.#changed();
    });
    // Before the end of a composition (Japanese, say) its text is not what the reader means.
    this.#field.addEventListener('compositionstart', () => {
      this.#composing = true;
    });
    this.#field.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#history.record(this.state);
    });
    this.#field.addEventListener('beforeinput', (event) => {
      if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
        event.preventDefault();
        this.#travel(event.inputType === 'historyUndo' ? this.#history.undo() : this.#history.redo());
      }
    });
    this.#field.addEventListener('keydown', (event) => this.#key(event));
    document.addEventListener('selectionchange', () => {
      if (document.activeElement === this.#field) {
        this.dispatchEvent(new Event('select'));
      }
    });
  }

  #key(event) {
    const leaving = this.#leaving;
    this.#leaving = event.key === 'Escape' || (leaving && event.key === 'Shift');
    if (event.isComposing || this.isLocked) {
      return;
    }
    const command = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (command && (key === 'z' || key === 'y')) {
      event.preventDefault();
      if (key === 'y' || event.shiftKey) {
        this.redo();
      } else {
        this.undo();
      }
      return;
    }
    const change = command ? this.#comment(event) : this.#indentation(event, leaving);
    if (change !== null) {
      event.preventDefault();
      this.apply(change);
    }
  }

  #comment(event) {
    return this.#indents && event.key === '/' ? toggleComment(this.state, this.language) : null;
  }

  #indentation(event, leaving) {
    if (!this.#indents || event.altKey) {
      return null;
    }
    const unit = indentUnit(this.text, this.language);
    if (event.key === 'Tab' && !leaving) {
      return event.shiftKey ? outdent(this.state, unit) : indent(this.state, unit);
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      return newline(this.state, unit);
    }
    return event.key === 'Backspace' ? backspace(this.state, unit) : null;
  }
}
