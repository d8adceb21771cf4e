/**
 * `npm test`: everything, or one suite by name (`npm test -- node`, `npm test -- browser`), or some of its files
 * (`npm test -- node tests/model/figure.test.ts`). Ends with the line `N passed, N failed`. Other browsers: engines.mjs.
 * `npm test -- pictures --update` makes what is seen the reference.
 */
import { browserTests, choose, nodeTests, pictureTests, runSuites, withBrowser, withNode, withPictures } from './support/suites.mjs';

const words = process.argv.slice(2);
const update = words.includes('--update');

const SUITES = {
  node: { files: nodeTests, args: withNode },
  browser: { files: browserTests, args: withBrowser },
  pictures: { files: pictureTests, args: withPictures, env: update ? { UPDATE_PICTURES: '1' } : {} },
};

await runSuites(choose(SUITES, words.filter((word) => word !== '--update')));
