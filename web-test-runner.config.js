import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build } from 'esbuild';
import { chromium } from './tests/support/chromium.mjs';
import { countBrowser } from './tests/support/count-browser.mjs';
import { firefox } from './tests/support/firefox.mjs';
import { webkit } from './tests/support/webkit.mjs';
import { taskCommands } from './tests/tasks/commands.mjs';

/** By the name in TEST_ENGINE, which tests/engines.mjs sets. */
const ENGINES = { chromium, firefox, webkit };

/**
 * Gives every test file the rule that an unexpected message on the console fails the test it came in: nobody has to
 * remember to ask for it. On the first line, so that line numbers stay.
 */
const consoleRule = {
  name: 'console-rule',
  transform({ path, body }) {
    if (/^\/tests\/(?:elements|importer\/page|tasks)\/.*\.test\.ts$/.test(path)) return `import '/tests/support/console.ts';${body}`;
    return undefined;
  },
};

/** What a page cannot import as it is: a package in CommonJS, and the assertions of fixtures shared with tests in Node. */
const STAND_INS = {
  saxes: "export { SaxesParser } from 'saxes';",
  'node:assert/strict': "export { assert as default } from '@open-wc/testing';",
};
const standIns = {
  name: 'stand-ins',
  resolveImport: ({ source }) => (source in STAND_INS ? `/stand-ins/${encodeURIComponent(source)}.js` : undefined),
  async serve({ path }) {
    const source = decodeURIComponent(/^\/stand-ins\/(.*)\.js$/.exec(path)?.[1] ?? '');
    if (!(source in STAND_INS)) return undefined;
    if (source !== 'saxes') return { body: STAND_INS[source], type: 'js' };
    const { outputFiles } = await build({ stdin: { contents: STAND_INS[source], resolveDir: '.' }, bundle: true, format: 'esm', write: false });
    return { body: outputFiles[0].text, type: 'js' };
  },
};

export default {
  files: ['tests/elements/**/*.test.ts', 'tests/importer/page/**/*.test.ts'],
  // Lit's development build warns of mistakes; tests are the place to hear of them.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  // Above one, Chromium stops requestAnimationFrame in pages in the background, and fixtures hang.
  concurrency: 1,
  browsers: [ENGINES[process.env.TEST_ENGINE ?? 'chromium']()],
  plugins: [
    // The decorators and class fields of tsconfig.json are what Lit is written for.
    esbuildPlugin({ ts: true, target: 'chrome80', tsconfig: new URL('tsconfig.json', import.meta.url).pathname }),
    consoleRule,
    standIns,
    taskCommands,
  ],
  testFramework: { config: { timeout: 10_000 } },
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countBrowser()],
};
