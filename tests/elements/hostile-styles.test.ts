import { expect, fixture, html } from '@open-wc/testing';
import type { RequestMatrix } from '../../src/elements/request-matrix.js';
import { frames, reportOf } from './support.js';

const RULES = `
  #page .content table { width: 300px !important; display: block; border-collapse: collapse !important; float: left !important; table-layout: auto !important; }
  #page .content table td, #page .content table th { width: 30px !important; position: relative !important; display: inline-block !important; white-space: nowrap !important; text-align: left; color: #fefefe; background: #fefefe; float: left !important; }
  #page .content caption { display: none; }
  #page .content tr { display: block !important; height: 90px !important; }
  #page .content col { width: 10px !important; }
`;

describe('under a CMS’s table rules', () => {
  it('the layout, the caption and the colours are the element’s', async () => {
    const style = document.createElement('style');
    style.textContent = RULES;
    document.head.append(style);
    const bare = await fixture<RequestMatrix>(html`<request-matrix .report=${reportOf('county')}></request-matrix>`);
    const page = await fixture(
      html`<div id="page"><div class="content"><request-matrix .report=${reportOf('county')}></request-matrix></div></div>`,
    );
    await frames();
    const styled = page.querySelector('request-matrix') as RequestMatrix;
    const boxes = (host: Element): number[][] =>
      Array.from(host.querySelectorAll('th, td, caption')).map((cell) => {
        const table = host.querySelector('table')?.getBoundingClientRect() ?? new DOMRect();
        const box = cell.getBoundingClientRect();
        return [box.left - table.left, box.top - table.top, box.width, box.height].map(Math.round);
      });
    expect(boxes(styled)).to.deep.equal(boxes(bare));
    const cell = getComputedStyle(styled.querySelector('td.disclosure-figure') as Element);
    const plain = getComputedStyle(bare.querySelector('td.disclosure-figure') as Element);
    expect([cell.color, cell.backgroundColor, cell.textAlign]).to.deep.equal([plain.color, plain.backgroundColor, plain.textAlign]);
    style.remove();
  });

  it('its own rules reach no other table of the page', async () => {
    await fixture<RequestMatrix>(html`<request-matrix .report=${reportOf('county')}></request-matrix>`);
    const other = await fixture<HTMLTableElement>(html`<table><tbody><tr><td>1</td></tr></tbody></table>`);
    expect(getComputedStyle(other).tableLayout).to.equal('auto');
    expect(getComputedStyle(other.rows[0]?.cells[0] as Element).borderRightWidth).to.equal('0px');
  });

  it('inside another component’s shadow root the table is styled too', async () => {
    const outer = await fixture(html`<div></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    const element = document.createElement('request-matrix');
    element.report = reportOf('county');
    root.append(element);
    await element.updateComplete;
    expect(getComputedStyle(element.querySelector('table') as Element).tableLayout).to.equal('fixed');
  });
});
