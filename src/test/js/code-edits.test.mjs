import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  backspace,
  changed,
  difference,
  indent,
  indentUnit,
  lineCount,
  meant,
  newline,
  outdent,
  toggleComment,
} from '../../main/resources/static/js/code/edits.js';

/** A text with | at both ends of the selection, or once for a caret. */
function state(marked) {
  const start = marked.indexOf('|');
  const rest = marked.slice(0, start) + marked.slice(start + 1);
  const end = rest.indexOf('|');
  return end < 0 ? { text: rest, start, end: start } : { text: rest.slice(0, end) + rest.slice(end + 1), start, end };
}

function shown({ text, start, end }) {
  return start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;
}

const after = (marked, change, ...more) => {
  const before = state(marked);
  const made = change(before, ...more);
  return made === null ? null : shown(changed(before, made));
};

test('the least change between two texts is found', () => {
  assert.equal(difference('same', 'same'), null);
  assert.deepEqual(difference('ac', 'abc'), { start: 1, end: 1, text: 'b' });
  assert.deepEqual(difference('aaa', 'aa'), { start: 2, end: 3, text: '' });
  assert.deepEqual(difference('', 'x'), { start: 0, end: 0, text: 'x' });
  assert.deepEqual(difference('one two', 'one 2'), { start: 4, end: 7, text: '2' });
});

test('tab goes to the next stop', () => {
  assert.equal(after('|x', indent, '    '), '    |x');
  assert.equal(after('ab|', indent, '    '), 'ab  |');
  assert.equal(after('a|b|c', indent, '  '), 'a |c');
  assert.equal(after('  |', indent, '\t'), '  \t|');
});

test('tab moves the lines of a selection, empty ones excepted', () => {
  assert.equal(after('|a\n\nb|\nc', indent, '  '), '|  a\n\n  b|\nc');
  assert.equal(after('|a\n|b', indent, '  '), '|  a\n|b');
  assert.equal(after('x\na|b\nc|d', indent, '  '), 'x\n  a|b\n  c|d');
});

test('shift and tab take it back', () => {
  assert.equal(after('    a|b', outdent, '    '), 'a|b');
  assert.equal(after('  a|', outdent, '    '), 'a|');
  assert.equal(after('|  a\n\tb|\nc', outdent, '  '), '|a\nb|\nc');
  assert.equal(after('a|', outdent, '  '), 'a|');
  assert.equal(after('  |a', outdent, '    '), '|a');
});

test('a new line keeps the margin and goes deeper behind an opening', () => {
  assert.equal(after('  a = 1|', newline, '  '), '  a = 1\n  |');
  assert.equal(after('def f():|', newline, '    '), 'def f():\n    |');
  assert.equal(after('if (x) {|}', newline, '  '), 'if (x) {\n  |\n}');
  assert.equal(after('  f(|)', newline, '  '), '  f(\n    |\n  )');
  assert.equal(after('a|b|c', newline, '  '), 'a\n|c');
  assert.equal(after('|', newline, '  '), '\n|');
});

test('backspace goes back one stop among leading spaces alone', () => {
  assert.equal(after('        |x', backspace, '    '), '    |x');
  assert.equal(after('      |x', backspace, '    '), '    |x');
  assert.equal(after('x  |', backspace, '    '), null);
  assert.equal(after('|x', backspace, '    '), null);
  assert.equal(after('  |a|', backspace, '    '), null);
});

test('comments come and go', () => {
  assert.equal(after('|  a\n    b|', toggleComment, 'python'), '|  # a\n  #   b|');
  assert.equal(after('|  # a\n  #   b|', toggleComment, 'python'), '|  a\n    b|');
  assert.equal(after('a|', toggleComment, 'java'), '// a|');
  assert.equal(after('a|', toggleComment, 'html'), null);
  assert.equal(after('|\n|', toggleComment, 'java'), '|\n|');
});

test('the unit of a text is its own, or that of its language', () => {
  assert.equal(indentUnit('', 'python'), '    ');
  assert.equal(indentUnit('', 'javascript'), '  ');
  assert.equal(indentUnit('a:\n  b\n    c', 'python'), '  ');
  assert.equal(indentUnit('a\n\tb', 'java'), '\t');
  assert.equal(indentUnit('/*\n * a\n */', 'java'), '    ');
});

test('lines are counted', () => {
  assert.equal(lineCount(''), 1);
  assert.equal(lineCount('a\n\nb\n'), 4);
});

test('a selection means what it holds, and the space before a word', () => {
  const of = (marked) => {
    const { text, start, end } = state(marked);
    const [from, to] = meant({ text, start, end });
    return `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
  };
  assert.equal(of('a:\n|    return b\n|c'), 'a:\n    |return b|\nc');
  assert.equal(of('return |a + b|'), 'return| a + b|');
  assert.equal(of('if |(a) |{'), 'if| (a)| {');
  assert.equal(of('return |'), 'return| |');
  assert.equal(of('    |'), '    ||');
  assert.equal(of('|'), '||');
});
