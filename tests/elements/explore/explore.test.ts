import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Report } from '../../../src/model/report.js';
import type { StatutoryElement } from '../../../src/elements/statutory-element.js';
import { frames, reportOf } from '../support.js';

type Tag = 'disclosure-table' | 'request-matrix' | 'review-litigation-grid';

/** An element with its controls, which come once it is near the window. */
async function explored<Of extends Tag>(tag: Of, scene: string, view?: string): Promise<HTMLElementTagNameMap[Of]> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  (element as StatutoryElement).report = reportOf(scene);
  if (view !== undefined) element.setAttribute('view', view);
  place.append(element);
  element.scrollIntoView();
  await waitUntil(() => element.shadowRoot?.querySelector('.tool'), 'the controls', { timeout: 10_000 });
  await frames();
  return element;
}

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const texts = (element: Element, selector: string): string[] =>
  Array.from(root(element).querySelectorAll(selector), (node) => node.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const marks = (element: Element): Element[] => Array.from(root(element).querySelectorAll('.chart [data-cells]'));
const markOf = (element: Element, cells: RegExp): Element => {
  const mark = marks(element).find((candidate) => cells.test(candidate.getAttribute('data-cells') ?? ''));
  if (!mark) throw new Error(`no mark of ${String(cells)}`);
  return mark;
};
const cardOf = (element: Element): string | undefined => root(element).querySelector('.card')?.textContent?.replace(/\s+/g, ' ');
const lit = (element: Element): string[] => Array.from(element.querySelectorAll('td.disclosure-lit'), (cell) => cell.textContent ?? '');
const rowLabels = (element: Element): string[] => Array.from(element.querySelectorAll('[slot=table] tbody tr'), (row) => row.querySelector('th:last-of-type')?.textContent ?? '');
const button = (element: Element, text: string): HTMLButtonElement => {
  const found = Array.from(root(element).querySelectorAll('button')).find((candidate) => candidate.textContent?.includes(text));
  if (!found) throw new Error(`no button ${text}`);
  return found;
};

async function press(element: Element, text: string): Promise<void> {
  button(element, text).click();
  await (element as StatutoryElement).updateComplete;
  await frames();
}

async function pick(element: Element, value: string): Promise<void> {
  const select = Array.from(root(element).querySelectorAll('select')).find((candidate) => Array.from(candidate.options).some((option) => option.value === value));
  if (!select) throw new Error(`nothing to choose ${value}`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await (element as StatutoryElement).updateComplete;
  await frames();
}

function point(target: Element, type: 'pointerover' | 'pointerout'): void {
  // As between two marks: such an event stays within their tree.
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse', relatedTarget: target.parentElement }));
}

function choose(target: Element): void {
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

describe('views of a table', () => {
  it('one applicant, one outcome, the non-zero figures, and back', async () => {
    const matrix = await explored('request-matrix', 'county');
    await press(matrix, '查看方式');
    await pick(matrix, 'column:individual');
    expect(matrix.querySelectorAll('[slot=table] td.disclosure-figure').length).to.equal(25);
    expect(texts(matrix, '.now')[0]).to.match(/当前只显示：自然人（175个数字中的25个）/);
    expect(texts(matrix, 'figcaption')[0]).to.include('自然人');
    expect(texts(matrix, '.lead')[0]).to.match(/新收71.*上年结转1.*办理结果总计72/);
    expect(texts(matrix, '.summary p')[0]).to.match(/^自然人： ?2022年新收 ?71 ?件，上年结转 ?1 ?件；办理结果总计 ?72 ?件/);
    await pick(matrix, 'row:outcomes.refused');
    expect(rowLabels(matrix).length).to.equal(8);
    expect(texts(matrix, 'figcaption')[0]).to.include('不予公开').and.include('申请人');
    await pick(matrix, 'nonzero');
    expect(rowLabels(matrix)).to.not.include('1.属于国家秘密');
    expect(rowLabels(matrix)).to.include('6.属于四类过程性信息');
    expect(texts(matrix, '.summary p')[0]).to.match(/^2022年新收 ?74 ?件/);
    await press(matrix, '恢复全表');
    expect(root(matrix).querySelector('select')?.value).to.equal('whole');
    expect(matrix.querySelectorAll('[slot=table] td.disclosure-figure').length).to.equal(175);
    expect(texts(matrix, '.now').join('')).to.equal('');
  });

  it('an author may set one', async () => {
    const grid = await explored('review-litigation-grid', 'city', 'column:afterReview');
    expect(grid.querySelectorAll('[slot=table] td.disclosure-figure').length).to.equal(5);
    expect(root(grid).querySelectorAll('.chart .axis').length).to.equal(1);
    expect(texts(grid, '.summary p').filter((sentence) => /复议|诉讼/.test(sentence)).length).to.equal(1);
  });

  it('one item of 二, with its charts alone', async () => {
    const table = await explored('disclosure-table', 'county', 'block:item8');
    expect(table.querySelectorAll('[slot=table]').length).to.equal(1);
    expect(texts(table, '.tile dt')).to.deep.equal(['行政事业性收费']);
    expect(root(table).querySelectorAll('svg.picture').length).to.equal(0);
    expect(texts(table, '.summary p')[0]).to.match(/^行政事业性收费 ?9116\.36 ?万元。$/);
  });

  it('a view nobody offers shows the whole', async () => {
    const matrix = await explored('request-matrix', 'county', 'column:__proto__');
    expect(matrix.querySelectorAll('[slot=table] td.disclosure-figure').length).to.equal(175);
  });

  it('without the chart, without the table: the table stays for assistive technology', async () => {
    const matrix = await explored('request-matrix', 'county');
    matrix.show = 'chart';
    await matrix.updateComplete;
    await frames();
    const region = root(matrix).querySelector('.region') as HTMLElement;
    expect(region.getBoundingClientRect().width).to.be.at.most(2);
    expect(getComputedStyle(region).visibility).to.equal('visible');
    expect(getComputedStyle(region).display).to.not.equal('none');
    expect(region.hasAttribute('tabindex')).to.be.false;
    matrix.show = 'table';
    await matrix.updateComplete;
    expect(getComputedStyle(root(matrix).querySelector('.charts') as Element).display).to.equal('none');
  });
});

describe('charts on demand', () => {
  it('flow, reasons, applicants: each with its marks', async () => {
    const matrix = await explored('request-matrix', 'county');
    await press(matrix, '查看方式');
    await pick(matrix, 'flow');
    expect(root(matrix).querySelectorAll('.flow-node').length).to.be.greaterThan(5);
    expect(texts(matrix, '.remark').join('')).to.include('不予处理');
    await pick(matrix, 'reasons:refused');
    expect(marks(matrix).length).to.equal(8);
    await pick(matrix, 'applicants:received');
    expect(marks(matrix).map((mark) => mark.querySelector('.figure')?.textContent)).to.deep.equal(['71', '3', '0', '0', '0', '0']);
  });

  it('shares only where asked for and allowed', async () => {
    const matrix = await explored('request-matrix', 'county');
    expect(root(matrix).querySelector('.charts')?.textContent).to.not.include('%');
    await press(matrix, '查看方式');
    const share = Array.from(root(matrix).querySelectorAll<HTMLInputElement>('input[value=share]'))[0];
    share?.click();
    await matrix.updateComplete;
    await frames();
    expect(markOf(matrix, /^outcomes\.granted\.total$/).textContent).to.include('28.0%');
    expect(texts(matrix, '.remark').join('')).to.include('予以公开占办理结果总计的28.0%（21/75）。').and.include('不予公开占办理结果总计的5.3%（4*/75）。');
    const broken = await explored('request-matrix', 'broken');
    await press(broken, '查看方式');
    expect(root(broken).querySelector('input[value=share]')).to.not.exist;
    expect(Array.from(root(broken).querySelectorAll('option'), ({ value }) => value)).to.not.include('flow');
  });

  it('四: shares of decided cases, the base said', async () => {
    const grid = await explored('review-litigation-grid', 'city');
    await press(grid, '查看方式');
    root(grid).querySelector<HTMLInputElement>('input[value=share]')?.click();
    await grid.updateComplete;
    await frames();
    expect(root(grid).querySelector('.charts')?.textContent).to.match(/%/).and.match(/已审结/);
  });
});

describe('mark and cell are one', () => {
  it('pointing at a mark lights its cells and says what it is; pointing at a cell lights its mark', async () => {
    const matrix = await explored('request-matrix', 'county');
    const mark = markOf(matrix, /^outcomes\.granted\.total$/);
    point(mark, 'pointerover');
    await matrix.updateComplete;
    expect(lit(matrix)).to.deep.equal(['21']);
    expect(cardOf(matrix)).to.match(/予以公开.*21/);
    point(mark, 'pointerout');
    await waitUntil(() => !root(matrix).querySelector('.card'), 'the card goes');
    expect(lit(matrix)).to.deep.equal([]);
    const cell = Array.from(matrix.querySelectorAll('td')).find((candidate) => candidate.textContent === '9') as Element;
    point(cell, 'pointerover');
    expect(markOf(matrix, /^outcomes\.partial\.total$/).classList.contains('disclosure-lit')).to.be.true;
  });

  it('a mark of a sum lights all it is made of', async () => {
    const matrix = await explored('request-matrix', 'county');
    point(markOf(matrix, /stateSecret/), 'pointerover');
    expect(lit(matrix).length).to.equal(8);
  });

  it('the card stays while the pointer is on it, and Escape closes it', async () => {
    const matrix = await explored('request-matrix', 'county');
    const mark = markOf(matrix, /^outcomes\.granted\.total$/);
    point(mark, 'pointerover');
    await matrix.updateComplete;
    point(mark, 'pointerout');
    point(root(matrix).querySelector('.card .value') as Element, 'pointerover');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(cardOf(matrix)).to.include('21');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await matrix.updateComplete;
    expect(cardOf(matrix)).to.equal(undefined);
  });

  it('choosing a column header offers that applicant, and a row its meaning with the article', async () => {
    const matrix = await explored('request-matrix', 'county');
    choose(Array.from(matrix.querySelectorAll('th')).find((header) => header.textContent === '自然人') as Element);
    await matrix.updateComplete;
    await press(matrix, '只看“自然人”');
    expect(matrix.view).to.equal('column:individual');
    choose(Array.from(matrix.querySelectorAll('th')).find((header) => header.textContent?.includes('三安全一稳定')) as Element);
    await waitUntil(() => cardOf(matrix)?.includes('第十四条'), 'the term', { timeout: 10_000 });
  });

  it('leads from a mark to its cell, out of a view that leaves it out', async () => {
    const matrix = await explored('request-matrix', 'county');
    matrix.view = 'row:outcomes.refused';
    await matrix.updateComplete;
    await frames();
    const amount = root(matrix).querySelector('.amount') as Element;
    choose(amount);
    await waitUntil(() => document.activeElement instanceof HTMLTableCellElement, 'the cell has the keyboard');
    expect(document.activeElement?.textContent).to.equal(amount.textContent);
    expect(matrix.querySelectorAll('[slot=table] td.disclosure-figure').length).to.equal(175);
  });

  it('nothing is written into the tables but classes, and the page’s address is never changed', async () => {
    const address = location.href;
    const matrix = await explored('request-matrix', 'county');
    const before = matrix.querySelector('table')?.outerHTML;
    const mark = markOf(matrix, /^outcomes\.granted\.total$/);
    point(mark, 'pointerover');
    await matrix.updateComplete;
    expect(lit(matrix).length).to.equal(1);
    point(mark, 'pointerout');
    await waitUntil(() => !root(matrix).querySelector('.card'), 'the card goes');
    const after = matrix.querySelector('table')?.outerHTML ?? '';
    const at = Array.from(after).findIndex((character, index) => character !== before?.charAt(index));
    expect(after === before, `${before?.slice(at - 60, at + 60) ?? ''} / ${after.slice(at - 60, at + 60)}`).to.be.true;
    expect(location.href).to.equal(address);
  });
});

describe('by keyboard', () => {
  const key = (target: Element, name: string): void => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true }));
  };

  it('a chart is opened by a button: one tab stop, arrows, Home and End, and Escape back', async () => {
    const matrix = await explored('request-matrix', 'county');
    const svg = root(matrix).querySelector('svg.picture') as SVGElement;
    expect(svg.getAttribute('role')).to.equal('img');
    await press(matrix, '逐项查看');
    const stops = (): Element[] => marks(matrix).filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(svg.getAttribute('role')).to.equal('group');
    expect(stops().length).to.equal(1);
    expect(root(matrix).activeElement?.getAttribute('aria-label')).to.match(/予以公开.*21/);
    key(root(matrix).activeElement as Element, 'ArrowDown');
    expect(root(matrix).activeElement?.getAttribute('aria-label')).to.match(/部分公开.*9/);
    key(root(matrix).activeElement as Element, 'End');
    expect(root(matrix).activeElement?.getAttribute('aria-label')).to.match(/其他处理.*4/);
    expect(stops().length).to.equal(1);
    key(root(matrix).activeElement as Element, 'Escape');
    expect(svg.getAttribute('role')).to.equal('img');
    expect(root(matrix).activeElement?.textContent).to.include('逐项查看');
    expect(marks(matrix).filter((mark) => mark.hasAttribute('tabindex')).length).to.equal(0);
  });

  it('the numbers of the sentences are one tab stop, and lead to their cells', async () => {
    const matrix = await explored('request-matrix', 'county');
    const amounts = Array.from(root(matrix).querySelectorAll<HTMLElement>('.amount'));
    expect(amounts.filter((amount) => amount.tabIndex === 0).length).to.equal(1);
    amounts[0]?.focus();
    key(amounts[0] as Element, 'ArrowRight');
    expect(root(matrix).activeElement).to.equal(amounts[1]);
    key(amounts[1] as Element, 'Enter');
    await waitUntil(() => document.activeElement instanceof HTMLTableCellElement, 'the cell has the keyboard');
    expect(document.activeElement?.textContent).to.equal('1');
  });

  it('a panel closes on Escape, back to its button', async () => {
    const matrix = await explored('request-matrix', 'county');
    await press(matrix, '下载与复制');
    const [first] = Array.from(root(matrix).querySelectorAll<HTMLElement>('.takes button'));
    first?.focus();
    key(first as Element, 'Escape');
    await matrix.updateComplete;
    expect(root(matrix).querySelector('.panel')).to.not.exist;
    expect(root(matrix).activeElement?.textContent).to.equal('下载与复制');
  });
});

