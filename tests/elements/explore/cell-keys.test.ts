import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { StatutoryElement } from '../../../src/elements/statutory-element.js';
import { frames, reportOf } from '../support.js';

/** An element with its controls in a column of some width, the keyboard on the first number of its sentences. */
async function explored(tag: 'disclosure-table' | 'request-matrix', width: number): Promise<StatutoryElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = `${String(width)}px`;
  const element = document.createElement(tag) as StatutoryElement;
  element.report = reportOf('county');
  place.append(element);
  element.scrollIntoView();
  await waitUntil(() => element.shadowRoot?.querySelector('.tool'), 'the controls', { timeout: 10_000 });
  await frames();
  return element;
}

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const focused = (): HTMLElement => document.activeElement as HTMLElement;
const text = (): string => focused().textContent?.replace(/\s+/g, '') ?? '';
const lit = (element: Element): number => element.querySelectorAll('.disclosure-lit').length;

/** A key where the keyboard is, at once; whether it was taken from the browser. */
function strike(name: string, more: KeyboardEventInit = {}): boolean {
  const target = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
  const [key, held] = name.split('+').reverse();
  return target?.dispatchEvent(new KeyboardEvent('keydown', { key: key ?? '', ctrlKey: held === 'Control', bubbles: true, composed: true, cancelable: true, ...more })) === false;
}

/** Enter on a number of a sentence: the keyboard is in its cell. */
async function enterTable(element: StatutoryElement): Promise<HTMLElement> {
  root(element).querySelector<HTMLElement>('.summary [tabindex="0"]')?.focus();
  strike('Enter');
  await waitUntil(() => focused() instanceof HTMLTableCellElement, 'a cell has the keyboard');
  await frames();
  return focused();
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) strike(key);
  await frames();
}

/** The cell that has the keyboard, between what stays in place beside it and the edge of the region. */
function inSight(element: StatutoryElement): boolean {
  const own = focused().getBoundingClientRect();
  const region = root(element).querySelector('.region')?.getBoundingClientRect() as DOMRect;
  const within = own.left >= region.left - 1 && own.right <= region.right + 1 && own.top >= -1 && own.bottom <= window.innerHeight + 1;
  // Above what a scroll bar may cover of the last row.
  const on = [0.1, 0.9].every((share) => document.elementFromPoint(own.left + own.width * share, own.top + 4) === focused());
  return within && on;
}

