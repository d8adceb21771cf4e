import { expect, fixture, html } from '@open-wc/testing';
import type { RequestMatrix } from '../../src/elements/request-matrix.js';
import { frames, reportOf } from './support.js';

async function matrixIn(width: number): Promise<{ frame: HTMLElement; element: RequestMatrix; region: HTMLElement }> {
  const frame = await fixture<HTMLElement>(html`<div><request-matrix layout="table" .report=${reportOf('city')}></request-matrix></div>`);
  frame.style.width = `${String(width)}px`;
  await frames();
  await frames();
  const element = frame.querySelector('request-matrix') as RequestMatrix;
  return { frame, element, region: element.shadowRoot?.querySelector('.region') as HTMLElement };
}

describe('scroll region', () => {
  it('takes the keyboard and a name only while it overflows', async () => {
    const { frame, region } = await matrixIn(400);
    expect(region.tabIndex).to.equal(0);
    expect(region.getAttribute('role')).to.equal('region');
    expect(region.getAttribute('aria-label')).to.include('收到和处理政府信息公开申请情况');
    frame.style.width = '1400px';
    await frames();
    await frames();
    expect(region.hasAttribute('tabindex')).to.be.false;
    expect(region.hasAttribute('role')).to.be.false;
    frame.style.width = '400px';
    await frames();
    await frames();
    expect(region.tabIndex).to.equal(0);
  });

  for (const width of [320, 500, 700]) {
    it(`at ${String(width)} px row labels stay in view while figures scroll, and leave room for figures`, async () => {
      const { element, region } = await matrixIn(width);
      const label = Array.from(element.querySelectorAll<HTMLElement>('th[scope=row]')).find((cell) => cell.textContent === '2.重复申请');
      const group = Array.from(element.querySelectorAll<HTMLElement>('th[rowspan]')).find((cell) => cell.textContent === '（五）不予处理');
      const before = [label, group].map((cell) => cell?.getBoundingClientRect().left);
      region.scrollLeft = region.scrollWidth;
      const after = [label, group].map((cell) => cell?.getBoundingClientRect().left);
      // The table's own rule, one pixel, may scroll away.
      after.forEach((left, index) => expect(left).to.be.closeTo(before[index] ?? NaN, 1));
      const last = label?.parentElement?.lastElementChild?.getBoundingClientRect();
      expect(last?.left).to.be.at.least((label?.getBoundingClientRect().right ?? 0) - 1);
      const room = region.getBoundingClientRect().right - (label?.getBoundingClientRect().right ?? 0);
      expect(room).to.be.at.least(90);
    });
  }

  it('no figure is broken over two lines', async () => {
    const { element } = await matrixIn(320);
    for (const cell of Array.from(element.querySelectorAll<HTMLElement>('.disclosure-figure'))) {
      const range = document.createRange();
      range.selectNodeContents(cell);
      expect(range.getClientRects().length).to.equal(1);
      expect(cell.scrollWidth).to.be.at.most(cell.clientWidth);
    }
  });

  it('in a hidden tab that opens later it comes right', async () => {
    const frame = await fixture<HTMLElement>(html`<div hidden><request-matrix layout="table" .report=${reportOf('city')}></request-matrix></div>`);
    await frames();
    frame.hidden = false;
    frame.style.width = '400px';
    await frames();
    await frames();
    const root = frame.querySelector('request-matrix')?.shadowRoot;
    expect(root?.querySelector<HTMLElement>('.region')?.tabIndex).to.equal(0);
    expect(root?.querySelector('svg')).to.exist;
  });
});
