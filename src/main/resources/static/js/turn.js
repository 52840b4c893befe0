import { Answer } from './answer.js';
import { cancel, chat, generationEvents, inWords, pause, RequestError } from './api.js';
import { copyButton } from './copy.js';
import { Forks } from './forks.js';
import { hasMarkup, render } from './markdown.js';
import { QuestionView } from './question.js';
import { shareButtons } from './share/share-button.js';
import { continued } from './steering-api.js';
import { Steering } from './steering.js';

/** Seconds between attempts where the server does not say; it grows up to the most. */
const PAUSE = 2;
const LONGEST_PAUSE = 15;

/** Milliseconds. */
const STOP_PATIENCE = 3000;

const STATES = {
  cancelled: 'Stopped; this is what had settled.',
  interrupted: 'Interrupted: its reader went away, or the server stopped. This is what had settled.',
  failed: 'The model broke on this answer; this is what had settled.',
};

/** One question and its answer. */
export class Turn {
  #owner;
  #view;
  #article;
  #answer;
  #steering;
  #forks;
  #abort = new AbortController();
  #id = null;
  #text = '';
  #isStopping = false;
  /** The fork that the conversation goes on with. */
  #taken = null;

  /**
   * @param question text
   * @param owner the conversation: {announcer, drawn(), started(turn, data), edit(turn, question), again(turn), goOn(turn, run)}
   */
  constructor(question, owner) {
    this.#owner = owner;
    this.#view = new QuestionView(question, (text) => owner.edit(this, text));
    this.#article = fromTemplate('answer-template');
    this.#answer = new Answer(this.#article);
    this.#answer.addEventListener('drawn', () => owner.drawn());
    this.#steering = new Steering(this.#answer, {
      announce: (text) => owner.announcer.note(text),
      complain: (text) => this.#notice(text, false),
      goOn: (edits, options) => owner.goOn(this, () => this.#goOn(edits, options)),
    });
    this.#forks = new Forks(this.#answer, owner.announcer, (lane) => this.#takeFork(lane));
    this.#button('ask-again').addEventListener('click', () => owner.again(this));
    this.#button('retry').addEventListener('click', () => owner.again(this));
    this.#button('give-up').addEventListener('click', () => this.stop());
    this.#button('see-tokens').addEventListener('click', () => this.#answer.showTokens(this.#answer.showsProse));
    this.#button('see-developed').addEventListener('click', () => this.#develop(true));
    this.#article.querySelector('.actions').prepend(copyButton(() => this.#text, 'Copy'));
    this.elements = [this.#view.element, this.#article];
  }

  /** Id of the conversation in which the server keeps the question; null while it does not. */
  conversation = null;

  get question() {
    return this.#view.text;
  }

  /** What went wrong last, in words. */
  get complaint() {
    return this.#article.querySelector('.notice-text').textContent;
  }

  /**
   * Asks and shows the answer; settles when it is over, however it ends.
   *
   * @param request called with a signal to abort by, whenever the server is asked; gives what it is asked, or a promise of that
   */
  async run(request) {
    await this.#follow(this.#asked(request));
  }

  /**
   * Says why all stays as it is: the server did not take up a question that was to take the place of this one.
   *
   * @param question what was asked; the reader need not write it again
   */
  refuse(question, complaint) {
    const isSame = question === this.question;
    if (!isSame) {
      this.#view.edit(question);
    }
    this.#notice(complaint, isSame);
    this.#view.element.scrollIntoView({ block: 'nearest' });
  }

  /** Shows an answer that is on its way. */
  async resume(generation) {
    await this.#follow(generationEvents(generation, this.#abort.signal));
  }

  /**
   * Shows an answer of old.
   *
   * @param message as the server keeps it; null if the question was left without one
   * @param isLast whether its passes are to be had at once, for steering
   */
  showStored(message, isLast) {
    this.#article.classList.add('stored');
    this.#article.dataset.state = 'done';
    this.#article.setAttribute('aria-busy', 'false');
    if (message === null) {
      this.#notice('This question was left without an answer.');
      return;
    }
    this.#text = message.content;
    this.#id = message.generationId;
    this.#answer.setProse(render(this.#text));
    this.#article.classList.add('over');
    this.#tell(STATES[message.state] ?? '');
    this.#button('see-developed').hidden = this.#id === null;
    if (isLast && this.#id !== null) {
      this.#develop(false);
    }
  }

