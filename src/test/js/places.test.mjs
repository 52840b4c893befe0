import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeOf } from '../../main/resources/static/js/places.js';

const conversation = (...texts) =>
  texts.map((content) => ({ role: content.endsWith('?') ? 'user' : 'assistant', content }));

test('a question stands behind the earlier ones and their answers', () => {
  const messages = conversation('One?', '1.', 'Two?', '2.', 'Three?', '3.');
  assert.equal(placeOf(messages, ['One?']), 0);
  assert.equal(placeOf(messages, ['One?', 'Two?']), 2);
  assert.equal(placeOf(messages, ['One?', 'Two?', 'Three?']), 4);
});

test('a question that was left without an answer takes one place', () => {
  const messages = conversation('One?', 'Two?', '2.', 'Three?', 'Four?', '4.');
  assert.equal(placeOf(messages, ['One?']), 0);
  assert.equal(placeOf(messages, ['One?', 'Two?']), 1);
  assert.equal(placeOf(messages, ['One?', 'Two?', 'Three?', 'Four?']), 4);
});

test('the same question twice is two questions', () => {
  const messages = conversation('One?', 'One?', '1.');
  assert.equal(placeOf(messages, ['One?']), 0);
  assert.equal(placeOf(messages, ['One?', 'One?']), 1);
});

test('in a conversation that was changed elsewhere there is no place', () => {
  const messages = conversation('One?', '1.', 'Two?', '2.');
  assert.equal(placeOf(messages, ['Another?']), -1);
  assert.equal(placeOf(messages, ['Another?', 'Two?']), -1);
  assert.equal(placeOf(messages, ['One?', 'Two?', 'Three?']), -1);
  assert.equal(placeOf([], ['One?']), -1);
  assert.equal(placeOf(messages, []), -1);
});

test('what a database refuses is kept as another character', () => {
  const messages = conversation('\uFFFDa\uFFFD😀?', '1.');
  assert.equal(placeOf(messages, ['\0a\uD83D😀?']), 0);
});
