import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Recording } from '../../main/resources/static/js/recording.js';

const started = (id, length) => ({ id, promptTokens: 2, canvasLength: 2 + length });
const pass = (number, elapsed, ...changed) => ({ pass: number, block: 0, millis: 5, elapsed, changed });

function twoPasses() {
  const recording = new Recording();
  recording.begin(started('a', 3));
  recording.add(pass(1, 10, [2, 'The', 0.9, 'c'], [3, ' cot', 0.3, 't'], [4, '', 0.9, 'c']));
  recording.add(pass(2, 30, [3, ' cat', 0.9, 'c']));
  return recording;
}

test('every pass can be seen again as it was', () => {
  const recording = twoPasses();
  assert.equal(recording.length, 2);
  assert.deepEqual(recording.frame(0).canvas.texts(), ['The', ' cot', '']);
  assert.equal(recording.frame(0).canvas.cell(1).state, 't');
  assert.deepEqual(recording.frame(1).canvas.texts(), ['The', ' cat', '']);
  assert.deepEqual(recording.settledByPass(), [1, 1]);
});

test('an answer that goes on stays one recording', () => {
  const recording = twoPasses();
  recording.begin(started('b', 3));
  recording.add(pass(1, 7, [2, 'The', 1, 'c'], [3, ' dog', 0.6, 't'], [4, '', 1, 'c']));
  recording.add(pass(2, 20, [3, ' dog', 0.8, 'c']));
  assert.equal(recording.length, 4);
  assert.deepEqual(recording.settledByPass(), [1, 1, 0, 1]);
  assert.deepEqual([0, 1, 2, 3].map((index) => recording.frame(index).begins), [true, false, true, false]);
  assert.deepEqual([0, 1, 2, 3].map((index) => recording.frame(index).generation), ['a', 'a', 'b', 'b']);
  assert.deepEqual([0, 1, 2, 3].map((index) => recording.frame(index).at), [10, 30, 37, 50]);
  assert.equal(recording.frame(3).pass, 2);
  assert.equal(recording.generation, 'b');
});

test('what is told after the last pass belongs to it', () => {
  const recording = twoPasses();
  recording.add(pass(2, 31, [4, '!', 1, 'p']));
  assert.equal(recording.length, 2);
  assert.deepEqual(recording.settledByPass(), [1, 2]);
  assert.equal(recording.frame(1).canvas.texts().join(''), 'The cat!');
});

test('a moment of running belongs to the pass that was over by then', () => {
  const recording = twoPasses();
  assert.deepEqual([0, 9, 10, 29, 30, 1000].map((millis) => recording.indexAt(millis)), [-1, -1, 0, 0, 1, 1]);
});
