/** Firefox for the browser tests: FIREFOX_PATH, then names on PATH, then the usual places; root on Debian gets one installed. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findProgram, givenProgram, installOnDebian, stop } from './programs.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const PLACES = {
  linux: ['/usr/bin/firefox-esr', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

const ADVICE = `
找不到 Firefox，无法在其中运行浏览器测试。请安装，或把环境变量 FIREFOX_PATH 设为其可执行文件的路径。
  Debian / Ubuntu:  apt-get install firefox-esr

No Firefox was found, so the browser tests cannot run in it. Install one, or set FIREFOX_PATH to its executable.
  Debian / Ubuntu:  apt-get install firefox-esr
`;

const lookUp = () => findProgram(NAMES, PLACES[process.platform]);

/** The executable of Firefox; ends the process with advice where there is none. */
export function findFirefox() {
  const found = givenProgram('FIREFOX_PATH') ?? lookUp();
  if (!found) installOnDebian(['firefox-esr']);
  return found ?? lookUp() ?? stop(ADVICE);
}

/** Puppeteer speaks WebDriver BiDi with it, so the launcher of Chromium serves. */
export function firefox() {
  const launcher = chromeLauncher({ launchOptions: { browser: 'firefox', executablePath: findFirefox() } });
  launcher.name = 'Firefox';
  return launcher;
}
