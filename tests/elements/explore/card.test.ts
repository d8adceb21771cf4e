import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { RequestMatrix } from '../../../src/elements/request-matrix.js';
import { frames, reportOf } from '../support.js';

/** An element with its controls, between two links of the page. */
async function explored(width?: number): Promise<RequestMatrix> {
  const place = await fixture<HTMLElement>(html`<div><a href="#before">前</a><request-matrix .report=${reportOf('county')}></request-matrix><a href="#after">后</a></div>`);
  if (width !== undefined) place.style.width = `${String(width)}px`;
  const matrix = place.querySelector('request-matrix') as RequestMatrix;
  matrix.scrollIntoView();
  await waitUntil(() => matrix.shadowRoot?.querySelector('.tool'), 'the controls', { timeout: 10_000 });
  await frames();
  return matrix;
}

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const markOf = (element: Element, cells: RegExp): SVGElement => {
  const mark = Array.from(root(element).querySelectorAll<SVGElement>('.chart [data-cells]')).find((candidate) => cells.test(candidate.getAttribute('data-cells') ?? ''));
  if (!mark) throw new Error(`no mark of ${String(cells)}`);
  return mark;
};
const GRANTED = /^outcomes\.granted\.total$/;
const PARTIAL = /^outcomes\.partial\.total$/;
const REFUSED = /stateSecret/;
const cardOf = (element: Element): HTMLElement | null => root(element).querySelector<HTMLElement>('.card');
const said = (element: Element): string => cardOf(element)?.textContent?.replace(/\s+/g, ' ') ?? '';
const lit = (element: Element): number => element.querySelectorAll('td.disclosure-lit').length;
const onCell = (): boolean => document.activeElement instanceof HTMLTableCellElement;
const has = (element: Element, node: Element | null | undefined): boolean => node !== undefined && node !== null && (root(element).activeElement === node || document.activeElement === node);

async function settled(element: RequestMatrix): Promise<void> {
  await element.updateComplete;
  await frames();
}

/** The pointer at a place of the window, on a node that stays within its tree. */
function pointAt(target: Element, type: 'pointerover' | 'pointerout' | 'pointermove', clientX: number, clientY: number): void {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', relatedTarget: target.parentElement, clientX, clientY }));
}

/** The pointer goes from one node to another, as a browser says it. */
function go(from: Element, to: Element, clientX: number, clientY: number): void {
  pointAt(from, 'pointerout', clientX, clientY);
  pointAt(to, 'pointerover', clientX, clientY);
  pointAt(to, 'pointermove', clientX, clientY);
}

function click(target: Element, byKeyboard = false): void {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: byKeyboard ? 0 : 1 }));
}

/** A key where the keyboard is; says whether the browser does what it always does with it. */
function key(name: string, shiftKey = false): boolean {
  const { activeElement } = document;
  const target = activeElement?.shadowRoot?.activeElement ?? activeElement;
  return target?.dispatchEvent(new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, composed: true, cancelable: true })) ?? true;
}

