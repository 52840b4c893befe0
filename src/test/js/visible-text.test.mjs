import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acts, pieces } from '../../main/resources/static/js/visible-text.js';

const names = (text) => pieces(text).map(({ name }) => name).filter((name) => name !== null);

test('characters that act are named, and stay in the text', () => {
  const text = 'a\u202eb\u001b[31m\u2066c\u2069';
  assert.deepEqual(names(text), ['U+202E', 'U+001B', 'U+2066', 'U+2069']);
  assert.equal(pieces(text).map(({ text: piece }) => piece).join(''), text);
  assert.equal(acts(text), true);
});

test('every override, embedding and isolate of the writing direction is named', () => {
  for (const code of [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069]) {
    assert.deepEqual(names(String.fromCodePoint(code)), [`U+${code.toString(16).toUpperCase()}`]);
  }
});

test('characters without a width are named', () => {
  assert.deepEqual(names('pay\u200bpal\ufeff\u2060'), ['U+200B', 'U+FEFF', 'U+2060']);
  assert.deepEqual(names('\u{e0061}'), ['U+E0061']);
});

test('joiners are named where nothing is to join', () => {
  assert.deepEqual(names('pay\u200dpal\u200c\u200c'), ['U+200D', 'U+200C', 'U+200C']);
  assert.deepEqual(names('👩‍👩‍👧 می‌خواهم क्‍ष'), []);
});

test('honest text is one piece', () => {
  for (const text of ['', 'One\ttwo\r\nthree', 'שלום \u200f(عالم)', '中文，한국어', 'naïve — “quotes”\u00a0…']) {
    assert.equal(acts(text), false);
    assert.deepEqual(pieces(text), [{ text, name: null }]);
  }
});

test('a text begins and ends with a piece that has no name', () => {
  const all = pieces('\u202e');
  assert.deepEqual(all.map(({ text }) => text), ['', '\u202e', '']);
  assert.equal(all[0].name, null);
  assert.equal(all.at(-1).name, null);
});
