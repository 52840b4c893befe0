import { alternatives, steer } from './steering-api.js';
import { around, fitted, openings, REACHES } from './edits.js';
import { percent, TokenMenu } from './token-menu.js';

const STATES = { m: 'masked', t: 'tentative', c: 'committed', r: 'revised', p: 'pinned' };

/** How freely a span that was finished once is developed again. The same again would mostly come out the same. */
const VARIED = 0.8;

const REMEMBERED = 'darkroom.reach';

let menu = null;
/** How often the menu was opened to offer something: what comes late is for a menu that is gone. */
let opened = 0;

/**
 * Lets the reader steer an answer: a token's alternatives, a text of their own, develop again, keep. While the answer develops
 * the server takes the changes in between two passes; what is finished goes on from an edit.
 */
export class Steering {
  #answer;
  #owner;
  #kept = new Set();
  #bar = document.createElement('div');

  /**
   * @param answer to steer
   * @param owner of the answer: {announce(text), complain(text), goOn(edits, options)}; goOn has the last generation go on from
   *     edits, as it owns the answer's events
   */
  constructor(answer, owner) {
    this.#answer = answer;
    this.#owner = owner;
    this.#bar.className = 'keep-bar';
    this.#bar.hidden = true;
    answer.board.after(this.#bar);
    answer.addEventListener('token', ({ detail }) => this.#token(detail.index, detail.byKeys));
    answer.addEventListener('span', ({ detail }) => this.#span({ start: detail.start, end: detail.end }, detail.byKeys));
    answer.addEventListener('current', ({ detail }) => this.#owner.announce(this.#words(detail.index)));
  }

  /** Token numbers that were kept are those of the canvas before it goes on. */
  forgetKept() {
    this.#kept.clear();
    this.#showKept();
  }

  get #isDeveloping() {
    return this.#answer.state === 'developing';
  }

  #words(index) {
    const { text, probability, state } = this.#answer.view.canvas.cell(index);
    return `${label(text)}, ${STATES[state]}, ${percent(probability)}`;
  }

  #open(span, byKeys, rest) {
    menu ??= rememberingMenu();
    const anchor = [this.#answer.view.token(span.start), this.#answer.view.token(span.end - 1)];
    menu.open({
      anchor,
      returnTo: byKeys ? this.#answer.board : null,
      onClose: () => this.#answer.select(null),
      ...rest,
    });
    this.#answer.select(span);
    return anchor;
  }

  #token(index, byKeys) {
    const span = { start: index, end: index + 1 };
    const past = this.#answer.strip.index !== null;
    const cell = this.#answer.view.canvas.cell(index);
    const waits = this.#answer.state === 'waiting' || this.#answer.generation === null;
    if (waits) {
      return;
    }
    const anchor = this.#open(span, byKeys, {
      title: label(cell.text),
      detail: detail(cell),
      onText: past ? null : (text) => this.#put(index, { text: fitted(text, cell.text) }),
      hasReach: !past,
      actions: past ? [['Back to the newest pass', '', () => this.#answer.strip.seek(null)]] : this.#actions(span),
    });
    if (!past) {
      this.#offer(index, cell, anchor);
    }
  }

  #span(span, byKeys) {
    if (this.#answer.strip.index !== null || this.#answer.generation === null) {
      return;
    }
    const texts = this.#answer.canvas.texts().slice(span.start, span.end);
    const text = texts.join('');
    this.#open(span, byKeys, {
      title: label(text.length > 60 ? `${text.slice(0, 57)}…` : text),
      detail: `${texts.filter((part) => part !== '').length} tokens`,
      actions: this.#actions(span),
    });
  }

  #actions(span) {
    const actions = [['Develop again', 'Opens it again; the model fills it anew', () => this.#again(span)]];
    if (!this.#isStaying(span)) {
      actions.push(['Keep', 'It stays as it is, whatever is developed again', () => this.#keep(span)]);
    } else if (!this.#isDeveloping && this.#isKept(span)) {
      actions.push(['Keep no longer', 'It may change again', () => this.#keep(span)]);
    }
    return actions;
  }

  async #offer(index, cell, anchor) {
    const mine = ++opened;
    try {
      const found = await this.#alternatives(index, cell);
      if (!menu.isOpen || mine !== opened) {
        return;
      }
      if (found.alternatives.length === 0) {
        menu.say('The model was not asked about this place.', anchor);
        return;
      }
      menu.offer(
        found.alternatives.map(({ token, text, probability, end }) => ({
          label: end ? '(the answer ends here)' : label(text),
          probability,
          isThis: !end && text === cell.text,
          call: () => this.#put(index, { token, end }),
        })),
        anchor,
      );
    } catch (error) {
      if (menu.isOpen && mine === opened) {
        menu.say(error.message, anchor);
      }
    }
  }

  /** What the generation before proposed counts too, where an edit has left its token alone. */
  async #alternatives(index, cell) {
    const position = this.#answer.canvas.first + index;
    const { recording } = this.#answer;
    let found = await alternatives(recording.generation, position);
    for (let i = recording.length - 1; i > 0 && found.alternatives.length === 0; i--) {
      const before = recording.frame(i - 1);
      if (recording.frame(i).begins) {
        if (index >= before.canvas.length || before.canvas.cell(index).text !== cell.text) {
          break;
        }
        found = await alternatives(before.generation, position);
      }
    }
    return found;
  }

  /** Puts a token or a text in a place, and opens what may change with it. */
  #put(index, { token, text, end = false }) {
    const { canvas } = this.#answer;
    const position = canvas.first + index;
    const pin = text === undefined ? { op: 'pin', position, token } : { op: 'pin', position, text };
    const span = end ? { start: index, end: index + 1 } : around(canvas, index, menu.reach);
    const opened = openings(canvas, span, (other) => other === index || this.#kept.has(other));
    this.#change([...opened, pin], undefined, (other) => other !== index);
  }

  #again(span) {
    const { canvas } = this.#answer;
    const reaching = span.end >= canvas.end ? { start: span.start, end: canvas.length } : span;
    const opened = openings(canvas, reaching, () => false);
    if (opened.length === 0) {
      this.#owner.complain('What is pinned stays: select something else to develop again.');
      return;
    }
    this.#change(opened, varied(), (index) => index < span.start || index >= span.end);
  }

  #againBesidesKept() {
    const { canvas } = this.#answer;
    this.#change(openings(canvas, { start: 0, end: canvas.length }, (index) => this.#kept.has(index)), varied(), () => true);
  }

  #keep(span) {
    if (this.#isDeveloping) {
      const { first } = this.#answer.canvas;
      this.#steer([{ op: 'keep', start: first + span.start, end: first + span.end }]);
      return;
    }
    const keep = !this.#isKept(span);
    for (let index = span.start; index < span.end; index++) {
      if (keep) {
        this.#kept.add(index);
      } else {
        this.#kept.delete(index);
      }
    }
    this.#showKept();
  }

  #isKept(span) {
    return indices(span).every((index) => this.#kept.has(index));
  }

  #isStaying(span) {
    const { canvas } = this.#answer;
    return indices(span).every((index) => this.#kept.has(index) || canvas.cell(index).state === 'p');
  }

  /**
   * @param edits of the answer
   * @param options that a finished answer goes on with
   * @param keeps tells for an index that is kept whether the edits leave it so
   */
  #change(edits, options, keeps) {
    if (this.#isDeveloping) {
      this.#steer(edits);
      return;
    }
    const { first } = this.#answer.canvas;
    const kept = [...this.#kept]
      .filter(keeps)
      .map((index) => ({ op: 'keep', start: first + index, end: first + index + 1 }));
    this.forgetKept();
    this.#owner.goOn([...edits, ...kept], options);
  }

  async #steer(commands) {
    try {
      for (const command of commands) {
        await steer(this.#answer.generation, command);
      }
      this.#owner.announce('Changed.');
    } catch (error) {
      this.#owner.complain(error.message);
    }
  }

  #showKept() {
    this.#answer.view.mark('kept', (index) => (this.#kept.has(index) ? 'kept' : ''));
    const count = this.#kept.size;
    this.#bar.hidden = count === 0;
    const words = document.createElement('span');
    words.textContent = count === 1 ? '1 token kept' : `${count} tokens kept`;
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'strip-button';
    again.textContent = 'Develop the rest again';
    again.addEventListener('click', () => this.#againBesidesKept());
    const free = document.createElement('button');
    free.type = 'button';
    free.className = 'strip-button';
    free.textContent = 'Keep none';
    free.addEventListener('click', () => this.forgetKept());
    this.#bar.replaceChildren(words, again, free);
  }
}

function rememberingMenu() {
  const created = new TokenMenu(REACHES);
  created.onReach = (reach) => {
    try {
      localStorage.setItem(REMEMBERED, reach);
    } catch {
      // A browser may keep nothing; then the choice holds for this page.
    }
  };
  try {
    const reach = localStorage.getItem(REMEMBERED);
    if (REACHES.some(([value]) => value === reach)) {
      created.reach = reach;
    }
  } catch {
    // As above.
  }
  return created;
}

function varied() {
  return { temperature: VARIED, seed: Math.floor(Math.random() * 2 ** 31) };
}

function indices({ start, end }) {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

/** What a token's text looks like by itself. */
function label(text) {
  return text === '' ? '(nothing yet)' : `“${text.replaceAll('\n', '⏎').replaceAll('\t', '⇥')}”`;
}

function detail({ probability, state }) {
  return state === 'm' ? 'masked' : `${STATES[state]}, ${percent(probability)}`;
}
