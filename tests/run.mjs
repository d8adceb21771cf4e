/**
 * `npm test`: everything, or one suite by name (`npm test -- node`, `npm test -- browser`), or some of its files
 * (`npm test -- node tests/model/figure.test.ts`). Ends with the line `N passed, N failed`. Other browsers: engines.mjs.
 * `npm test -- pictures --update` makes what is seen the reference, `npm test -- tasks --update` what is counted,
 * `npm test -- node --update` what is heard.
 */
import { browserTests, choose, modeTests, nodeTests, pictureTests, publishedTests, runSuites, taskTests, withBrowser, withModes, withNode, withPictures } from './support/suites.mjs';

const words = process.argv.slice(2);
const update = words.includes('--update');

const SUITES = {
  node: { files: nodeTests, args: withNode, env: update ? { UPDATE_HEARD: '1' } : {} },
  browser: { files: browserTests, args: withBrowser },
  modes: { files: modeTests, args: withModes },
  pictures: { files: pictureTests, args: withPictures, env: update ? { UPDATE_PICTURES: '1' } : {} },
  tasks: { files: taskTests, args: withBrowser, env: update ? { UPDATE_TASKS: '1' } : {} },
  published: { files: publishedTests, args: withPictures, prepare: ['--import', 'tsx', '.build/cdn.ts'] },
};

await runSuites(choose(SUITES, words.filter((word) => word !== '--update')));
