/**
 * A message nobody expected fails the test it came in; so does a rejection nobody handled, which the runner writes to
 * the console. web-test-runner.config.js puts this module in front of every browser test. A test that means to provoke
 * a message imports `expectMessage`.
 */
type Level = 'error' | 'warn';

const LEVELS: readonly Level[] = ['error', 'warn'];

let expected: RegExp[] = [];
let unexpected: string[] = [];
/** Those of `expected` that came. */
const awaited = new Set<RegExp>();

/** Allows, and until the end of the running test demands, a message on the console that matches. */
export function expectMessage(pattern: RegExp): void {
  expected.push(pattern);
}

/* eslint-disable no-console -- this is what listens to the console */
for (const level of LEVELS) {
  const write = console[level].bind(console);
  console[level] = (...parts: unknown[]): void => {
    if (isUnexpected(parts.map(String).join(' '), `console.${level}`)) write(...parts);
  };
}
/* eslint-enable no-console */

// What the page's policy refuses is reported by the browser itself and not through the console functions.
document.addEventListener('securitypolicyviolation', (event) => {
  isUnexpected(`${event.effectiveDirective} ${event.blockedURI}`, 'policy violation');
});

/** Notes a message and says whether it came unexpected. */
function isUnexpected(text: string, kind: string): boolean {
  const matches = expected.filter((pattern) => pattern.test(text));
  for (const pattern of matches) awaited.add(pattern);
  if (matches.length > 0) return false;
  unexpected.push(`${kind}: ${text}`);
  return true;
}

// Lit says once that it is the development build, which is known and meant.
const known = globalThis as { litIssuedWarnings?: Set<string> };
known.litIssuedWarnings ??= new Set();
known.litIssuedWarnings.add('dev-mode');

/** Throws if anything came unexpected, or did not come though expected; starts afresh either way. */
function settle(): void {
  const loud = unexpected;
  const silent = expected.filter((pattern) => !awaited.has(pattern));
  reset();
  if (loud.length > 0) throw new Error(`Unexpected message on the console:\n${loud.join('\n')}`);
  if (silent.length > 0) throw new Error(`Expected a message on the console that did not come: ${silent.map(String).join(', ')}`);
}

function reset(): void {
  unexpected = [];
  expected = [];
  awaited.clear();
}

// Both hooks stand outside of any describe() and so hold for every test of the file. Settling inside the test makes it
// the test that fails; mocha would end the whole file over an error in a hook.
beforeEach(function () {
  const test = this.currentTest;
  const body = test?.fn as Mocha.AsyncFunc | undefined;
  if (!test || !body || body.length > 0) return;
  test.fn = async function (this: Mocha.Context): Promise<void> {
    await body.call(this);
    // One that failed meanwhile, by an uncaught error, is over for mocha; what is noted now belongs to the next.
    if (!test.isFailed()) settle();
  };
});

// For what came after the test's last line, and for tests that take a callback. A failed test has said enough.
afterEach(function () {
  if (this.currentTest?.isFailed()) reset();
  else settle();
});
