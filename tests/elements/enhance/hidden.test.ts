import { expect } from '@open-wc/testing';
import { closePages, openPage, quiet, sitePage, TABLES, untilSaid, untilUpgraded, upgraded } from './support.js';

const [, THREE = '', FOUR = ''] = TABLES;
const ARTICLE = '某县某局2022年政府信息公开工作年度报告';
const hiding = (table: string, attributes: string): string => table.replace(/<table[^>]*>/, `<table ${attributes}>`);

describe('a table that the page hides itself', () => {
  afterEach(closePages);

  const WAYS = {
    'display: none': '<style>.m { display: none }</style>',
    'visibility: hidden': '<style>.m { visibility: hidden }</style>',
    'opacity: 0': '<style>.m { opacity: 0 }</style>',
  };
  for (const [name, head] of Object.entries(WAYS)) {
    it(`by a class with ${name} stays hidden, with a message, and the one that is shown is upgraded`, async () => {
      const other = hiding(THREE.replace(/\d+<o:p>/g, '7<o:p>'), 'class="m"');
      const page = openPage(sitePage(`<h1>${ARTICLE}</h1><div class="TRS_Editor">${THREE}${other}</div>`, { head }));
      const hidden = page.document.querySelector('table.m') as HTMLTableElement;
      await untilUpgraded(page, 1);
      await untilSaid(page, /三、.*保持原样。网页未显示该表格/);
      await quiet();
      expect(upgraded(page).length).to.equal(1);
      expect(page.document.querySelector('.TRS_Editor > table') === hidden).to.be.true;
      expect(upgraded(page)[0]?.querySelectorAll('.disclosure-figure').length).to.be.greaterThan(100);
      // It prints other figures, so the page's title may be of either.
      expect(upgraded(page)[0]?.checked?.report.year).to.equal(undefined);
    });
  }

  it('alone is not upgraded', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${hiding(THREE, 'class="m"')}</div>`, { head: '<style>.m { display: none }</style>' }));
    await untilSaid(page, /网页未显示该表格/);
    expect(upgraded(page).length).to.equal(0);
    expect(page.document.querySelectorAll('table.m').length).to.equal(1);
  });

  it('as a copy of the one that is shown takes no title from that', async () => {
    const body = `<h1>${ARTICLE}</h1><div class="TRS_Editor">${THREE}${hiding(THREE, 'class="m"')}${FOUR}</div>`;
    const page = openPage(sitePage(body, { head: '<style>.m { display: none }</style>' }));
    await untilUpgraded(page, 2);
    expect(upgraded(page).map(({ checked }) => checked?.report.year)).to.deep.equal([2022, 2022]);
  });

  it('inside of something that is not visible is read with that', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor"><div class="m">${THREE}</div></div>`, { head: '<style>.m { visibility: hidden }</style>' }));
    await untilUpgraded(page, 1);
    expect(page.said.length).to.equal(0);
  });
});
