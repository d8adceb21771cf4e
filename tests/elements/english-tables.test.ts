import { expect, fixture, html } from '@open-wc/testing';
import { EDITIONS } from '../../src/editions/index.js';
import type { StatutoryElement } from '../../src/elements/statutory-element.js';
import { EN } from '../../src/locales/en.js';
import { FORM_IDS } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { renderReportHtml, TAG_OF } from '../../src/tables/index.js';
import { reportOf, settled } from './support.js';

const PARTLY: Report = {
  version: 1,
  agency: { name: '示例县财政局' },
  year: 2023,
  disclosure: { edition: '2021', fees: { amount: '1,234.50' }, units: { 'fees.amount': '元' }, notes: ['收费含补缴', '注：甲'] },
  reviewLitigation: { review: { upheld: 0, corrected: null }, notes: ['行政复议数量含上年结转'] },
};

/** The parts of markup, each as its element has taken it up. */
async function takenUp(source: string, language: string): Promise<StatutoryElement[]> {
  const frame = await fixture(html`<div lang=${language}></div>`);
  frame.innerHTML = source;
  const hosts = Array.from(frame.querySelectorAll<StatutoryElement>(Object.values(TAG_OF).join()));
  for (const host of hosts) await settled(host);
  return hosts;
}

describe('tables rendered in English', () => {
  for (const language of ['en', 'zh-CN']) {
    it(`are taken up as the same report under lang=${language}: units, notes, missing cells, agency and year`, async () => {
      for (const report of [reportOf('county'), reportOf('broken'), PARTLY]) {
        const hosts = await takenUp(renderReportHtml(report, EDITIONS, EN), language);
        expect(hosts.length).to.equal(FORM_IDS.filter((id) => report[id]).length);
        for (const host of hosts) {
          const id = FORM_IDS.find((form) => TAG_OF[form] === host.localName) ?? 'requests';
          expect(host.checked?.report[id], id).to.deep.equal(report[id]);
          expect(host.checked?.report.agency).to.deep.equal(report.agency);
          expect(host.checked?.report.year).to.equal(report.year);
        }
      }
    });
  }

  it('make no notes of their captions where the classes were stripped', async () => {
    const { disclosure, requests } = reportOf('county');
    const report: Report = { version: 1, ...(disclosure ? { disclosure } : {}), ...(requests ? { requests } : {}) };
    const source = renderReportHtml(report, EDITIONS, EN).replace(/ (?:class|scope|aria-label)="[^"]*"/g, '');
    const [items, matrix] = await takenUp(source, 'en');
    expect(items?.checked?.report.disclosure).to.deep.equal(disclosure);
    expect(matrix?.checked?.report.requests).to.deep.equal(requests);
  });
});
