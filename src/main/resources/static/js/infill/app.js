import { AnswerView } from '../answer-view.js';
import { Announcer } from '../announcer.js';
import { answerEvents, cancel, inWords } from '../api.js';
import { Editor } from '../code/editor.js';
import { ContactStrip } from '../contact-strip.js';
import { Readings } from '../readings.js';
import { Recording } from '../recording.js';
import { shareButtons } from '../share/share-button.js';
import { Workbench } from '../workbench.js';
import { withBlanks } from './blank-painter.js';
import { blankChange, hasBlank, openSpans } from './blanks.js';

/** A blank that is filled again must be able to come out another way. */
const REFILL_TEMPERATURE = 0.8;
const SEEDS = 2 ** 31;

const page = Object.fromEntries(
  [
    'editor', 'fill', 'blank', 'size', 'undo', 'redo', 'copy', 'running', 'finish', 'stop', 'filled', 'fills', 'keep', 'edit',
    'results', 'shares', 'examples', 'announcer',
  ].map((id) => [id, document.getElementById(id)]),
);
const model = page.editor.dataset.model;
const announcer = new Announcer(page.announcer);
const editor = new Editor(page.editor, withBlanks, false);
const bench = new Workbench(editor);

/** What is shown in the place of the text: {recording, view, board, strip, readings, text, spans}; null while it is written. */
let sheet = null;

/** Aborts the request that is under way; null if there is none. */
let running = null;

show();
editor.addEventListener('edit', show);

page.fill.addEventListener('click', fill);
page.blank.addEventListener('click', insertBlank);
page.undo.addEventListener('click', () => editor.undo());
page.redo.addEventListener('click', () => editor.redo());
page.copy.addEventListener('click', () => bench.copy(filledText() ?? editor.text));
page.stop.addEventListener('click', stop);
page.finish.addEventListener('click', () => bench.finish(sheet?.recording.generation ?? null));
page.keep.addEventListener('click', () => {
  const text = filledText();
  write();
  editor.replaceAll(text);
});
page.edit.addEventListener('click', write);

document.addEventListener('keydown', (event) => {
  if (event.isComposing) {
    return;
  }
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === 'Enter') {
    event.preventDefault();
    fill();
  } else if (command && event.key.toLowerCase() === 'b' && page.editor.contains(event.target)) {
    event.preventDefault();
    insertBlank();
  } else if (event.key === 'Escape') {
    if (running !== null) {
      stop();
    } else if (sheet !== null) {
      write();
    }
  }
});

for (const example of page.examples?.querySelectorAll('button') ?? []) {
  example.addEventListener('click', () => {
    editor.replaceAll(example.textContent);
    fill();
  });
}

function insertBlank() {
  if (!editor.isLocked) {
    const size = Math.max(1, Math.min(512, Number(page.size.value) || 8));
    editor.apply(blankChange(editor.state, size));
    editor.focus();
  }
}

function fill() {
  const text = editor.text;
  if (running !== null || model === undefined) {
    return;
  }
  if (!hasBlank(text)) {
    write();
    bench.say('There is no blank yet. Put one where something is missing: [[8]] is a blank for up to eight tokens.');
    return;
  }
  lay();
  run('infill', { text, model });
}

/** Fills one blank again and leaves the others as they are. */
function refill(span) {
  if (running === null && sheet !== null) {
    sheet.strip.seek(null);
    const { first } = sheet.recording.canvas;
    const edit = { op: 'remask', start: first + span.start, end: first + span.end };
    const seed = Math.floor(Math.random() * SEEDS);
    const path = `generations/${encodeURIComponent(sheet.recording.generation)}/continue`;
    run(path, { edits: [edit], options: { temperature: REFILL_TEMPERATURE, seed } });
  }
}

/** Lays an empty sheet over the text. */
function lay() {
  const recording = new Recording();
  const board = document.createElement('span');
  board.className = 'canvas developing-text';
  const strip = new ContactStrip(recording);
  const readings = new Readings();
  const view = new AnswerView(board, () => {
    if (recording.length > 0) {
      strip.draw();
      readings.draw(recording);
    }
  });
  sheet = { recording, view, board, strip, readings, text: editor.text, spans: null };
  strip.addEventListener('seek', ({ detail }) => {
    page.editor.classList.toggle('past', detail.index !== null);
    view.show(detail.index === null ? recording.canvas : recording.frame(detail.index).canvas, recording.length > 0);
  });
  board.addEventListener('click', (event) => {
    const span = spanAt(view.indexOf(event.target));
    if (span !== undefined && document.getSelection()?.isCollapsed !== false) {
      refill(span);
    }
  });
  editor.stage([withBlanks(editor.text)], 0);
  page.results.replaceChildren(strip.element, readings.element);
}

