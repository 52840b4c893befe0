import { Announcer } from './announcer.js';
import { chat } from './api.js';
import { Lane, ownTimes } from './lane.js';
import { KINDS, laneOptions, laneTitle, verdict } from './race.js';
import { duration } from './readings.js';

const form = document.getElementById('compare');
const verdictLine = document.getElementById('verdict');
const replay = document.getElementById('replay');
const time = document.getElementById('replay-time');
const play = document.getElementById('replay-play');
const speed = document.getElementById('replay-speed');
const place = document.getElementById('replay-place');
const stop = document.getElementById('compare-stop');
const settings = [...document.querySelectorAll('.lane-settings')];
const announcer = new Announcer(document.getElementById('announcer'));

let lanes = [];
let playing = 0;

for (const radio of form.querySelectorAll('[name=kind]')) {
  radio.addEventListener('change', () => setKind(radio.value));
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (form.elements.prompt.value.trim() !== '' && !isRunning()) {
    run();
  }
});
form.elements.prompt.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
stop.addEventListener('click', stopAll);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.isComposing) {
    stopAll();
  }
});
time.addEventListener('input', () => {
  pause();
  showAt(Number(time.value));
});
play.addEventListener('click', () => (playing === 0 ? playOn() : pause()));

setKind(form.elements.kind.value);

function setKind(kind) {
  KINDS[kind].forEach((values, lane) => {
    for (const [name, value] of Object.entries(values)) {
      field(lane, name).value = value;
    }
  });
}

function field(lane, name) {
  return settings[lane].querySelector(`[name="${name}"]`);
}

function values(lane) {
  const read = (name) => field(lane, name).value;
  return {
    policy: read('policy'),
    temperature: read('temperature'),
    seed: read('seed'),
    maxTokens: form.elements.maxTokens.value,
  };
}

async function run() {
  pause();
  const question = form.elements.prompt.value.trim();
  const model = form.dataset.model;
  lanes = [0, 1].map((index) => {
    const lane = new Lane(announcer);
    lane.title = laneTitle(values(index));
    return lane;
  });
  document.getElementById('lanes').replaceChildren(...lanes.map((lane) => lane.element));
  if (lanes[0].element.getBoundingClientRect().top > innerHeight * 0.7) {
    lanes[0].element.scrollIntoView();
  }
  verdictLine.textContent = '';
  replay.hidden = true;
  showRunning(true);
  announcer.begin();
  // Both at the same moment: it is a race.
  await Promise.all(
    lanes.map((lane, index) => {
      const request = { messages: [{ role: 'user', content: question }], model, options: laneOptions(values(index)) };
      return lane.run((signal) => chat(request, signal));
    }),
  );
  showRunning(false);
  conclude();
}

function conclude() {
  if (lanes.some((lane) => lane.answer.recording.length === 0)) {
    return;
  }
  if (lanes.every((lane) => lane.answer.state === 'done')) {
    verdictLine.textContent = verdict(
      lanes.map((lane) => ({
        title: lane.title,
        millis: lane.ownMillis,
        passes: lane.answer.recording.length,
        tokens: lane.answer.canvas.settledCount(),
      })),
    );
  }
  replay.hidden = false;
  time.max = String(longest());
  time.value = time.max;
  showPlace();
}

function isRunning() {
  return lanes.some((lane) => lane.isRunning);
}

function stopAll() {
  lanes.forEach((lane) => lane.stop());
}

function showRunning(running) {
  document.body.classList.toggle('developing', running);
  stop.hidden = !running;
  form.querySelector('[type=submit]').hidden = running;
}

/** Replay: both by the time of their own passes, as if each had the machine to itself. */

function longest() {
  return Math.max(1, ...lanes.map((lane) => lane.ownMillis));
}

function showAt(millis) {
  time.value = String(millis);
  for (const lane of lanes) {
    const times = ownTimes(lane.answer.recording);
    const index = times.findLastIndex((end) => end <= millis);
    lane.answer.strip.seek(index === times.length - 1 ? null : Math.max(0, index));
  }
  showPlace();
}

function showPlace() {
  const words = `${duration(Number(time.value))} of ${duration(longest())}`;
  place.textContent = words;
  time.setAttribute('aria-valuetext', words);
}

function playOn() {
  const from = Number(time.value) >= longest() ? 0 : Number(time.value);
  const begun = performance.now();
  const step = () => {
    const now = from + (performance.now() - begun) * Number(speed.value);
    showAt(Math.min(now, longest()));
    if (now >= longest()) {
      pause();
    } else {
      playing = requestAnimationFrame(step);
    }
  };
  playing = requestAnimationFrame(step);
  play.textContent = 'Pause';
}

function pause() {
  cancelAnimationFrame(playing);
  playing = 0;
  play.textContent = 'Replay';
}
