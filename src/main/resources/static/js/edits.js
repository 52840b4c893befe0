/** Edits of an answer, as the server takes them, made of what the reader wants. Knows nothing of the page. */

/** How far what stands around a chosen word may change with it. */
export const REACHES = [
  ['sentence', 'its sentence'],
  ['rest', 'all after it'],
  ['all', 'everything'],
  ['nothing', 'nothing else'],
];

/**
 * The span around a token that changes with it, as {start, end} of indices, end exclusive. One that reaches the end of the text
 * takes the emptiness behind it along, so that the answer may get longer.
 *
 * @param canvas of the answer
 * @param index of the token
 * @param reach the first of one of the REACHES
 */
export function around(canvas, index, reach) {
  if (reach === 'nothing') {
    return { start: index, end: index + 1 };
  }
  const start = reach === 'all' ? 0 : reach === 'rest' ? index : sentenceStart(canvas, index);
  const end = reach === 'sentence' ? sentenceEnd(canvas, index) : canvas.length;
  return { start, end: end >= canvas.end ? canvas.length : end };
}

/**
 * Opens a span, but for what is to stay.
 *
 * @param canvas of the answer
 * @param span {start, end} of indices
 * @param stays tells for an index whether it stays as it is
 * @return edits of the kind {op: 'remask', start, end}, in positions
 */
export function openings(canvas, span, stays) {
  const edits = [];
  let start = -1;
  for (let index = span.start; index <= span.end; index++) {
    const open = index < span.end && !stays(index) && canvas.cell(index).state !== 'p';
    if (open && start < 0) {
      start = index;
    } else if (!open && start >= 0) {
      edits.push({ op: 'remask', start: canvas.first + start, end: canvas.first + index });
      start = -1;
    }
  }
  return edits;
}

/** What the reader typed, with the space before it that the text in its place has. */
export function fitted(typed, before) {
  const space = /^\s*/.exec(before)[0];
  return /^\s/.test(typed) ? typed : space + typed;
}

function sentenceStart(canvas, index) {
  for (let i = index - 1; i >= 0; i--) {
    if (endsSentence(canvas, i)) {
      return i + 1;
    }
  }
  return 0;
}

function sentenceEnd(canvas, index) {
  for (let i = index; i < canvas.end; i++) {
    if (endsSentence(canvas, i)) {
      return i + 1;
    }
  }
  return canvas.end;
}

/** A stop ends a sentence where a space or nothing follows: not in 3.14, nor in file.txt. */
function endsSentence(canvas, index) {
  const { text } = canvas.cell(index);
  if (text.includes('\n')) {
    return true;
  }
  if (!/[.!?…。！？]["'”’)\]]*\s*$/u.test(text)) {
    return false;
  }
  let next = index + 1;
  while (next < canvas.end && canvas.cell(next).text === '') {
    next++;
  }
  return next >= canvas.end || /^\s/.test(canvas.cell(next).text) || /[。！？]/u.test(text);
}
