import { readEvents } from './sse.js';

/** Pages lie at several depths; this module does not. */
const API = new URL('../api/', import.meta.url);

/** A request that the server did not carry out; the message is for people. */
export class RequestError extends Error {
  constructor(message, field = null) {
    super(sentence(message));
    this.field = field;
  }
}

/**
 * Asks for an answer and yields its events as {name, data}, until the last one.
 *
 * @throws RequestError if there is no whole answer; an AbortError if the signal aborted
 */
export async function* chat(request, signal) {
  const response = await send('chat', request, signal);
  if (!response.ok) {
    throw await problem(response);
  }
  try {
    for await (const { event, data } of readEvents(response.body)) {
      const parsed = JSON.parse(data);
      yield { name: event, data: parsed };
      if (event === 'completed' || event === 'failed') {
        return;
      }
    }
  } catch (error) {
    if (signal.aborted) {
      throw error;
    }
    throw new RequestError('The connection broke before the answer was done.');
  }
  throw new RequestError('The connection ended before the answer was done.');
}

/** Ends a generation at once; left alone, it would wait a while for its reader to come back. */
export function cancel(id) {
  fetch(new URL(`generations/${encodeURIComponent(id)}`, API), { method: 'DELETE', keepalive: true }).catch(() => {
    // A server that cannot be reached has nothing to end.
  });
}

async function send(path, body, signal) {
  try {
    return await fetch(new URL(path, API), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream' },
      body: JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal.aborted) {
      throw error;
    }
    throw new RequestError('The server cannot be reached. Is it still running?');
  }
}

async function problem(response) {
  try {
    const { detail, title, field } = await response.json();
    return new RequestError(detail || title || `The server answered with ${response.status}.`, field ?? null);
  } catch {
    return new RequestError(`The server answered with ${response.status}.`);
  }
}

/** The server's messages may begin in lower case and end without a stop, as those of programs do. */
function sentence(message) {
  const begun = /^\p{Ll}+[\s,]/u.test(message) ? message[0].toUpperCase() + message.slice(1) : message;
  return /[.!?…]$/u.test(begun) ? begun : `${begun}.`;
}
