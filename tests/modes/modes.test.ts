import { after, before, describe } from 'node:test';
import { openSite } from '../pictures/site.js';
import type { Site } from '../pictures/site.js';
import { focusIsSeen } from './focus.js';
import { paperIsPaper } from './paper.js';
import { nothingMovesOrInterrupts } from './quiet.js';
import { targetsAreLarge } from './targets.js';
import { textMayGrow } from './text.js';
import { toolbarsMayRewrite } from './toolbars.js';
import { wordsAreInTheirLanguage } from './words.js';

/** One demo and one browser for all: what is slow is done once. */
describe('modes', () => {
  let site: Site | undefined;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());
  const given = (): Site => {
    if (!site) throw new Error('there is no site');
    return site;
  };

  targetsAreLarge(given);
  focusIsSeen(given);
  nothingMovesOrInterrupts(given);
  wordsAreInTheirLanguage(given);
  textMayGrow(given);
  toolbarsMayRewrite(given);
  paperIsPaper(given);
});