  /** Ends the answer; what is settled stays. */
  stop() {
    if (this.#id === null || this.#isStopping) {
      this.#abort.abort();
    } else {
      // Its last event brings what is settled; a connection that is lost brings nothing.
      cancel(this.#id);
      setTimeout(() => this.#isStopping && this.#abort.abort(), STOP_PATIENCE);
    }
    this.#isStopping = true;
  }

  /** Stops listening; the answer goes on for a while, in case its reader comes back. */
  leave() {
    this.#abort.abort();
  }

  remove() {
    this.elements.forEach((element) => element.remove());
  }

  /** The events of the answer, asked for until the server has room. */
  async *#asked(request) {
    for (let attempt = 1; ; attempt++) {
      try {
        yield* chat(await request(this.#abort.signal), this.#abort.signal);
        return;
      } catch (error) {
        if (!isPassing(error)) {
          throw error;
        }
        await this.#countDown(error, attempt);
      }
    }
  }

  async #countDown(error, attempt) {
    const seconds = Math.min((error.retryAfter ?? PAUSE) * attempt, LONGEST_PAUSE);
    const queue = error.queuePosition === null ? '' : ` You would be number ${error.queuePosition} in the queue.`;
    const why = error.status === 429 ? `Many are asking right now.${queue}` : error.message;
    this.#button('give-up').hidden = false;
    for (let left = seconds; left > 0; left--) {
      this.#tell(`${why} Trying again in ${left} s.`);
      await pause(1000, this.#abort.signal);
    }
    this.#tell('Trying again …');
    this.#button('give-up').hidden = true;
  }

  async #goOn(edits, options) {
    this.#abort = new AbortController();
    await this.#follow(this.#replacing(continued(this.#answer.generation, edits, options, this.#abort.signal)));
  }

  /** Has the kept conversation follow, as soon as it is known whom. */
  async *#replacing(events) {
    for await (const event of events) {
      if (event.name === 'started' && event.data.id !== this.#id) {
        this.#replaced(event.data.id);
      }
      yield event;
    }
  }

  async #replaced(by) {
    const before = this.#id;
    this.#id = by;
    try {
      await this.#owner.replaced(before, by);
    } catch (error) {
      this.#tell(`The kept conversation still has the answer as it was. ${inWords(error)}`);
    }
  }

