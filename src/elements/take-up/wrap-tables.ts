import { EDITIONS } from '../../editions/index.js';
import { readDom } from '../../import/dom/read-dom.js';
import { importTables } from '../../import/import-tables.js';
import { PRINTED } from '../../locales/printed.js';
import { TAG_OF } from '../../tables/index.js';
import { tablesIn } from '../own.js';
import { isReleased } from './originals.js';
import { pictureBefore } from './pictures.js';

/**
 * Puts each statutory table that stands in an element, and can be read whole, into the element of its part, which takes it
 * up from there. Everything else stays where it is.
 */
export function wrapTables(host: Element): void {
  const loose = tablesIn(host);
  for (const part of importTables(readDom(host), EDITIONS, PRINTED).parts) {
    const tables = part.origins.filter((origin): origin is HTMLTableElement => origin instanceof HTMLTableElement);
    const first = tables[0];
    if (!part.whole || !first || !tables.every((table) => loose.includes(table) && !isReleased(table))) continue;
    const stretch = stretchOf(tables);
    if (!stretch) continue;
    const nodes = [...pictureBefore(first), ...stretch];
    const wrapper = host.ownerDocument.createElement(TAG_OF[part.form]);
    first.before(wrapper);
    wrapper.append(...nodes);
  }
}

/** Tables of one part and what stands between them; `undefined` where that is more than the names of the items of article 20. */
function stretchOf(tables: readonly HTMLTableElement[]): Node[] | undefined {
  const nodes: Node[] = [];
  for (let node: Node | null = tables[0] ?? null; node; node = node.nextSibling) {
    nodes.push(node);
    if (node === tables[tables.length - 1]) return nodes;
    const table = tables.some((candidate) => candidate === node);
    const text = (node.textContent ?? '').replace(/\s+/g, '');
    if (!table && text !== '' && !/^第二十条第[（(].[）)]项[:：]?$/.test(text)) return undefined;
  }
  return undefined;
}
