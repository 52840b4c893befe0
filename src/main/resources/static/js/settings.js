const KEY = 'darkroom.settings';

const NUMBERS = new Set(['passes', 'threshold', 'blockLength', 'lookahead', 'maxTokens', 'temperature', 'seed']);

/**
 * The panel in which the model and the options of answers are chosen. What is left open is the preset's business, or the
 * model's. The choice outlives the page.
 */
export class Settings {
  #panel;
  #form;
  #button;

  /** @param button that opens the panel; the panel is the element that it controls */
  constructor(button) {
    this.#button = button;
    this.#panel = document.getElementById(button.getAttribute('aria-controls'));
    this.#form = this.#panel.querySelector('form');
    this.#restore();
    button.addEventListener('click', () => this.#show(this.#panel.hidden));
    this.#panel.querySelector('.close').addEventListener('click', () => this.#show(false));
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        this.#show(false);
      }
    });
    document.addEventListener('pointerdown', (event) => {
      if (!this.#panel.hidden && !this.#panel.contains(event.target) && !button.contains(event.target)) {
        this.#show(false, false);
      }
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('input', (event) => {
      event.target.removeAttribute('aria-invalid');
      this.#changed();
    });
    this.#form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    this.#changed();
  }

  /** What a request sends along: {model, options}. */
  request() {
    const data = Object.fromEntries([...new FormData(this.#form)].filter(([, value]) => value !== ''));
    const { model, ...chosen } = data;
    const options = {};
    for (const [name, value] of Object.entries(chosen)) {
      options[name] = NUMBERS.has(name) ? Number(value) : value;
    }
    return { model, options };
  }

  /** Shows which field the server would not have. Whether it is one of these. */
  complain(field) {
    const name = (field ?? '').replace(/^options\./, '');
    const input = this.#form.elements[name];
    if (!(input instanceof HTMLElement)) {
      return false;
    }
    this.#panel.querySelector('details').open = true;
    this.#show(true);
    input.setAttribute('aria-invalid', 'true');
    input.focus();
    return true;
  }

  #show(isOpen, takesFocus = true) {
    this.#panel.hidden = !isOpen;
    this.#button.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) {
      this.#form.querySelector('[name=preset]:checked').focus({ preventScroll: true });
    } else if (takesFocus) {
      this.#button.focus({ preventScroll: true });
    }
  }

  #changed() {
    const { model, options } = this.request();
    const preset = this.#form.querySelector('[name=preset]:checked');
    const details = Object.keys(options).filter((name) => name !== 'preset').length;
    const said = preset.parentElement.querySelector('.preset-name').textContent;
    this.#button.querySelector('.chosen-model').textContent = model ?? '';
    this.#button.querySelector('.chosen-preset').textContent = details === 0 ? said : `${said}, ${details} changed`;
    for (const field of this.#form.querySelectorAll('[data-for]')) {
      // Passes belong to policies by a schedule, thresholds to those by certainty.
      field.hidden = options.policy !== undefined && !field.dataset.for.split(' ').includes(options.policy);
      field.querySelector('input').disabled = field.hidden;
    }
    try {
      localStorage.setItem(KEY, JSON.stringify({ model, ...options }));
    } catch {
      // Then it holds for this page alone.
    }
  }

  #restore() {
    let kept;
    try {
      kept = JSON.parse(localStorage.getItem(KEY)) ?? {};
    } catch {
      return;
    }
    for (const [name, value] of Object.entries(kept)) {
      const field = this.#form.elements[name];
      const before = field?.value;
      if (field !== undefined) {
        field.value = value;
        if (field instanceof HTMLSelectElement && field.selectedIndex < 0) {
          field.value = before; // A model that is not there any more.
        }
      }
    }
    if (this.#form.querySelector('[name=preset]:checked') === null) {
      this.#form.querySelector('[name=preset]').checked = true;
    }
  }
}
