import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diffCounts, diffRows } from '../../main/resources/static/js/code/diff-rows.js';

const SIGNS = { same: ' ', removed: '-', added: '+' };
const shown = (rows) => rows.map(({ kind, before, after, text }) => `${before ?? '.'} ${after ?? '.'} ${SIGNS[kind]}${text}`);

test('changed lines stand among all others', () => {
  const code = 'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n';
  const diff = '--- a/code\n+++ b/code\n@@ -3,5 +3,6 @@\n three\n four\n-five\n+FIVE\n+five and a half\n six\n seven\n';
  const rows = diffRows(code, diff);
  assert.deepEqual(shown(rows), [
    '1 1  one', '2 2  two', '3 3  three', '4 4  four', '5 . -five', '. 5 +FIVE', '. 6 +five and a half', '6 7  six', '7 8  seven',
    '8 9  eight',
  ]);
  assert.deepEqual(diffCounts(rows), { added: 2, removed: 1 });
});

test('no difference leaves the text', () => {
  assert.deepEqual(shown(diffRows('a\nb', '')), ['1 1  a', '2 2  b']);
  assert.deepEqual(diffRows('', ''), []);
});

test('lines that look like headers are lines', () => {
  const rows = diffRows('-- a\n', '--- a/code\n+++ b/code\n@@ -1 +1 @@\n--- a\n+@@ -1 +1 @@\n');
  assert.deepEqual(shown(rows), ['1 . --- a', '. 1 +@@ -1 +1 @@']);
});

test('a missing line feed at the end is no line', () => {
  const diff = '--- a/code\n+++ b/code\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n';
  assert.deepEqual(shown(diffRows('a\nb', diff)), ['1 1  a', '2 . -b', '. 2 +c']);
});

test('lines that are only added or removed are found', () => {
  assert.deepEqual(shown(diffRows('', '--- a/code\n+++ b/code\n@@ -0,0 +1,2 @@\n+a\n+b\n')), ['. 1 +a', '. 2 +b']);
  assert.deepEqual(shown(diffRows('a\nb\n', '--- a/code\n+++ b/code\n@@ -1,2 +1,1 @@\n-a\n b\n')), ['1 . -a', '2 1  b']);
  assert.deepEqual(shown(diffRows('a\nb\n', '--- a/code\n+++ b/code\n@@ -1,0 +2,1 @@\n+x\n')), ['1 1  a', '. 2 +x', '2 3  b']);
});

test('a replaced line shows where it differs, another line does not', () => {
  const rows = diffRows('return a + b\n', '@@ -1 +1 @@\n-return a + b\n+return a * b\n');
  assert.deepEqual(rows.map((row) => row.marked), [[9, 10], [9, 10]]);
  const other = diffRows('alpha\n', '@@ -1 +1 @@\n-alpha\n+(x)\n');
  assert.deepEqual(other.map((row) => row.marked), [null, null]);
});
