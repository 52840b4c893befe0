import assert from 'node:assert/strict';
import { test } from 'node:test';
import { History } from '../../main/resources/static/js/code/history.js';

const at = (text, start = text.length, end = start) => ({ text, start, end });

/** A history in which every text after the first was typed. */
function typed(...texts) {
  const history = new History(at(texts[0]));
  texts.slice(1).forEach((text) => history.record(at(text), true));
  return history;
}

test('letters of a word are one step, words are several', () => {
  const history = typed('', 'o', 'on', 'one', 'one ', 'one t', 'one tw');
  assert.equal(history.undo().text, 'one ');
  assert.equal(history.undo().text, '');
  assert.equal(history.undo(), null);
  assert.equal(history.redo().text, 'one ');
  assert.equal(history.redo().text, 'one tw');
  assert.equal(history.redo(), null);
});

test('letters deleted one after the other are one step', () => {
  const history = typed('abc', 'ab', 'a');
  assert.equal(history.undo().text, 'abc');
  const forwards = new History(at('abc', 0));
  forwards.record(at('bc', 0), true);
  forwards.record(at('c', 0), true);
  assert.deepEqual(forwards.undo(), at('abc', 0));
});

test('a completion is a step of its own between typed ones', () => {
  const history = typed('', 'a');
  history.record(at('a = compute()'));
  history.record(at('a = compute();'), true);
  assert.equal(history.undo().text, 'a = compute()');
  assert.equal(history.undo().text, 'a');
  assert.equal(history.undo().text, '');
});

test('typing after an undo is a new branch', () => {
  const history = typed('', 'a');
  history.undo();
  assert.equal(history.canRedo, true);
  history.record(at('b'), true);
  assert.equal(history.canRedo, false);
  assert.equal(history.undo().text, '');
});

test('selections come back, and moving them is no step', () => {
  const history = new History(at('one two', 0));
  history.record(at('one two', 4, 7));
  history.record(at('one 2'));
  assert.deepEqual(history.undo(), at('one two', 4, 7));
  assert.equal(history.canUndo, false);
  assert.deepEqual(history.redo(), at('one 2'));
});

test('it remembers many steps, not all', () => {
  const history = new History(at(''));
  for (let i = 1; i <= 600; i++) {
    history.record(at('x'.repeat(i)));
  }
  let steps = 0;
  while (history.undo() !== null) {
    steps++;
  }
  assert.equal(steps, 500);
});
