import { Lane } from './lane.js';
import { forked } from './steering-api.js';

/** How freely a fork goes its own way: by the same rules it would go the same one. */
const TEMPERATURE = 0.8;

/** Answers that begin at a pass of another one, shown under it. */
export class Forks {
  #answer;
  #announcer;
  #button = document.createElement('button');
  #lanes = document.createElement('div');
  #take;
  /** What can be done with the fork that has taken the answer's place; null while none has. */
  #takenActions = null;

  /**
   * @param answer that forks begin from; its contact strip gets a button
   * @param announcer of the page
   * @param take called with the lane of a fork that is to take the answer's place; null: none can
   */
  constructor(answer, announcer, take = null) {
    this.#answer = answer;
    this.#announcer = announcer;
    this.#take = take;
    this.#lanes.className = 'lanes forks';
    answer.root.append(this.#lanes);
    this.#button.type = 'button';
    this.#button.className = 'strip-button fork';
    this.#button.title = 'Develops another answer from this pass on, with another seed';
    this.#button.hidden = true;
    this.#button.addEventListener('click', () => this.#fork());
    answer.strip.controls.append(this.#button);
    answer.addEventListener('seek', ({ detail }) => this.#show(detail.index));
  }

  /** The answer is in its own place again. */
  giveBack() {
    this.#answer.root.classList.remove('set-aside');
    if (this.#takenActions !== null) {
      this.#takenActions.hidden = false;
      this.#takenActions = null;
    }
  }

  #show(index) {
    this.#button.hidden = index === null;
    if (index !== null) {
      this.#button.textContent = `Fork from pass ${index + 1}`;
    }
  }

  async #fork() {
    const index = this.#answer.strip.index;
    const { generation, pass } = this.#answer.recording.frame(index);
    const seed = Math.floor(Math.random() * 10000);
    const lane = new Lane(this.#announcer);
    lane.title = `Fork from pass ${index + 1}, seed ${seed}`;
    const actions = document.createElement('p');
    actions.className = 'lane-actions';
    const take = this.#action('Go on with this one', () => {
      this.giveBack();
      this.#take(lane);
      this.#answer.root.classList.add('set-aside');
      // Closed, it would leave buttons that share and copy what is not shown.
      actions.hidden = true;
      this.#takenActions = actions;
    });
    take.hidden = true;
    actions.append(
      take,
      this.#action('Close', () => {
        lane.stop();
        lane.element.remove();
      }),
    );
    lane.element.append(actions);
    this.#lanes.append(lane.element);
    lane.element.scrollIntoView({ block: 'nearest' });
    await lane.run((signal) => forked(generation, pass, { temperature: TEMPERATURE, seed }, signal));
    take.hidden = this.#take === null || lane.text === '';
  }

  #action(words, call) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'strip-button';
    button.textContent = words;
    button.addEventListener('click', call);
    return button;
  }
}
