import { inWords, request, RequestError } from './api.js';
import { placeOf } from './places.js';
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
    return this.#ask(question, []);
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
      turn.conversation = this.id;
      if (answer?.state === 'running') {
        this.#run(turn, () => turn.resume(answer.generationId));
      } else {
        turn.showStored(answer, place + 2 >= messages.length);
      }
    });
    this.#toEnd();
  }

  /** @param replaced the turns that the question takes the place of, which were the last ones */
  async #ask(question, replaced) {
    if (this.isEmpty) {
      // What is left is the notice about a conversation that could not be opened.
      this.#element.replaceChildren();
    }
    const kept = [...this.#turns.filter(isKept), ...replaced.filter(isKept).slice(0, 1)].map((earlier) => earlier.question);
    const turn = this.#add(question);
    this.#toEnd();
    const asked = { ...this.#owner.request(), message: question };
    if (this.id !== null) {
      asked.conversationId = this.id;
    }
    const body = replaced.some(isKept)
      ? async (signal) => ({ ...asked, place: await askForPlace(asked.conversationId, kept, signal) })
      : () => asked;
    await this.#run(turn, () => turn.run(body));
    if (replaced.length > 0 && !isKept(turn) && this.#turns.includes(turn)) {
      this.#putBack(replaced, turn);
    }
  }

  /** Asks in the place of an earlier question. */
  #askAgain(turn, question) {
    if (this.isRunning) {
      return;
    }
    const replaced = this.#turns.splice(this.#turns.indexOf(turn));
    replaced.forEach((later) => later.remove());
    this.#ask(question, replaced);
  }

  /** Shows what a question was to take the place of: the server keeps it, as it did not take the question up. */
  #putBack(replaced, turn) {
    turn.remove();
    this.#turns.splice(this.#turns.indexOf(turn), 1, ...replaced);
    this.#element.append(...replaced.flatMap(({ elements }) => elements));
    replaced[0].refuse(turn.question, turn.complaint);
  }

  #add(question) {
    const turn = new Turn(question, {
      announcer: this.#owner.announcer,
      drawn: () => this.#follow(),
      started: (started, data) => this.#started(started, data),
      edit: (edited, text) => this.#askAgain(edited, text),
      again: (repeated) => this.#askAgain(repeated, repeated.question),
      goOn: (changed, run) => (this.isRunning ? null : this.#run(changed, run)),
      // It may still go on when another conversation is on the page.
      replaced: (before, by) => (isKept(turn) ? replaceAnswer(turn.conversation, before, by) : null),
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
    turn.conversation = conversationId;
    this.id = conversationId;
    this.#changed();
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

function isKept(turn) {
  return turn.conversation !== null;
}

/** The place of the last of a conversation's first questions, as the server has it now. */
async function askForPlace(conversation, questions, signal) {
  const { messages } = await request('GET', `conversations/${encodeURIComponent(conversation)}`, undefined, signal);
  const place = placeOf(messages, questions);
  if (place < 0) {
    throw new RequestError('This conversation has been changed elsewhere. Reload the page to see it as it is kept.');
  }
  return place;
}
