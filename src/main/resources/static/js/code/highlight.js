/** Beyond this a text is shown plain: colours would make typing slow. */
const LONGEST = 60_000;

/**
 * A text with its colours, by highlight.js where the page has loaded it.
 *
 * @param language as highlight.js names it
 * @return a fragment with the same text
 */
export function highlighted(text, language) {
  const fragment = document.createDocumentFragment();
  const library = globalThis.hljs;
  if (library?.getLanguage(language) === undefined || text.length > LONGEST) {
    fragment.append(text);
    return fragment;
  }
  const template = document.createElement('template');
  template.innerHTML = library.highlight(text, { language, ignoreIllegals: true }).value;
  fragment.append(template.content);
  return fragment;
}
