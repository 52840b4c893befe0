/** Where questions stand in a conversation that the server keeps. Knows nothing of the page. */

/** What a database refuses, in whose place the server keeps U+FFFD: a zero character, and halves of surrogate pairs. */
const REFUSED = /[\0\p{Surrogate}]/gu;

/**
 * The place of a question among the messages. It cannot be counted on the page: a server that was stopped in mid-answer keeps a
 * question without one, and the page need not have heard of that.
 *
 * @param messages of the conversation, as the server keeps them
 * @param questions its first ones, as the page shows them, up to the one that is looked for
 * @return the place; -1 where the server keeps other questions by now
 */
export function placeOf(messages, questions) {
  const places = [...messages.keys()].filter((place) => messages[place].role === 'user').slice(0, questions.length);
  const isSame = (question, index) => messages[places[index]]?.content === question.replace(REFUSED, '\uFFFD');
  return questions.every(isSame) ? (places.at(-1) ?? -1) : -1;
}
