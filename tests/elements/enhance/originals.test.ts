import { expect, waitUntil } from '@open-wc/testing';
import type { StatutoryElement } from '../../../src/elements/statutory-element.js';
import { closePages, openPage, quiet, REPORT, sitePage, TABLES, untilUpgraded, upgraded, WAIT } from './support.js';

const button = (element: StatutoryElement): HTMLButtonElement | null | undefined => element.shadowRoot?.querySelector<HTMLButtonElement>('.original button');

describe('the page’s own table', () => {
  afterEach(closePages);

  it('is shown in place of ours on demand, and goes again', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${TABLES[1] ?? ''}</div>`));
    const original = page.document.querySelector('table');
    await untilUpgraded(page, 1);
    const element = upgraded(page)[0] as StatutoryElement;
    await waitUntil(() => button(element), 'the button', WAIT);
    expect(button(element)?.textContent).to.equal('查看原表');
    button(element)?.focus();
    button(element)?.click();
    await element.updateComplete;
    expect(element.querySelectorAll('table').length).to.equal(1);
    expect(element.querySelector('table') === original).to.be.true;
    expect(original?.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(element.shadowRoot?.querySelector('[part=summary], [part=charts], [part=tools]')).to.not.exist;
    expect(button(element)?.textContent).to.equal('收起原表');
    expect(element.shadowRoot?.activeElement === button(element)).to.be.true;
    await quiet(300);
    expect(element.querySelectorAll('table').length).to.equal(1);
    button(element)?.click();
    await element.updateComplete;
    expect(element.querySelectorAll('table').length).to.equal(1);
    expect(element.querySelector('table')?.className).to.include('disclosure-own');
    expect(element.querySelectorAll('.disclosure-figure').length).to.be.greaterThan(100);
  });

  it('is read anew where the page has changed a figure while it was shown', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${TABLES[1] ?? ''}</div>`));
    const original = page.document.querySelector('table') as HTMLTableElement;
    await untilUpgraded(page, 1);
    const element = upgraded(page)[0] as StatutoryElement;
    await waitUntil(() => button(element), 'the button', WAIT);
    button(element)?.click();
    await element.updateComplete;
    const figure = Array.from(original.querySelectorAll('td')).reverse().find(({ textContent }) => /^\s*\d+\s*$/.test(textContent)) as HTMLElement;
    figure.textContent = '4321';
    await quiet(300);
    expect(figure.isConnected).to.be.true;
    button(element)?.click();
    await waitUntil(() => Array.from(upgraded(page)[0]?.querySelectorAll('.disclosure-figure') ?? []).some(({ textContent }) => textContent === '4321'), 'the new figure', WAIT);
  });

  it('restore() puts identical nodes in identical places, and they stay', async () => {
    const page = openPage(sitePage(REPORT));
    const box = page.document.querySelector('.WordSection1') as HTMLElement;
    const nodes = Array.from(box.childNodes);
    const markup = box.innerHTML;
    await untilUpgraded(page, 3);
    for (const [index, element] of upgraded(page).entries()) {
      if (index === 1) {
        await waitUntil(() => button(element), 'the button', WAIT);
        button(element)?.click();
        await element.updateComplete;
      }
      element.restore();
    }
    expect(box.innerHTML).to.equal(markup);
    expect(Array.from(box.childNodes).every((node, index) => node === nodes[index])).to.be.true;
    await quiet(1000);
    expect(upgraded(page).length).to.equal(0);
    expect(box.innerHTML).to.equal(markup);
  });

  it('the five tables of 二 stand in one element and go back to where each was', async () => {
    const rows = /<tbody>([^]*)<\/tbody>/.exec(TABLES[0] ?? '')?.[1]?.match(/<tr[^]*?<\/tr>/g) ?? [];
    const starts = rows.flatMap((row, index) => (row.includes('第二十条') ? [index] : []));
    const tables = starts.map((from, index) => `<table>${rows.slice(from, starts[index + 1]).join('')}</table>`);
    const page = openPage(sitePage(`<div class="TRS_Editor"><p>前</p>${tables.join('\n\n')}<p>后</p></div>`));
    const box = page.document.querySelector('.TRS_Editor') as HTMLElement;
    const markup = box.innerHTML;
    await untilUpgraded(page, 1);
    expect(upgraded(page)[0]?.originals.length).to.equal(starts.length);
    expect(box.children.length).to.equal(3);
    upgraded(page)[0]?.restore();
    expect(box.innerHTML).to.equal(markup);
  });

  it('an element without any keeps its table', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${TABLES[1] ?? ''}</div>`));
    await untilUpgraded(page, 1);
    const clone = upgraded(page)[0]?.cloneNode(true) as StatutoryElement;
    upgraded(page)[0]?.after(clone);
    await waitUntil(() => clone.checked, 'read', WAIT);
    const { report } = clone.checked ?? {};
    expect(report?.requests).to.deep.equal(upgraded(page)[0]?.checked?.report.requests);
    expect(button(clone)).to.not.exist;
  });
});