async function run(path, body) {
  const { recording, view, strip, readings } = sheet;
  const abort = new AbortController();
  running = abort;
  bench.hush();
  page.shares.replaceChildren();
  page.editor.dataset.state = recording.length === 0 ? 'waiting' : 'developing';
  readings.begin();
  announcer.begin();
  show();
  let completed = null;
  try {
    for await (const { name, data } of answerEvents(path, body, abort.signal)) {
      bench.tell(name, data);
      if (name === 'started') {
        recording.begin(data);
        view.reopen();
        page.editor.dataset.state = 'developing';
      } else if (name === 'pass') {
        pass(data);
      } else if (name === 'completed') {
        completed = data;
      } else if (name === 'failed') {
        bench.say(data.message);
      }
    }
  } catch (error) {
    bench.say(abort.signal.aborted ? 'Stopped.' : inWords(error));
  }
  running = null;
  view.finish();
  if (completed === null) {
    write();
  } else {
    page.editor.dataset.state = 'done';
    page.editor.dataset.passes = recording.length;
    readings.complete(recording, completed.usage, completed.finishReason);
    page.shares.replaceChildren(shareButtons(recording.generation, editor.text));
    announcer.done(completed.text);
    strip.draw();
  }
  show();
}

function pass(data) {
  const { recording, view, strip, readings } = sheet;
  readings.pass();
  recording.add(data);
  if (sheet.spans === null) {
    sheet.spans = openSpans(recording.canvas, sheet.text);
    editor.stage([sheet.board], 0);
    view.mark('blank', (index) => (spanAt(index) !== undefined ? 'filling' : isGiven(index) ? 'given' : 'closing'));
  }
  if (strip.index === null) {
    view.show(recording.canvas, true);
  }
}

function isGiven(index) {
  return index < sheet.recording.canvas.length && sheet.recording.canvas.cell(index).state === 'p';
}

function spanAt(index) {
  return sheet?.spans?.find((span) => index >= span.start && index < span.end);
}

function spanText(span) {
  return sheet.recording.canvas.texts().slice(span.start, span.end).join('');
}

function filledText() {
  return sheet !== null && running === null ? sheet.recording.canvas.texts().join('') : null;
}

/** Back to the text with its blanks. */
function write() {
  if (running !== null) {
    return;
  }
  sheet?.strip.pause();
  sheet = null;
  page.editor.classList.remove('past');
  editor.unstage();
  show();
  page.results.replaceChildren();
  page.shares.replaceChildren();
  page.editor.dataset.state = '';
  editor.focus();
}

function stop() {
  if (running !== null) {
    running.abort();
    if (sheet.recording.generation !== null) {
      cancel(sheet.recording.generation);
    }
  }
}

function show() {
  const isRunning = running !== null;
  const isFilled = !isRunning && sheet !== null;
  document.body.classList.toggle('developing', isRunning);
  page.running.hidden = !isRunning;
  page.filled.hidden = !isFilled;
  page.fills.replaceChildren(...(isFilled ? (sheet.spans ?? []).map(refillButton) : []));
  page.fill.disabled = isRunning || model === undefined;
  page.blank.disabled = sheet !== null;
  page.undo.disabled = sheet !== null || !editor.canUndo;
  page.redo.disabled = sheet !== null || !editor.canRedo;
  if (page.examples !== null) {
    page.examples.hidden = isRunning;
  }
}

function refillButton(span, index) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'refill';
  const text = spanText(span).trim();
  button.textContent = text === '' ? '(empty)' : text.length > 40 ? `${text.slice(0, 40)}…` : text;
  button.setAttribute('aria-label', `Fill blank ${index + 1} again: ${text === '' ? 'empty' : text}`);
  button.title = 'Fill this blank again, the others stay';
  button.addEventListener('click', () => refill(span));
  return button;
}
