import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { StatutoryElement } from '../../../src/elements/statutory-element.js';
import { frames, reportOf } from '../support.js';

const LIVE = '[role=status], [role=alert], [role=log], [aria-live]';
const TAGS = ['disclosure-table', 'request-matrix', 'review-litigation-grid'] as const;

const root = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;
const line = (element: Element, kind: string): string | undefined => root(element).querySelector(`[role=status] > .${kind}`)?.textContent?.trim();

/** What assistive technology hears of one element: of each change in its live region, all of the line it is in. */
class Ear {
  readonly heard: string[] = [];
  readonly #regions = new Set<Element>();
  readonly #observer = new MutationObserver((records) => {
    this.heard.push(...new Set(records.map(({ target }) => this.#lineOf(target)).filter((text) => text !== '')));
    this.#watch();
  });
  readonly #element: Element;

  constructor(element: Element) {
    this.#element = element;
    this.#watch();
    this.#observer.observe(root(element), { childList: true, characterData: true, subtree: true });
  }

  /** What is there when a region comes is not heard. */
  #watch(): void {
    for (const region of Array.from(root(this.#element).querySelectorAll(LIVE))) this.#regions.add(region);
  }

  #lineOf(changed: Node): string {
    const from = changed instanceof Element ? changed : changed.parentElement;
    const region = from?.closest(LIVE);
    return from && region && this.#regions.has(region) ? (from.closest('[aria-atomic]') ?? changed).textContent?.trim() ?? '' : '';
  }
}

/** An element with its controls, and what is heard of it from before it is shown. */
async function heard(tag: (typeof TAGS)[number], width = 1000, attributes: Readonly<Record<string, string>> = {}): Promise<{ element: StatutoryElement; ear: Ear }> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = `${String(width)}px`;
  const element = document.createElement(tag) as StatutoryElement;
  element.report = reportOf('city');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  place.append(element);
  const ear = new Ear(element);
  element.scrollIntoView();
  await waitUntil(() => root(element).querySelector('.tool'), 'the controls', { timeout: 10_000 });
  await settled(element);
  return { element, ear };
}

async function settled(element: StatutoryElement): Promise<void> {
  await element.updateComplete;
  await frames();
  await element.updateComplete;
  await frames();
}

describe('what an element says by itself', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  for (const tag of TAGS) {
    it(`is said in one polite region, which says nothing when it comes or when something has the keyboard: ${tag}`, async () => {
      const { element, ear } = await heard(tag);
      const regions = root(element).querySelectorAll(LIVE);
      expect(regions.length).to.equal(1);
      expect(regions[0]?.getAttribute('role')).to.equal('status');
      for (const stop of Array.from(root(element).querySelectorAll<HTMLElement>('button, [tabindex]'))) stop.focus();
      await settled(element);
      expect(ear.heard).to.deep.equal([]);
    });
  }

  it('of several lines only the one that changes is heard, and all of that', async () => {
    const { element, ear } = await heard('request-matrix');
    element.view = 'column:individual';
    await settled(element);
    element.view = 'column:business';
    await settled(element);
    root(element).querySelector<HTMLElement>('.opener')?.click();
    await settled(element);
    expect(ear.heard.length).to.equal(3);
    expect(ear.heard[0]).to.match(/^当前只显示：.*自然人（175个数字中的25个）/);
    expect(ear.heard[1]).to.match(/^当前只显示：.*商业企业（175个数字中的25个）/);
    expect(ear.heard[2]).to.include('方向键').and.not.include('当前只显示');
    expect(root(element).querySelector('[role=status]')?.getAttribute('aria-atomic')).to.equal('false');
  });

  it('an author’s view is there, and not news', async () => {
    const { element, ear } = await heard('request-matrix', 1000, { view: 'column:individual' });
    expect(line(element, 'now')).to.include('自然人');
    expect(ear.heard).to.deep.equal([]);
  });

  it('a choice right above the table shows there what it shows, and tells it when it is another', async () => {
    const { element, ear } = await heard('request-matrix', 288);
    const shown = (): string => root(element).querySelector('.chooser .now')?.textContent ?? '';
    expect(shown()).to.include('175个数字中的25个');
    expect(root(element).querySelectorAll(LIVE).length).to.equal(1);
    expect(ear.heard).to.deep.equal([]);
    const select = root(element).querySelector<HTMLSelectElement>('.chooser select');
    if (!select) throw new Error('nothing to choose');
    select.value = 'column:business';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(shown()).to.include('商业企业');
    expect(ear.heard).to.deep.equal([shown()]);
    const told = root(element).querySelector('.told')?.getBoundingClientRect();
    expect(Math.max(told?.width ?? 0, told?.height ?? 0)).to.be.at.most(1);
  });

  it('what is done from a card is seen in the card, and told until the card is gone', async () => {
    const { element, ear } = await heard('request-matrix');
    const mark = root(element).querySelector('svg.picture [data-cells]');
    mark?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
    await settled(element);
    expect(root(element).querySelectorAll(LIVE).length).to.equal(1);
    const { execCommand } = document;
    Object.defineProperty(document, 'execCommand', {
      configurable: true,
      value: () => document.dispatchEvent(new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true })) || true,
    });
    try {
      const buttons = Array.from(root(element).querySelectorAll<HTMLElement>('.card button'));
      buttons.find(({ textContent }) => textContent?.includes('复制链接'))?.click();
      await waitUntil(() => ear.heard.length > 0, 'something is heard');
      await settled(element);
      expect(ear.heard).to.deep.equal([root(element).querySelector('.card .note')?.textContent]);
      buttons[buttons.length - 1]?.click();
      await settled(element);
      expect(root(element).querySelector('.card') === null).to.equal(true);
      expect(line(element, 'told')).to.equal('');
    } finally {
      Object.defineProperty(document, 'execCommand', { configurable: true, value: execCommand });
    }
  });
});
