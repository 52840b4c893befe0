import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Headless Chromium, driven over its debugging pipe: needs no driver and no package. */
export class Chromium {
  #process;
  #profile = mkdtempSync(join(tmpdir(), 'darkroom-chromium-'));
  #waiting = new Map();
  #listeners = [];
  #next = 1;
  #session;

  static async open({ width = 1280, height = 900, binary = process.env.CHROMIUM ?? '/usr/bin/chromium' } = {}) {
    const browser = new Chromium(binary, width, height);
    const { targetId } = await browser.#send('Target.createTarget', { url: 'about:blank' }, null);
    const { sessionId } = await browser.#send('Target.attachToTarget', { targetId, flatten: true }, null);
    browser.#session = sessionId;
    await browser.send('Page.enable');
    await browser.send('Runtime.enable');
    await browser.resize(width, height);
    return browser;
  }

  constructor(binary, width, height) {
    this.#process = spawn(
      binary,
      [
        '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
        '--disable-component-update', '--disable-sync', '--no-first-run', '--remote-debugging-pipe',
        `--window-size=${width},${height}`, `--user-data-dir=${this.#profile}`,
      ],
      { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
    );
    let rest = '';
    this.#process.stdio[4].setEncoding('utf8').on('data', (chunk) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop();
      messages.forEach((message) => this.#take(JSON.parse(message)));
    });
  }

  /** Calls the devtools protocol; yields its result. */
  send(method, parameters = {}) {
    return this.#send(method, parameters, this.#session);
  }

  /** @param listener called with the name and the data of each event of the page */
  on(listener) {
    this.#listeners.push(listener);
  }

  resize(width, height) {
    return this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  }

  /** @param features such as {'prefers-color-scheme': 'dark'} */
  prefer(features) {
    return this.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  async visit(url) {
    const loaded = new Promise((resolve) => this.on((name) => name === 'Page.loadEventFired' && resolve()));
    await this.send('Page.navigate', { url });
    await loaded;
  }

  /** Runs an expression in the page and yields its value; waits if that is a promise. */
  async run(expression) {
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  async until(expression, seconds = 30) {
    const end = Date.now() + seconds * 1000;
    while (!(await this.run(`Boolean(${expression})`))) {
      if (Date.now() > end) {
        throw new Error(`not within ${seconds} seconds: ${expression}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** @return a PNG */
  async photograph() {
    const { data } = await this.send('Page.captureScreenshot');
    return Buffer.from(data, 'base64');
  }

  /** Milliseconds of CPU that all its processes have used; of Linux alone. */
  cpuMillis() {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((id) => {
      try {
        const fields = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
        return [{ id: Number(id), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) }];
      } catch {
        return []; // It is gone meanwhile.
      }
    });
    const ours = new Set([this.#process.pid]);
    for (let found = true; found; ) {
      const children = processes.filter(({ id, parent }) => ours.has(parent) && !ours.has(id));
      children.forEach(({ id }) => ours.add(id));
      found = children.length > 0;
    }
    return processes.filter(({ id }) => ours.has(id)).reduce((sum, { ticks }) => sum + ticks * 10, 0);
  }

  close() {
    this.#process.once('exit', () => {
      try {
        rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      } catch {
        // A process of it still writes; the folder for temporary files is cleared some day.
      }
    });
    this.#process.kill();
  }

  #send(method, params, sessionId) {
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) });
      this.#process.stdio[3].write(`${message}\0`);
    });
  }

  #take({ id, method, params, result, error }) {
    if (id === undefined) {
      this.#listeners.forEach((listener) => listener(method, params));
      return;
    }
    const { resolve, reject } = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) {
      reject(new Error(error.message));
    } else {
      resolve(result);
    }
  }
}
