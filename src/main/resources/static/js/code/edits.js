/**
 * What keys do to a text. A state is {text, start, end}: a text and what is selected of it, in UTF-16 units. A change is
 * {start, end, text, caret}: what takes the place of a span, and the selection after that, as [start, end]. Knows nothing of
 * the page.
 */

const LINE_COMMENTS = { python: '#', bash: '#', ruby: '#', sql: '--' };
const PAIRS = { '{': '}', '(': ')', '[': ']' };

/** The state that a change makes of another. */
export function changed(state, change) {
  const text = state.text.slice(0, change.start) + change.text + state.text.slice(change.end);
  return { text, start: change.caret[0], end: change.caret[1] };
}

/** The least change that turns one text into another; null if there is none to make. */
export function difference(before, after) {
  if (before === after) {
    return null;
  }
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (tail < least - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) {
    tail++;
  }
  return { start: head, end: before.length - tail, text: after.slice(head, after.length - tail) };
}

/** The spaces of one step to the right, in a text or, where it has none, in a language. */
export function indentUnit(text, language) {
  if (/^\t/m.test(text)) {
    return '\t';
  }
  const indents = [...text.matchAll(/^( +)\S/gm)].map((match) => match[1].length);
  const least = Math.min(...indents.filter((width) => width > 1));
  const usual = ['javascript', 'typescript', 'html', 'css', 'json', 'ruby', 'bash'].includes(language) ? 2 : 4;
  return ' '.repeat(Number.isFinite(least) && least <= 8 ? least : usual);
}

/** Tab: to the next stop, or, with a selection over several lines, each of them one step to the right. */
export function indent(state, unit) {
  const { text, start, end } = state;
  if (!text.slice(start, end).includes('\n')) {
    const column = start - lineStart(text, start);
    const step = unit === '\t' ? unit : ' '.repeat(unit.length - (column % unit.length));
    return { start, end, text: step, caret: [start + step.length, start + step.length] };
  }
  return eachLine(state, (line) => (line === '' ? line : unit + line));
}

/** Shift and Tab: each line of the selection one step to the left. */
export function outdent(state, unit) {
  return eachLine(state, (line) => line.replace(new RegExp(`^(\\t| {1,${unit === '\t' ? 4 : unit.length}})`), ''));
}

/** Enter: the new line is indented as the one it leaves; further behind an opening, whose closing gets a line of its own. */
export function newline(state, unit) {
  const { text, start, end } = state;
  const line = text.slice(lineStart(text, start), start);
  const margin = line.match(/^[ \t]*/)[0];
  const last = line.trimEnd().at(-1);
  const opens = last in PAIRS || last === ':';
  const inserted = `\n${margin}${opens ? unit : ''}`;
  const caret = start + inserted.length;
  const closes = PAIRS[last] !== undefined && text[end] === PAIRS[last];
  return { start, end, text: closes ? `${inserted}\n${margin}` : inserted, caret: [caret, caret] };
}

/** Backspace among the spaces that begin a line: back to the stop before. Null where it is as everywhere. */
export function backspace(state, unit) {
  const { text, start, end } = state;
  const line = text.slice(lineStart(text, start), start);
  if (start !== end || line === '' || unit === '\t' || !/^ +$/.test(line)) {
    return null;
  }
  const from = start - (line.length % unit.length || unit.length);
  return { start: from, end, text: '', caret: [from, from] };
}

/** Makes comments of the selected lines, or code again if all of them are comments. Null in a language without such. */
export function toggleComment(state, language) {
  if (['html', 'css', 'json'].includes(language)) {
    return null;
  }
  const mark = LINE_COMMENTS[language] ?? '//';
  const lines = wholeLines(state).text.split('\n').filter((line) => line.trim() !== '');
  const isComment = (line) => line.trimStart().startsWith(mark);
  if (lines.length > 0 && lines.every(isComment)) {
    const pattern = new RegExp(`^([ \\t]*)${mark} ?`);
    return eachLine(state, (line) => line.replace(pattern, '$1'));
  }
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return eachLine(state, (line) => (line.trim() === '' ? line : `${line.slice(0, margin)}${mark} ${line.slice(margin)}`));
}

/**
 * The span that a reader means by a selection, as [start, end], for a model to write anew: without the white space at its ends,
 * but with the single space before a word, which models take for a part of the word.
 */
export function meant({ text, start, end }) {
  const selected = text.slice(start, end);
  const blank = selected.trim() === '';
  const from = blank ? start : start + selected.search(/\S/);
  const to = blank ? end : start + selected.trimEnd().length;
  return [/\S $/.test(text.slice(0, from)) ? from - 1 : from, to];
}

/** The line numbers from 1 that a text has. */
export function lineCount(text) {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}

function lineStart(text, offset) {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The lines that a selection touches; one that it ends in front of does not count. */
function wholeLines({ text, start, end }) {
  const from = lineStart(text, start);
  const last = end > start && text[end - 1] === '\n' ? end - 1 : end;
  const next = text.indexOf('\n', last);
  const to = next < 0 ? text.length : next;
  return { from, to, text: text.slice(from, to) };
}

function eachLine(state, change) {
  const { from, to, text } = wholeLines(state);
  const before = text.split('\n');
  const after = before.map(change);
  const joined = after.join('\n');
  const first = after[0].length - before[0].length;
  const start = Math.max(from, state.start + (state.start === from && first > 0 && state.start !== state.end ? 0 : first));
  const end = Math.max(start, state.end + joined.length - text.length);
  return { start: from, end: to, text: joined, caret: [start, end] };
}