describe('what a card says', () => {
  it('is what the mark says, for every mark of every chart', async () => {
    for (const [tag, scene, charts] of [
      ['request-matrix', 'county', ['', 'flow', 'reasons:refused', 'reasons:unavailable', 'applicants:received', 'applicants:outcomes.granted']],
      ['review-litigation-grid', 'city', ['']],
    ] as const) {
      const element = await explored(tag, scene);
      await press(element, '查看方式');
      for (const chart of charts) {
        if (chart !== '') await pick(element, chart);
        for (const mark of marks(element)) {
          point(mark, 'pointerover');
          await element.updateComplete;
          const said = root(element).querySelector('.card .value strong')?.textContent;
          const drawn = /([\d.,]+)\*?\s*$/.exec(mark.textContent ?? '')?.[1];
          expect(said, `${chart} ${mark.getAttribute('data-cells') ?? ''}`).to.equal(drawn);
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
          await element.updateComplete;
        }
      }
    }
  });

  it('is of the report as it is now', async () => {
    const matrix = await explored('request-matrix', 'county');
    choose(markOf(matrix, /^outcomes\.granted\.total$/));
    await matrix.updateComplete;
    expect(cardOf(matrix)).to.include('21');
    const other = structuredClone(reportOf('county')) as unknown as { requests: { outcomes: { granted: Record<string, number>; partial: Record<string, number> } } };
    Object.assign(other.requests.outcomes.granted, { individual: 20, total: 20 });
    Object.assign(other.requests.outcomes.partial, { individual: 9, total: 10 });
    matrix.report = other as never;
    await matrix.updateComplete;
    await frames();
    expect(root(matrix).querySelector('.card .value strong')?.textContent).to.equal('20');
  });

  it('a cell that is lit is seen to be', async () => {
    const matrix = await explored('request-matrix', 'county');
    point(markOf(matrix, /^outcomes\.granted\.total$/), 'pointerover');
    await matrix.updateComplete;
    const cell = matrix.querySelector('td.disclosure-lit') as Element;
    expect(parseFloat(getComputedStyle(cell).outlineWidth)).to.be.at.least(2);
    expect(getComputedStyle(cell).outlineStyle).to.equal('solid');
  });

  it('keeps the keyboard where it is wanted: in the card, and back on the mark', async () => {
    const matrix = await explored('request-matrix', 'county');
    await press(matrix, '逐项查看');
    const mark = root(matrix).activeElement as Element;
    mark.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await matrix.updateComplete;
    expect(root(matrix).activeElement?.getAttribute('role')).to.equal('dialog');
    root(matrix).activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await matrix.updateComplete;
    expect(root(matrix).activeElement === mark).to.be.true;
    expect(root(matrix).querySelector('svg.picture')?.getAttribute('role')).to.equal('group');
  });
});

