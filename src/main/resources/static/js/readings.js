/** The line under an answer: how it developed, in numbers. */

const FIELDS = [
  ['pass', 'pass', '–'],
  ['tokensPerPass', 'tokens a pass', '–'],
  ['tokensPerSecond', 'tokens a second', '–'],
  ['firstFrame', 'first frame', '–'],
  ['time', 'developing', '–'],
];

const OUTCOMES = {
  stop: 'developed in',
  length: 'cut at its length after',
  cancelled: 'stopped after',
  deadline: 'cut short after',
};

export class Readings {
  element = document.createElement('dl');
  #fields = {};
  #sent = performance.now();
  #firstFrame = null;
  #complete = false;

  constructor() {
    this.element.className = 'figures';
    for (const [name, label, value] of FIELDS) {
      const entry = document.createElement('div');
      const term = document.createElement('dt');
      const figure = document.createElement('dd');
      term.textContent = label;
      figure.textContent = value;
      figure.dataset.reading = name;
      if (name === 'time') {
        term.dataset.reading = 'outcome';
      }
      this.#fields[name] = figure;
      this.#fields[`${name}Label`] = term;
      entry.append(term, figure);
      this.element.append(entry);
    }
  }

  /** A generation is asked for now. */
  begin() {
    this.#sent = performance.now();
    this.#firstFrame = null;
    this.#complete = false;
    this.#set('timeLabel', 'developing');
  }

  /** Takes note of a pass that has come; {@link draw} shows it. */
  pass() {
    this.#firstFrame ??= performance.now() - this.#sent;
  }

  /** Milliseconds from the question to the first frame, or null. */
  get firstFrame() {
    return this.#firstFrame;
  }

  /** @param recording whose last frame is told of */
  draw(recording) {
    const last = recording.frame(recording.length - 1);
    if (last === undefined || this.#complete) {
      return;
    }
    this.#set('pass', String(recording.length));
    this.#set('firstFrame', this.#firstFrame === null ? '–' : duration(this.#firstFrame));
    this.#rates(recording);
    this.#set('time', duration(last.at));
  }

  /** Shows the figures of an answer that is over. */
  complete(recording, usage, finishReason) {
    this.draw(recording);
    if (recording.frame(0)?.generation === recording.generation) {
      // One generation made all of it: the server's own figures replace those counted here.
      this.#set('pass', String(usage.passes));
      this.#set('tokensPerPass', usage.tokensPerPass.toFixed(1));
      this.#set('tokensPerSecond', rate(usage.completionTokens, usage.millis));
      this.#set('time', duration(usage.millis));
    }
    this.end(OUTCOMES[finishReason] ?? finishReason);
  }

  end(outcome) {
    this.#complete = true;
    this.#set('timeLabel', outcome);
  }

  #rates(recording) {
    const counts = recording.settledByPass();
    const tokens = counts.reduce((sum, count) => sum + count, 0);
    this.#set('tokensPerPass', (tokens / counts.length).toFixed(1));
    this.#set('tokensPerSecond', rate(tokens, recording.frame(recording.length - 1).at));
  }

  #set(name, text) {
    if (this.#fields[name].textContent !== text) {
      this.#fields[name].textContent = text;
    }
  }
}

function rate(tokens, millis) {
  return millis > 0 ? String(Math.round((tokens * 1000) / millis)) : '–';
}

/** Milliseconds for people. */
export function duration(millis) {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(millis < 10000 ? 2 : 1)} s`;
}
