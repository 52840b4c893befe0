import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Canvas } from '../../main/resources/static/js/canvas.js';
import { changed } from '../../main/resources/static/js/code/edits.js';
import { blankChange, hasBlank, openSpans, pieces, USUAL } from '../../main/resources/static/js/infill/blanks.js';

test('blanks are found among other brackets', () => {
  assert.deepEqual(pieces('a[[8]] b [[ ]][[]] [x] [[y]]'), [
    { text: 'a' },
    { text: '[[8]]', blank: 8 },
    { text: ' b ' },
    { text: '[[ ]]', blank: USUAL },
    { text: '[[]]', blank: USUAL },
    { text: ' [x] [[y]]' },
  ]);
  assert.equal(hasBlank('[[ 12 ]]'), true);
  assert.equal(hasBlank('[ [3]]'), false);
  assert.deepEqual(pieces(''), []);
});

test('a blank takes the place of the selection and the space before it', () => {
  const put = (text, start, end) => changed({ text, start, end }, blankChange({ text, start, end }, 4));
  assert.deepEqual(put('The cat sat', 4, 7), { text: 'The[[4]] sat', start: 8, end: 8 });
  assert.deepEqual(put('', 0, 0), { text: '[[4]]', start: 5, end: 5 });
  assert.deepEqual(put('a\n', 2, 2), { text: 'a\n[[4]]', start: 7, end: 7 });
});

test('what is not given is a blank of the canvas, what closes the text is not', () => {
  const canvas = new Canvas(0, 8);
  canvas.apply({
    pass: 1,
    changed: [[0, 'a', 1, 'p'], [1, 'b', 0.4, 't'], [2, 'c', 0.9, 'c'], [3, 'd', 1, 'p'], [6, 'f', 0.9, 'c']],
  });
  assert.deepEqual(openSpans(canvas, 'a[[2]]d[[ 1 ]][[2]]'), [{ start: 1, end: 3 }, { start: 4, end: 7 }]);
  assert.deepEqual(openSpans(canvas, 'a[[2]]d'), [{ start: 1, end: 3 }]);
});