describe('links', () => {
  afterEach(() => {
    history.replaceState(null, '', location.href.split('#')[0]);
  });

  it('an address leads to a cell, and to a view and chart', async () => {
    history.replaceState(null, '', '#disclosure=requests&cell=outcomes.partial.total');
    await explored('request-matrix', 'county');
    await waitUntil(() => document.activeElement?.textContent === '9', 'the cell has the keyboard');
    location.hash = '#disclosure=requests&view=column:individual&chart=reasons:refused';
    const matrix = document.querySelector('request-matrix') as Element;
    await waitUntil(() => (matrix as StatutoryElement).view === 'column:individual', 'the view');
    await frames();
    expect(texts(matrix, 'figcaption')[0]).to.include('不予公开').and.include('自然人');
  });

  it('to shares, where they were shown', async () => {
    history.replaceState(null, '', '#disclosure=requests&measure=share');
    const matrix = await explored('request-matrix', 'county');
    await waitUntil(() => root(matrix).querySelector('.chart')?.textContent?.includes('28.0%'), 'shares');
  });

  it('to the second of two, and to none where there is none', async () => {
    const page = await fixture<HTMLElement>(html`<div><request-matrix .report=${reportOf('county')}></request-matrix><request-matrix .report=${reportOf('county')}></request-matrix></div>`);
    location.hash = '#disclosure=requests&view=nonzero&n=2';
    const [first, second] = Array.from(page.querySelectorAll('request-matrix'));
    await waitUntil(() => second?.view === 'nonzero', 'the second', { timeout: 10_000 });
    expect(first?.view).to.not.equal('nonzero');
  });

  it('a hostile address does nothing', async () => {
    history.replaceState(null, '', `#disclosure=requests&view=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&cell=__proto__.x`);
    const matrix = await explored('request-matrix', 'county');
    await frames();
    expect(matrix.querySelectorAll('[slot=table] td.disclosure-figure').length).to.equal(175);
    expect(root(matrix).querySelector('img')).to.not.exist;
  });
});

