import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Canvas } from '../../main/resources/static/js/canvas.js';
import { codeZones } from '../../main/resources/static/js/code-zones.js';

const pass = (number, ...changed) => ({ pass: number, changed });

test('passes rebuild the text', () => {
  const canvas = new Canvas(23, 4);
  assert.equal(canvas.end, 0);
  canvas.apply(pass(1, [23, ' the', 0.4, 't'], [24, ' cat', 0.95, 'c'], [25, '', 0.3, 't'], [26, '', 0.2, 't']));
  assert.equal(canvas.texts().join(''), ' the cat');
  assert.equal(canvas.settledText(), '');
  assert.equal(canvas.end, 2);
  canvas.apply(pass(2, [23, 'A', 0.99, 'c'], [25, '.', 0.9, 'c'], [26, '', 0.9, 'c']));
  assert.equal(canvas.texts().join(''), 'A cat.');
  assert.equal(canvas.settledText(), 'A cat.');
  assert.equal(canvas.end, 3);
});

test('a pass says how many tokens of the text it settled, emptiness is none', () => {
  const canvas = new Canvas(0, 4);
  assert.equal(canvas.apply(pass(1, [0, 'a', 0.9, 'c'], [1, 'b', 0.5, 't'], [3, '', 0.9, 'c'])), 1);
  assert.equal(canvas.apply(pass(2)), 0);
  assert.equal(canvas.apply(pass(3, [1, 'B', 0.8, 'c'], [2, 'c', 0.8, 'p'])), 2);
  assert.equal(canvas.settledCount(), 3);
});

test('a token that opens again is settled anew', () => {
  const canvas = new Canvas(0, 2);
  assert.equal(canvas.apply(pass(1, [0, 'a', 0.9, 'c'], [1, 'b', 0.9, 'c'])), 2);
  assert.equal(canvas.apply(pass(2, [0, 'a', 0.2, 't'])), 0);
  assert.equal(canvas.settledText(), '');
  assert.equal(canvas.apply(pass(3, [0, 'A', 0.9, 'r'])), 1);
  assert.equal(canvas.apply(pass(4, [1, 'B', 0.9, 'r'])), 1);
});

test('a settled token whose text alone changes is not settled anew', () => {
  const canvas = new Canvas(0, 1);
  canvas.apply(pass(1, [0, 'a', 0.9, 'c']));
  assert.equal(canvas.apply(pass(2, [0, 'ab', 0.9, 'c'])), 0);
});

test('a copy stays as it was', () => {
  const canvas = new Canvas(3, 2);
  canvas.apply(pass(1, [3, 'a', 0.9, 'c']));
  const copy = canvas.copy();
  canvas.apply(pass(2, [3, 'b', 0.9, 'r'], [4, 'c', 0.9, 'c'], [5, 'd', 0.9, 'c']));
  assert.deepEqual(copy.texts(), ['a', '']);
  assert.equal(copy.end, 1);
  assert.equal(copy.first, 3);
});

test('positions outside the answer neither break nor show', () => {
  const canvas = new Canvas(5, 1);
  canvas.apply(pass(1, [4, 'x', 1, 'c'], [6, 'y', 1, 'c']));
  assert.equal(canvas.texts().join(''), 'y');
});

test('code between fences is found, token by token', () => {
  const zones = (...texts) => codeZones(texts).map((zone) => zone || '-').join(' ');
  assert.equal(zones('Hi', ' there'), '- -');
  assert.equal(zones('```', 'python', '\n', 'x = 1', '\n', '```', '\nDone'), 'fence fence fence code code fence -');
  assert.equal(zones('Do:\n', '```\n', 'ls', '\n```', '\n', 'Yes'), '- fence code fence fence -');
  assert.equal(zones('a ``` b'), '-');
  assert.equal(zones('``', '`\n', 'open'), 'fence fence code');
  assert.equal(zones('', '', ''), '- - -');
});
