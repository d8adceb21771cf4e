import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { figuresOf } from '../../../src/tables/index.js';
import type { StatutoryElement } from '../../../src/elements/statutory-element.js';
import { figureTexts, frames, reportOf } from '../support.js';

type Tag = 'disclosure-table' | 'request-matrix' | 'review-litigation-grid';

/** An element in a column of some width, with how its tables looked each time they were put into the page. */
async function narrow(tag: Tag, scene: string, width = 288, attributes: Readonly<Record<string, string>> = {}): Promise<{ element: StatutoryElement; looks: string[][] }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = `${String(width)}px`;
  const element = document.createElement(tag) as StatutoryElement;
  const looks: string[][] = [];
  new MutationObserver(() => {
    const tables = Array.from(element.querySelectorAll('table[slot=table]'), ({ className }) => className);
    if (tables.length > 0) looks.push(tables);
  }).observe(element, { childList: true });
  element.report = reportOf(scene);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  element.scrollIntoView();
  await waitUntil(() => element.querySelector('table'), 'a table', { timeout: 10_000 });
  await frames();
  return { element, looks };
}

async function explored(tag: Tag, scene: string, width?: number, attributes?: Readonly<Record<string, string>>): Promise<StatutoryElement> {
  const { element } = await narrow(tag, scene, width, attributes);
  await waitUntil(() => element.shadowRoot?.querySelector('.tool'), 'the controls', { timeout: 10_000 });
  await frames();
  return element;
}

const chooser = (element: Element): HTMLSelectElement | null | undefined => element.shadowRoot?.querySelector<HTMLSelectElement>('.chooser select');
const isList = (element: Element): boolean => Array.from(element.querySelectorAll('table[slot=table]')).every((table) => table.classList.contains('disclosure-list'));
const shownPaths = (element: StatutoryElement): (string | undefined)[] => (element.described?.tables ?? []).filter(({ kept }) => !kept).flatMap(figuresOf).map(({ path }) => path);

async function choose(element: StatutoryElement, value: string): Promise<void> {
  const select = chooser(element);
  if (!select) throw new Error('nothing to choose');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
  await frames();
}

/** Labels of the headings, each once, whose card says them. */
async function withCards(tag: Tag, view: string, layout: string): Promise<string[]> {
  const element = await explored(tag, 'county', 1100, { layout, ...(view === '' ? {} : { view }) });
  const found = new Set<string>();
  for (const heading of element.querySelectorAll<HTMLElement>('table[slot=table] th')) {
    heading.click();
    await element.updateComplete;
    const folded = (text = ''): string => text.replace(/\s/g, '');
    if (folded(element.shadowRoot?.querySelector('.card .place')?.textContent ?? '').includes(folded(heading.textContent))) found.add(folded(heading.textContent));
  }
  return [...found].sort();
}