describe('terms and English', () => {
  it('the terms of a table in plain words', async () => {
    const grid = await explored('review-litigation-grid', 'city');
    await press(grid, '名词解释');
    await waitUntil(() => root(grid).querySelector('.terms dt'), 'the terms', { timeout: 10_000 });
    expect(texts(grid, '.terms dt')).to.include('结果纠正');
  });

  it('all controls speak English in an English page', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"><request-matrix .report=${reportOf('county')}></request-matrix></div>`);
    const matrix = place.querySelector('request-matrix') as StatutoryElement;
    await waitUntil(() => matrix.shadowRoot?.querySelector('.tool'), 'the controls', { timeout: 10_000 });
    await press(matrix, 'View');
    for (const name of ['.tools', '.panel']) expect(root(matrix).querySelector(name)?.textContent).to.not.match(/[\u4e00-\u9fff]/);
  });
});

/** 三 with 40 rows of the agency's own. */
function longReport(): Report {
  const report = reportOf('county');
  const extra = Array.from({ length: 40 }, (_, index) => ({ axis: 'row' as const, label: `其中第${String(index + 1)}项`, after: 'outcomes.refused.stateSecret', figures: [1, 0, 0, 0, 0, 0, 1] }));
  return { ...report, requests: { ...(report.requests as NonNullable<Report['requests']>), extra } };
}

