/** What editors handed over, as tests/editors/results/ keeps it, is upgraded by the script of a site template. */
import { expect, waitUntil } from '@open-wc/testing';
import { figureAt } from '../../../src/model/table.js';
import { ADDRESS, CELLS, REPORT } from '../../editors/cases.js';
import type { Shown } from '../../editors/results.js';
import { closePages, openPage, quiet, sitePage, untilUpgraded, upgraded, WAIT } from './support.js';
import type { SitePage } from './support.js';

const RESULTS = '/tests/editors/results/';

async function fetched(file: string): Promise<string> {
  const response = await fetch(RESULTS + file);
  expect(response.ok, file).to.be.true;
  return response.text();
}

/** Figures that the parts of a page have, of those of the report. */
function figuresShown(page: SitePage): { right: number; wrong: number } {
  const reports = upgraded(page).map((element) => element.checked?.report);
  const read = CELLS.map(({ form, path }) => {
    const table = reports.map((report) => report?.[form]).find((one) => one !== undefined);
    const [figure, printed] = [table, REPORT[form]].map((one) => one && figureAt(one, path));
    return figure === undefined ? 'none' : figure === printed ? 'right' : 'wrong';
  });
  return { right: read.filter((one) => one === 'right').length, wrong: read.filter((one) => one === 'wrong').length };
}

describe('what editors hand over', () => {
  afterEach(closePages);

  it('is upgraded in a page as it was when the results were made, with every figure', async function () {
    this.timeout(120_000);
    const shown = JSON.parse(await fetched('shown.json')) as Record<string, Shown>;
    const seen = new Set<string>();
    for (const [name, { parts, right, wrong }] of Object.entries(shown)) {
      const markup = await fetched(`${name}.html`);
      // Its data are not served here, and an element that waits for them is no business of the script's.
      if (parts === 0 || markup.includes(`src="${ADDRESS}"`) || seen.has(markup)) continue;
      seen.add(markup);
      const page = openPage(sitePage(`<div class="TRS_Editor">${markup}</div>`));
      await untilUpgraded(page, parts);
      // Where an editor kept the elements too, their tables stand there before they are taken up.
      await waitUntil(() => upgraded(page).every((element) => element.checked), name, WAIT);
      expect({ name, parts: upgraded(page).length, ...figuresShown(page) }).to.deep.equal({ name, parts, right, wrong });
      closePages();
    }
    expect(seen.size).to.be.greaterThan(20);
  });

  it('shows nothing where an editor left nothing to show', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${await fetched('wangeditor-rendered-set.html')}</div>`));
    await quiet(1500);
    expect(upgraded(page).length).to.equal(0);
  });
});
