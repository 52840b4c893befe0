import { duration } from './readings.js';

const SPEEDS = [0.5, 1, 2];

/** At speed 1 a pass is shown as long as it took, but long enough to be seen. */
const SHORTEST_SHOWN = 140;

/** Frames that a page key moves by. */
const PAGE = 8;

/**
 * The timeline of an answer: a strip of film with a frame for each pass, exposed as far as the pass settled tokens. Tells by
 * a "seek" event with detail {index} which frame the reader wants to see; null: the newest. Knows nothing of the page.
 */
export class ContactStrip extends EventTarget {
  element = document.createElement('div');
  #recording;
  #film = document.createElement('div');
  #play = button('play', 'Play');
  #speed = button('speed', '1×');
  #newest = button('newest', 'Newest');
  #place = document.createElement('span');
  #bars = [];
  #index = null;
  #speedIndex = 1;
  #timer = 0;

  /** @param recording whose passes are shown */
  constructor(recording) {
    super();
    this.#recording = recording;
    this.element.className = 'contact-strip';
    this.element.hidden = true;
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', 'Contact strip: the passes of the answer');
    this.#film.className = 'strip';
    this.#film.tabIndex = 0;
    this.#film.setAttribute('role', 'slider');
    this.#film.setAttribute('aria-label', 'Pass shown');
    this.#film.setAttribute('aria-valuemin', '1');
    this.#place.className = 'place';
    this.#newest.hidden = true;
    this.#newest.title = 'Back to the answer as it is';
    const controls = document.createElement('div');
    controls.className = 'strip-controls';
    controls.append(this.#play, this.#speed, this.#place, this.#newest);
    this.element.append(this.#film, controls);
    this.#listen();
    this.#showSpeed();
    this.#showPlaying();
  }

  /** Where buttons of others may stand. */
  get controls() {
    return this.#newest.parentElement;
  }

  /** Index of the frame that is shown; null: the newest, whichever that is. */
  get index() {
    return this.#index;
  }

  get isPlaying() {
    return this.#timer !== 0;
  }

  /** Shows the passes so far. */
  draw() {
    const counts = this.#recording.settledByPass();
    const most = Math.max(1, ...counts);
    counts.forEach((count, index) => {
      if (index === this.#bars.length) {
        const bar = document.createElement('i');
        this.#bars.push(bar);
        this.#film.append(bar);
      }
      const bar = this.#bars[index];
      const share = (count / most).toFixed(3);
      if (bar.dataset.share !== share) {
        bar.dataset.share = share;
        bar.style.setProperty('--share', share);
      }
      bar.classList.toggle('begins', index > 0 && this.#recording.frame(index).begins);
    });
    this.element.hidden = counts.length === 0;
    this.#film.dataset.density = counts.length > 160 ? 'packed' : counts.length > 48 ? 'dense' : 'loose';
    this.#showPlace();
  }

  /** Shows a frame; null: the newest. */
  seek(index) {
    this.pause();
    this.#go(index);
  }

  /** Plays from the frame that is shown, from the start if that is the last. */
  play() {
    if (this.isPlaying || this.#recording.length === 0) {
      return;
    }
    const shown = this.#index;
    this.#go(shown === null || shown >= this.#recording.length - 1 ? 0 : shown);
    this.#playOn();
    this.#showPlaying();
  }

  pause() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#showPlaying();
  }

  #playOn() {
    const next = this.#index + 1;
    if (next >= this.#recording.length) {
      this.#timer = 0;
      this.#go(null);
      this.#showPlaying();
      return;
    }
    const millis = Math.max(SHORTEST_SHOWN, this.#recording.frame(next).millis) / SPEEDS[this.#speedIndex];
    this.#timer = setTimeout(() => {
      this.#go(next);
      this.#playOn();
    }, millis);
  }

  #go(index) {
    const bounded = index === null ? null : Math.max(0, Math.min(index, this.#recording.length - 1));
    if (bounded !== this.#index) {
      this.#index = bounded;
      this.#showPlace();
      this.dispatchEvent(new CustomEvent('seek', { detail: { index: bounded } }));
    }
  }

  #showPlace() {
    const count = this.#recording.length;
    if (count === 0) {
      return;
    }
    const shown = this.#index ?? count - 1;
    this.#bars.forEach((bar, index) => {
      bar.classList.toggle('shown', index === shown && this.#index !== null);
      bar.classList.toggle('ahead', index > shown);
    });
    const { settled, at, generation, pass } = this.#recording.frame(shown);
    const tokens = settled === 1 ? '1 token settled' : `${settled} tokens settled`;
    this.#film.setAttribute('aria-valuemax', String(count));
    this.#film.setAttribute('aria-valuenow', String(shown + 1));
    this.#film.setAttribute('aria-valuetext', `Pass ${shown + 1} of ${count}: ${tokens}, after ${duration(at)}`);
    this.#place.textContent = this.#index === null ? '' : `pass ${shown + 1} of ${count} · ${tokens} · ${duration(at)}`;
    this.#place.dataset.generation = generation;
    this.#place.dataset.pass = String(pass);
    this.#newest.hidden = this.#index === null;
  }

  #showPlaying() {
    const playing = this.isPlaying;
    this.#play.classList.toggle('playing', playing);
    this.#play.setAttribute('aria-label', playing ? 'Pause' : 'Play the passes');
    this.#play.title = playing ? 'Pause' : 'Play the passes';
  }

  #showSpeed() {
    const speed = SPEEDS[this.#speedIndex];
    this.#speed.textContent = `${speed}×`;
    this.#speed.setAttribute('aria-label', `Speed: ${speed} times`);
    this.#speed.title = 'Speed. At 1× a pass is shown as long as it took, and long enough to be seen';
  }

  #listen() {
    this.#play.addEventListener('click', () => (this.isPlaying ? this.pause() : this.play()));
    this.#speed.addEventListener('click', () => {
      this.#speedIndex = (this.#speedIndex + 1) % SPEEDS.length;
      this.#showSpeed();
    });
    this.#newest.addEventListener('click', () => {
      this.seek(null);
      this.#film.focus({ preventScroll: true });
    });
    this.#film.addEventListener('pointerdown', (event) => {
      if (event.button === 0) {
        this.#film.setPointerCapture(event.pointerId);
        this.seek(this.#under(event));
      }
    });
    this.#film.addEventListener('pointermove', (event) => {
      if (this.#film.hasPointerCapture(event.pointerId)) {
        this.seek(this.#under(event));
      }
    });
    this.#film.addEventListener('keydown', (event) => this.#key(event));
  }

  #under(event) {
    const box = this.#film.getBoundingClientRect();
    const share = (event.clientX - box.left) / Math.max(1, box.width);
    return Math.floor(Math.max(0, Math.min(share, 0.9999)) * this.#recording.length);
  }

  #key(event) {
    const last = this.#recording.length - 1;
    const shown = this.#index ?? last;
    const targets = {
      ArrowLeft: shown - 1,
      ArrowDown: shown - 1,
      ArrowRight: shown + 1,
      ArrowUp: shown + 1,
      PageDown: shown - PAGE,
      PageUp: shown + PAGE,
      Home: 0,
      End: last,
    };
    if (event.key in targets && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      this.seek(Math.max(0, Math.min(targets[event.key], last)));
    } else if (event.key === ' ') {
      event.preventDefault();
      if (this.isPlaying) {
        this.pause();
      } else {
        this.play();
      }
    }
  }
}

function button(kind, text) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = `strip-button ${kind}`;
  element.textContent = kind === 'play' ? '' : text;
  return element;
}
