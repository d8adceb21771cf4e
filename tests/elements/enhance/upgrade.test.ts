import { expect, waitUntil } from '@open-wc/testing';
import { closePages, openPage, quiet, REPORT, sitePage, TABLES, untilSaid, untilUpgraded, upgraded, WAIT } from './support.js';

const figuresOf = (root: ParentNode): string[] =>
  Array.from(root.querySelectorAll('td'), (cell) => cell.textContent.trim()).filter((text) => /^\d+$/.test(text));

describe('the script of a site template', () => {
  afterEach(closePages);

  it('upgrades every statutory part where it stands, with each figure, and leaves the rest alone', async () => {
    const other = '<table class="other"><tr><td>行政许可</td><td>3</td></tr></table>';
    const page = openPage(sitePage(`<h1>标题</h1>${REPORT}${other}`));
    await untilUpgraded(page, 3);
    expect(upgraded(page).map(({ localName }) => localName)).to.deep.equal(['disclosure-table', 'request-matrix', 'review-litigation-grid']);
    for (const [index, element] of upgraded(page).entries()) {
      const before = document.createElement('div');
      before.innerHTML = TABLES[index] ?? '';
      expect(figuresOf(element).sort()).to.deep.equal(figuresOf(before).sort());
      expect(element.originals.length).to.equal(1);
      expect(element.originals[0]?.isConnected).to.be.false;
    }
    expect(page.document.querySelectorAll('table.other').length).to.equal(1);
    expect(page.document.querySelector('.other')?.parentElement?.localName).to.equal('body');
    await quiet();
    expect(page.said).to.deep.equal([]);
  });

  it('looks only into the chosen containers; into the whole body where none is named', async () => {
    const page = openPage(sitePage(`<div class="one">${TABLES[1] ?? ''}</div><div class="two">${TABLES[2] ?? ''}</div>`, { attributes: 'data-enhance=".two"' }));
    await untilUpgraded(page, 1);
    await quiet();
    expect(upgraded(page).map(({ localName }) => localName)).to.deep.equal(['review-litigation-grid']);
    const whole = openPage(sitePage(`<div>${TABLES[2] ?? ''}</div><p>其他</p>${TABLES[1] ?? ''}`, { attributes: 'data-enhance' }));
    await untilUpgraded(whole, 2);
  });

  it('takes title, agency and year from the article, else from the page around where it agrees', async () => {
    const inside = openPage(sitePage(REPORT));
    await untilUpgraded(inside, 3);
    expect(upgraded(inside)[1]?.checked?.report).to.include({ year: 2022, title: '某市某局2022年政府信息公开工作年度报告' });
    const bare = `<div class="TRS_Editor">${TABLES[1] ?? ''}</div>`;
    const head = '<title>平潭县2023年政府信息公开工作年度报告_平潭县人民政府</title><meta name="ArticleTitle" content="平潭县2023年政府信息公开工作年度报告"><meta name="PubDate" content="2024-01-29 10:00">';
    const around = openPage(sitePage(bare, { head }));
    await untilUpgraded(around, 1);
    expect(upgraded(around)[0]?.checked?.report).to.deep.include({ year: 2023, agency: { name: '平潭县' }, published: '2024-01-29' });
    const contrary = openPage(sitePage(`<h1>平潭县2022年政府信息公开工作年度报告</h1>${bare}`, { head }));
    await untilUpgraded(contrary, 1);
    expect(upgraded(contrary)[0]?.checked?.report).to.not.have.property('year');
    const site = openPage(sitePage(bare, { head: '<meta name="SiteName" content="某市人民政府">' }));
    await untilUpgraded(site, 1);
    expect(upgraded(site)[0]?.checked?.report).to.not.have.property('agency');
  });

  it('several reports on a page keep to their own titles', async () => {
    const other = REPORT.replace('某市某局2022年', '某市某局2023年').replace(/>7</g, '>8<');
    const page = openPage(sitePage(REPORT + other, { attributes: 'data-enhance' }));
    await untilUpgraded(page, 6);
    expect(upgraded(page).map((element) => element.checked?.report.year)).to.deep.equal([2022, 2022, 2022, 2023, 2023, 2023]);
  });

  it('tables of several years behind tabs are each upgraded, under nobody’s name', async () => {
    const one = TABLES[2] ?? '';
    const page = openPage(sitePage(`<h1>某县2022年政府信息公开工作年度报告</h1><div class="TRS_Editor"><div>${one}</div><div>${one.replace('>7<', '>9<')}</div></div>`));
    await untilUpgraded(page, 2);
    for (const element of upgraded(page)) expect(element.checked?.report).to.not.have.any.keys('year', 'agency', 'title');
  });

  it('follows pages that load, replace and wipe their article', async () => {
    const page = openPage(sitePage('<div class="TRS_Editor"></div>'));
    await quiet(300);
    const box = page.document.querySelector('.TRS_Editor') as HTMLElement;
    box.innerHTML = TABLES[1] ?? '';
    await untilUpgraded(page, 1);
    const first = upgraded(page)[0];
    box.innerHTML = (TABLES[1] ?? '').replace('>7<', '>70007<');
    await waitUntil(() => upgraded(page).length === 1 && upgraded(page)[0] !== first, 'replaced', WAIT);
    expect(figuresOf(upgraded(page)[0] as Element)).to.include('70007');
    box.textContent = '';
    await quiet(300);
    box.innerHTML = TABLES[2] ?? '';
    await waitUntil(() => upgraded(page)[0]?.localName === 'review-litigation-grid', 'another', WAIT);
    expect(page.said).to.deep.equal([]);
  });

  it('a table that is filled later is taken up once it is filled', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${(TABLES[2] ?? '').replace(/>\d+</g, '><')}</div>`));
    await untilSaid(page, /尚无数字/);
    expect(upgraded(page).length).to.equal(0);
    for (const span of Array.from(page.document.querySelectorAll('tr:last-child span'))) span.textContent = '5';
    await untilUpgraded(page, 1);
    expect(figuresOf(upgraded(page)[0] as Element)).to.deep.equal(Array.from({ length: 15 }, () => '5'));
  });

  it('what page code writes into a table it kept hold of is shown', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${TABLES[2] ?? ''}</div>`));
    const cell = page.document.querySelector('tr:last-child span') as HTMLElement;
    await untilUpgraded(page, 1);
    cell.textContent = '70007';
    await waitUntil(() => figuresOf(upgraded(page)[0] ?? page.document.createElement('p')).includes('70007'), 'shown', WAIT);
  });

  it('works in quirks mode and with text decoded from GBK', async () => {
    const bytes = new Uint8Array([0xd7, 0xd4, 0xc8, 0xbb, 0xc8, 0xcb]);
    const decoded = new TextDecoder('gbk').decode(bytes);
    const page = openPage(sitePage(`<div class="TRS_Editor">${(TABLES[1] ?? '').replace('自然人', decoded)}</div>`, { doctype: '' }));
    expect(page.document.compatMode).to.equal('BackCompat');
    await untilUpgraded(page, 1);
    expect(upgraded(page)[0]?.querySelector('thead')?.textContent).to.include('自然人');
  });

  it('leaves what is being edited alone', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor" contenteditable="true">${TABLES[1] ?? ''}</div>`));
    await quiet(1500);
    expect(upgraded(page).length).to.equal(0);
    expect(page.said).to.deep.equal([]);
  });
});
