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
 * The blanks of a canvas as spans of its indices [start, end). Blanks that touch each other are one.
 *
 * @param canvas as the first pass left it: what was given is pinned. Behind the text it may have a token that closes it
 * @param text that was to be filled
 */
export function openSpans(canvas, text) {
  const sizes = blankSizes(text);
  const spans = [];
  for (let index = 0; index < canvas.length && spans.length < sizes.length; index++) {
    if (canvas.cell(index).state !== 'p') {
      const size = sizes[spans.length];
      spans.push({ start: index, end: index + size });
      index += size - 1;
    }
  }
  return spans;
}

/** The tokens of each blank; of those that touch each other together. */
function blankSizes(text) {
  const sizes = [];
  let touches = false;
  for (const { blank } of pieces(text)) {
    if (blank !== undefined && touches) {
      sizes[sizes.length - 1] += blank;
    } else if (blank !== undefined) {
      sizes.push(blank);
    }
    touches = blank !== undefined;
  }
  return sizes;
}
