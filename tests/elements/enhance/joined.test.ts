import { expect } from '@open-wc/testing';
import { soundTable, spaced, tableWith } from '../../support/sound-tables.js';
import { closePages, openPage, sitePage, untilSaid, untilUpgraded, upgraded } from './support.js';

const figuresOf = (element: Element | undefined): string[] => Array.from(element?.querySelectorAll('td') ?? [], ({ textContent }) => textContent.trim()).filter((text) => /^\d/.test(text));

describe('digits with a space between them', () => {
  afterEach(closePages);

  it('are shown as one number where the sums say so', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${soundTable('requests', spaced)}${soundTable('reviewLitigation', spaced)}</div>`));
    await untilUpgraded(page, 2);
    expect(figuresOf(upgraded(page)[0]).slice(0, 2)).to.deep.equal(['20', '121']);
    expect(page.said).to.deep.equal([]);
  });

  it('stay as they are printed where nothing says so, and the cell is named', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${tableWith('disclosure', { 'licensing.decisions': '252 1' })}${soundTable('reviewLitigation')}</div>`));
    await untilUpgraded(page, 1);
    await untilSaid(page, /^disclosure-elements: 二、.*保持原样。第二部分 · 行政许可 · 本年处理决定数量 · 第1个表格.*单元格数字中间有空格（“252 1”）/);
    expect(upgraded(page).map(({ localName }) => localName)).to.deep.equal(['review-litigation-grid']);
    expect(Array.from(page.document.querySelectorAll('td'), ({ textContent }) => textContent)).to.include('252 1');
  });

  it('are the same in a table that an author put into an element, or into a report', async () => {
    const doubtful = tableWith('reviewLitigation', { 'review.upheld': '1 1' });
    const page = openPage(sitePage(`<review-litigation-grid>${doubtful}</review-litigation-grid><disclosure-report>${doubtful}</disclosure-report><review-litigation-grid>${soundTable('reviewLitigation', spaced)}</review-litigation-grid>`));
    await untilUpgraded(page, 1);
    await untilSaid(page, /四、.*（“1 1”）/);
    expect(upgraded(page).map((element) => figuresOf(element)[0])).to.deep.equal(['10']);
    expect(page.document.querySelectorAll('disclosure-report > table').length).to.equal(1);
    expect(page.said.map((line) => line.includes('（“1 1”）'))).to.deep.equal([true, true]);
  });
});
