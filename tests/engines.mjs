/**
 * `npm run test:engines`: the element tests in Firefox and WebKit (`npm test` has them in Chromium), and the files for
 * script tags in the oldest browser they are made for; and what the accessibility trees of Chromium and Firefox say of every
 * table (`npm run test:announced`). One of them by name (`npm run test:engines -- webkit`), some of its files. What an
 * engine lacks is named in tests/support/engines.ts. Ends with the line `N passed, N failed`.
 */
import { announcedTests, browserTests, choose, oldBrowserTests, runSuites, withBrowser, withNode, withPictures } from './support/suites.mjs';

const engine = (name) => ({ files: browserTests, args: withBrowser, env: { TEST_ENGINE: name }, skipped: 'need what it lacks (tests/support/engines.ts)' });
const BUILT = ['--import', 'tsx', '.build/cdn.ts'];

const SUITES = {
  firefox: engine('firefox'),
  webkit: engine('webkit'),
  // These are given what is published.
  'chromium-80': { files: oldBrowserTests, args: withNode, prepare: BUILT },
  announced: { files: announcedTests, args: withPictures, prepare: BUILT },
};

await runSuites(choose(SUITES, process.argv.slice(2)));
