import { copyButton } from './copy.js';
import { visible } from './visible-text.js';

/** More characters or lines than these are folded. */
const FOLDED_LENGTH = 1500;
const FOLDED_LINES = 16;

/** A question as it stands in the conversation; it can be changed in its place. */
export class QuestionView {
  #onEdit;
  #bubble;
  #editor = null;

  /**
   * @param text of the question
   * @param onEdit called with what it is changed to
   */
  constructor(text, onEdit) {
    this.text = text;
    this.#onEdit = onEdit;
    this.element = document.getElementById('question-template').content.firstElementChild.cloneNode(true);
    this.#bubble = this.element.querySelector('.question-text');
    this.#bubble.append(...visible(text));
    this.element.querySelector('.actions').prepend(copyButton(() => this.text, 'Copy'));
    this.element.querySelector('.edit').addEventListener('click', () => this.#beginEdit());
    this.#fold();
  }

  #fold() {
    const unfold = this.element.querySelector('.unfold');
    const isLong = this.text.length > FOLDED_LENGTH || this.text.split('\n').length > FOLDED_LINES;
    unfold.hidden = !isLong;
    this.element.classList.toggle('folded', isLong);
    unfold.addEventListener('click', () => {
      const folded = this.element.classList.toggle('folded');
      unfold.textContent = folded ? 'Show all' : 'Show less';
      unfold.setAttribute('aria-expanded', String(!folded));
    });
  }

  #beginEdit() {
    if (this.#editor === null) {
      this.edit(this.text);
      this.#editor.querySelector('textarea').focus();
    }
  }

  /** Lets the reader change it, beginning with a text. */
  edit(text) {
    this.#editor?.remove();
    this.#editor = document.getElementById('editor-template').content.firstElementChild.cloneNode(true);
    const area = this.#editor.querySelector('textarea');
    area.value = text;
    this.element.classList.add('editing');
    this.element.append(this.#editor);
    this.#editor.addEventListener('submit', (event) => {
      event.preventDefault();
      const changed = area.value.trim();
      if (changed !== '') {
        this.#leave();
        this.#onEdit(changed);
      }
    });
    this.#editor.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.#leave();
      } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.target === area) {
        event.preventDefault();
        this.#editor.requestSubmit();
      }
    });
    this.#editor.querySelector('.cancel').addEventListener('click', () => this.#leave());
  }

  #leave() {
    this.#editor.remove();
    this.#editor = null;
    this.element.classList.remove('editing');
    this.element.querySelector('.edit').focus({ preventScroll: true });
  }
}
