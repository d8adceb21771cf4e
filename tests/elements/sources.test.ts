import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { DisclosureReport } from '../../src/elements/disclosure-report.js';
import type { RequestMatrix } from '../../src/elements/request-matrix.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { EDITIONS } from '../../src/editions/index.js';
import { FORM_IDS } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import type { StatutoryElement } from '../../src/elements/statutory-element.js';
import { SCENES } from '../../demo/scenes/index.js';
import { renderReportHtml, TAG_OF } from '../../src/tables/index.js';
import { COUNTY_DATA, figureTexts, frames, IP_CENTRE_DATA, reportOf, settled } from './support.js';

/** The reader of tables is loaded when it is first wanted. */
const WAIT = { timeout: 8_000 };

const total = (element: Element): string | undefined => element.querySelector('.disclosure-total')?.textContent ?? undefined;

/** A fixture from markup, as a page has it. */
async function markup<T extends RequestMatrix | DisclosureReport>(source: string): Promise<T> {
  const frame = await fixture(html`<div></div>`);
  frame.innerHTML = source;
  const element = frame.firstElementChild as T;
  await settled(element);
  await frames();
  return element;
}

const json = (report: unknown): string => `<script type="application/json">${JSON.stringify(report)}</script>`;
const plainTable = (): string =>
  renderReportHtml({ version: 1, requests: reportOf('broken').requests ?? { edition: '2019' } }, EDITIONS, ZH_CN)
    .replace(/^[\s\S]*?<table/, '<table')
    .replace(/<\/table>[\s\S]*$/, '</table>')
    .replace(/ (?:class|scope|aria-label)="[^"]*"/g, '');

