/// <reference lib="es2021.weakref" />
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { RequestMatrix } from '../../src/elements/request-matrix.js';
import { itWith } from '../support/engines.js';
import { composed, COUNTY_DATA, figureTexts, frames, part, reportOf, sceneOf, settled } from './support.js';

const matrix = (): Promise<RequestMatrix> =>
  fixture<RequestMatrix>(html`<request-matrix .report=${reportOf('county')}></request-matrix>`);

describe('what pages do to elements', () => {
  it('moving keeps the one table', async () => {
    const element = await matrix();
    const table = element.querySelector('table');
    const place = document.createElement('div');
    element.parentElement?.append(place);
    place.append(element);
    await frames();
    expect(element.querySelectorAll('table').length).to.equal(1);
    expect(element.querySelector('table')).to.equal(table);
  });

  it('a clone has one table of its own, with the same figures', async () => {
    const element = await matrix();
    const clone = element.cloneNode(true) as RequestMatrix;
    element.after(clone);
    await settled(clone);
    await frames();
    expect(clone.querySelectorAll('table').length).to.equal(1);
    expect(figureTexts(clone)).to.deep.equal(figureTexts(element));
    expect(clone.querySelector('caption')?.textContent).to.equal(element.querySelector('caption')?.textContent);
    clone.report = reportOf('city');
    await clone.updateComplete;
    expect(clone.querySelectorAll('table').length).to.equal(1);
    expect(element.querySelector('.disclosure-total')?.textContent).to.equal('74');
    clone.remove();
  });

  for (const [what, how] of [
    ['a view', (element: RequestMatrix): void => { element.view = 'column:individual'; }],
    ['a list', (element: RequestMatrix): void => { (element.parentElement as HTMLElement).style.width = '300px'; }],
  ] as const) {
    for (const [by, make] of [
      ['cloned', (element: RequestMatrix): Node => element.cloneNode(true)],
      ['written anew', (element: RequestMatrix): Node => document.createRange().createContextualFragment(element.outerHTML).firstChild as Node],
    ] as const) {
      it(`an element that shows ${what} has all figures when it is ${by}`, async () => {
        const element = await matrix();
        const figures = figureTexts(element);
        how(element);
        await waitUntil(() => figureTexts(element).length < figures.length, what, { timeout: 10_000 });
        const other = make(element) as RequestMatrix;
        other.removeAttribute('view');
        other.setAttribute('layout', 'table');
        element.replaceWith(other);
        await settled(other);
        await frames();
        expect(other.querySelectorAll('table').length).to.equal(1);
        expect(figureTexts(other)).to.deep.equal(figures);
      });
    }
  }

  it('a clone of a whole report shows it once, and loads again from src', async () => {
    const element = await fixture(html`<disclosure-report src=${COUNTY_DATA}></disclosure-report>`);
    await settled(element as never);
    await frames();
    const clone = element.cloneNode(true) as HTMLElementTagNameMap['disclosure-report'];
    element.after(clone);
    await settled(clone);
    await frames();
    await frames();
    expect(clone.querySelectorAll('table').length).to.equal(6);
    expect(clone.querySelectorAll('h2, h3').length).to.equal(element.querySelectorAll('h2, h3').length);
    clone.remove();
  });

  it('a wiped element puts its table back', async () => {
    const element = await matrix();
    element.textContent = '';
    await frames();
    expect(element.querySelectorAll('table').length).to.equal(1);
    expect(figureTexts(element).length).to.equal(175);
  });

  it('a table that lost rows or cells is made whole again', async () => {
    const element = await matrix();
    element.querySelector('table')?.deleteRow(8);
    await frames();
    expect(figureTexts(element).length).to.equal(175);
    element.querySelector('td.disclosure-figure')?.remove();
    await frames();
    expect(figureTexts(element).length).to.equal(175);
  });

  it('does not fight code that insists', async () => {
    const element = await matrix();
    let wipes = 0;
    const observer = new MutationObserver(() => {
      if (element.querySelector('table') && wipes < 40) {
        wipes += 1;
        element.querySelector('table')?.remove();
      }
    });
    observer.observe(element, { childList: true });
    element.querySelector('table')?.remove();
    for (let turn = 0; turn < 30; turn += 1) await frames();
    observer.disconnect();
    expect(wipes).to.be.lessThan(20);
  });

  it('a whole report does not fight either, and a page that wipes now and then is still answered', async function () {
    this.timeout(30_000);
    const element = await composed(sceneOf('county'));
    let wipes = 0;
    const observer = new MutationObserver(() => {
      if (element.querySelector('h3') && wipes < 100) {
        wipes += 1;
        element.querySelector('h3')?.remove();
      }
    });
    observer.observe(element, { childList: true });
    element.querySelector('h3')?.remove();
    for (let turn = 0; turn < 20; turn += 1) await frames();
    observer.disconnect();
    expect(wipes).to.be.lessThan(20);

    const grid = await matrix();
    for (let turn = 0; turn < 8; turn += 1) {
      grid.textContent = '';
      await frames();
      expect(grid.querySelectorAll('table').length, `wiped ${turn + 1} times`).to.equal(1);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  });

  it('a removed caption comes back', async () => {
    const element = await matrix();
    element.querySelector('caption')?.remove();
    await frames();
    expect(element.querySelector('caption')?.textContent).to.include('2022年');
  });

  it('leaves text alone that a translation or a reading aid has changed, until the data changes', async () => {
    const element = await matrix();
    const cell = element.querySelector('th[scope=row]') as HTMLElement;
    cell.innerHTML = `<span class="read-aloud">${cell.textContent ?? ''}</span>`;
    (element.querySelector('caption') as HTMLElement).textContent = '繁體標題';
    await frames();
    expect(element.querySelector('.read-aloud')).to.exist;
    expect(element.querySelector('caption')?.textContent).to.equal('繁體標題');
    element.report = reportOf('city');
    await element.updateComplete;
    expect(element.querySelector('.read-aloud')).to.not.exist;
    expect(element.querySelectorAll('table').length).to.equal(1);
  });

  it('a whole report puts back what was removed of it', async () => {
    const element = await composed(sceneOf('county'));
    element.textContent = '';
    await frames();
    await frames();
    expect(element.querySelectorAll('table').length).to.equal(6);
    element.querySelector('request-matrix')?.remove();
    await frames();
    await frames();
    expect(element.querySelectorAll('request-matrix').length).to.equal(1);
    expect(figureTexts(part(element, 'request-matrix')).length).to.equal(175);
  });

  it('two elements on a page do not touch each other', async () => {
    const pair = await fixture(
      html`<div><request-matrix .report=${reportOf('county')}></request-matrix><request-matrix .report=${reportOf('city')}></request-matrix></div>`,
    );
    const [first, second] = Array.from(pair.querySelectorAll('request-matrix'));
    first?.remove();
    await frames();
    expect(second?.querySelector('.disclosure-total')?.textContent).to.equal('14069');
  });

  itWith('collection', 'removed elements are let go', async function () {
    this.timeout(20_000);
    const gc = (window as unknown as { gc?: () => void }).gc;
    const held: WeakRef<Element>[] = [];
    const place = await fixture(html`<div></div>`);
    for (let turn = 0; turn < 20; turn += 1) {
      const element = document.createElement('disclosure-report');
      element.report = reportOf('county');
      place.append(element);
      await element.updateComplete;
      await frames();
      held.push(new WeakRef(element));
      element.remove();
    }
    for (let turn = 0; turn < 5; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      gc?.();
    }
    // The last one may still be on the stack of a callback.
    expect(held.filter((reference) => reference.deref() !== undefined).length).to.be.lessThan(3);
  });
});
