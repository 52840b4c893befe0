import { Announcer } from '../announcer.js';
import { answerEvents, cancel, inWords } from '../api.js';
import { shareButtons } from '../share/share-button.js';
import { Workbench } from '../workbench.js';
import { diffView } from './diff-view.js';
import { Development } from './development.js';
import { Editor } from './editor.js';
import { meant } from './edits.js';
import { highlighted } from './highlight.js';

const KEPT = 'darkroom.code';
const STOPPED = 'Stopped. The code is as it was.';

const page = Object.fromEntries(
  [
    'task', 'prompt', 'language', 'write', 'editor', 'fill', 'rewrite', 'undo', 'redo', 'copy', 'clear', 'place', 'instruct',
    'instruction', 'running', 'finish', 'stop', 'review', 'summary', 'accept', 'reject', 'examples', 'results', 'announcer',
    'shares',
  ].map((id) => [id, document.getElementById(id)]),
);
const model = page.editor.dataset.model;
const announcer = new Announcer(page.announcer);
const editor = new Editor(page.editor, highlighted);
const bench = new Workbench(editor);

/** {development, abort} while one runs. */
let running = null;

/** {code, change} while a rewrite waits to be accepted. */
let review = null;

restore();
editor.language = page.language.value;
editor.repaint();
show();

editor.addEventListener('edit', () => {
  keep();
  show();
});
editor.addEventListener('select', showPlace);

page.language.addEventListener('change', () => {
  editor.language = page.language.value;
  editor.repaint();
  keep();
});

page.task.addEventListener('submit', (event) => {
  event.preventDefault();
  const prompt = page.prompt.value.trim();
  if (prompt !== '' && isIdle()) {
    write(prompt);
  }
});
page.prompt.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    page.task.requestSubmit();
  }
});

page.fill.addEventListener('click', fill);
page.rewrite.addEventListener('click', openInstruction);
page.undo.addEventListener('click', () => editor.undo());
page.redo.addEventListener('click', () => editor.redo());
page.clear.addEventListener('click', () => {
  editor.replaceAll('');
  editor.focus();
});
page.copy.addEventListener('click', () => bench.copy(editor.text));

page.instruct.addEventListener('submit', (event) => {
  event.preventDefault();
  const instruction = page.instruction.value.trim();
  if (instruction !== '' && isIdle()) {
    rewrite(instruction);
  }
});
page.instruct.addEventListener('reset', closeInstruction);

page.stop.addEventListener('click', stop);
page.finish.addEventListener('click', () => bench.finish(running?.development.generation ?? null));
page.accept.addEventListener('click', () => decide(true));
page.reject.addEventListener('click', () => decide(false));

document.addEventListener('keydown', (event) => {
  if (event.isComposing) {
    return;
  }
  const commands = (event.ctrlKey || event.metaKey) && event.key === 'Enter';
  if (commands && review !== null) {
    event.preventDefault();
    decide(true);
  } else if (commands && page.editor.contains(event.target) && isIdle()) {
    event.preventDefault();
    const { start, end } = editor.state;
    (start === end ? fill : openInstruction)();
  } else if (event.key === 'Escape') {
    escape();
  }
});

for (const example of page.examples?.querySelectorAll('button') ?? []) {
  example.addEventListener('click', () => tryExample(example.dataset));
}

function isIdle() {
  return running === null && review === null;
}

function write(prompt) {
  const code = editor.text.trimEnd();
  const before = code === '' ? '' : `${code}\n\n\n`;
  const language = page.language.selectedOptions[0].text;
  run({ prompt, language }, before, '', `${language}: ${prompt}`, ({ code: written }) => {
    const text = `${written.replace(/\s+$/, '')}\n`;
    editor.apply({ start: 0, end: editor.text.length, text: before + text, caret: caretAt(before.length + text.length) });
    page.prompt.value = '';
  });
}

function fill() {
  const { text } = editor.state;
  const [start, end] = meant(editor.state);
  if (!isIdle()) {
    return;
  }
  if (text.trim() === '') {
    bench.say('There is nothing to go by yet. Write some code, or say above what should be written.');
    return;
  }
  const [prefix, suffix] = [text.slice(0, start), text.slice(end)];
  const question = `Fill in what is missing:\n\n${prefix}▁▁▁${suffix}`;
  run({ prefix, suffix, language: page.language.selectedOptions[0].text }, prefix, suffix, question, (completed) => {
    const middle = spaced(completed.text, text.slice(start, end));
    editor.apply({ start, end, text: middle, caret: caretAt(start + middle.length) });
    if (completed.text === '') {
      bench.say('The model would put nothing here.');
    }
  });
}

function openInstruction() {
  const { start, end } = editor.state;
  if (!isIdle()) {
    return;
  }
  if (start === end) {
    bench.say('Select the code that should change first.');
    return;
  }
  bench.hush();
  page.instruct.hidden = false;
  page.instruction.focus();
}

function closeInstruction() {
  page.instruct.hidden = true;
  editor.focus();
}

function rewrite(instruction) {
  const code = editor.text;
  const [start, end] = meant(editor.state);
  const selected = code.slice(start, end);
  page.instruct.hidden = true;
  const body = { code, selection: { start, end }, instruction, language: page.language.selectedOptions[0].text };
  run(body, code.slice(0, start), code.slice(end), `${instruction}\n\n${selected.trim()}`, ({ text, diff }) => {
    if (diff === '') {
      bench.say('The model would leave the selection as it is.');
      editor.select(start, end);
      return;
    }
    review = { change: { start, end, text, caret: [start, start + text.length] }, diff, code };
    showReview();
  });
}

