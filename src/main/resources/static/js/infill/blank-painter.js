import { pieces } from './blanks.js';

/** A text whose blanks stand out, as a node to paint. */
export function withBlanks(text) {
  const fragment = document.createDocumentFragment();
  for (const piece of pieces(text)) {
    if (piece.blank === undefined) {
      fragment.append(piece.text);
    } else {
      const mark = document.createElement('span');
      mark.className = 'blank-mark';
      mark.append(piece.text);
      fragment.append(mark);
    }
  }
  return fragment;
}
