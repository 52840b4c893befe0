/**
 * Server-sent events of a fetch body: the browser's EventSource can only GET, and an answer is asked for with POST.
 * Follows https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */

/** Turns text, cut anywhere, into events. */
export class EventParser {
  #line = '';
  #afterReturn = false;
  #started = false;
  #event = '';
  #data = [];
  #id = '';

  /** Takes the next piece of text and returns the events that it ends, as {event, id, data}. */
  feed(text) {
    if (!this.#started && text.length > 0) {
      this.#started = true;
      text = text.replace(/^\uFEFF/, '');
    }
    const events = [];
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const character = text[i];
      if (character !== '\n' && character !== '\r') {
        this.#afterReturn = false;
        continue;
      }
      const secondHalf = character === '\n' && this.#afterReturn;
      this.#afterReturn = character === '\r';
      if (!secondHalf) {
        this.#endLine(this.#line + text.slice(from, i), events);
        this.#line = '';
      }
      from = i + 1;
    }
    this.#line += text.slice(from);
    return events;
  }

  #endLine(line, events) {
    if (line === '') {
      if (this.#data.length > 0) {
        events.push({ event: this.#event || 'message', id: this.#id, data: this.#data.join('\n') });
      }
      this.#event = '';
      this.#data = [];
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') {
      this.#event = value;
    } else if (field === 'data') {
      this.#data.push(value);
    } else if (field === 'id' && !value.includes('\0')) {
      this.#id = value;
    }
  }
}

/** The server says something every ten seconds, if only a comment: after so many milliseconds of silence it is gone. */
const SILENCE = 35_000;

/** The events of a ReadableStream of bytes, each as soon as it is whole. Throws if nothing at all comes for a while. */
export async function* readEvents(body) {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const parser = new EventParser();
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read());
      if (done) {
        return;
      }
      yield* parser.feed(decoder.decode(value, { stream: true }));
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function inTime(reading) {
  let timer;
  const silence = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The server has fallen silent.')), SILENCE);
  });
  return Promise.race([reading, silence]).finally(() => clearTimeout(timer));
}
