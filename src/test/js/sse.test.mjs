import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EventParser, readEvents } from '../../main/resources/static/js/sse.js';

const FRAMES =
  'event: started\nid: 7f3a:0\ndata: {"id":"7f3a"}\n\n' +
  ': keepalive\n\n' +
  'event: pass\nid: 7f3a:1\ndata: {"changed":[[23," é🙂",0.94,"c"]]}\n\n';
const EVENTS = [
  { event: 'started', id: '7f3a:0', data: '{"id":"7f3a"}' },
  { event: 'pass', id: '7f3a:1', data: '{"changed":[[23," é🙂",0.94,"c"]]}' },
];

function bodyOf(chunks) {
  return new ReadableStream({
    start(controller) {
      chunks.forEach((chunk) => controller.enqueue(chunk));
      controller.close();
    },
  });
}

async function read(chunks) {
  const events = [];
  for await (const event of readEvents(bodyOf(chunks))) {
    events.push(event);
  }
  return events;
}

test('bytes may be cut anywhere, within a character too', async () => {
  const bytes = new TextEncoder().encode(FRAMES);
  for (let at = 0; at <= bytes.length; at++) {
    assert.deepEqual(await read([bytes.slice(0, at), bytes.slice(at)]), EVENTS);
  }
  assert.deepEqual(await read(Array.from(bytes, (byte) => Uint8Array.of(byte))), EVENTS);
});

test('lines may end in any of the three ways, cut or whole', async () => {
  for (const end of ['\r\n', '\r', '\n']) {
    const bytes = new TextEncoder().encode(FRAMES.replaceAll('\n', end));
    assert.deepEqual(await read([bytes]), EVENTS);
    assert.deepEqual(await read(Array.from(bytes, (byte) => Uint8Array.of(byte))), EVENTS);
  }
});

test('data lines are joined, the first space after a colon is dropped, a missing name is message', () => {
  assert.deepEqual(new EventParser().feed('data:a\ndata:  b\ndata\n\n'), [{ event: 'message', id: '', data: 'a\n b\n' }]);
});

test('the id stays until there is another, name and data do not', () => {
  assert.deepEqual(new EventParser().feed('id: 1\nevent: x\ndata: a\n\ndata: b\n\n'), [
    { event: 'x', id: '1', data: 'a' },
    { event: 'message', id: '1', data: 'b' },
  ]);
});

test('frames without data, comments and unknown fields are no events', () => {
  assert.deepEqual(new EventParser().feed('event: x\n\n:\nretry: 5\nfoo: bar\nid: a\0b\n\n\n'), []);
});

test('a byte order mark is dropped', () => {
  assert.deepEqual(new EventParser().feed('\uFEFFdata: a\n\n'), [{ event: 'message', id: '', data: 'a' }]);
});

test('a frame without its end is no event', async () => {
  assert.deepEqual(await read([new TextEncoder().encode('data: a\n')]), []);
});

test('whoever stops reading frees the stream', async () => {
  let cancelled = false;
  const body = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(FRAMES)),
    cancel: () => (cancelled = true),
  });
  for await (const event of readEvents(body)) {
    assert.equal(event.event, 'started');
    break;
  }
  assert.ok(cancelled);
});
