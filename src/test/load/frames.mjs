/*
 * How smoothly a long answer develops on the page: frames a second in headless Chromium, which draws on the CPU.
 *
 *   node src/test/load/frames.mjs [tokens] [passes] [milliseconds a pass]
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Chromium } from './chromium.mjs';

const [tokens = 512, passes = 64, millis = 50] = process.argv.slice(2).map(Number);
const root = fileURLToPath(new URL('../../main/resources/static/', import.meta.url));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const page = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="css/darkroom.css">
  <link rel="stylesheet" href="css/answer.css"><body class="developing"><main><article class="answer"></article></main>`;

const server = createServer(async (request, response) => {
  const path = normalize(new URL(request.url, 'http://localhost').pathname);
  if (path === '/') {
    response.setHeader('Content-Type', 'text/html').end(page);
    return;
  }
  try {
    const file = await readFile(join(root, path));
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream').end(file);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await Chromium.open({ width: 1280, height: 900 });
try {
  await browser.visit(`http://127.0.0.1:${server.address().port}/`);
  const idle = await browser.run(`(${idleFrames})()`);
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await work();
  const usedBefore = browser.cpuMillis();
  const developing = await browser.run(`(${develop})(${tokens}, ${passes}, ${millis})`);
  const after = await work();
  const used = browser.cpuMillis() - usedBefore;
  console.log(`idle: ${line(idle)}`);
  console.log(`${tokens} tokens, ${passes} passes of ${millis} ms: ${line(developing)}`);
  const spent = ['Script', 'RecalcStyle', 'Layout', 'Task'].map((kind) => {
    const seconds = after[`${kind}Duration`] - before[`${kind}Duration`];
    return `${kind} ${((seconds * 1000) / passes).toFixed(1)}`;
  });
  const millisAFrame = (used / developing.frames).toFixed(1);
  console.log(`CPU time of all of Chromium: ${used} ms, ${millisAFrame} ms a frame`);
  console.log(`milliseconds of the page's thread a pass: ${spent.join(', ')}`);
  const counts = ['RecalcStyle', 'Layout'].map((kind) => {
    const count = after[`${kind}Count`] - before[`${kind}Count`];
    return `${kind} ${(count / passes).toFixed(1)}`;
  });
  console.log(`how often a pass: ${counts.join(', ')}`);
} finally {
  browser.close();
  server.close();
}

async function work() {
  const { metrics } = await browser.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function line({ frames, seconds, median, high }) {
  return `${(frames / seconds).toFixed(1)} frames a second, median ${median.toFixed(1)} ms, 95% within ${high.toFixed(1)} ms`;
}

/** Runs in the page. */
async function idleFrames() {
  const times = [];
  for (let i = 0; i < 120; i++) {
    times.push(await new Promise(requestAnimationFrame));
  }
  const gaps = times.slice(1).map((time, i) => time - times[i]).sort((a, b) => a - b);
  return {
    frames: gaps.length,
    seconds: (times.at(-1) - times[0]) / 1000,
    median: gaps[gaps.length >> 1],
    high: gaps[Math.floor(gaps.length * 0.95)],
  };
}

/** Runs in the page: every open token changes its guess in every pass, and the easiest settle. */
async function develop(tokens, passes, millis) {
  const { Answer } = await import('/js/answer.js');
  const words = ' the of light a is and to paper in city small it was for moon that developing photograph'.split(/(?= )/);
  const answer = new Answer(document.querySelector('.answer'));
  answer.start({ id: 'g', promptTokens: 0, canvasLength: tokens });
  const order = Array.from({ length: tokens }, (_, i) => (i * 211) % tokens);
  const settled = new Set();
  let pass = 0;
  const timer = setInterval(() => {
    pass++;
    const changed = [];
    for (let i = 0; i < tokens; i++) {
      const position = order[i];
      if (settled.has(position)) {
        continue;
      }
      const settles = i < (tokens * pass) / passes;
      const word = words[(position * 7 + pass * (settles ? 0 : 5)) % words.length];
      changed.push([position, word, settles ? 0.95 : Math.random(), settles ? 'c' : 't']);
      if (settles) {
        settled.add(position);
      }
    }
    answer.apply({ pass, block: 0, millis, elapsed: pass * millis, changed });
    if (pass === passes) {
      clearInterval(timer);
    }
  }, millis);
  const times = [];
  while (pass < passes) {
    times.push(await new Promise(requestAnimationFrame));
  }
  const gaps = times.slice(1).map((time, i) => time - times[i]).sort((a, b) => a - b);
  return {
    frames: gaps.length,
    seconds: (times.at(-1) - times[0]) / 1000,
    median: gaps[gaps.length >> 1],
    high: gaps[Math.floor(gaps.length * 0.95)],
  };
}
