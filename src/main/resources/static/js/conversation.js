import { inWords, request } from './api.js';
import { replaceAnswer } from './steering-api.js';
import { Turn } from './turn.js';

/** How near to its end, in pixels, the page must be scrolled to follow the answer. */
const FOLLOW = 80;

/** The conversation on the page: its turns, one of which may be developing. */
export class Conversation extends EventTarget {
  #element;
  #owner;
  #turns = [];
  #running = null;
  #height = 0;
  #opening = 0;
  id = null;

  /**
   * Tells by "change" that it is another one, that it has begun, or that an answer begins or ends.
   *
   * @param element that takes the turns up
   * @param owner the page: {announcer, request(), failed(error)}; request gives the model and the options
   */
  constructor(element, owner) {
    super();
    this.#element = element;
    this.#owner = owner;
  }

  get isRunning() {
    return this.#running !== null;
  }

  get isEmpty() {
    return this.#turns.length === 0;
  }

  stop() {
    this.#running?.stop();
  }

  /** Begins anew. */
  clear() {
    this.#opening++;
    this.#running?.leave();
    this.#running = null;
    this.#turns.forEach((turn) => turn.remove());
    this.#turns = [];
    this.#element.replaceChildren();
    this.id = null;
    this.#changed();
  }

  /** Asks at the end of the conversation. */
  ask(question) {
    return this.#ask(question, null);
  }

  /** Shows a conversation that the server keeps, and takes up its answer if that is on its way. */
  async open(id) {
    this.clear();
    this.id = id;
    const opening = this.#opening;
    this.#element.setAttribute('aria-busy', 'true');
    this.#changed();
    try {
      const { messages, title } = await request('GET', `conversations/${encodeURIComponent(id)}`);
      if (opening === this.#opening) {
        this.title = title;
        this.#show(messages);
      }
    } catch (error) {
      if (opening === this.#opening) {
        const notice = document.createElement('p');
        notice.className = 'notice';
        notice.setAttribute('role', 'alert');
        notice.textContent = error.status === 404 ? 'There is no such conversation; it may have been deleted.' : inWords(error);
        this.#element.replaceChildren(notice);
        this.id = null;
      }
    }
    if (opening === this.#opening) {
      this.#element.removeAttribute('aria-busy');
      this.#changed();
    }
  }

  #show(messages) {
    messages.forEach((message, place) => {
      if (message.role !== 'user') {
        return;
      }
      const turn = this.#add(message.content);
      const answer = messages[place + 1]?.role === 'assistant' ? messages[place + 1] : null;
      turn.place = place;
      turn.isKeptAlone = answer === null;
      if (answer?.state === 'running') {
        this.#run(turn, () => turn.resume(answer.generationId));
      } else {
        turn.showStored(answer, place + 2 >= messages.length);
      }
    });
    this.#toEnd();
  }

  async #ask(question, place) {
    if (this.isEmpty) {
      // What is left is the notice about a conversation that could not be opened.
      this.#element.replaceChildren();
    }
    const turn = this.#add(question);
    turn.replaces = place;
    this.#toEnd();
    const asked = { ...this.#owner.request(), message: question };
    if (this.id !== null) {
      asked.conversationId = this.id;
    }
    if (place !== null) {
      asked.place = place;
    }
    await this.#run(turn, () => turn.run(asked));
  }

  /** Asks in the place of an earlier question. */
  #askAgain(turn, question) {
    if (this.isRunning) {
      return;
    }
    const index = this.#turns.indexOf(turn);
    this.#turns.splice(index).forEach((later) => later.remove());
    this.#ask(question, turn.place ?? turn.replaces);
  }

  #add(question) {
    const turn = new Turn(question, {
      announcer: this.#owner.announcer,
      drawn: () => this.#follow(),
      started: (started, data) => this.#started(started, data),
      edit: (edited, text) => this.#askAgain(edited, text),
      again: (repeated) => this.#askAgain(repeated, repeated.question),
      goOn: (changed, run) => (this.isRunning ? null : this.#run(changed, run)),
      replaced: (before, by) => (this.id === null ? null : replaceAnswer(this.id, before, by)),
      failed: (error) => this.#owner.failed(error),
    });
    this.#turns.push(turn);
    this.#element.append(...turn.elements);
    return turn;
  }

  async #run(turn, run) {
    this.#running = turn;
    this.#height = document.documentElement.scrollHeight;
    this.#changed();
    await run();
    if (this.#running === turn) {
      this.#running = null;
      this.#changed();
    }
  }

  #started(turn, { conversationId }) {
    if (conversationId === undefined || conversationId === null || !this.#turns.includes(turn)) {
      return;
    }
    turn.place ??= this.#placeOf(turn);
    if (this.id !== conversationId) {
      this.id = conversationId;
    }
    this.#changed();
  }

  /** Every turn that the server has taken up has a question and an answer there, but for those that it stopped in. */
  #placeOf(turn) {
    const earlier = this.#turns.slice(0, this.#turns.indexOf(turn)).filter(({ place }) => place !== null).at(-1);
    return earlier === undefined ? 0 : earlier.place + (earlier.isKeptAlone ? 1 : 2);
  }

  #changed() {
    this.dispatchEvent(new Event('change'));
  }

  #toEnd() {
    window.scrollTo({ top: document.documentElement.scrollHeight });
  }

  /** Keeps the end of the answer in view, until the reader scrolls away from it. */
  #follow() {
    const grown = document.documentElement.scrollHeight;
    const seen = window.scrollY + window.innerHeight;
    if (grown > this.#height && this.#height - seen < FOLLOW) {
      window.scrollTo({ top: grown });
    }
    this.#height = grown;
  }
}
