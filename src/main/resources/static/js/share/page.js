import { inWords, request } from '../api.js';
import { hasMarkup, render } from '../markdown.js';
import { showShared } from './shared-answer.js';

const elements = { question: document.getElementById('question'), answer: document.getElementById('answer') };

try {
  const shared = await request('GET', `shares/${document.body.dataset.share}`);
  showShared(shared, elements, (text) => (hasMarkup(text) ? render(text) : null));
} catch (error) {
  const notice = document.getElementById('notice');
  notice.querySelector('.notice-text').textContent = inWords(error);
  notice.hidden = false;
}
