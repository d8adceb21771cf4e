import { expect } from '@open-wc/testing';
import type { SurveyEvent } from '../../../src/elements/events.js';
import { closePages, openPage, quiet, REPORT, sitePage, TABLES, untilSaid, untilUpgraded, upgraded } from './support.js';

const [, THREE = '', FOUR = ''] = TABLES;
/** The first figure of 三 with something else in its cell. */
const withCell = (markup: string): string => THREE.replace(/(\d+)<o:p>/, `$1${markup}<o:p>`);

describe('what is left alone', () => {
  afterEach(closePages);

  const CELLS = {
    链接: '<a href="#x">附</a>',
    图片: '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="20" height="20">',
    脚注标记: '<sup>①</sup>',
    另一表格: '<table><tr><td>1</td></tr></table>',
    输入框: '<input value="3">',
  };
  for (const [name, markup] of Object.entries(CELLS)) {
    it(`a part with ${name} in a cell, with one message that names the cell`, async () => {
      const page = openPage(sitePage(`<div class="TRS_Editor">${withCell(markup)}${FOUR}</div>`));
      const before = page.document.querySelector('table');
      await untilUpgraded(page, 1);
      await untilSaid(page, /^disclosure-elements: 三、.*保持原样/);
      expect(page.document.querySelector('table') === before).to.be.true;
      expect(upgraded(page).map(({ localName }) => localName)).to.deep.equal(['review-litigation-grid']);
      expect(page.said.length).to.equal(1);
      expect(page.said[0]).to.match(/第1个表格第\d+行第\d+列|自然人/);
    });
  }

  it('text that the page hides by its style sheet is named as that', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${withCell('<span class="veil">4</span>')}</div>`, { head: '<style>.veil { visibility: hidden }</style>' }));
    await untilSaid(page, /第1个表格第4行第4列单元格有网页隐藏的文字（“\d+”）。$/);
    expect(upgraded(page).length).to.equal(0);
  });

  it('nothing is quoted of a cell that has no text', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${THREE.replace(/\d+<o:p>/, '<input><o:p>')}</div>`));
    await untilSaid(page, /第1个表格第4行第4列单元格有输入框或按钮。$/);
    expect(upgraded(page).length).to.equal(0);
  });

  const years = (...lines: string[]): string =>
    `<div class="TRS_Editor">${lines.map((line, index) => `<p>${line}</p>${TABLES[0] ?? ''}${THREE.replace(/\d+<o:p>/g, `${index + 1}<o:p>`)}`).join('')}</div>`;

  it('two years that plain lines divide, one of which may be of either 二: those are left, and what would tell them apart is said', async () => {
    const page = openPage(sitePage(years('2024年', '2025年（单位：万元）')));
    await untilUpgraded(page, 2);
    await untilSaid(page, /第3个表格：/);
    expect(upgraded(page).map(({ localName }) => localName)).to.deep.equal(['request-matrix', 'request-matrix']);
    expect(page.said.length).to.equal(2);
    for (const [index, line] of page.said.entries()) expect(line).to.match(new RegExp(`二、.*第${1 + 2 * index}个表格：本页依次有 2 份同类表格.*报告标题`));
  });

  it('where none says of money both are upgraded, without a year', async () => {
    const page = openPage(sitePage(`<h1>某县2025年政府信息公开工作年度报告</h1>${years('2024年', '2025年')}`));
    await untilUpgraded(page, 4);
    expect(upgraded(page).map(({ localName }) => localName)).to.deep.equal(['disclosure-table', 'request-matrix', 'disclosure-table', 'request-matrix']);
    expect(page.said).to.deep.equal([]);
    for (const element of upgraded(page)) expect(element.checked?.report).to.not.have.any.keys('year', 'agency', 'title');
  });

  it('a link in a label or a caption counts as well', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${THREE.replace('（一）予以公开', '<a href="/x">（一）予以公开</a>')}</div>`));
    await untilSaid(page, /有链接.*予以公开/);
    expect(upgraded(page).length).to.equal(0);
  });

  it('a part that cannot be read whole, and no other', async () => {
    const page = openPage(sitePage(REPORT.replace('（一）予以公开', '（一）某种情形').replace('自然人', '某类人')));
    await untilUpgraded(page, 2);
    await untilSaid(page, /三、/);
    expect(upgraded(page).map(({ localName }) => localName)).to.deep.equal(['disclosure-table', 'review-litigation-grid']);
    expect(page.said.length).to.equal(1);
  });

  it('one table that holds two parts', async () => {
    const rows = (table: string): string => /<tbody>([^]*)<\/tbody>/.exec(table)?.[1] ?? '';
    const page = openPage(sitePage(`<div class="TRS_Editor"><table>${rows(THREE)}${rows(FOUR)}</table></div>`));
    await untilSaid(page, /四、/);
    expect(upgraded(page).length).to.equal(0);
    expect(page.document.querySelectorAll('table').length).to.equal(1);
  });

  it('a second look at the page says nothing twice', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${withCell('<a href="#x">附</a>')}</div>`));
    await untilSaid(page, /三、/);
    page.document.querySelector('.TRS_Editor')?.append(page.document.createElement('table'));
    await quiet(1000);
    expect(page.said.length).to.equal(1);
  });

  it('data-enhance-report changes nothing, lists each part, and tells the page', async () => {
    const heard: SurveyEvent[] = [];
    const page = openPage(sitePage(`<div class="TRS_Editor">${withCell('<a href="#x">附</a>')}${FOUR}<table><tr><td>许可</td></tr></table></div>`, { attributes: 'data-enhance=".TRS_Editor" data-enhance-report' }));
    page.document.addEventListener('disclosure-survey', (event) => heard.push(event));
    const before = page.document.body.innerHTML;
    await untilSaid(page, /可升级 1 个部分，保持原样 1 个部分/);
    expect(page.document.body.innerHTML).to.equal(before);
    expect(page.said.length).to.equal(1);
    expect(page.said[0]?.split('\n').slice(1).map((line) => line.replace(/。.*/, ''))).to.deep.equal([
      '三、收到和处理政府信息公开申请情况：将保持原样',
      '四、政府信息公开行政复议、行政诉讼情况：可升级',
    ]);
    expect(heard[0]?.parts.map(({ form, tables, obstacle }) => [form, tables, obstacle?.kind])).to.deep.equal([
      ['requests', [1], 'markup'],
      ['reviewLitigation', [2], undefined],
    ]);
  });
});
