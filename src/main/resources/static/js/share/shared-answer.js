import { Answer } from '../answer.js';
import { visible } from '../visible-text.js';

/**
 * Shows a shared answer: it plays once, and its contact strip plays it again. Uses no network.
 *
 * @param shared a document of format darkroom-share/1
 * @param elements {question, answer}: where they go
 * @param proseOf gives the element that shows the text of a chat's answer in the place of its tokens, or null
 */
export function showShared(shared, { question, answer }, proseOf = () => null) {
  if (shared.format !== 'darkroom-share/1') {
    throw new Error(`This page cannot read the format ${shared.format}.`);
  }
  if (shared.question) {
    question.replaceChildren(...visible(shared.question));
    question.closest('[hidden]').hidden = false;
  }
  answer.replaceChildren();
  const shown = new Answer(answer);
  for (const { event, data } of shared.events) {
    if (event === 'started') {
      shown.start(data);
    } else if (event === 'pass') {
      shown.apply(data);
    } else if (event === 'completed') {
      shown.finish(data);
    }
  }
  const events = shared.events.map(({ data }) => data);
  const started = events.find((data) => 'canvasLength' in data);
  markText(shown, started, events.filter((data) => 'changed' in data));
  const prose = isChat(started, events.at(-1)) ? proseOf(shared.text) : null;
  if (prose !== null) {
    shown.setProse(prose);
    shown.strip.controls.append(tokensButton(shown));
  }
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches) {
    shown.strip.play();
  }
  return shown;
}

/** A text with blanks, which has no prompt, and code are no Markdown. */
function isChat(started, last) {
  return started.promptTokens > 0 && last.code === undefined;
}

function tokensButton(shown) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'strip-button see-tokens';
  button.textContent = 'Text or tokens';
  button.addEventListener('click', () => {
    const tokens = shown.showsProse;
    shown.strip.seek(null);
    shown.showTokens(tokens);
  });
  return button;
}

/** In a text with blanks the given tokens are no choice of the reader's; and what no pass tells of stands behind the text. */
function markText(shown, started, passes) {
  const last = Math.max(...passes.flatMap((pass) => pass.changed.map(([position]) => position)));
  const isGiven = new Set(
    started.promptTokens > 0 ? [] : passes[0].changed.filter(([, , , state]) => state === 'p').map(([position]) => position),
  );
  shown.view.mark('text', (index) => {
    const position = started.promptTokens + index;
    return position > last ? 'closing' : isGiven.has(position) ? 'given' : '';
  });
}
