import { readEvents } from './sse.js';

/** Pages lie at several depths; this module does not. */
const API = new URL('../api/', import.meta.url);

/** How long a broken connection is tried again, in milliseconds. */
const PATIENCE = 90_000;
const LONGEST_PAUSE = 5_000;

/** A request that the server did not carry out; the message is for people. */
export class RequestError extends Error {
  /**
   * @param message for people
   * @param problem what the server said of it: {field, status, type, queuePosition, retryAfter}, each where there is one
   */
  constructor(message, problem = {}) {
    super(sentence(message));
    this.field = problem.field ?? null;
    this.status = problem.status ?? null;
    this.type = problem.type ?? null;
    this.queuePosition = problem.queuePosition ?? null;
    /** Seconds, or null. */
    this.retryAfter = problem.retryAfter ?? null;
  }
}

/**
 * Asks for an answer and yields its events as {name, data}, until the last one. When the connection breaks it is taken up
 * again after the last event that came; meanwhile there are events of its own, "lost" and "resumed", without data.
 *
 * @param path below api/
 * @throws RequestError if there is no whole answer; an AbortError if the signal aborted
 */
export async function* answerEvents(path, body, signal) {
  yield* follow(await send('POST', path, body, signal), signal);
}

/** The events of a generation from its first on, as {@link answerEvents}. */
export async function* generationEvents(id, signal) {
  yield* follow(await send('GET', eventsOf(id), undefined, signal), signal);
}

async function* follow(first, signal) {
  let response = first;
  let last = null;
  for (;;) {
    try {
      for await (const { event, id, data } of readEvents(response.body)) {
        const parsed = JSON.parse(data);
        if (event === 'queued') {
          yield { name: event, data: parsed };
          continue;
        }
        if (last !== null && sequence(id) <= sequence(last)) {
          continue;
        }
        last = id;
        yield { name: event, data: parsed };
        if (event === 'completed' || event === 'failed') {
          return;
        }
      }
    } catch (error) {
      if (signal?.aborted || error instanceof SyntaxError) {
        throw error;
      }
    }
    if (last === null) {
      throw new RequestError('The connection broke before the answer began.');
    }
    yield { name: 'lost' };
    response = await again(last, signal);
    yield { name: 'resumed' };
  }
}

/** Takes the events up after one, as soon as the server can be reached. */
async function again(last, signal) {
  const path = eventsOf(last.slice(0, last.lastIndexOf(':')));
  const end = performance.now() + PATIENCE;
  for (let wait = 250; ; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
    await pause(wait, signal);
    try {
      return await send('GET', path, undefined, signal, { 'Last-Event-ID': last });
    } catch (error) {
      if (error.status === 404) {
        throw new RequestError('The connection broke, and the server has lost this answer meanwhile.');
      }
      // A proxy in front of a server that starts again answers with one of these.
      const mayPass = error instanceof RequestError && [null, 502, 503, 504].includes(error.status);
      if (!mayPass || performance.now() > end) {
        throw error;
      }
    }
  }
}

/** Resolves after so many milliseconds, or when the network is back. Throws an AbortError if the signal aborts. */
export function pause(millis, signal) {
  return new Promise((resolve, reject) => {
    const end = (settle) => () => {
      clearTimeout(timer);
      removeEventListener('online', back);
      signal?.removeEventListener('abort', stop);
      settle();
    };
    const back = end(resolve);
    const stop = end(() => reject(signal.reason));
    const timer = setTimeout(back, millis);
    addEventListener('online', back);
    signal?.addEventListener('abort', stop);
    if (signal?.aborted) {
      stop();
    }
  });
}

function sequence(id) {
  return Number(id.slice(id.lastIndexOf(':') + 1));
}

function eventsOf(generation) {
  return `generations/${encodeURIComponent(generation)}/events`;
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
 * @throws RequestError; an AbortError if the signal aborted
 */
export async function request(method, path, body = undefined, signal = undefined) {
  const response = await send(method, path, body, signal);
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

async function send(method, path, body, signal = undefined, headers = {}) {
  let response;
  try {
    response = await fetch(new URL(path, API), {
      method,
      headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
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
  const retryAfter = Number(response.headers.get('Retry-After')) || null;
  const { status } = response;
  try {
    const said = await response.json();
    return new RequestError(said.detail || said.title || `The server answered with ${status}.`, {
      ...said,
      status,
      retryAfter,
    });
  } catch {
    return new RequestError(`The server answered with ${status}.`, { status, retryAfter });
  }
}

/** The server's messages may begin in lower case and end without a stop, as those of programs do. */
function sentence(message) {
  const begun = /^\p{Ll}+[\s,]/u.test(message) ? message[0].toUpperCase() + message.slice(1) : message;
  return /[.!?…]$/u.test(begun) ? begun : `${begun}.`;
}
