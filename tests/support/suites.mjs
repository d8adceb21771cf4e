/** Runs suites of tests, each in a process of its own that leaves its counts in a file, and adds them up. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const BROWSER_TESTS = ['tests/elements/', 'tests/importer/page/'];
const OLD_BROWSER_TESTS = ['tests/old-browser/'];
const PICTURE_TESTS = ['tests/pictures/'];
const MODE_TESTS = ['tests/modes/'];
const TASK_TESTS = ['tests/tasks/'];
const PUBLISHED_TESTS = ['tests/published/'];
const ANNOUNCED_TESTS = ['tests/announced/trees.test.ts'];
const isIn = (folders) => (file) => folders.some((folder) => file.startsWith(folder));

/** Files that run in a page. */
export const browserTests = () => testFiles().filter(isIn(BROWSER_TESTS));
/** Files that run in Node and drive the oldest browser there is. */
export const oldBrowserTests = () => testFiles().filter(isIn(OLD_BROWSER_TESTS));
/** Files that run in Node and compare what a browser shows. */
export const pictureTests = () => testFiles().filter(isIn(PICTURE_TESTS));
/** Files that run in Node and drive a browser through the modes a reader may be in. */
export const modeTests = () => testFiles().filter(isIn(MODE_TESTS));
/** Files that run in a page and count what readers have to do. */
export const taskTests = () => testFiles().filter(isIn(TASK_TESTS));
/** Files that run in Node and check the files that are published. */
export const publishedTests = () => testFiles().filter(isIn(PUBLISHED_TESTS));
/** Files that run in Node and ask browsers for their accessibility trees. */
export const announcedTests = () => testFiles().filter(isIn(ANNOUNCED_TESTS));
/** Files that run in Node alone. */
export const nodeTests = () => testFiles().filter((file) => !isIn([...ANNOUNCED_TESTS, ...BROWSER_TESTS, ...MODE_TESTS, ...OLD_BROWSER_TESTS, ...PUBLISHED_TESTS, ...PICTURE_TESTS, ...TASK_TESTS])(file));

function testFiles() {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.includes('/node_modules/'))
    .sort();
}

/** The arguments of node that run files with node:test. */
export const withNode = (files) => [
  ...['--import', './tests/support/typescript.mjs', '--test', '--test-timeout=120000'],
  ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
  ...['--test-reporter=./tests/support/count-node.mjs', '--test-reporter-destination=stdout'],
  ...files,
];

/** The same for pictures and accessibility trees, which take their time where others work on the same machine. */
export const withPictures = (files) => withNode(['--test-timeout=600000', ...files]);

/** The same for the modes: axe alone looks at every scene about a hundred times. */
export const withModes = (files) => withNode(['--test-timeout=1200000', ...files]);

/** The arguments of node that run files in a browser: Chromium, or the one TEST_ENGINE names. */
export const withBrowser = (files) => ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files];

/**
 * The suites somebody asked for: by name, or those that have one of the files named; all of them if nothing is named.
 * Ends the process where a word is neither.
 *
 * @param suites by name: `files()`, `args(files)`; some with `env`, and `prepare`, the arguments of node for what has to run before
 */
export function choose(suites, words) {
  const files = Object.values(suites).flatMap((suite) => suite.files());
  const unknown = words.filter((word) => !(word in suites) && !files.includes(word));
  if (unknown.length > 0) {
    process.stderr.write(`Not a suite (${Object.keys(suites).join(', ')}) nor a test file of one: ${unknown.join(' ')}\n`);
    process.exit(1);
  }
  const chosen = words.filter((word) => !(word in suites));
  const has = (name) => chosen.length === 0 || suites[name].files().some((file) => chosen.includes(file));
  const named = words.filter((word) => word in suites);
  return Object.entries(suites)
    .filter(([name]) => (named.length === 0 ? has(name) : named.includes(name)))
    .map(([name, suite]) => ({ ...suite, name, chosen: suite.files().filter((file) => chosen.length === 0 || chosen.includes(file)) }));
}

/** Runs suites one after the other and writes `N passed, N failed`, which is also what the exit code says. */
export async function runSuites(suites) {
  let passed = 0;
  let failed = 0;
  const lines = [];
  const prepared = new Map();
  for (const suite of suites) {
    const counts = await runSuite(suite, prepared);
    passed += counts.passed;
    failed += counts.failed;
    lines.push(`${suite.name}: ${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} ${suite.skipped ?? 'skipped'}` : ''}`);
  }
  process.stdout.write(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** One that runs nothing, or breaks without a failed test to show for it, counts as one failure. What several need is prepared once. */
async function runSuite({ name, chosen, args, env = {}, prepare }, prepared) {
  const isReady = async () => {
    const what = prepare.join(' ');
    if (!prepared.has(what)) prepared.set(what, (await node(prepare)) === 0);
    return prepared.get(what);
  };
  const why = chosen.length === 0 ? 'no test files' : prepare && !(await isReady()) ? 'not run, since what it tests could not be built' : undefined;
  if (why !== undefined) {
    process.stdout.write(`\n${name}: ${why}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-tests-'));
  const file = join(folder, 'counts.json');
  const code = await node(args(chosen), { ...env, TEST_COUNTS: file });
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  const broke = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return broke ? { ...counts, failed: 1 } : counts;
}

/** Runs node with some arguments; resolves to its exit code. */
function node(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}
