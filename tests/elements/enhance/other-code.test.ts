import { expect, waitUntil } from '@open-wc/testing';
import { closePages, openPage, quiet, sitePage, TABLES, untilUpgraded, upgraded, WAIT } from './support.js';
import type { SitePage } from './support.js';

const [, THREE = '', FOUR = ''] = TABLES;

const figures = (root: ParentNode): string[] => Array.from(root.querySelectorAll('td'), (cell) => cell.textContent.trim()).filter((text) => /^\d+$/.test(text));
const box = (page: SitePage): HTMLElement => page.document.querySelector('.TRS_Editor') as HTMLElement;

/** What translation scripts and toolbars that read aloud do: each text in an element of their own. */
function inFont(root: Element): void {
  const page = root.ownerDocument;
  const texts: Text[] = [];
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.textContent?.trim()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const font = page.createElement('font');
    text.replaceWith(font);
    font.append(text);
  }
}

/** What plugins for tables do: a box around, classes, and rows put in another order. */
function plugged(table: Element): void {
  const wrapper = table.ownerDocument.createElement('div');
  wrapper.className = 'dataTables_wrapper no-footer';
  table.before(wrapper);
  wrapper.append(table);
  table.classList.add('dataTable', 'stripe');
}

describe('other scripts of the page', () => {
  afterEach(closePages);

  it('that wrapped each text before leave the same figures to be read', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${THREE}</div>`), (window) => {
      window.document.addEventListener('DOMContentLoaded', () => {
        inFont(box({ document: window.document } as SitePage));
      });
    });
    const before = figures(box(page));
    await untilUpgraded(page, 1);
    expect(figures(upgraded(page)[0] as Element).sort()).to.deep.equal(before.sort());
  });

  it('that wrap each text afterwards are let be', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${THREE}</div>`));
    await untilUpgraded(page, 1);
    const element = upgraded(page)[0] as Element;
    const before = figures(element);
    inFont(element);
    await quiet();
    expect(figures(element)).to.deep.equal(before);
    expect(element.querySelectorAll('td font').length).to.be.greaterThan(100);
    expect(page.said).to.deep.equal([]);
  });

  it('that box and mark a table, before or after, take nothing from it', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${THREE}${FOUR}</div>`));
    const [three, four] = Array.from(page.document.querySelectorAll('table'));
    if (three) plugged(three);
    await untilUpgraded(page, 2);
    const own = upgraded(page)[1]?.querySelector('table.disclosure-own');
    const before = figures(upgraded(page)[1] as Element);
    if (own) plugged(own);
    await quiet();
    expect(upgraded(page)[0]?.parentElement?.className).to.include('dataTables_wrapper');
    expect(figures(upgraded(page)[1] as Element)).to.deep.equal(before);
    expect(four?.isConnected).to.be.false;
  });

  it('that write into a table they kept hold of have it read anew', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${THREE}</div>`));
    const table = page.document.querySelector('table') as HTMLTableElement;
    await untilUpgraded(page, 1);
    const granted = (): unknown => upgraded(page)[0]?.checked?.report.requests?.outcomes?.granted;
    const before = JSON.stringify(granted());
    for (const row of Array.from(table.rows)) if (row.textContent.includes('予以公开')) for (const cell of Array.from(row.cells)) if (/^\d+$/.test(cell.textContent.trim())) cell.textContent = '8';
    await waitUntil(() => granted() !== undefined && JSON.stringify(granted()) !== before, 'read anew', WAIT);
    const values = (value: unknown): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value).flatMap(values) : [value]);
    expect(values(granted()).every((value) => value === 8)).to.be.true;
  });

  it('that move a figure into another cell after it was read have it read anew', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${TABLES.join('').replace(/>\s+</g, '><')}</div>`));
    const tables = page.document.querySelectorAll('table');
    const last = tables[tables.length - 1] as HTMLTableElement;
    const [from, to] = Array.from(last.rows[last.rows.length - 1]?.cells ?? []) as unknown as [HTMLElement, HTMLElement];
    from.textContent = '';
    to.textContent = '7';
    const text = last.textContent;
    // The parts are put in place one by one: this is between the first and the last.
    new page.window.MutationObserver((_, observer) => {
      if (!page.document.querySelector('disclosure-table')) return;
      observer.disconnect();
      [from.textContent, to.textContent] = ['7', ''];
    }).observe(page.document.body, { childList: true, subtree: true });
    await untilUpgraded(page, 3);
    expect(last.textContent).to.equal(text);
    const shown = (): (string | null)[] => Array.from(page.document.querySelectorAll('review-litigation-grid .disclosure-figure'), ({ textContent }) => textContent);
    await waitUntil(() => shown().length > 0, 'figures', WAIT);
    expect(shown().slice(0, 2)).to.deep.equal(['7', '']);
  });

  it('that change the page 10,000 times elsewhere cost a few questions each, and no look at the page', async () => {
    const page = openPage(sitePage(`<div class="TRS_Editor">${FOUR}</div><p id="clock"></p>`));
    await untilUpgraded(page, 1);
    await quiet();
    const { Element: Elements, Document: Documents } = page.window;
    let questions = 0;
    let looks = 0;
    const count = (owner: object, name: string, add: () => void): void => {
      const methods = owner as Record<string, (...given: unknown[]) => unknown>;
      const method = methods[name];
      methods[name] = function (this: unknown, ...given: unknown[]) {
        add();
        return method?.apply(this, given);
      };
    };
    for (const name of ['closest', 'matches', 'getElementsByTagName']) count(Elements.prototype, name, () => { questions += 1; });
    for (const owner of [Elements.prototype, Documents.prototype]) for (const name of ['querySelector', 'querySelectorAll']) count(owner, name, () => { looks += 1; });
    count(page.window, 'getComputedStyle', () => { looks += 1; });
    const clock = page.document.getElementById('clock') as HTMLElement;
    for (let turn = 0; turn < 10_000; turn += 1) clock.append(page.document.createElement('i'));
    await quiet(1000);
    expect(clock.childElementCount).to.equal(10_000);
    expect(looks).to.equal(0);
    expect(questions).to.be.lessThan(45_000);
    clock.insertAdjacentHTML('beforeend', THREE);
    const root = page.document.querySelector('.TRS_Editor') as HTMLElement;
    root.append(clock);
    await untilUpgraded(page, 2);
    expect(looks).to.be.greaterThan(0);
  });
});
