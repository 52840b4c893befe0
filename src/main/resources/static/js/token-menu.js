import { visible } from './visible-text.js';

/**
 * A small panel beside a token or a span: what stands there, what else might, and what can be done with it. Light to dismiss: by
 * Escape, or by pointing elsewhere. Knows nothing of servers; whoever opens it says what each choice does.
 */
export class TokenMenu {
  #panel = document.createElement('div');
  #title = document.createElement('p');
  #detail = document.createElement('p');
  #list = document.createElement('div');
  #form = document.createElement('form');
  #input = document.createElement('input');
  #reach = document.createElement('select');
  #reachLabel = document.createElement('label');
  #actions = document.createElement('div');
  #onClose = () => {};
  #returnTo = null;

  /** @param reaches [value, words] of how far a choice reaches */
  constructor(reaches) {
    this.#panel.className = 'token-menu';
    this.#panel.popover = 'auto';
    this.#panel.tabIndex = -1;
    this.#panel.setAttribute('role', 'dialog');
    this.#title.className = 'token-title';
    this.#detail.className = 'token-detail';
    this.#list.className = 'alternatives';
    this.#list.setAttribute('role', 'group');
    this.#list.setAttribute('aria-label', 'Alternatives');
    this.#form.className = 'another';
    this.#input.type = 'text';
    this.#input.autocomplete = 'off';
    this.#input.placeholder = 'Another text';
    this.#input.setAttribute('aria-label', 'Another text in its place');
    const put = button('Put', 'The text takes the place of the token, and stays');
    put.type = 'submit';
    this.#form.append(this.#input, put);
    this.#reach.append(...reaches.map(([value, words]) => new Option(words, value)));
    this.#reachLabel.className = 'reach';
    this.#reachLabel.append('A choice lets change', this.#reach);
    this.#actions.className = 'token-actions';
    this.#panel.append(this.#title, this.#detail, this.#list, this.#form, this.#reachLabel, this.#actions);
    document.body.append(this.#panel);
    this.#listen();
  }

  get isOpen() {
    return this.#panel.matches(':popover-open');
  }

  /** How far a choice reaches, as the reader has set it. */
  get reach() {
    return this.#reach.value;
  }

  set reach(value) {
    this.#reach.value = value;
  }

  /** Called when the reader sets another reach. */
  onReach = () => {};

  /**
   * @param title what stands there
   * @param detail how it stands
   * @param anchor elements beside which the menu opens
   * @param returnTo element that has the focus afterwards, of those who came by keys; else null
   * @param onText called with what the reader types; null: nothing can be typed
   * @param hasReach whether a choice reaches further
   * @param actions [words, hint, call] each
   * @param onClose called when it closes
   */
  open({ title, detail, anchor, returnTo = null, onText = null, hasReach = false, actions, onClose }) {
    this.close();
    this.#title.replaceChildren(...visible(title));
    this.#detail.textContent = detail;
    this.#panel.setAttribute('aria-label', `${title}, ${detail}`);
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#input.value = '';
    this.#form.hidden = onText === null;
    this.#form.onsubmit = (event) => {
      event.preventDefault();
      if (this.#input.value.trim() !== '') {
        const text = this.#input.value;
        this.close();
        onText(text);
      }
    };
    this.#reachLabel.hidden = !hasReach;
    this.#actions.replaceChildren(
      ...actions.map(([words, hint, call]) => {
        const action = button(words, hint);
        action.addEventListener('click', () => {
          this.close();
          call();
        });
        return action;
      }),
    );
    this.#onClose = onClose;
    this.#returnTo = returnTo;
    this.#panel.showPopover();
    this.#place(anchor);
    // Whoever points is not to get a keyboard over half of a small screen.
    (returnTo === null ? this.#panel : this.#focusable()[0])?.focus({ preventScroll: true });
  }

  /**
   * Shows the alternatives.
   *
   * @param rows of {label, probability, isThis, call}
   * @param anchor as of {@link open}
   */
  offer(rows, anchor) {
    const had = this.#panel !== document.activeElement && this.#panel.contains(document.activeElement);
    this.#list.hidden = false;
    this.#list.replaceChildren(
      ...rows.map(({ label, probability, isThis, call }, index) => {
        const row = button('', index < 9 ? `Key ${index + 1}` : '');
        row.className = 'alternative';
        row.style.setProperty('--share', probability.toFixed(4));
        const name = document.createElement('span');
        name.className = 'alternative-text';
        name.append(...visible(label));
        const share = document.createElement('span');
        share.className = 'alternative-share';
        share.textContent = percent(probability);
        row.append(name, share);
        if (isThis) {
          row.setAttribute('aria-current', 'true');
        }
        row.addEventListener('click', () => {
          this.close();
          call();
        });
        return row;
      }),
    );
    this.#place(anchor);
    if (had && this.#input.value === '') {
      this.#focusable()[0]?.focus({ preventScroll: true });
    }
  }

  /** Says why there are no alternatives. */
  say(text, anchor) {
    const line = document.createElement('p');
    line.className = 'no-alternatives';
    line.textContent = text;
    this.#list.hidden = false;
    this.#list.replaceChildren(line);
    this.#place(anchor);
  }

  close() {
    if (this.isOpen) {
      this.#panel.hidePopover();
    }
  }

  #listen() {
    this.#panel.addEventListener('beforetoggle', (event) => {
      if (event.newState === 'closed') {
        const returnTo = this.#panel.contains(document.activeElement) ? this.#returnTo : null;
        this.#returnTo = null;
        this.#onClose();
        returnTo?.focus({ preventScroll: true });
      }
    });
    this.#reach.addEventListener('change', () => this.onReach(this.reach));
    this.#panel.addEventListener('keydown', (event) => {
      const rows = this.#focusable();
      const at = rows.indexOf(document.activeElement);
      if (event.key === 'Escape') {
        // Elsewhere on the page Escape stops the answer.
        event.stopPropagation();
        event.preventDefault();
        this.close();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        if (document.activeElement !== this.#reach) {
          event.preventDefault();
          const step = event.key === 'ArrowDown' ? 1 : -1;
          rows.at(at < 0 && step < 0 ? -1 : (at + step) % rows.length)?.focus();
        }
      } else if (/^[1-9]$/.test(event.key) && document.activeElement !== this.#input) {
        this.#list.querySelectorAll('.alternative')[Number(event.key) - 1]?.click();
      }
    });
  }

  #focusable() {
    return [...this.#panel.querySelectorAll('button, input, select')].filter((element) => element.offsetParent !== null);
  }

  /** Under the anchor, or over it where there is more room; on a small screen at its lower edge, by the style sheet. */
  #place(anchor) {
    const first = anchor[0].getBoundingClientRect();
    const last = anchor.at(-1).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#panel;
    const left = Math.max(8, Math.min(first.left, innerWidth - width - 8));
    const below = last.bottom + 6;
    const top = below + height <= innerHeight - 8 ? below : Math.max(8, first.top - height - 6);
    this.#panel.style.setProperty('--left', `${Math.round(left)}px`);
    this.#panel.style.setProperty('--top', `${Math.round(top)}px`);
  }
}

/** A probability for people. */
export function percent(probability) {
  const value = probability * 100;
  return value >= 99.95 ? '100 %' : value >= 10 ? `${value.toFixed(0)} %` : value >= 0.1 ? `${value.toFixed(1)} %` : '< 0.1 %';
}

function button(words, hint) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.title = hint;
  return element;
}
