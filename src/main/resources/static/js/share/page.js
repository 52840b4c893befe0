import { inWords, request } from '../api.js';
import { showShared } from './shared-answer.js';

const elements = { question: document.getElementById('question'), answer: document.getElementById('answer') };

try {
  showShared(await request('GET', `shares/${document.body.dataset.share}`), elements);
} catch (error) {
  const notice = document.getElementById('notice');
  notice.querySelector('.notice-text').textContent = inWords(error);
  notice.hidden = false;
}