/** Runs a generation in the middle of the editor; takes over what it wrote when it is complete. */
async function run(body, before, after, question, take) {
  bench.hush();
  page.shares.replaceChildren();
  const development = new Development(editor, before, after, page.results);
  const abort = new AbortController();
  running = { development, abort };
  development.stage();
  page.editor.dataset.state = 'waiting';
  announcer.begin();
  show();
  let completed = null;
  try {
    for await (const { name, data } of answerEvents('code', { ...body, model }, abort.signal)) {
      bench.tell(name, data);
      if (name === 'started') {
        development.start(data);
        page.editor.dataset.state = 'developing';
      } else if (name === 'pass') {
        development.apply(data);
      } else if (name === 'completed' && data.finishReason !== 'cancelled') {
        completed = data;
      } else if (name === 'completed') {
        bench.say(STOPPED);
      } else if (name === 'failed') {
        bench.say(data.message);
      }
    }
  } catch (error) {
    bench.say(abort.signal.aborted ? STOPPED : inWords(error));
  }
  running = null;
  editor.unstage();
  if (completed === null) {
    development.end(abort.signal.aborted ? 'stopped after' : 'broke after');
    page.editor.dataset.state = abort.signal.aborted ? 'stopped' : 'failed';
  } else {
    development.finish(completed);
    page.editor.dataset.state = 'done';
    page.editor.dataset.passes = development.recording.length;
    page.shares.replaceChildren(shareButtons(development.generation, question));
    take(completed);
    announcer.done(review === null ? completed.text : `A change to review: ${page.summary.textContent}.`);
  }
  development.addEventListener('seek', ({ detail }) => seek(detail.index));
  show();
  if (review === null && document.activeElement === document.body) {
    editor.focus();
  }
}

/** After a look at earlier passes the editor is as it was. */
function seek(index) {
  page.editor.classList.toggle('past', index !== null);
  if (index === null && running === null) {
    if (review === null) {
      editor.unstage();
    } else {
      showReview();
    }
  }
  show();
}

function showReview() {
  const { nodes, summary } = diffView(review.code, review.diff);
  editor.stage(nodes, 0);
  page.editor.dataset.state = 'review';
  page.summary.textContent = summary;
  show();
  page.accept.focus({ preventScroll: true });
}

function decide(accepted) {
  const { change } = review;
  review = null;
  page.editor.dataset.state = 'done';
  editor.unstage();
  if (accepted) {
    editor.apply(change);
  } else {
    editor.select(change.start, change.end);
  }
  announcer.note(accepted ? 'Accepted.' : 'Rejected.');
  show();
  editor.focus();
}

function stop() {
  if (running !== null) {
    running.abort.abort();
    if (running.development.generation !== null) {
      cancel(running.development.generation);
    }
  }
}

function escape() {
  if (running !== null) {
    stop();
  } else if (page.editor.classList.contains('past')) {
    editor.unstage();
    page.editor.classList.remove('past');
    if (review !== null) {
      showReview();
    }
    show();
  } else if (review !== null) {
    decide(false);
  } else if (!page.instruct.hidden) {
    closeInstruction();
  }
}

function tryExample({ language, prompt, code, instruction }) {
  page.language.value = language;
  page.language.dispatchEvent(new Event('change'));
  if (prompt !== undefined) {
    page.prompt.value = prompt;
    page.task.requestSubmit();
    return;
  }
  const [before, selected, after] = code.split('|');
  editor.replaceAll([before, after === undefined ? '' : selected, after ?? selected].join(''), before.length);
  editor.focus();
  if (instruction === undefined) {
    fill();
  } else {
    editor.select(before.length, before.length + selected.length);
    page.instruction.value = instruction;
    rewrite(instruction);
  }
}

/** The space that was given away with the place is there again, unless something else took it. */
function spaced(text, before) {
  return before.startsWith(' ') && !/^\s/.test(text) ? ` ${text}` : text;
}

function caretAt(offset) {
  return [offset, offset];
}

function show() {
  const isRunning = running !== null;
  const free = isIdle() && !editor.isStaged;
  document.body.classList.toggle('developing', isRunning);
  page.running.hidden = !isRunning;
  page.review.hidden = review === null || page.editor.classList.contains('past');
  for (const button of [page.fill, page.rewrite, page.clear, page.write]) {
    button.disabled = !free || model === undefined;
  }
  page.undo.disabled = !free || !editor.canUndo;
  page.redo.disabled = !free || !editor.canRedo;
  if (page.examples !== null) {
    page.examples.hidden = editor.text.trim() !== '' || !isIdle();
  }
  showPlace();
}

function showPlace() {
  const { text, start, end } = editor.state;
  const before = text.slice(0, start).split('\n');
  const selected = end > start ? `, ${end - start} selected` : '';
  page.place.textContent = `line ${before.length}, column ${before.at(-1).length + 1}${selected}`;
  page.rewrite.classList.toggle('ready', end > start);
}

/** The code outlives a reload of the page, not more. */
function keep() {
  try {
    sessionStorage.setItem(KEPT, JSON.stringify({ code: editor.text, language: page.language.value }));
  } catch {
    // A browser that keeps nothing, or a text that is too long.
  }
}

function restore() {
  try {
    const { code, language } = JSON.parse(sessionStorage.getItem(KEPT)) ?? {};
    if (code) {
      editor.replaceAll(code, 0);
    }
    if (language && [...page.language.options].some((option) => option.value === language)) {
      page.language.value = language;
    }
  } catch {
    // Then the page begins empty.
  }
}
