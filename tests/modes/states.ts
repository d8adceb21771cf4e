import type { Page } from 'puppeteer-core';
import type { DisclosureReport } from '../../src/elements/disclosure-report.js';
import { rested } from '../pictures/schemes.js';
import { PARTS, rendered } from './pages.js';

/** What brings a part of a report into a state: the first thing that a selector finds in its shadow root, or else among its own nodes. */
export type Step =
  | { readonly press: string }
  | { readonly point: string }
  /** The first choice whose value begins so. */
  | { readonly choose: string }
  /** What has to be loaded first. */
  | { readonly await: string }
  | { readonly find: string };

/** A state that parts of a report may be in; one that has not what a step needs does not have the state. */
export interface State {
  readonly id: string;
  /** Whether there is no part without it. */
  readonly everywhere?: boolean;
  /** Attributes of the report. */
  readonly given?: Readonly<Record<string, string>>;
  /** Done to the page before. */
  readonly first?: (page: Page) => Promise<void>;
  readonly steps: readonly Step[];
}

const VIEW_PANEL = { press: '[data-panel=view]' };

/** What is chosen in the panel of views, which is closed again. */
const chosen = (...steps: readonly Step[]): readonly Step[] => [VIEW_PANEL, ...steps, VIEW_PANEL];

const NARROW = { style: 'width: 300px' };

export const STATES: readonly State[] = [
  { id: 'as it comes', everywhere: true, steps: [] },
  { id: 'panel of views', everywhere: true, steps: [VIEW_PANEL] },
  { id: 'panel of downloads', everywhere: true, steps: [{ press: '[data-panel=take]' }] },
  { id: 'panel of terms', everywhere: true, steps: [{ press: '[data-panel=terms]' }, { await: '.terms dt' }] },
  { id: 'what is not zero', steps: chosen({ choose: 'nonzero' }) },
  { id: 'one applicant, or one track', steps: chosen({ choose: 'column:' }) },
  { id: 'one outcome', steps: chosen({ choose: 'row:' }) },
  { id: 'one item', steps: chosen({ choose: 'block:' }) },
  { id: 'list', everywhere: true, steps: [...chosen({ press: 'input[name=layout][value=list]' }), { await: 'table.disclosure-list' }] },
  { id: 'narrow page', everywhere: true, given: NARROW, steps: [] },
  { id: 'the whole form on a narrow page', given: NARROW, steps: [{ find: '.chooser' }, ...chosen({ choose: 'whole' })] },
  { id: 'table alone', everywhere: true, steps: chosen({ press: 'input[name=show][value=table]' }) },
  { id: 'chart alone', steps: chosen({ press: 'input[name=show][value=chart]' }) },
  { id: 'shares', steps: chosen({ press: 'input[name=measure][value=share]' }) },
  ...['outcomes', 'flow', 'reasons:', 'applicants:'].map((chart) => ({ id: `chart of ${chart.replace(':', '')}`, steps: chosen({ choose: chart }) })),
  { id: 'chart opened', steps: [{ press: '.opener' }] },
  { id: 'mark pointed at', steps: [{ point: 'svg.picture [data-cells]' }, { find: '.card[aria-hidden]' }] },
  { id: 'card of a mark', steps: [{ press: 'svg.picture [data-cells]' }, { find: '.card' }] },
  { id: 'card of a figure', everywhere: true, steps: [{ press: 'td.disclosure-figure' }, { find: '.card' }] },
  { id: 'card of a label', steps: [{ press: 'thead tr:last-child th' }, { find: '.card' }] },
  { id: 'English', given: { lang: 'en' }, steps: [] },
  { id: 'preview, its findings opened', given: { preview: '' }, first: withFindings, steps: [{ find: '.findings' }] },
  { id: 'original', first: withOriginals, steps: [{ press: '.original button' }] },
];

/**
 * Puts a new report in the place of the one there, and its parts into a state; answers which of them are in it, by their place
 * among all. A page that is in the language asked for has that as it comes.
 */
