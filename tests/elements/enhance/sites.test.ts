import { expect, waitUntil } from '@open-wc/testing';
import { EDITIONS } from '../../../src/editions/index.js';
import { EN } from '../../../src/locales/en.js';
import { renderReportHtml } from '../../../src/tables/index.js';
import { ITEMS, SITES } from '../../support/site-pages.js';
import { closePages, openPage, quiet, REPORT, sitePage, TABLES, untilUpgraded, upgraded, WAIT } from './support.js';
import type { SitePage } from './support.js';

/** All figures of a page that its tables print now, in any order. */
const figuresIn = (root: ParentNode): string =>
  Array.from(root.querySelectorAll('td'), (cell) => (cell.querySelector('table') ? '' : cell.textContent.trim())).filter((text) => /^\d+$/.test(text)).sort().join(' ');
const body = (page: SitePage): HTMLElement => page.document.body;

describe('pages as agencies have them, in the page', () => {
  afterEach(closePages);

  for (const { name, body: markup, selector, head = '', parts } of SITES) {
    it(`${name}: each figure, and everything back where it was`, async () => {
      const page = openPage(sitePage(markup, { head, attributes: `data-enhance="${selector}"` }));
      const before = body(page).innerHTML;
      const figures = figuresIn(body(page));
      await untilUpgraded(page, parts);
      expect(upgraded(page).length).to.equal(parts);
      expect(page.said).to.deep.equal([]);
      expect(figuresIn(body(page))).to.equal(figures);
      for (const element of upgraded(page)) element.restore();
      expect(body(page).innerHTML === before).to.be.true;
    });
  }

  it('text between the items of 二 stays in view, in its order, and above the element', async () => {
    const [box] = SITES.filter(({ name }) => name.includes('text between'));
    const page = openPage(sitePage(box?.body ?? '', { attributes: 'data-enhance=".detail"' }));
    await untilUpgraded(page, 1);
    expect(Array.from(page.document.querySelectorAll('h4'), (heading) => [heading.textContent, heading.getBoundingClientRect().height > 0])).to.deep.equal(
      ITEMS.map((_, index) => [`（${'一二三四五'.charAt(index)}）有关情况`, true]),
    );
    const last = page.document.querySelector('section:last-of-type') as HTMLElement;
    expect(upgraded(page)[0]?.parentElement === last).to.be.true;
    const element = upgraded(page)[0];
    await waitUntil(() => element?.shadowRoot?.querySelector('.original button'), 'the button', WAIT);
    element?.shadowRoot?.querySelector<HTMLButtonElement>('.original button')?.click();
    await element?.updateComplete;
    expect(Array.from(element?.querySelectorAll('table') ?? [], (table) => /第二十条第（(.)）项/.exec(table.textContent)?.[1]).join('')).to.equal('一五六八');
  });

  it('a copy that a style sheet keeps for other windows is read by itself, and the title goes with both', async () => {
    const copy = TABLES[0] ?? '';
    const page = openPage(sitePage(`<style>.wap { display: none }</style><h1>某县2022年政府信息公开工作年度报告</h1><div class="TRS_Editor"><div class="pc">${copy}</div><div class="wap">${copy}</div></div>`));
    await untilUpgraded(page, 2);
    expect(upgraded(page).map((element) => element.checked?.report.year)).to.deep.equal([2022, 2022]);
    expect(upgraded(page).map((element) => element.parentElement?.className)).to.deep.equal(['pc', 'wap']);
  });

  it('another year behind a tab has nothing of the title in view', async () => {
    const [, , four = ''] = TABLES;
    const page = openPage(sitePage(`<h1>某县2022年政府信息公开工作年度报告</h1><div class="TRS_Editor"><div>${four}</div><div style="display:none">${four.replace('>7<', '>9<')}</div></div>`));
    await untilUpgraded(page, 2);
    for (const element of upgraded(page)) expect(element.checked?.report).to.not.have.any.keys('year', 'agency', 'title');
  });

  it('the document’s title is taken without the site’s name behind it', async () => {
    const [, , four = ''] = TABLES;
    for (const behind of ['-示例县人民政府网', ' _ 政府信息公开专栏 _ 示例县人民政府门户网站', ' | 示例在线']) {
      const page = openPage(sitePage(`<div class="TRS_Editor">${four}</div>`, { head: `<title>示例县财政局2022年政府信息公开工作年度报告${behind}</title><meta name="SiteName" content="示例在线">` }));
      await untilUpgraded(page, 1);
      const { title, year } = upgraded(page)[0]?.checked?.report ?? {};
      expect([title, year], behind).to.deep.equal(['示例县财政局2022年政府信息公开工作年度报告', 2022]);
    }
  });

  it('titles of other articles, in lists and links, say nothing of this one', async () => {
    const other = '示例县2021年政府信息公开工作年度报告';
    const [, , four = ''] = TABLES;
    const beside = [`<ul><li class="list-title">${other}</li></ul>`, `<h3><a href="2021.html">${other}</a></h3>`, `<aside><h2>${other}</h2></aside>`, `<div class="side-title"><span><a href="x">${other}</a></span></div>`];
    const page = openPage(sitePage(`${beside.join('')}<div class="TRS_Editor"><p>本报告的统计期限自2023年1月1日起。</p>${four}</div>`));
    await untilUpgraded(page, 1);
    expect(upgraded(page)[0]?.checked?.report).to.not.have.any.keys('year', 'agency', 'title');
    const own = openPage(sitePage(`${beside.join('')}<div class="article-title">示例县2023年政府信息公开工作年度报告</div><div class="TRS_Editor">${four}</div>`));
    await untilUpgraded(own, 1);
    expect(upgraded(own)[0]?.checked?.report.year).to.equal(2023);
  });

  it('pages that this library wrote in English, without its tags, are taken up', async () => {
    const source = openPage(sitePage(REPORT));
    await untilUpgraded(source, 3);
    const reports = upgraded(source).map((element) => element.checked?.report);
    const report = Object.assign({}, ...reports) as NonNullable<(typeof reports)[0]>;
    const html = renderReportHtml(report, EDITIONS, EN).replace(/<\/?(?:disclosure-report|disclosure-table|request-matrix|review-litigation-grid)[^>]*>/g, '');
    const page = openPage(sitePage(`<div class="TRS_Editor">${html}</div>`));
    expect(page.document.querySelector('td, th')?.textContent).to.not.match(/[\u4e00-\u9fff]/);
    await untilUpgraded(page, 3);
    for (const id of ['disclosure', 'requests', 'reviewLitigation'] as const) {
      const read = upgraded(page).map((element) => element.checked?.report[id]).find((table) => table);
      expect(read, id).to.deep.equal(report[id]);
    }
  });

  it('tables in fields that are edited are left, and go back once a page opens one for editing', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor"><div class="field">${TABLES[2] ?? ''}</div></div>`));
    const field = page.document.querySelector('.field') as HTMLElement;
    const before = field.innerHTML;
    await untilUpgraded(page, 1);
    field.setAttribute('contenteditable', 'true');
    await waitUntil(() => upgraded(page).length === 0, 'given back', WAIT);
    await quiet();
    expect(field.innerHTML === before).to.be.true;
    expect(upgraded(page).length).to.equal(0);
  });

  it('a page that is edited as a whole is left alone', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${TABLES[2] ?? ''}</div>`), (window) => {
      window.document.designMode = 'on';
    });
    await quiet(1500);
    expect(page.document.querySelectorAll('review-litigation-grid').length).to.equal(0);
  });

  it('a table that changes while the page is read is read as it is then', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${TABLES.join('')}</div>`));
    const cell = page.document.querySelector('table:last-of-type tr:last-child span') as HTMLElement;
    let turns = 0;
    const { MessageChannel: Channel } = page.window;
    // Whenever the reader lets the page have its turn, the page uses it.
    page.window.MessageChannel = class extends Channel {
      constructor() {
        super();
        turns += 1;
        cell.textContent = String(70_000 + turns);
      }
    };
    await untilUpgraded(page, 3);
    expect(figuresIn(body(page)).split(' ')).to.include(cell.textContent);
    expect(turns).to.be.greaterThan(0);
    expect(page.said).to.deep.equal([]);
  });
});
