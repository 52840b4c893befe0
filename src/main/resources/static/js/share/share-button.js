import { file, inWords, request } from '../api.js';

/**
 * Buttons to share a finished answer: one gives out a link that can be taken back, one saves the replay as a file.
 *
 * @param generation id of the generation that wrote it
 * @param question that it answers, for the reader of the link; null if the server knows
 */
export function shareButtons(generation, question = null) {
  const element = fragment();
  const [share, save] = element.querySelectorAll('button');
  const panel = element.querySelector('.share-panel');
  share.addEventListener('click', () => {
    const open = panel.hidden;
    panel.hidden = !open;
    share.setAttribute('aria-expanded', String(open));
    if (open) {
      showLink(panel, generation, question);
    }
  });
  save.addEventListener('click', async () => {
    save.disabled = true;
    try {
      const path = `generations/${encodeURIComponent(generation)}/replay.html`;
      saveFile(await file(path), 'darkroom-replay.html');
    } catch (error) {
      panel.hidden = false;
      say(panel, inWords(error));
    }
    save.disabled = false;
  });
  return element;
}

async function showLink(panel, generation, question) {
  say(panel, 'Making a link…');
  try {
    const body = question === null ? { generationId: generation } : { generationId: generation, question };
    const share = await request('POST', 'shares', body);
    const link = new URL(share.path, location.href).href;
    const field = document.createElement('input');
    field.readOnly = true;
    field.value = link;
    field.setAttribute('aria-label', 'Link to the answer');
    field.addEventListener('focus', () => field.select());
    const copy = quiet('Copy link', async () => {
      copy.textContent = (await copyText(link, field)) ? 'Copied' : 'Press Ctrl+C';
    });
    const open = document.createElement('a');
    open.className = 'quiet';
    open.href = link;
    open.target = '_blank';
    open.rel = 'noopener';
    open.textContent = 'Open';
    const takeBack = quiet('Take back', async () => {
      try {
        await request('DELETE', `shares/${share.id}`);
        say(panel, 'The link is taken back: whoever follows it finds nothing.');
      } catch (error) {
        say(panel, inWords(error));
      }
    });
    takeBack.title = 'Whoever follows the link finds nothing any more';
    const note = document.createElement('p');
    note.textContent = 'Whoever has this link and reaches this server sees the question, the answer and its passes, and nothing else.';
    panel.replaceChildren(field, copy, open, takeBack, note);
    field.focus();
  } catch (error) {
    say(panel, inWords(error));
  }
}

function fragment() {
  const element = document.createElement('div');
  element.className = 'share';
  const panel = document.createElement('div');
  panel.className = 'share-panel';
  panel.hidden = true;
  panel.setAttribute('role', 'status');
  const share = quiet('Share', () => {});
  share.setAttribute('aria-expanded', 'false');
  const save = quiet('Save replay', () => {});
  save.title = 'One file that plays the passes in any browser, without this server';
  element.append(share, save, panel);
  return element;
}

function say(panel, text) {
  const line = document.createElement('p');
  line.textContent = text;
  panel.replaceChildren(line);
}

function quiet(text, onClick) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}

async function copyText(text, field) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Browsers keep the clipboard from pages that came without encryption.
    field.focus();
    return false;
  }
}

function saveFile(blob, name) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
