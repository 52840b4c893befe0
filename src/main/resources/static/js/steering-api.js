import { answerEvents, request } from './api.js';

/** What the model would have put at a position, the last time that it was asked: {pass, alternatives: [{token, text, probability, end}]}. */
export function alternatives(generation, position) {
  return request('GET', `${path(generation)}/alternatives?position=${position}`);
}

/** Changes an answer that develops; yields {pass}, the first one that sees the change. */
export function steer(generation, command) {
  return request('PATCH', path(generation), command);
}

/** Lets the answer of a conversation be what another generation makes of it. */
export function replaceAnswer(conversation, generation, by) {
  const place = `conversations/${encodeURIComponent(conversation)}/answers/${encodeURIComponent(generation)}`;
  return request('PUT', place, { generation: by });
}

/** Edits a finished answer and goes on from there; yields events as an answer does. */
export function continued(generation, edits, options, signal) {
  return answerEvents(`${path(generation)}/continue`, { edits, options }, signal);
}

/** Starts again from a pass; yields events as an answer does. */
export function forked(generation, pass, options, signal) {
  return answerEvents(`${path(generation)}/fork`, { pass, options }, signal);
}

function path(generation) {
  return `generations/${encodeURIComponent(generation)}`;
}
