import { diffCounts, diffRows } from './diff-rows.js';

const SIGNS = { same: ' ', removed: '−', added: '+' };
const ELEMENTS = { same: 'span', removed: 'del', added: 'ins' };

/**
 * A difference to look at.
 *
 * @param code that the diff is made from
 * @param diff unified
 * @return {nodes, summary}: a row for each line, and what changed in words
 */
export function diffView(code, diff) {
  const rows = diffRows(code, diff);
  const { added, removed } = diffCounts(rows);
  return {
    nodes: rows.map(rowElement),
    summary: `${lines(added)} added, ${lines(removed)} removed`,
  };
}

function rowElement(row) {
  const element = document.createElement('span');
  element.className = `diff-row ${row.kind}`;
  element.append(cell('diff-number', row.before ?? ''), cell('diff-number', row.after ?? ''), cell('diff-sign', SIGNS[row.kind]));
  const text = document.createElement(ELEMENTS[row.kind]);
  text.className = 'diff-text';
  if (row.marked === null) {
    text.append(row.text);
  } else {
    const [start, end] = row.marked;
    const mark = document.createElement('mark');
    mark.append(row.text.slice(start, end));
    text.append(row.text.slice(0, start), mark, row.text.slice(end));
  }
  text.append('\n');
  element.append(text);
  return element;
}

function cell(name, content) {
  const element = document.createElement('span');
  element.className = name;
  element.setAttribute('aria-hidden', 'true');
  element.append(String(content));
  return element;
}

function lines(count) {
  return count === 1 ? '1 line' : `${count} lines`;
}
