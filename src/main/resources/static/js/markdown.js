import DOMPurify from '../webjars/dompurify/dist/purify.es.mjs';
import { Marked } from '../webjars/marked/lib/marked.esm.js';
import { copyButton } from './copy.js';
import { makeVisible } from './visible-text.js';

/** Beyond this a text is shown as it is: nobody reads it, and some Markdown takes long to parse. */
const LONGEST = 100_000;

/** Code beyond this is not highlighted. */
const LONGEST_HIGHLIGHTED = 20_000;

const ALLOWED_LINK = /^(?:https?|mailto):/i;

const ALLOWED = {
  ALLOWED_TAGS: [
    'a', 'blockquote', 'br', 'code', 'del', 'em', 'h3', 'h4', 'h5', 'h6', 'hr', 'li', 'ol', 'p', 'pre', 'strong', 'table', 'tbody',
    'td', 'th', 'thead', 'tr', 'ul',
  ],
  ALLOWED_ATTR: ['href', 'class', 'start', 'align'],
  ALLOWED_URI_REGEXP: ALLOWED_LINK,
  RETURN_DOM_FRAGMENT: true,
};

/** HTML, pictures and links to anything but pages are shown as they were written. */
const marked = new Marked({
  gfm: true,
  breaks: true,
  renderer: {
    html({ text, block }) {
      return block ? `<p>${escaped(text.trimEnd())}</p>` : escaped(text);
    },
    image({ raw }) {
      return escaped(raw);
    },
    link({ raw, href, tokens }) {
      return ALLOWED_LINK.test(href) ? `<a href="${escaped(href)}">${this.parser.parseInline(tokens)}</a>` : escaped(raw);
    },
    heading({ tokens, depth }) {
      const level = Math.min(depth + 2, 6);
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>`;
    },
    checkbox({ checked }) {
      return checked ? '☑ ' : '☐ ';
    },
    code({ text, lang }) {
      const language = /^[\w+#.-]+/.exec(lang ?? '')?.[0] ?? '';
      return `<pre><code class="language-${escaped(language)}">${escaped(text)}</code></pre>`;
    },
  },
});

/** Whether a text would look different as Markdown. */
export function hasMarkup(text) {
  return text.length <= LONGEST && marked.lexer(text).some((token) => token.type !== 'space' && !isPlain(token));
}

function isPlain(token) {
  return token.type === 'paragraph' && token.tokens.every(({ type }) => type === 'text' || type === 'br' || type === 'html');
}

/** An element that shows a text as Markdown, harmless whatever is in it. */
export function render(text) {
  const prose = document.createElement('div');
  prose.dir = 'auto';
  if (text.length > LONGEST) {
    const plain = document.createElement('p');
    plain.className = 'plain';
    plain.textContent = text;
    prose.append(plain);
  } else {
    prose.append(DOMPurify.sanitize(marked.parse(text), ALLOWED));
    prose.querySelectorAll('a').forEach((link) => {
      link.rel = 'noopener noreferrer nofollow';
      link.target = '_blank';
    });
    prose.querySelectorAll('pre').forEach(developCode);
    prose.querySelectorAll('table').forEach(scrollable);
  }
  makeVisible(prose);
  return prose;
}

function developCode(pre) {
  const code = pre.firstElementChild;
  const text = code.textContent;
  const language = code.className.replace(/^language-/, '');
  const figure = document.createElement('figure');
  const head = document.createElement('figcaption');
  const name = document.createElement('span');
  figure.className = 'code-block';
  figure.dir = 'ltr';
  name.textContent = language || 'text';
  head.append(name, copyButton(() => text, 'Copy code'));
  code.className = '';
  if (globalThis.hljs?.getLanguage(language) && text.length <= LONGEST_HIGHLIGHTED) {
    code.className = `language-${language}`;
    globalThis.hljs.highlightElement(code);
  }
  // What is wider than the page scrolls, also by keys.
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', `Code: ${language || 'text'}`);
  pre.replaceWith(figure);
  figure.append(head, pre);
}

function scrollable(table) {
  const box = document.createElement('div');
  box.className = 'table-box';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', 'Table');
  table.replaceWith(box);
  box.append(table);
}

function escaped(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
