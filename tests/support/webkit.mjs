/**
 * WebKit for the browser tests: the GTK port's MiniBrowser, driven over WebDriver, on a screen of its own. Root on Debian
 * gets both installed. Only Linux has it.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { findProgram, installOnDebian, stop } from './programs.mjs';

/** What tests find in every engine (Puppeteer's own in the launcher of the other two). */
const VIEWPORT = { width: 800, height: 600 };

const ADVICE = `
找不到 WebKitWebDriver、MiniBrowser 或 Xvfb，无法在 WebKit 中运行浏览器测试（仅限 Linux）。
  Debian / Ubuntu:  apt-get install webkit2gtk-driver xvfb

WebKitWebDriver, MiniBrowser or Xvfb was not found, so the browser tests cannot run in WebKit (on Linux only).
  Debian / Ubuntu:  apt-get install webkit2gtk-driver xvfb
`;

/** Debian has MiniBrowser in the folder of the library, whose name tells machine and version. */
function miniBrowsers() {
  try {
    const folders = readdirSync('/usr/lib', { recursive: false }).map((machine) => `/usr/lib/${machine}`);
    return [...folders, '/usr/libexec'].flatMap((folder) => inside(folder)).map((folder) => join(folder, 'MiniBrowser'));
  } catch {
    return [];
  }
}

function inside(folder) {
  try {
    return readdirSync(folder).filter((name) => /^webkit2?gtk/.test(name)).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

const lookUp = () => ({ driver: findProgram(['WebKitWebDriver']), browser: findProgram(['MiniBrowser'], miniBrowsers()), screen: findProgram(['Xvfb']) });
const isWhole = (programs) => Object.values(programs).every((program) => program !== undefined);

function findWebKit() {
  const found = lookUp();
  if (isWhole(found)) return found;
  installOnDebian(['webkit2gtk-driver', 'xvfb']);
  const installed = lookUp();
  return isWhole(installed) ? installed : stop(ADVICE);
}

/** A launcher of web-test-runner. One window, one test file after the other. */
export function webkit() {
  const programs = findWebKit();
  let running;
  const sessions = new Set();
  return {
    name: 'WebKit',
    type: 'webkit',
    concurrency: 1,
    async startSession(id, url) {
      running ??= start(programs);
      const { call } = await running;
      sessions.add(id);
      await call('POST', '/url', { url });
    },
    isActive: (id) => sessions.has(id),
    getBrowserUrl: async () => (await running).call('GET', '/url'),
    async stopSession(id) {
      sessions.delete(id);
      // Leaving the page ends its timers.
      await (await running).call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('no debugging in WebKit')),
    async stop() {
      if (!running) return;
      const { call, children } = await running;
      await call('DELETE', '').catch(() => undefined);
      for (const child of children) child.kill();
    },
  };
}

async function start({ driver, browser, screen }) {
  const children = [];
  const xvfb = spawn(screen, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(xvfb);
  process.once('exit', () => children.forEach((child) => child.kill()));
  const display = await new Promise((resolve, reject) => {
    xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    xvfb.once('exit', () => reject(new Error('Xvfb did not start')));
  });
  const port = await freePort();
  children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' } }));
  const address = `http://127.0.0.1:${port}/session`;
  await reachable(`http://127.0.0.1:${port}/status`);
  const { sessionId } = await request('POST', address, {
    capabilities: {
      alwaysMatch: { browserName: 'MiniBrowser', pageLoadStrategy: 'none', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    },
  });
  const call = (method, path, body) => request(method, `${address}/${sessionId}${path}`, body);
  await setViewport(call);
  return { call, children };
}

/** Asks for a window that much larger than its page as it turns out to be. */
async function setViewport(call) {
  const inner = () => call('POST', '/execute/sync', { script: 'return { width: innerWidth, height: innerHeight }', args: [] });
  let asked = VIEWPORT;
  for (let turn = 0; turn < 20; turn += 1) {
    await call('POST', '/window/rect', asked);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { width, height } = await inner();
    if (width === VIEWPORT.width && height === VIEWPORT.height) return;
    asked = { width: asked.width + VIEWPORT.width - width, height: asked.height + VIEWPORT.height - height };
  }
  throw new Error('the window of WebKit does not take its size');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function reachable(url) {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await fetch(url).then((response) => response.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver does not answer');
}

async function request(method, url, body) {
  const response = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}
