import { showShared } from './shared-answer.js';

showShared(JSON.parse(document.getElementById('document').textContent), {
  question: document.getElementById('question'),
  answer: document.getElementById('answer'),
});
