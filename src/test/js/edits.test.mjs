import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Canvas } from '../../main/resources/static/js/canvas.js';
import { around, fitted, openings } from '../../main/resources/static/js/edits.js';

const canvasOf = (...texts) => {
  const canvas = new Canvas(10, texts.length);
  canvas.apply({ pass: 1, changed: texts.map((text, index) => [10 + index, text, 0.9, 'c']) });
  return canvas;
};
const nothing = () => false;

test('a word changes its sentence', () => {
  const canvas = canvasOf('One', ' cat', '.', ' Two', ' dogs', ' ran', '.', ' Three', '.', '', '');
  assert.deepEqual(around(canvas, 4, 'sentence'), { start: 3, end: 7 });
  assert.deepEqual(around(canvas, 0, 'sentence'), { start: 0, end: 3 });
});

test('the last sentence may get longer: the emptiness behind it opens too', () => {
  const canvas = canvasOf('One', '.', ' Two', '.', '', '');
  assert.deepEqual(around(canvas, 2, 'sentence'), { start: 2, end: 6 });
  assert.deepEqual(around(canvas, 1, 'rest'), { start: 1, end: 6 });
  assert.deepEqual(around(canvas, 1, 'all'), { start: 0, end: 6 });
  assert.deepEqual(around(canvas, 1, 'nothing'), { start: 1, end: 2 });
});

test('no sentence ends inside of a number or a name, but every line does', () => {
  const canvas = canvasOf('Pi', ' is', ' 3', '.', '14', '\n', 'a', '.', 'txt');
  assert.deepEqual(around(canvas, 1, 'sentence'), { start: 0, end: 6 });
  assert.deepEqual(around(canvas, 6, 'sentence'), { start: 6, end: 9 });
});

test('what is pinned or to stay is left out of what opens', () => {
  const canvas = canvasOf('a', 'b', 'c', 'd', 'e', 'f');
  canvas.apply({ pass: 2, changed: [[12, 'C', 1, 'p']] });
  assert.deepEqual(openings(canvas, { start: 0, end: 6 }, (index) => index === 4), [
    { op: 'remask', start: 10, end: 12 },
    { op: 'remask', start: 13, end: 14 },
    { op: 'remask', start: 15, end: 16 },
  ]);
  assert.deepEqual(openings(canvas, { start: 2, end: 3 }, nothing), []);
});

test('what is typed gets the space of what it replaces', () => {
  assert.equal(fitted('dog', ' cat'), ' dog');
  assert.equal(fitted(' dog', ' cat'), ' dog');
  assert.equal(fitted('dog', 'cat'), 'dog');
});
