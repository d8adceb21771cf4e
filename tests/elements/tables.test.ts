import { expect, fixture, html } from '@open-wc/testing';
import { SCENES } from '../../demo/scenes/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import type { RequestMatrix } from '../../src/elements/request-matrix.js';
import { cellsOf, FORM_IDS } from '../../src/model/edition.js';
import { figureAt, formOf } from '../../src/model/table.js';
import { TAG_OF } from '../../src/tables/index.js';
import { composed, figureTexts, part, reportOf, sceneOf, textOf } from './support.js';

describe('tables in the page', () => {
  for (const scene of SCENES.filter(({ hostile, language }) => !hostile && !language)) {
    it(`${scene.id}: every printed figure stands in a plain light table`, async () => {
      const element = await composed(scene);
      for (const id of FORM_IDS) {
        const table = scene.report[id];
        if (!table) continue;
        const host = element.querySelector(TAG_OF[id]);
        expect(host?.querySelector(':scope > table'), id).to.exist;
        const expected = cellsOf(formOf(table, id, EDITIONS))
          .map((cell) => figureAt(table, cell.path))
          .filter((figure) => figure !== undefined)
          .map((figure) => (figure === null ? '' : String(figure)));
        const shown = figureTexts(host as Element).filter((text) => text !== '※');
        if (!table.extra) expect(shown).to.deep.equal(expected);
        else for (const text of expected) expect(shown).to.include(text);
      }
    });
  }

  it('the caption names agency, year and table', async () => {
    const element = await composed(sceneOf('county'));
    expect(part(element, 'request-matrix').querySelector('caption')?.textContent).to.equal(
      '平潭综合实验区2022年收到和处理政府信息公开申请情况',
    );
  });

  it('headers are th with a scope and no second name, the corner is td, and groups span what they head', async () => {
    const matrix = part(await composed(sceneOf('county')), 'request-matrix');
    const table = matrix.querySelector('table');
    expect(Array.from(table?.querySelectorAll('th') ?? []).every((cell) => cell.scope !== '')).to.be.true;
    expect(table?.rows[0]?.cells[0]?.localName).to.equal('td');
    // A name with the whole path would have it said twice: browsers give every label beside a figure as its header.
    expect(table?.querySelector('th[aria-label]')).to.not.exist;
    const group = Array.from(table?.querySelectorAll('th') ?? []).find((cell) => cell.textContent === '（三）不予公开');
    expect([group?.scope, group?.rowSpan]).to.deep.equal(['row', 8]);
    const over = Array.from(table?.querySelectorAll('th') ?? []).find((cell) => cell.textContent === '法人或其他组织');
    expect([over?.scope, over?.colSpan]).to.deep.equal(['col', 5]);
  });

  it('0, 无, blank and a stroke stay what they are', async () => {
    const table = part(await composed(sceneOf('blanks')), 'disclosure-table');
    expect(figureTexts(table)).to.deep.equal(['/', '/', '/', '', '', '3', '270', '2', '', '不涉及']);
    expect(table.querySelectorAll('.disclosure-blank').length).to.equal(3);
  });

  it('footnotes stand under the table, as light children', async () => {
    const grid = part(await composed(sceneOf('extras')), 'review-litigation-grid');
    expect(grid.querySelector('.disclosure-note')?.textContent).to.equal('注：行政复议、行政诉讼数量含上年度结转数量。');
  });

  it('an English page has English labels', async () => {
    const grid = part(await composed(sceneOf('english')), 'review-litigation-grid');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(grid.querySelector('th')?.textContent).to.match(/review/i);
    expect(grid.shadowRoot?.textContent).to.include('Administrative review: 2');
    expect(/[\u4e00-\u9fff]/.test(textOf(grid.querySelector('table')).flat().join(''))).to.be.false;
  });
});

describe('replacing data', () => {
  it('shows the new figures and nothing of the old', async () => {
    const element = await fixture<RequestMatrix>(html`<request-matrix .report=${reportOf('county')}></request-matrix>`);
    element.report = reportOf('broken');
    await element.updateComplete;
    expect(element.querySelectorAll('table').length).to.equal(1);
    expect(figureTexts(element).length).to.equal(161);
    expect(element.querySelector('caption')?.textContent).to.include('2020年');
  });

  it('leaves the table untouched where the data is the same', async () => {
    const element = await fixture<RequestMatrix>(html`<request-matrix .report=${reportOf('county')}></request-matrix>`);
    const table = element.querySelector('table');
    element.report = { ...reportOf('county') };
    await element.updateComplete;
    expect(element.querySelector('table')).to.equal(table);
  });

  it('a part the new report does not have leaves no table behind', async () => {
    const element = await fixture<RequestMatrix>(html`<request-matrix .report=${reportOf('county')}></request-matrix>`);
    element.report = { version: 1 };
    await element.updateComplete;
    expect(element.querySelector('table')).to.not.exist;
    expect(element.shadowRoot?.textContent).to.include('尚未提供');
  });
});