  /** The answer is from now on what a fork made of it. */
  #takeFork(lane) {
    this.#takeBack();
    this.#taken = lane;
    lane.owner = {
      replaced: (by) => this.#replaced(by),
      finished: (text) => this.#becomes(text),
    };
    this.#replaced(lane.generation);
    this.#becomes(lane.text);
    this.#tell('The conversation goes on with the fork.');
  }

  #takeBack() {
    if (this.#taken !== null) {
      this.#taken.owner = null;
      this.#taken = null;
      this.#forks.giveBack();
    }
  }

  #becomes(text) {
    this.#text = text;
    this.#article.classList.toggle('over', text !== '');
    this.#offerToShare();
  }

  async #follow(events) {
    this.#isStopping = false;
    this.#article.classList.remove('over');
    this.#article.querySelector('.notice').hidden = true;
    this.#tell('');
    this.#owner.announcer.begin();
    this.#answer.wait();
    try {
      for await (const { name, data } of events) {
        this.#take(name, data);
      }
    } catch (error) {
      if (this.#abort.signal.aborted) {
        this.#stopped();
      } else {
        this.#failed(error);
      }
    }
    this.#isStopping = false;
    this.#button('give-up').hidden = true;
    this.#article.classList.toggle('over', this.#text !== '');
    this.#owner.drawn();
  }

  #take(name, data) {
    if (name === 'started') {
      this.#takeBack();
      this.#id = data.id;
      this.#answer.start(data);
      this.#owner.started(this, data);
      this.#tell(forgotten(data.droppedMessages));
      if (this.#isStopping) {
        cancel(this.#id);
      }
    } else if (name === 'pass') {
      this.#answer.apply(data);
      this.#owner.announcer.settled(this.#answer.canvas.settledText());
    } else if (name === 'completed') {
      this.#complete(data);
    } else if (name === 'failed') {
      this.#failed(new RequestError(data.message));
    } else if (name === 'queued') {
      this.#tell(`Waiting: number ${data.position} in the queue.`);
    } else if (name === 'lost') {
      this.#tell('The connection is lost. Connecting again …');
    } else if (name === 'resumed') {
      this.#tell('');
    }
  }

  #complete(data) {
    this.#text = data.text;
    this.#answer.finish(data);
    if (data.finishReason === 'cancelled') {
      this.#owner.announcer.note('Stopped.');
      if (data.text === '') {
        this.#notice('Stopped before anything had settled.');
      }
    } else {
      this.#owner.announcer.done(data.text);
    }
    this.#showProse();
  }

  #showProse() {
    const marks = hasMarkup(this.#text);
    if (marks) {
      this.#answer.setProse(render(this.#text));
    }
    this.#button('see-tokens').hidden = !marks;
    this.#offerToShare();
  }

  #offerToShare() {
    this.#article.querySelector('.share')?.remove();
    if (this.#text !== '') {
      this.#article.querySelector('.actions').append(shareButtons(this.#id, this.question));
    }
  }

  /** Brings the passes of an answer of old back, while the server has them. */
  async #develop(isWanted) {
    const events = [];
    try {
      for await (const event of generationEvents(this.#id, this.#abort.signal)) {
        events.push(event);
      }
    } catch (error) {
      if (isWanted && !this.#abort.signal.aborted) {
        this.#tell(error.status === 404 ? 'The server does not keep the passes of this answer any more.' : inWords(error));
      }
      return;
    } finally {
      this.#button('see-developed').hidden = true;
    }
    const completed = events.find(({ name }) => name === 'completed');
    if (completed === undefined || completed.data.text !== this.#text) {
      return;
    }
    this.#article.classList.remove('stored');
    for (const { name, data } of events) {
      if (name === 'started') {
        this.#answer.start(data);
      } else if (name === 'pass') {
        this.#answer.apply(data);
      } else if (name === 'completed') {
        this.#answer.finish(data);
      }
    }
    this.#showProse();
  }

  /** What the answer is where no last event tells it; an edit that did not begin leaves it with the fork. */
  #textSoFar() {
    return this.#taken?.text ?? this.#answer.canvas?.settledText() ?? '';
  }

  #stopped() {
    this.#text = this.#textSoFar();
    this.#answer.stop();
    if (this.#answer.recording.length === 0) {
      this.#notice('Stopped before the first pass.');
    } else {
      this.#owner.announcer.note('Stopped.');
    }
    this.#tell('');
  }

  #failed(error) {
    this.#text = this.#textSoFar();
    this.#answer.fail();
    this.#tell('');
    this.#notice(inWords(error));
    this.#owner.failed?.(error);
  }

  /** Says what is wrong, and offers to ask again. */
  #notice(message, canRetry = true) {
    const notice = this.#article.querySelector('.notice');
    notice.querySelector('.notice-text').textContent = message;
    this.#button('retry').hidden = !canRetry;
    notice.hidden = false;
    this.#owner.drawn();
  }

  /** Says how things stand. */
  #tell(message) {
    const line = this.#article.querySelector('.standing-text');
    if (line.textContent !== message) {
      line.textContent = message;
    }
  }

  #button(name) {
    return this.#article.querySelector(`.${name}`);
  }
}

/** Whether it is worth while to ask again soon. */
function isPassing(error) {
  return error instanceof RequestError && (error.status === 429 || (error.type ?? '').endsWith(':not-ready'));
}

function forgotten(count) {
  return count > 0
    ? `This conversation is longer than the model’s context: it does not see the first ${count} messages.`
    : '';
}

function fromTemplate(id) {
  return document.getElementById(id).content.firstElementChild.cloneNode(true);
}