export async function enter(page: Page, { given = {}, first, steps }: State): Promise<readonly number[]> {
  if (!(await startAgain(page, given))) return [];
  await first?.(page);
  return page.evaluate(
    async (wanted, selector) => {
      const rest = async (): Promise<void> => {
        for (let turn = 0; turn < 4; turn += 1) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          await new Promise((resolve) => setTimeout(resolve));
        }
      };
      const find = (part: Element, kind: string): Element | null | undefined => part.shadowRoot?.querySelector(kind) ?? part.querySelector(kind);
      const take = async (part: Element, step: Step): Promise<boolean> => {
        if ('choose' in step) {
          const options = Array.from(part.shadowRoot?.querySelectorAll('option') ?? []);
          const option = options.find(({ value }) => value.startsWith(step.choose));
          const select = option?.closest('select');
          if (!option || !select) return false;
          select.value = option.value;
          return select.dispatchEvent(new Event('change'));
        }
        if ('await' in step) {
          for (let turn = 0; !find(part, step.await); turn += 1) {
            if (turn > 500) throw new Error(`${part.localName} has no ${step.await}`);
            await new Promise((resolve) => setTimeout(resolve, 20));
          }
          return true;
        }
        const node = find(part, 'press' in step ? step.press : 'point' in step ? step.point : step.find);
        if ('press' in step) node?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 }));
        if ('point' in step) node?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
        return Boolean(node);
      };
      const parts = Array.from(document.querySelectorAll(selector));
      let able = parts;
      for (const step of wanted) {
        const taken = await Promise.all(able.map((part) => take(part, step)));
        able = able.filter((_, index) => taken[index]);
        await rest();
      }
      return able.map((part) => parts.indexOf(part));
    },
    steps,
    PARTS,
  );
}

/** With the attributes it came with and those given, nothing chosen and nothing open. */
async function startAgain(page: Page, given: Readonly<Record<string, string>>): Promise<boolean> {
  const another = await page.evaluate((attributes) => {
    const came = (globalThis as { came?: DisclosureReport | null }).came ??= document.querySelector('disclosure-report');
    if (!came) throw new Error('there is no report');
    const report = document.createElement('disclosure-report');
    for (const { name, value } of Array.from(came.attributes)) report.setAttribute(name, value);
    for (const [name, value] of Object.entries(attributes)) report.setAttribute(name, value);
    report.headingLevel = came.headingLevel;
    report.report = came.report;
    document.querySelector('disclosure-report, .in-its-place')?.replaceWith(report);
    return attributes.lang === undefined || report.parentElement?.closest('[lang]')?.getAttribute('lang') !== attributes.lang;
  }, given);
  if (another) await rested(page);
  return another;
}

async function withFindings(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('request-matrix')?.shadowRoot?.querySelector('.findings'));
  await rendered(page);
  await page.evaluate((parts) => {
    for (const { shadowRoot } of Array.from(document.querySelectorAll(parts))) for (const details of Array.from(shadowRoot?.querySelectorAll('details') ?? [])) details.open = true;
  }, PARTS);
}

/** Puts in the place of the report an element around plain tables for each part, as a page would have it, and waits until they are read or refused. */
async function withOriginals(page: Page): Promise<void> {
  await page.evaluate(async (parts) => {
    const place = document.createElement('div');
    place.className = 'in-its-place';
    const settled = Array.from(document.querySelectorAll(parts), (part) => {
      const around = document.createElement(part.localName);
      for (const { name, value } of Array.from(part.attributes)) if (name !== 'slot') around.setAttribute(name, value);
      for (const made of Array.from(part.querySelectorAll('table[slot=table]'))) {
        const table = made.cloneNode(true) as Element;
        for (const node of [table, ...Array.from(table.querySelectorAll('*'))]) for (const name of ['class', 'slot']) node.removeAttribute(name);
        around.append(table);
      }
      const told = new Promise((resolve) => {
        around.addEventListener('report-load', resolve);
        around.addEventListener('report-error', resolve);
      });
      place.append(around);
      return told;
    });
    document.querySelector('disclosure-report')?.replaceWith(place);
    await Promise.all(settled);
  }, PARTS);
}
