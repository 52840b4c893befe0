/**
 * A unified diff of a text as rows to show: the whole text, its changed lines among the others. Knows nothing of the page.
 *
 * @param code that the diff is made from
 * @param diff as diff -u writes it, or '' for none
 * @return rows {kind, before, after, text, marked}: kind is same, removed or added; before and after are line numbers or null;
 *   marked is the span [start, end] of what differs from the line that it replaces, or null
 */
export function diffRows(code, diff) {
  const lines = code.split('\n');
  if (lines.at(-1) === '') {
    lines.pop();
  }
  const rows = [];
  let before = 1;
  let after = 1;
  const same = (until) => {
    while (before < until) {
      rows.push({ kind: 'same', before, after, text: lines[before - 1], marked: null });
      before++;
      after++;
    }
  };
  for (const { start, body } of hunks(diff)) {
    same(start);
    for (const line of body) {
      const text = line.slice(1);
      if (line[0] === '-') {
        rows.push({ kind: 'removed', before: before++, after: null, text, marked: null });
      } else if (line[0] === '+') {
        rows.push({ kind: 'added', before: null, after: after++, text, marked: null });
      } else {
        same(before + 1);
      }
    }
  }
  same(lines.length + 1);
  return withMarks(rows);
}

/** How many lines were added and removed. */
export function diffCounts(rows) {
  const count = (kind) => rows.filter((row) => row.kind === kind).length;
  return { added: count('added'), removed: count('removed') };
}

function hunks(diff) {
  const found = [];
  let remaining = 0;
  for (const line of diff.split('\n')) {
    const header = remaining > 0 ? null : line.match(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/);
    if (header !== null) {
      const [, start, removed = '1', , added = '1'] = header;
      // An empty range is named by the line before it.
      found.push({ start: Number(start) + (removed === '0' ? 1 : 0), body: [] });
      remaining = Number(removed) + Number(added);
    } else if (remaining > 0 && line[0] !== '\\') {
      found.at(-1).body.push(line);
      remaining -= line[0] === ' ' || line === '' ? 2 : 1;
    }
  }
  return found;
}

/** Lines that were replaced one by one show where they differ. */
function withMarks(rows) {
  for (let at = 0; at < rows.length; ) {
    const removed = run(rows, at, 'removed');
    const added = run(rows, at + removed, 'added');
    if (removed > 0 && removed === added) {
      for (let i = 0; i < removed; i++) {
        mark(rows[at + i], rows[at + removed + i]);
      }
    }
    at += Math.max(1, removed + added);
  }
  return rows;
}

function run(rows, from, kind) {
  let count = 0;
  while (rows[from + count]?.kind === kind) {
    count++;
  }
  return count;
}

function mark(removed, added) {
  const least = Math.min(removed.text.length, added.text.length);
  let head = 0;
  while (head < least && removed.text[head] === added.text[head]) {
    head++;
  }
  let tail = 0;
  while (tail < least - head && removed.text.at(-1 - tail) === added.text.at(-1 - tail)) {
    tail++;
  }
  // Lines that have little in common are simply other lines.
  if (head + tail >= least / 3) {
    removed.marked = [head, removed.text.length - tail];
    added.marked = [head, added.text.length - tail];
  }
}
