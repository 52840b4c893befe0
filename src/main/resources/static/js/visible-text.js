/**
 * Text of unknown origin: characters that would act instead of being read are shown by their names. They stay in the text, so
 * that it is copied as it is.
 */

/**
 * Control characters but tab and line ends, escape among them; what overrides the direction of writing; characters without a
 * width; tag characters. The two joiners do honest work in emoji and in many scripts: they are named where they follow what none
 * of these joins.
 */
const ACTING = [
  String.raw`[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]`,
  String.raw`[\u{e0000}-\u{e007f}]`,
  String.raw`(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}\s\u200c\u200d])[\u200c\u200d]`,
].join('|');
const ANY = new RegExp(ACTING, 'u');
const EVERY = new RegExp(ACTING, 'gu');

/** Whether there is anything in a text to show by its name. */
export function acts(text) {
  return ANY.test(text);
}

/**
 * A text in pieces: {text, name}, in order; the name is null, or that of the single character that the text is. The first and
 * the last piece have none.
 */
export function pieces(text) {
  const found = [];
  let from = 0;
  for (const match of text.matchAll(EVERY)) {
    found.push({ text: text.slice(from, match.index), name: null }, { text: match[0], name: nameOf(match[0]) });
    from = match.index + match[0].length;
  }
  found.push({ text: text.slice(from), name: null });
  return found;
}

/** The nodes that show a text; the first and the last are text nodes. */
export function visible(text) {
  return pieces(text).map(({ text: piece, name }) => (name === null ? document.createTextNode(piece) : named(piece, name)));
}

/** Does the same to all text below an element. */
export function makeVisible(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (acts(walker.currentNode.data)) {
      texts.push(walker.currentNode);
    }
  }
  texts.forEach((text) => text.replaceWith(...visible(text.data)));
}

function nameOf(character) {
  return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function named(character, name) {
  const span = document.createElement('span');
  span.className = 'acting';
  span.dataset.name = name;
  span.textContent = character;
  return span;
}
