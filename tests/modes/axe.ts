import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { ElementContext, NodeResult, Result } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { PARTS } from './pages.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A node that axe has something against. */
interface Node extends NodeResult {
  /** Whether it is a table with a caption, whose first row is a header of all that is beneath, or the corner of the form over it. */
  readonly captioned: boolean;
  /** Whether it is drawn, and its name says all that is seen of it, word by word. */
  readonly named: boolean;
}

/**
 * What axe may find, and why it is no fault. No rule is switched off: the same rule still holds for all else.
 *
 * - The corner of 三 has a remark of the form in it. As a header it would be said with every row label beneath it.
 * - A table of one column of figures, or of one group of them, begins with the header of that column or group, over all of it, or
 *   with the words of the form's corner. Axe takes that for a caption in the wrong place; it does not look whether there is one.
 * - The words of a mark are drawn line by line, its figure at the end of its bar. Axe joins them without a space, which in English makes
 *   other words than those of the name.
 */
const ACCEPTED: Readonly<Record<string, (node: Node) => boolean>> = {
  'td-has-header': ({ any, all, none }) => {
    const about = [...any, ...all, ...none].flatMap(({ relatedNodes }) => relatedNodes ?? []);
    return about.length > 0 && about.every(({ html }) => /^<td [^>]*colspan="3"[^>]*>(?:（本列数据的勾稽关系为|\(In each column)|^<td class="disclosure-corner"/.test(html));
  },
  'table-fake-caption': ({ captioned }) => captioned,
  'label-content-name-mismatch': ({ named }) => named,
};

/** What axe leaves for people to look at. Texts on drawings are looked at by the pictures, in pixels. */
const TO_BE_LOOKED_AT = ['color-contrast', 'color-contrast-enhanced', 'identical-links-same-purpose', 'hidden-content', 'aria-hidden-focus', 'scrollable-region-focusable'];

/** Puts axe into a page. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(AXE);
}

/**
 * What axe finds by every rule it has: WCAG 2.0 to 2.2, A to AAA, best practices, and those still on trial.
 *
 * @param parts some of the parts of the report, by their place among all; the whole page if absent
 */
export async function complaints(page: Page, parts?: readonly number[]): Promise<string[]> {
  const { violations, incomplete } = await page.evaluate(
    async (selector, chosen): Promise<{ violations: { id: string; nodes: Node[] }[]; incomplete: Result[] }> => {
      const { axe } = globalThis as unknown as { axe: typeof axeCore };
      const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
      const around: ElementContext = chosen ? { include: Array.from(document.querySelectorAll(selector)).filter((_, index) => chosen.includes(index)) } : document;
      const { violations: found, incomplete: unclear } = await axe.run(around, { rules, elementRef: true, resultTypes: ['violations', 'incomplete'] });
      const isCaptioned = (element: HTMLElement | undefined): boolean =>
        element instanceof HTMLTableElement && Boolean(element.caption?.textContent?.trim()) && element.rows[0]?.cells[0]?.matches('th[scope], .disclosure-corner') === true;
      const words = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}.%]+/gu) ?? []).join(' ')} `;
      const isNamed = (element: HTMLElement | undefined): boolean => {
        const lines = Array.from(element?.querySelectorAll('text') ?? [], ({ textContent }) => textContent ?? '');
        return lines.length > 0 && words(element?.getAttribute('aria-label') ?? '').includes(words(lines.join(' ')));
      };
      const told = (nodes: NodeResult[]): Node[] => nodes.map(({ element, ...node }) => ({ ...node, captioned: isCaptioned(element), named: isNamed(element) }));
      return { violations: found.map(({ id, nodes }) => ({ id, nodes: told(nodes) })), incomplete: unclear.map((rule) => ({ ...rule, nodes: told(rule.nodes) })) };
    },
    PARTS,
    parts,
  );
  return [
    ...violations.flatMap(({ id, nodes }) =>
      nodes
        .filter((node) => ACCEPTED[id]?.(node) !== true)
        .map(({ target, failureSummary }) => `${id} at ${JSON.stringify(target)}: ${(failureSummary ?? '').replace(/\s+/g, ' ')}`),
    ),
    ...incomplete.filter(({ id }) => !TO_BE_LOOKED_AT.includes(id)).map(({ id, nodes }) => `${id} to be looked at: ${JSON.stringify(nodes.map(({ target }) => target))}`),
  ];
}
