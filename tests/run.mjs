/**
 * `npm test`: everything, or one suite by name (`npm test -- node`, `npm test -- browser`), or some of its files
 * (`npm test -- node tests/model/figure.test.ts`). Ends with the line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSER_TESTS = ['tests/elements/', 'tests/importer/page/'];
const isForBrowser = (file) => BROWSER_TESTS.some((folder) => file.startsWith(folder));

/** The suites by name; each is a node process that runs the files it is given. */
const SUITES = {
  node: {
    files: () => testFiles().filter((file) => !isForBrowser(file)),
    args: (files) => [
      ...['--import', './tests/support/typescript.mjs', '--test', '--test-timeout=120000'],
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=./tests/support/count-node.mjs', '--test-reporter-destination=stdout'],
      ...files,
    ],
  },
  browser: {
    files: () => testFiles().filter(isForBrowser),
    args: (files) => ['node_modules/@web/test-runner/dist/bin.js', '--files', ...files],
  },
};

function testFiles() {
  return readdirSync(join(root, 'tests'), { recursive: true })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts'))
    .sort();
}

/** Runs node with some arguments; resolves to its exit code. */
function node(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs one suite. One that runs nothing, or breaks without a failed test to show for it, counts as one failure. */
async function runSuite(name, chosen) {
  const suite = SUITES[name];
  const files = suite.files().filter((file) => chosen.length === 0 || chosen.includes(file));
  if (files.length === 0) {
    process.stdout.write(`\n${name}: no test files\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-tests-'));
  const file = join(folder, 'counts.json');
  const code = await node(suite.args(files), { TEST_COUNTS: file });
  const counts = readCounts(file);
  rmSync(folder, { recursive: true });
  const broke = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return broke ? { ...counts, failed: 1 } : counts;
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

const args = process.argv.slice(2);
const unknown = args.filter((arg) => !(arg in SUITES) && !testFiles().includes(arg));
if (unknown.length > 0) {
  process.stderr.write(`Not a suite (${Object.keys(SUITES).join(', ')}) nor a test file: ${unknown.join(' ')}\n`);
  process.exit(1);
}
const chosen = args.filter((arg) => !(arg in SUITES));
const named = Object.keys(SUITES).filter((name) => args.includes(name));
const ownersOfChosen = Object.keys(SUITES).filter((name) => SUITES[name].files().some((file) => chosen.includes(file)));
const names = [named, ownersOfChosen, Object.keys(SUITES)].find((list) => list.length > 0);

let passed = 0;
let failed = 0;
const lines = [];
for (const name of names) {
  const counts = await runSuite(name, chosen);
  passed += counts.passed;
  failed += counts.failed;
  lines.push(`${name}: ${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''}`);
}
process.stdout.write(`\n${lines.join('\n')}\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
