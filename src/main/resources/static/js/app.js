import { Announcer } from './announcer.js';
import { Turn } from './turn.js';

const page = {
  composer: document.getElementById('composer'),
  message: document.getElementById('message'),
  send: document.getElementById('send'),
  stop: document.getElementById('stop'),
  fresh: document.getElementById('new'),
  welcome: document.getElementById('welcome'),
  conversation: document.getElementById('conversation'),
};
const model = document.getElementById('model')?.textContent;
const announcer = new Announcer(document.getElementById('announcer'));

/** How near to its end, in pixels, the page must be scrolled to follow the answer. */
const FOLLOW = 80;

/** On a touch screen focus would bring up a keyboard over the answer. */
const hasKeyboard = matchMedia('(hover: hover)').matches;

let turns = [];
let running = null;

page.composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const question = page.message.value.trim();
  if (question !== '' && running === null) {
    page.message.value = '';
    fitMessage();
    ask(question);
  }
});

page.message.addEventListener('keydown', (event) => {
  // During composition (Japanese, say) Enter belongs to the input method.
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    page.composer.requestSubmit();
  }
});
page.message.addEventListener('input', fitMessage);

page.stop.addEventListener('click', () => {
  stop();
  focusMessage();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.isComposing) {
    stop();
  }
});

page.fresh.addEventListener('click', () => {
  stop();
  running = null;
  turns.forEach((turn) => turn.remove());
  turns = [];
  showRunning(false);
  showWelcome(true);
  focusMessage();
});

for (const example of document.querySelectorAll('.example')) {
  example.addEventListener('click', () => ask(example.textContent));
}

async function ask(question) {
  const history = turns.flatMap((turn) => turn.messages());
  const turn = new Turn(question, announcer);
  turns.push(turn);
  showWelcome(false);
  page.conversation.append(...turn.elements);
  turn.onDrawn = followAnswer();
  turn.onRetry = (forgetEarlier) => {
    if (running === null) {
      turns = turns.filter((other) => other !== turn);
      turn.remove();
      if (forgetEarlier) {
        turns.forEach((earlier) => earlier.forget());
      }
      ask(question);
    }
  };
  focusMessage();
  window.scrollTo({ top: document.documentElement.scrollHeight });
  turn.onGoOn = (goOn) => {
    if (running === null) {
      follow(turn, goOn);
    }
  };
  await follow(turn, () => turn.run(history, model));
}

/** Runs what a turn has to do; nothing else can be asked meanwhile. */
async function follow(turn, run) {
  running = turn;
  showRunning(true);
  await run();
  if (running === turn) {
    running = null;
    showRunning(false);
  }
}

/** The buttons come and go; the keyboard's place is the message box. */
function focusMessage() {
  if (hasKeyboard) {
    page.message.focus({ preventScroll: true });
  }
}

function stop() {
  running?.stop();
}

/** Keeps the end of the answer in view, until the reader scrolls away from it. */
function followAnswer() {
  let height = document.documentElement.scrollHeight;
  return () => {
    const grown = document.documentElement.scrollHeight;
    const seen = window.scrollY + window.innerHeight;
    if (grown !== height && height - seen < FOLLOW) {
      window.scrollTo({ top: grown });
    }
    height = grown;
  };
}

function showRunning(isRunning) {
  document.body.classList.toggle('developing', isRunning);
  page.send.hidden = isRunning;
  page.stop.hidden = !isRunning;
}

function showWelcome(isEmpty) {
  page.welcome.hidden = !isEmpty;
  page.fresh.hidden = isEmpty;
}

function fitMessage() {
  page.message.style.height = 'auto';
  page.message.style.height = `${page.message.scrollHeight}px`;
}
