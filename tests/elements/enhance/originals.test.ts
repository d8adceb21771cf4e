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

  it('the button stays where it is in the window, however much comes or goes above it', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${'<p>前</p>'.repeat(30)}${TABLES[1] ?? ''}${'<p>后</p>'.repeat(60)}</div>`, { head: '<style>html { scroll-behavior: smooth; }</style>' }));
    page.frame.style.width = '360px';
    await untilUpgraded(page, 1);
    const element = upgraded(page)[0] as StatutoryElement;
    const top = (): number => button(element)?.getBoundingClientRect().top ?? NaN;
    const toPlace = async (): Promise<void> => {
      for (let turn = 0; turn < 30 && !(Math.abs(top() - 300) < 2); turn += 1) {
        page.window.scrollBy({ top: top() - 300, behavior: 'instant' });
        await quiet(100);
      }
    };
    await waitUntil(() => button(element), 'the button', WAIT);
    element.scrollIntoView({ behavior: 'instant' });
    await waitUntil(() => element.shadowRoot?.querySelector('.tool'), 'the controls', WAIT);
    await toPlace();
    for (const shown of ['收起原表', '查看原表']) {
      const [before, scrolled] = [top(), page.window.scrollY];
      expect(before).to.be.closeTo(300, 2);
      button(element)?.click();
      await waitUntil(() => button(element)?.textContent === shown, shown);
      await quiet(300);
      expect(top(), shown).to.be.closeTo(before, 2);
      expect(Math.abs(page.window.scrollY - scrolled), `${shown}: the page has another length above it`).to.be.greaterThan(300);
    }
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
