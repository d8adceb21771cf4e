/**
 * Finds a Chromium for the browser tests: CHROME_PATH, then names on PATH, then the usual places. Where none is found,
 * root on Debian gets one installed; anyone else is told what to do. Run by itself it prints the path.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram, givenProgram, installOnDebian, stop } from './programs.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge', 'msedge'];

const PLACES = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
};

const ADVICE = `
找不到 Chromium 或 Chrome，无法运行浏览器测试。请安装其一，或把环境变量 CHROME_PATH 设为其可执行文件的路径。
  Debian / Ubuntu:  apt-get install chromium fonts-noto-cjk

No Chromium or Chrome was found, so the browser tests cannot run. Install one, or set CHROME_PATH to its executable.
  Debian / Ubuntu:  apt-get install chromium fonts-noto-cjk
`;

/** The executable of a browser; ends the process with advice where there is none. */
export function findBrowser() {
  let browser = givenProgram('CHROME_PATH') ?? lookUp();
  // Without the font the tests still run; without a browser they cannot.
  installOnDebian([...(browser ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]);
  browser ??= lookUp();
  return browser ?? stop(ADVICE);
}

const lookUp = () => findProgram(NAMES, PLACES[process.platform]);

/** Pictures and widths of Chinese text need a font. Other systems bring one. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${findBrowser()}\n`);
}
