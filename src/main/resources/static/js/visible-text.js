/**
 * Text of unknown origin: characters that would act instead of being read are shown by their names. They stay in the text, so
 * that it is copied as it is.
 */

/** Control characters but tab and line ends, escape among them; what overrides the direction of writing; tag characters. */
const ACTING = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu;

/** The nodes that show a text. */
export function visible(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(ACTING)) {
    nodes.push(document.createTextNode(text.slice(from, match.index)), named(match[0]));
    from = match.index + match[0].length;
  }
  nodes.push(document.createTextNode(text.slice(from)));
  return nodes;
}

/** Does the same to all text below an element. */
export function makeVisible(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (walker.currentNode.data.search(ACTING) >= 0) {
      texts.push(walker.currentNode);
    }
  }
  texts.forEach((text) => text.replaceWith(...visible(text.data)));
}

function named(character) {
  const span = document.createElement('span');
  span.className = 'acting';
  span.dataset.name = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  span.textContent = character;
  return span;
}