describe('a list where a table does not fit', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows the totals of 三 with a choice right above them, and says that they are not all', async () => {
    const element = await explored('request-matrix', 'county');
    expect(isList(element)).to.equal(true);
    expect(shownPaths(element).length).to.equal(25);
    expect(shownPaths(element).every((path) => path?.endsWith('.total'))).to.equal(true);
    expect(chooser(element)?.selectedOptions[0]?.textContent).to.equal('总计');
    expect(element.shadowRoot?.querySelector('.chooser .now')?.textContent).to.contain('175个数字中的25个');
    expect(element.shadowRoot?.querySelector('.chooser + .region') === null).to.equal(false);
    expect(element.hasAttribute('view')).to.equal(false);
  });

  it('is what is shown first: nothing is put in its place later', async () => {
    const { element, looks } = await narrow('request-matrix', 'county');
    await waitUntil(() => element.shadowRoot?.querySelector('.tool'), 'the controls', { timeout: 10_000 });
    await frames();
    expect(looks.length).to.equal(1);
    expect(looks[0]?.every((look) => look.includes('disclosure-list'))).to.equal(true);
  });

  it('has the place of the choice kept until the controls are there', async () => {
    const { element } = await narrow('request-matrix', 'county');
    const table = element.querySelector('table');
    const before = table?.getBoundingClientRect().top ?? 0;
    await waitUntil(() => chooser(element), 'the choice', { timeout: 10_000 });
    await frames();
    expect(Math.abs((table?.getBoundingClientRect().top ?? 0) - before)).to.be.below(1.5);
  });

  it('shows what is chosen: an applicant, an outcome, the whole form as it is printed, and the totals again', async () => {
    const element = await explored('request-matrix', 'county');
    await choose(element, 'column:business');
    expect(shownPaths(element).every((path) => path?.endsWith('.business'))).to.equal(true);
    expect(isList(element)).to.equal(true);
    await choose(element, 'row:outcomes.granted');
    expect(shownPaths(element)).to.deep.equal(['individual', 'business', 'research', 'publicInterest', 'legal', 'other', 'total'].map((column) => `outcomes.granted.${column}`));
    expect(isList(element)).to.equal(true);
    await choose(element, 'whole');
    expect(element.querySelectorAll('table.disclosure-requests[slot=table]').length).to.equal(1);
    expect(shownPaths(element).length).to.equal(175);
    expect(element.querySelectorAll('table').length, 'each figure once').to.equal(1);
    await choose(element, 'column:total');
    expect(shownPaths(element).length).to.equal(25);
    expect(element.hasAttribute('view')).to.equal(false);
  });

  it('shows the first column with anything printed where the totals are blank', async () => {
    const { element } = await narrow('request-matrix', 'all-none');
    expect(shownPaths(element).every((path) => path?.endsWith('.individual'))).to.equal(true);
  });

  it('shows all of it where there is nothing to choose with', async () => {
    const { element } = await narrow('request-matrix', 'county', 288, { tools: 'off' });
    expect(isList(element)).to.equal(true);
    expect(new Set(shownPaths(element)).size).to.equal(175);
  });

  it('shows 四 whole, each figure under its track, and never scrolls', async () => {
    const { element } = await narrow('review-litigation-grid', 'county');
    expect(isList(element)).to.equal(true);
    expect(shownPaths(element).length).to.equal(15);
    const region = element.shadowRoot?.querySelector('.region');
    expect(region?.scrollWidth).to.equal(region?.clientWidth);
  });

  it('is as high beside a label of a group as the label is', async () => {
    const { element } = await narrow('request-matrix', 'county', 150);
    for (const label of element.querySelectorAll('th[rowspan] > span')) {
      const beside = label.parentElement?.nextElementSibling;
      expect((beside?.getBoundingClientRect().height ?? 0) - label.getBoundingClientRect().height).to.be.above(-1.5);
      expect(beside?.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('is asked for and turned off by its attribute, whatever fits', async () => {
    const wide = await narrow('request-matrix', 'county', 1100, { layout: 'list' });
    expect(isList(wide.element)).to.equal(true);
    const table = await narrow('request-matrix', 'county', 288, { layout: 'table' });
    expect(table.element.querySelectorAll('table.disclosure-requests[slot=table]').length).to.equal(1);
    expect(shownPaths(table.element).length).to.equal(175);
  });

  it('leaves a table that fits as it is', async () => {
    const wide = await narrow('request-matrix', 'county', 1100);
    expect(wide.element.querySelectorAll('table.disclosure-requests[slot=table]').length).to.equal(1);
    const item = await narrow('disclosure-table', 'county');
    expect(isList(item.element)).to.equal(false);
  });

  it('follows the layout a reader chooses', async () => {
    const element = await explored('request-matrix', 'county', 1100);
    element.shadowRoot?.querySelector<HTMLElement>('[data-panel=view]')?.click();
    await element.updateComplete;
    const radio = element.shadowRoot?.querySelector<HTMLInputElement>('input[name=layout][value=list]');
    radio?.click();
    await waitUntil(() => isList(element), 'a list', { timeout: 10_000 });
    expect(element.layout).to.equal('list');
    expect(chooser(element) === null).to.equal(false);
  });

  for (const [tag, view] of [['disclosure-table', ''], ['request-matrix', 'column:individual'], ['request-matrix', 'row:outcomes.refused'], ['review-litigation-grid', '']] as const) {
    it(`has the card of each heading that has one in the table: ${tag} ${view}`, async () => {
      const [list, table] = [await withCards(tag, view, 'list'), await withCards(tag, view, 'table')];
      expect(list.length).to.be.above(3);
      expect(list.filter((label) => !table.includes(label))).to.deep.equal([]);
      // What stands in the list and has a card in the table has one there, too.
      expect(table.filter((label) => !list.includes(label))).to.deep.equal([]);
    });
  }

  it('is led to by a link to any figure', async () => {
    const element = await explored('request-matrix', 'county');
    location.hash = '#disclosure=requests&cell=received.business';
    await waitUntil(() => element.querySelector('.disclosure-lit'), 'the cell', { timeout: 10_000 });
    expect(element.querySelector('.disclosure-lit')?.textContent).to.equal('3');
    expect(isList(element)).to.equal(true);
    expect(chooser(element)?.value).to.equal('column:business');
  });

  it('is printed as the whole form, and is a list again after that', async () => {
    const element = await explored('request-matrix', 'county');
    window.dispatchEvent(new Event('beforeprint'));
    expect(element.querySelectorAll('table.disclosure-requests[slot=table]').length).to.equal(1);
    expect(figureTexts(element).length).to.equal(175);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(isList(element)).to.equal(true);
  });
});

describe('whether a table fits', () => {
  for (const [tag, scene] of [['request-matrix', 'county'], ['request-matrix', 'city'], ['review-litigation-grid', 'city'], ['disclosure-table', 'extras']] as const) {
    it(`is judged as it is drawn: ${tag} of ${scene}`, async () => {
      for (const [width, style] of [...[288, 360, 440, 520, 560, 600, 636].map((width) => [width, ''] as const), ...[440, 520, 600, 660, 710].map((width) => [width, 'font-size: 18px'] as const)]) {
        const { element } = await narrow(tag, scene, width, { tools: 'off', style });
        const region = element.shadowRoot?.querySelector('.region');
        if (!isList(element)) expect(region?.scrollWidth, String(width)).to.be.at.most((region?.clientWidth ?? 0) + 1);
        else {
          element.layout = 'table';
          await element.updateComplete;
          await frames();
          if (tag !== 'disclosure-table') expect(region?.scrollWidth, String(width)).to.be.above((region?.clientWidth ?? 0) + 1);
        }
      }
    });
  }
});
