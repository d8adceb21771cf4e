/**
 * What it takes to ask browsers for their accessibility trees: both browsers, a screen for them, a message bus of their own, and
 * a Python that speaks AT-SPI. Root on Debian gets what is missing installed. Run by itself it prints the paths as JSON.
 * Only Linux has AT-SPI.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { findFirefox } from './firefox.mjs';
import { findProgram, installOnDebian, stop } from './programs.mjs';

const ADVICE = `
找不到 AT-SPI（无障碍接口）所需的程序，无法询问浏览器的无障碍树（仅限 Linux）。
  Debian / Ubuntu:  apt-get install xvfb dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0

What AT-SPI needs was not found, so browsers cannot be asked for their accessibility trees (on Linux only).
  Debian / Ubuntu:  apt-get install xvfb dbus-daemon at-spi2-core python3-gi gir1.2-atspi-2.0
`;

/** The package of each thing, and how it is looked for. */
const NEEDS = {
  screen: ['xvfb', () => findProgram(['Xvfb'])],
  bus: ['dbus-daemon', () => findProgram(['dbus-daemon'])],
  registry: ['at-spi2-core', () => ['/usr/share/dbus-1/services/org.a11y.Bus.service'].find(existsSync)],
  // Debian's own Python is the one that has Debian's bindings.
  python: ['python3-gi gir1.2-atspi-2.0', () => ['/usr/bin/python3'].find((python) => existsSync(python) && speaksAtSpi(python))],
};

function speaksAtSpi(python) {
  return spawnSync(python, ['-c', "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"], { stdio: 'ignore' }).status === 0;
}

const lookUp = () => Object.fromEntries(Object.entries(NEEDS).map(([name, [, find]]) => [name, find()]));

function findAll() {
  const found = lookUp();
  const missing = Object.keys(NEEDS).filter((name) => found[name] === undefined);
  if (missing.length === 0) return found;
  installOnDebian(missing.flatMap((name) => NEEDS[name][0].split(' ')));
  const installed = lookUp();
  return Object.values(installed).every((path) => path !== undefined) ? installed : stop(ADVICE);
}

const { screen, bus, python } = findAll();
process.stdout.write(`${JSON.stringify({ chromium: findBrowser(), firefox: findFirefox(), screen, bus, python })}\n`);
