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
 * @param path below api/
 * @throws RequestError if there is no whole answer; an AbortError if the signal aborted
 */
export async function* answerEvents(path, body, signal) {
  const response = await send('POST', path, body, signal);
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

/** Answers messages, or a question of a conversation, as {@link answerEvents}. */
export function chat(question, signal) {
  return answerEvents('chat', question, signal);
}

/** Ends a generation at once; left alone, it would wait a while for its reader to come back. */
export function cancel(id) {
  fetch(new URL(`generations/${encodeURIComponent(id)}`, API), { method: 'DELETE', keepalive: true }).catch(() => {
    // A server that cannot be reached has nothing to end.
  });
}

/**
 * Asks for something else than an answer: the JSON of the reply, or null where it has none.
 *
 * @param path below api/
 * @throws RequestError
 */
export async function request(method, path, body = undefined) {
  const response = await send(method, path, body);
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

/**
 * Asks for a file.
 *
 * @param path below api/
 * @throws RequestError
 */
export async function file(path) {
  return (await send('GET', path)).blob();
}

/** What to tell people of an error. */
export function inWords(error) {
  if (error instanceof RequestError) {
    return error.message;
  }
  console.error(error);
  return 'The page could not show the answer.';
}

async function send(method, path, body, signal = undefined) {
  let response;
  try {
    response = await fetch(new URL(path, API), {
      method,
      headers: body === undefined ? {} : { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) {
      throw error;
    }
    throw new RequestError('The server cannot be reached. Is it still running?');
  }
  if (!response.ok) {
    throw await problem(response);
  }
  return response;
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