describe('the keyboard among the cells of a table', () => {
  it('arrow keys lead from figure to figure, to the labels and to the headings', async () => {
    const matrix = await explored('request-matrix', 1000);
    const cell = await enterTable(matrix);
    const row = cell.parentElement as HTMLTableRowElement;
    const at = Array.from(row.cells).indexOf(cell as HTMLTableCellElement);
    await press('ArrowLeft');
    expect(focused() === row.cells[at - 1]).to.equal(true);
    await press('ArrowRight', 'ArrowUp');
    expect(focused().getAttribute('scope')).to.equal('col');
    await press('ArrowDown');
    expect(focused() === cell).to.equal(true);
    await press('Home');
    expect(focused().getAttribute('scope')).to.match(/^row/);
    await press('End');
    expect(focused() === row.cells[row.cells.length - 1]).to.equal(true);
    const all = Array.from(matrix.querySelectorAll('table[slot=table] tr'), ({ children }) => Array.from(children));
    await press('Control+End');
    expect(focused() === all[all.length - 1]?.pop()).to.equal(true);
    await press('Control+Home');
    expect(focused() === all[0]?.[0]).to.equal(true);
  });

  it('what has it is lit with its mark, and is the only cell with a tabindex; none has one afterwards', async () => {
    const matrix = await explored('request-matrix', 1000);
    await enterTable(matrix);
    await press('Control+End', 'Home', 'ArrowRight', 'ArrowUp', 'End');
    expect(focused().classList.contains('disclosure-lit')).to.equal(true);
    expect(lit(matrix)).to.equal(1);
    expect(focused().getAttribute('tabindex')).to.equal('-1');
    expect(matrix.querySelectorAll('table [tabindex]').length).to.equal(1);
    const granted = (matrix.described?.tables[0]?.bodies.flat(2) ?? []).findIndex((cell) => cell.kind === 'figure' && cell.path === 'outcomes.granted.total');
    const cells = Array.from(matrix.querySelectorAll('tbody > tr > *'));
    for (let turn = 0; turn < 40 && focused() !== cells[granted]; turn += 1) strike('ArrowUp');
    await frames();
    expect(focused() === cells[granted]).to.equal(true);
    expect(root(matrix).querySelectorAll('.chart .disclosure-lit').length).to.be.greaterThan(0);
    root(matrix).querySelector<HTMLElement>('.tool')?.focus();
    expect(matrix.querySelectorAll('table [tabindex], table [role]').length).to.equal(0);
    expect(lit(matrix)).to.equal(0);
  });

  it('a pointer that rests takes nothing from it while the page scrolls; one that moves does', async () => {
    const matrix = await explored('request-matrix', 1000);
    await enterTable(matrix);
    await press('ArrowDown');
    const other = matrix.querySelector('tbody > tr:last-child > td:last-child') as HTMLElement;
    const point = (type: string): boolean => other.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' }));
    point('pointerover');
    expect([focused().classList.contains('disclosure-lit'), other.classList.contains('disclosure-lit')]).to.deep.equal([true, false]);
    point('pointermove');
    expect([focused().classList.contains('disclosure-lit'), other.classList.contains('disclosure-lit')]).to.deep.equal([false, true]);
  });

  it('Enter opens the card of the cell that was moved to, Escape closes it and then leads back to the number', async () => {
    const matrix = await explored('request-matrix', 1000);
    const cell = await enterTable(matrix);
    await press('ArrowDown');
    const moved = focused();
    expect(moved === cell).to.equal(false);
    await press('Enter');
    expect(root(matrix).activeElement?.className).to.equal('card');
    expect(root(matrix).querySelector('.card .value')?.textContent).to.include(moved.textContent);
    await press('Escape');
    expect(focused() === moved).to.equal(true);
    await press('ArrowDown', 'Escape');
    expect(root(matrix).activeElement?.closest('.summary') !== null).to.equal(true);
    expect(root(matrix).activeElement?.hasAttribute('data-cells')).to.equal(true);
  });

  it('keys that lead nowhere are the page’s', async () => {
    const matrix = await explored('request-matrix', 1000);
    await enterTable(matrix);
    await press('Control+End');
    expect([strike('ArrowDown'), strike('ArrowRight'), strike('PageDown'), strike('ArrowUp', { altKey: true }), strike('ArrowUp', { shiftKey: true })]).to.deep.equal([false, false, false, false, false]);
    expect(strike('ArrowUp')).to.equal(true);
  });

  it('a cell that is moved to is in sight, not under the labels that stay in place', async () => {
    const matrix = await explored('request-matrix', 500);
    matrix.layout = 'table';
    await matrix.updateComplete;
    await frames();
    await enterTable(matrix);
    const region = root(matrix).querySelector('.region') as Element;
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    await press('Control+End');
    expect(inSight(matrix)).to.equal(true);
    for (let turn = 0; turn < 6; turn += 1) {
      await press('ArrowLeft');
      expect(inSight(matrix), `${String(turn)} to the left`).to.equal(true);
    }
    for (let turn = 0; turn < 20; turn += 1) strike('ArrowUp');
    await frames();
    expect(inSight(matrix), 'far above').to.equal(true);
  });

  it('in a list it goes from figures to labels, and past the cell that the label of a group lies over', async () => {
    const matrix = await explored('request-matrix', 288);
    const cell = await enterTable(matrix);
    expect(cell.closest('.disclosure-list') !== null).to.equal(true);
    await press('Control+End', 'Home');
    for (let turn = 0; turn < 60; turn += 1) {
      expect(focused().getAttribute('aria-hidden')).to.equal(null);
      strike('ArrowUp');
    }
    const group = matrix.querySelector<HTMLElement>('tbody th[rowspan]') as HTMLElement;
    group.setAttribute('tabindex', '-1');
    group.focus();
    await press('ArrowRight');
    expect(focused() === group).to.equal(true);
    await press('ArrowDown', 'ArrowUp');
    expect(focused() === group).to.equal(true);
    expect(root(matrix).querySelectorAll('.card').length).to.equal(0);
  });

  it('in 二 it goes on from one block to the next', async () => {
    const table = await explored('disclosure-table', 1000);
    await enterTable(table);
    await press('Control+Home');
    const seen = new Set<Element | null>();
    for (let turn = 0; turn < 30; turn += 1) {
      seen.add(focused().closest('table'));
      strike('ArrowDown');
    }
    expect(seen.size).to.equal(table.querySelectorAll('table[slot=table]').length);
    expect(seen.size).to.be.greaterThan(1);
    expect(text()).to.not.equal('');
  });
});