async function press(element: RequestMatrix, text: string): Promise<void> {
  const button = Array.from(root(element).querySelectorAll('button')).find((candidate) => candidate.textContent?.includes(text));
  if (!button) throw new Error(`no button ${text}`);
  button.focus();
  button.click();
  await settled(element);
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

describe('the way of a pointer onto a card', () => {
  it('what hangs together touches, and the pointer that goes straight down is on the card', async () => {
    const matrix = await explored();
    const mark = markOf(matrix, GRANTED);
    const at = mark.getBoundingClientRect();
    const x = at.right - 5;
    pointAt(mark, 'pointerover', x, at.top + 3);
    await settled(matrix);
    const below = root(matrix).elementFromPoint(x, at.bottom + 2);
    expect(below?.closest('.card') !== null && below !== null).to.equal(true);
    expect(cardOf(matrix)?.getBoundingClientRect().top).to.be.at.most(at.bottom);
  });

  it('a mark that is passed on the way does not take its place; one that is stayed on does', async () => {
    const matrix = await explored();
    const mark = markOf(matrix, GRANTED);
    const other = markOf(matrix, PARTIAL);
    const at = mark.getBoundingClientRect();
    pointAt(mark, 'pointerover', at.right + 200, at.top);
    await settled(matrix);
    go(mark, other, at.right + 100, at.bottom + 5);
    await settled(matrix);
    expect(said(matrix)).to.include('予以公开');
    go(other, cardOf(matrix) as Element, at.left + 50, at.bottom + 10);
    await pause();
    expect(said(matrix)).to.include('予以公开');
    expect(lit(matrix)).to.equal(1);
    go(cardOf(matrix) as Element, other, at.right + 100, at.bottom + 5);
    await waitUntil(() => said(matrix).includes('部分公开'), 'the other card');
  });

  it('a mark away from the card takes its place at once', async () => {
    const matrix = await explored();
    const [mark, other] = [markOf(matrix, PARTIAL), markOf(matrix, GRANTED)];
    const at = mark.getBoundingClientRect();
    pointAt(mark, 'pointerover', at.left + 20, at.bottom - 5);
    await settled(matrix);
    go(mark, other, at.left + 20, at.top - 5);
    await settled(matrix);
    expect(said(matrix)).to.include('予以公开');
  });

  it('stays while the pointer goes about on it', async () => {
    const matrix = await explored();
    const mark = markOf(matrix, GRANTED);
    const at = mark.getBoundingClientRect();
    pointAt(mark, 'pointerover', at.left + 20, at.top + 5);
    await settled(matrix);
    const [place, value] = ['.place', '.value'].map((name) => cardOf(matrix)?.querySelector(name)) as [Element, Element];
    go(mark, place, at.left + 20, at.bottom + 5);
    go(place, value, at.left + 20, at.bottom + 25);
    await pause();
    expect(said(matrix)).to.include('予以公开');
  });

  it('a card of what has the keyboard stays where the pointer leaves', async () => {
    const matrix = await explored();
    await press(matrix, '逐项查看');
    const mark = markOf(matrix, GRANTED);
    expect(has(matrix, mark)).to.equal(true);
    expect(said(matrix)).to.include('21');
    pointAt(mark, 'pointerout', 5, 5);
    await pause();
    expect(said(matrix)).to.include('21');
    expect(lit(matrix)).to.equal(1);
  });
});

describe('where the keyboard is after a card', () => {
  it('Escape leads back to the cell it was of', async () => {
    const matrix = await explored();
    const cell = matrix.querySelector('td.disclosure-figure') as HTMLElement;
    click(cell, true);
    await settled(matrix);
    expect(has(matrix, cardOf(matrix))).to.equal(true);
    key('Escape');
    await settled(matrix);
    expect(cardOf(matrix) === null).to.equal(true);
    expect(has(matrix, cell)).to.equal(true);
    cell.blur();
    expect(cell.hasAttribute('tabindex')).to.equal(false);
  });

  it('Tab past the last button goes on after what the card is of, Shift+Tab before the first leads back to it', async () => {
    const matrix = await explored();
    await press(matrix, '逐项查看');
    const mark = root(matrix).activeElement as Element;
    key('Enter');
    await settled(matrix);
    const buttons = Array.from(cardOf(matrix)?.querySelectorAll('button') ?? []);
    buttons[buttons.length - 1]?.focus();
    // The browser goes on from what has the keyboard once the key has been heard.
    expect(key('Tab')).to.equal(true);
    expect(has(matrix, mark)).to.equal(true);
    await settled(matrix);
    expect(cardOf(matrix) === null).to.equal(true);
    key('Enter');
    await settled(matrix);
    expect(has(matrix, cardOf(matrix))).to.equal(true);
    key('Tab');
    expect(has(matrix, cardOf(matrix)), 'Tab stays in the card').to.equal(true);
    expect(key('Tab', true)).to.equal(false);
    await settled(matrix);
    expect(cardOf(matrix) === null).to.equal(true);
    expect(has(matrix, mark)).to.equal(true);
  });
});

describe('from a mark or number into the table and back', () => {
  it('all figures of a sum stay lit until the pointer moves to another', async () => {
    const matrix = await explored();
    click(markOf(matrix, REFUSED));
    await settled(matrix);
    await press(matrix, '在表中查看');
    await waitUntil(onCell, 'a cell has the keyboard');
    await settled(matrix);
    expect(lit(matrix)).to.equal(8);
    expect(document.activeElement?.classList.contains('disclosure-lit')).to.equal(true);
    const [elsewhere] = Array.from(matrix.querySelectorAll('td.disclosure-figure'));
    // What a browser says when the page scrolls under a pointer that rests.
    pointAt(elsewhere as Element, 'pointerover', 9, 9);
    pointAt(markOf(matrix, GRANTED), 'pointerover', 9, 9);
    await settled(matrix);
    expect(cardOf(matrix) === null).to.equal(true);
    expect(lit(matrix)).to.equal(8);
    pointAt(elsewhere as Element, 'pointermove', 10, 9);
    await settled(matrix);
    expect(lit(matrix)).to.equal(1);
    expect(elsewhere?.classList.contains('disclosure-lit')).to.equal(true);
  });

  it('until the keyboard goes elsewhere', async () => {
    const matrix = await explored();
    click(markOf(matrix, REFUSED));
    await settled(matrix);
    await press(matrix, '在表中查看');
    await waitUntil(onCell, 'a cell has the keyboard');
    root(matrix).querySelector<HTMLElement>('.tool')?.focus();
    await settled(matrix);
    expect(lit(matrix)).to.equal(0);
  });

  it('Escape leads back to the mark', async () => {
    const matrix = await explored();
    await press(matrix, '逐项查看');
    key('End');
    const mark = root(matrix).activeElement;
    key('Enter');
    await settled(matrix);
    await press(matrix, '在表中查看');
    await waitUntil(onCell, 'a cell has the keyboard');
    key('Enter');
    await settled(matrix);
    key('Escape');
    await settled(matrix);
    expect(onCell()).to.equal(true);
    key('Escape');
    await settled(matrix);
    expect(has(matrix, mark)).to.equal(true);
  });

  it('and to the number of a sentence, also where the view has become another', async () => {
    const matrix = await explored();
    matrix.view = 'row:outcomes.refused';
    await settled(matrix);
    const amount = root(matrix).querySelector<HTMLElement>('.amount');
    amount?.focus();
    key('Enter');
    await waitUntil(onCell, 'a cell has the keyboard');
    key('Escape');
    await settled(matrix);
    expect(root(matrix).activeElement?.className).to.include('amount');
    expect(root(matrix).activeElement?.getAttribute('data-cells')).to.equal(amount?.getAttribute('data-cells'));
  });
});

describe('a card where there is little room', () => {
  it('never covers what was tapped, wherever that is in the window', async () => {
    const matrix = await explored(288);
    for (const share of [0.05, 0.4, 0.55, 0.9]) {
      const top = window.innerHeight * share;
      const mark = markOf(matrix, REFUSED);
      window.scrollBy(0, mark.getBoundingClientRect().top - top);
      click(mark);
      await settled(matrix);
      const [at, card] = [mark.getBoundingClientRect(), (cardOf(matrix) as Element).getBoundingClientRect()];
      expect(Math.min(at.bottom, card.bottom) - Math.max(at.top, card.top), `at ${String(top)}`).to.be.at.most(2);
      const own = matrix.getBoundingClientRect();
      expect(card.left >= own.left - 1 && card.right <= own.right + 1).to.equal(true);
      await press(matrix, '关闭');
    }
  });

  it('has its short buttons side by side', async () => {
    const matrix = await explored(288);
    click(markOf(matrix, REFUSED));
    await settled(matrix);
    const buttons = Array.from(cardOf(matrix)?.querySelectorAll('button') ?? []);
    const rows = new Set(buttons.map((button) => Math.round(button.getBoundingClientRect().top)));
    expect(rows.size).to.be.below(buttons.length);
    for (const button of buttons) expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('what is done from a card', () => {
  it('a link copied is said in the card, and nothing of the page moves', async () => {
    const matrix = await explored();
    click(markOf(matrix, GRANTED));
    await settled(matrix);
    const { execCommand } = document;
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: () => document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })) || true,
    });
    try {
      const top = matrix.querySelector('table')?.getBoundingClientRect().top;
      await press(matrix, '复制链接');
      await waitUntil(() => cardOf(matrix)?.querySelector('.note')?.textContent === '链接已复制。', 'said in the card');
      await waitUntil(() => root(matrix).querySelector('[role=status]')?.textContent?.trim() === '链接已复制。', 'told to assistive technology');
      expect(matrix.querySelector('table')?.getBoundingClientRect().top).to.equal(top);
    } finally {
      Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
    }
  });

  it('a view of one outcome shows who applied, whatever chart was chosen before', async () => {
    const matrix = await explored();
    const title = (): string => root(matrix).querySelector('.chart .title')?.textContent ?? '';
    const pick = async (value: string): Promise<void> => {
      const select = Array.from(root(matrix).querySelectorAll('select')).find((candidate) => Array.from(candidate.options).some((option) => option.value === value));
      if (!select) throw new Error(`nothing to choose ${value}`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(matrix);
    };
    await press(matrix, '查看方式');
    await pick('flow');
    await pick('column:individual');
    expect(root(matrix).querySelectorAll('.flow-node').length).to.be.greaterThan(0);
    await pick('row:outcomes.refused');
    expect(title()).to.include('不予公开').and.include('申请人');
    await pick('whole');
    expect(root(matrix).querySelectorAll('.flow-node').length).to.equal(0);
  });
});
