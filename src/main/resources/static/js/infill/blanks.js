/** Blanks in a text, as the server reads them: [[8]] for eight tokens, [[ ]] for the usual number. Knows nothing of the page. */

/** What the server takes for [[ ]]. */
export const USUAL = 16;

const BLANK = /\[\[[ \t]*([0-9]*)[ \t]*]]/g;

/** The pieces of a text in order: {text} or {blank, text}, where blank is the number of tokens and text what stands for it. */
export function pieces(text) {
  const found = [];
  let end = 0;
  for (const match of text.matchAll(BLANK)) {
    if (match.index > end) {
      found.push({ text: text.slice(end, match.index) });
    }
    found.push({ text: match[0], blank: match[1] === '' ? USUAL : Number(match[1]) });
    end = match.index + match[0].length;
  }
  if (end < text.length) {
    found.push({ text: text.slice(end) });
  }
  return found;
}

export function hasBlank(text) {
  return pieces(text).some((piece) => piece.blank !== undefined);
}

/**
 * Puts a blank in the place of a selection, and takes the space before it along: tokens begin with the space before a word.
 *
 * @param state {text, start, end}
 * @param size of the blank in tokens
 * @return a change as edits.js has it
 */
export function blankChange({ text, start, end }, size) {
  const from = start > 0 && text[start - 1] === ' ' ? start - 1 : start;
  const blank = `[[${size}]]`;
  return { start: from, end, text: blank, caret: [from + blank.length, from + blank.length] };
}

/**
 * The blanks of a canvas, as spans of its indices [start, end): whatever was open in its first pass. Blanks that touch each
 * other are one.
 *
 * @param canvas as it was after the first pass, or before it
 */
export function openSpans(canvas) {
  const spans = [];
  for (let index = 0; index < canvas.length; index++) {
    if (canvas.cell(index).state !== 'p') {
      if (spans.at(-1)?.end === index) {
        spans.at(-1).end++;
      } else {
        spans.push({ start: index, end: index + 1 });
      }
    }
  }
  return spans;
}
