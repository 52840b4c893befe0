import { Announcer } from './announcer.js';
import { Conversation } from './conversation.js';
import { Drawer } from './drawer.js';
import { Settings } from './settings.js';
import { Sidebar } from './sidebar.js';

const page = {
  composer: document.getElementById('composer'),
  message: document.getElementById('message'),
  send: document.getElementById('send'),
  stop: document.getElementById('stop'),
  fresh: document.getElementById('new'),
  welcome: document.getElementById('welcome'),
};
const { home } = document.body.dataset;

/** On a touch screen focus would bring up a keyboard over the answer. */
const hasKeyboard = matchMedia('(hover: hover)').matches;

const announcer = new Announcer(document.getElementById('announcer'));
const settings = new Settings(document.getElementById('settings-button'));
const sidebar = new Sidebar(document.getElementById('sidebar'));
const drawer = new Drawer(
  document.getElementById('sidebar'),
  document.getElementById('sidebar-button'),
  document.getElementById('scrim'),
);
const conversation = new Conversation(document.getElementById('conversation'), {
  announcer,
  request: () => settings.request(),
  failed: (error) => settings.complain(error.field),
});

let wasRunning = false;
conversation.addEventListener('change', () => {
  const { isRunning, isEmpty, id } = conversation;
  document.body.classList.toggle('developing', isRunning);
  page.send.hidden = isRunning;
  page.stop.hidden = !isRunning;
  page.welcome.hidden = !isEmpty || id !== null;
  sidebar.mark(id);
  if (id !== null && id !== idOfPage()) {
    history.replaceState(null, '', `${home}c/${id}`);
    sidebar.refresh();
  } else if (wasRunning && !isRunning) {
    sidebar.refresh();
  }
  wasRunning = isRunning;
});

page.composer.addEventListener('submit', (event) => {
  event.preventDefault();
  const question = page.message.value.trim();
  if (question !== '' && !conversation.isRunning) {
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
  conversation.stop();
  focusMessage();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) {
    conversation.stop();
  }
});

page.fresh.addEventListener('click', () => go(null));
sidebar.addEventListener('open', ({ detail }) => go(detail.id));
sidebar.addEventListener('deleted', ({ detail }) => {
  if (detail.id === conversation.id) {
    go(null);
  }
});
addEventListener('popstate', () => show(idOfPage()));

for (const example of document.querySelectorAll('.example')) {
  example.addEventListener('click', () => ask(example.textContent));
}

function ask(question) {
  conversation.ask(question);
  focusMessage();
}

function go(id) {
  history.pushState(null, '', id === null ? home : `${home}c/${id}`);
  drawer.close();
  show(id);
  focusMessage();
}

function show(id) {
  if (id === null) {
    conversation.clear();
  } else {
    conversation.open(id);
  }
}

function idOfPage() {
  const start = `${home}c/`;
  return location.pathname.startsWith(start) ? decodeURIComponent(location.pathname.slice(start.length)) : null;
}

/** The buttons come and go; the keyboard's place is the message box. */
function focusMessage() {
  if (hasKeyboard) {
    page.message.focus({ preventScroll: true });
  }
}

function fitMessage() {
  page.message.style.height = 'auto';
  page.message.style.height = `${page.message.scrollHeight}px`;
}

focusMessage();
sidebar.refresh();
if (idOfPage() !== null) {
  show(idOfPage());
}
