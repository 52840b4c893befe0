const NARROW = matchMedia('(max-width: 62rem)');

/** The side bar: beside the page where there is room, else a drawer over it. */
export class Drawer {
  #element;
  #button;
  #scrim;
  #isOpen = false;

  constructor(element, button, scrim) {
    this.#element = element;
    this.#button = button;
    this.#scrim = scrim;
    button.addEventListener('click', () => this.#show(!this.#isOpen));
    scrim.addEventListener('click', () => this.close());
    element.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && this.#isOpen) {
        event.stopPropagation();
        this.close();
      }
    });
    NARROW.addEventListener('change', () => this.#show(false));
    this.#show(false);
  }

  close() {
    if (this.#isOpen) {
      this.#show(false);
      this.#button.focus({ preventScroll: true });
    }
  }

  #show(isOpen) {
    this.#isOpen = isOpen && NARROW.matches;
    this.#element.classList.toggle('open', this.#isOpen);
    this.#element.inert = NARROW.matches && !this.#isOpen;
    this.#scrim.hidden = !this.#isOpen;
    this.#button.setAttribute('aria-expanded', String(this.#isOpen));
    if (this.#isOpen) {
      this.#element.querySelector('button').focus({ preventScroll: true });
    }
  }
}
