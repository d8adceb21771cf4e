/**
 * `npm run test:engines`: the element tests in Firefox and WebKit (`npm test` has them in Chromium), and the files for
 * script tags in the oldest browser they are made for. One of them by name (`npm run test:engines -- webkit`), some of
 * its files. What an engine lacks is named in tests/support/engines.ts. Ends with the line `N passed, N failed`.
 */
import { browserTests, choose, oldBrowserTests, runSuites, withBrowser, withNode } from './support/suites.mjs';

const engine = (name) => ({ files: browserTests, args: withBrowser, env: { TEST_ENGINE: name }, skipped: 'need what it lacks (tests/support/engines.ts)' });

const SUITES = {
  firefox: engine('firefox'),
  webkit: engine('webkit'),
  // It is given what is published.
  'chromium-80': { files: oldBrowserTests, args: withNode, prepare: ['--import', 'tsx', '.build/cdn.ts'] },
};

await runSuites(choose(SUITES, process.argv.slice(2)));