describe('on paper', () => {
  it('a long table becomes several also where there are no controls', async () => {
    const matrix = document.createElement('request-matrix') as StatutoryElement;
    matrix.tools = 'off';
    matrix.report = longReport();
    (await fixture<HTMLElement>(html`<div></div>`)).append(matrix);
    matrix.scrollIntoView();
    const printed = async (): Promise<number> => {
      window.dispatchEvent(new Event('beforeprint'));
      const tables = matrix.querySelectorAll('table').length;
      window.dispatchEvent(new Event('afterprint'));
      await matrix.updateComplete;
      return tables;
    };
    await waitUntil(async () => (await printed()) > 1, 'several tables', { timeout: 10_000 });
    expect(root(matrix).querySelector('button')).to.not.exist;
    expect(matrix.querySelectorAll('table').length).to.equal(1);
  });

  it('a table longer than a page becomes several, with all headings and labels, and is one again after', async () => {
    const matrix = await explored('request-matrix', 'county');
    matrix.report = longReport();
    await matrix.updateComplete;
    const groups = (): number[] => Array.from(matrix.querySelectorAll('table'), (table) => Array.from(table.querySelectorAll('th'), (label) => label.textContent).filter((label) => label === '（三）不予公开').length);
    expect(groups()).to.deep.equal([1]);
    window.dispatchEvent(new Event('beforeprint'));
    expect(groups().slice(0, 2)).to.deep.equal([1, 1]);
    expect(matrix.querySelectorAll('[slot=table] td.disclosure-figure').length).to.equal(175 + 40 * 7);
    expect(matrix.querySelectorAll('table').length).to.equal(matrix.querySelectorAll('thead').length);
    window.dispatchEvent(new Event('afterprint'));
    await matrix.updateComplete;
    expect(groups()).to.deep.equal([1]);
  });
});