describe('sources of an element', () => {
  it('the report property', async () => {
    const element = await fixture<RequestMatrix>(html`<request-matrix .report=${reportOf('county')}></request-matrix>`);
    expect(total(element)).to.equal('74');
  });

  it('a JSON child', async () => {
    expect(total(await markup(`<request-matrix>${json(reportOf('county'))}</request-matrix>`))).to.equal('74');
  });

  it('src', async () => {
    expect(total(await markup(`<request-matrix src="${COUNTY_DATA}"></request-matrix>`))).to.equal('74');
  });

  it('a plain table child, which gives way to the element’s own', async () => {
    const element = await markup<RequestMatrix>(`<request-matrix>${plainTable()}</request-matrix>`);
    expect(element.querySelectorAll('table').length).to.equal(1);
    expect(element.querySelector('table')?.className).to.include('disclosure-own');
    expect(figureTexts(element).length).to.equal(161);
    expect(total(element)).to.equal('21');
  });

  it('an enclosing report', async () => {
    const element = await markup<DisclosureReport>(
      `<disclosure-report src="${COUNTY_DATA}"><div><request-matrix></request-matrix></div></disclosure-report>`,
    );
    await frames();
    expect(total(element)).to.equal('74');
    expect(element.querySelectorAll('request-matrix').length).to.equal(1);
    expect(element.querySelector('disclosure-table')).to.not.exist;
  });

  it('the first present wins: property, JSON child, src, table, enclosing report', async () => {
    const element = await markup<RequestMatrix>(
      `<request-matrix src="${COUNTY_DATA}">${json(reportOf('city'))}${plainTable()}</request-matrix>`,
    );
    expect(total(element)).to.equal('14069');
    element.report = reportOf('mixed');
    await element.updateComplete;
    expect(total(element)).to.equal('21');
    expect(element.querySelector('.disclosure-own caption')?.textContent).to.include('洪泽');

    const bySrc = await markup<RequestMatrix>(`<request-matrix src="${COUNTY_DATA}">${plainTable()}</request-matrix>`);
    expect(total(bySrc)).to.equal('74');
  });

  it('reads its children once they are parsed, however late they come', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    page.open();
    page.write(`<!DOCTYPE html><script type="module" async src="/src/define.ts"></script><request-matrix>`);
    await new Promise((resolve) => {
      const poll = (): void => {
        if (frame.contentWindow?.customElements.get('request-matrix')) resolve(undefined);
        else setTimeout(poll, 20);
      };
      poll();
    });
    const element = page.querySelector('request-matrix') as RequestMatrix;
    await element.updateComplete;
    expect(element.shadowRoot?.textContent?.trim()).to.equal('');
    page.write(`${json(reportOf('county'))}</request-matrix><p>`);
    await waitUntil(() => total(element) === '74', 'its table', { timeout: 10_000 });
    page.close();
    frame.remove();
  });

  it('a changed JSON child, a changed src and a changed property are all followed', async () => {
    const element = await markup<RequestMatrix>(`<request-matrix>${json(reportOf('county'))}</request-matrix>`);
    (element.querySelector('script') as Element).textContent = JSON.stringify(reportOf('city'));
    await frames();
    expect(total(element)).to.equal('14069');
    element.querySelector('script')?.remove();
    element.src = IP_CENTRE_DATA;
    await oneEvent(element, 'report-load');
    expect(figureTexts(element)[0]).to.equal('无');
  });

  it('a table it cannot read for certain stays as it is', async () => {
    const element = await markup<RequestMatrix>(
      `<request-matrix><table><tr><td>一</td><td>二</td></tr><tr><td>3</td><td>4</td></tr></table></request-matrix>`,
    );
    expect(element.querySelectorAll('table').length).to.equal(1);
    expect(element.querySelector('table')?.className).to.equal('');
    expect(element.querySelector('table')?.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(element.shadowRoot?.querySelector('[part=message]')).to.not.exist;
    element.preview = true;
    await waitUntil(() => element.shadowRoot?.querySelector('[part=message]')?.textContent?.includes('未能逐格识别'), 'what editors see', WAIT);
  });

  it('tables inside a report without data are taken up where they stand, the words around them stay', async () => {
    const element = await markup<DisclosureReport>(
      `<disclosure-report><p>前文<a href="#x">附件</a></p><div class="wrap">${plainTable()}</div><table><tr><td>别的表</td></tr></table><p>后文</p></disclosure-report>`,
    );
    await waitUntil(() => element.querySelector('.wrap > request-matrix > table.disclosure-own'), 'taken up', WAIT);
    expect(figureTexts(element).length).to.equal(161);
    expect(element.querySelector('a')?.textContent).to.equal('附件');
    expect(Array.from(element.querySelectorAll('table')).map((table) => table.className)[1]).to.equal('');
    expect(element.shadowRoot?.querySelector('[part=message]')).to.not.exist;
  });

  it('what was rendered and taken up again is the same report: units, remarks, notes, own rows and missing cells too', async () => {
    const partly: Report = {
      version: 1,
      agency: { name: '示例县财政局' },
      year: 2023,
      disclosure: { edition: '2021', fees: { amount: '1,234.50' }, units: { 'fees.amount': '元' }, notes: ['收费含补缴', '注：甲'] },
      reviewLitigation: { review: { upheld: 0, corrected: null }, notes: ['行政复议数量含上年结转'] },
    };
    for (const report of [...SCENES.map((scene) => scene.report), partly]) {
      const element = await markup<DisclosureReport>(renderReportHtml(report, EDITIONS, ZH_CN));
      for (const id of FORM_IDS) {
        const host = element.querySelector<StatutoryElement>(TAG_OF[id]);
        if (!report[id] || !host) continue;
        await settled(host);
        expect(host.checked?.report[id], `${report.agency?.name ?? ''} ${id}`).to.deep.equal(report[id]);
        expect(host.checked?.report.agency).to.deep.equal(report.agency);
        expect(host.checked?.report.year).to.equal(report.year);
      }
      element.remove();
    }
  });

  it('a caption of the page’s that says more is kept as a note, and the page’s nodes are kept', async () => {
    const element = await markup<RequestMatrix>(
      `<request-matrix>${plainTable().replace(/<caption>[^<]*/, '<caption>表3（不含乡镇）')}</request-matrix>`,
    );
    expect(element.querySelector('.disclosure-note')?.textContent).to.equal('表3（不含乡镇）');
    expect(element.originals[0]?.localName).to.equal('table');
    expect(element.originals[0]?.isConnected).to.be.false;
  });

  it('tables of 二 with a paragraph of the page’s between them stay where they are', async () => {
    const tables = renderReportHtml(reportOf('county'), EDITIONS, ZH_CN).replace(/ (?:class|scope|aria-label)="[^"]*"/g, '');
    const five = /<disclosure-table>([\s\S]*?)<\/disclosure-table>/.exec(tables)?.[1] ?? '';
    const element = await markup<DisclosureReport>(
      `<disclosure-report>${five.replace('</table>\n<table', '</table><p>重要说明</p><table')}</disclosure-report>`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(element.querySelector('disclosure-table')).to.not.exist;
    expect(element.querySelectorAll('table').length).to.equal(4);
    const together = await markup<DisclosureReport>(
      `<disclosure-report>${five.replace('</table>\n<table', '</table><p>第二十条第（五）项</p><table')}</disclosure-report>`,
    );
    await waitUntil(() => together.querySelectorAll('disclosure-table > table.disclosure-own').length === 4, 'taken up', WAIT);
    expect(together.querySelectorAll('p').length).to.equal(0);
  });

  it('tables of 二 each in a box are taken up with their boxes', async () => {
    const tables = renderReportHtml(reportOf('county'), EDITIONS, ZH_CN).replace(/ (?:class|scope|aria-label)="[^"]*"/g, '');
    const five = /<disclosure-table>([\s\S]*?)<\/disclosure-table>/.exec(tables)?.[1] ?? '';
    const boxed = (five.match(/<table[^]*?<\/table>/g) ?? []).map((table) => `<div class="box">${table}</div>`).join('\n');
    const element = await markup<DisclosureReport>(`<disclosure-report>${boxed}</disclosure-report>`);
    await waitUntil(() => element.querySelectorAll('disclosure-table > table.disclosure-own').length === 4, 'taken up', WAIT);
    expect(element.querySelectorAll('.box').length).to.equal(0);
    expect(element.querySelector<StatutoryElement>('disclosure-table')?.originals.length).to.equal(4);
  });

  it('a table with a link or a picture in a cell is not taken up, in an element of its own or in a report', async () => {
    for (const extra of ['<a href="#x">附</a>', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="20" height="20">']) {
      const table = plainTable().replace(/<\/th>|<\/td>/, (end) => `${extra}${end}`);
      const report = await markup<DisclosureReport>(`<disclosure-report>${table}</disclosure-report>`);
      const matrix = await markup<RequestMatrix>(`<request-matrix preview>${table}</request-matrix>`);
      await waitUntil(() => /单元格有(链接|图片)/.test(matrix.shadowRoot?.textContent ?? ''), 'said', WAIT);
      expect(matrix.checked === undefined).to.be.true;
      expect(matrix.querySelectorAll('table.disclosure-own').length).to.equal(0);
      expect(matrix.querySelectorAll('a, img').length).to.equal(1);
      expect(report.querySelectorAll('request-matrix').length).to.equal(0);
      expect(report.querySelectorAll('a, img').length).to.equal(1);
    }
  });

  it('static rendering is taken up as it stands, and keeps agency and year', async () => {
    const element = await markup<DisclosureReport>(renderReportHtml(reportOf('county'), EDITIONS, ZH_CN));
    const matrix = element.querySelector('request-matrix') as RequestMatrix;
    await waitUntil(() => matrix.checked, 'taken up', WAIT);
    await frames();
    expect(element.querySelectorAll('table').length).to.equal(6);
    expect(matrix.querySelector('caption')?.textContent).to.equal('平潭综合实验区2022年收到和处理政府信息公开申请情况');
    expect(matrix.shadowRoot?.querySelector('[part=summary]')?.textContent).to.include('2022年新收74件');
    expect(figureTexts(matrix)).to.deep.equal(
      figureTexts(await fixture(html`<request-matrix .report=${reportOf('county')}></request-matrix>`)),
    );
  });
});
