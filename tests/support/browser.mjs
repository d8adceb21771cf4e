/**
 * Finds a Chromium for the browser tests: CHROME_PATH, then names on PATH, then the usual places. Where none is found,
 * root on Debian gets one installed; anyone else is told what to do. Run by itself it prints the path.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

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
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '' && !runnable(given)) {
    // A path that somebody set on purpose is not to be replaced in silence.
    stop(`\nCHROME_PATH=${given} 不是可执行文件。 / CHROME_PATH=${given} is no executable.\n`);
  }
  let browser = given || lookUp();
  const missing = [...(browser ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])];
  if (missing.length > 0 && isRootOnDebian()) {
    install(missing);
    browser ||= lookUp();
  }
  return browser ?? stop(ADVICE);
}

function lookUp() {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(PLACES[process.platform] ?? [])].find(runnable);
}

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Pictures and widths of Chinese text need a font. Other systems bring one. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  if (existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  const fonts = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function install(packages) {
  process.stderr.write(`Installing ${packages.join(' and ')} …\n`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    // Without the font the tests still run; without a browser the caller stops with advice.
    process.stderr.write(`apt-get could not install ${packages.join(' and ')}.\n`);
  }
}

function stop(message) {
  process.stderr.write(message);
  process.exit(1);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${findBrowser()}\n`);
}
