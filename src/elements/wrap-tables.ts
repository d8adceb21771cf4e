import { EDITIONS } from '../editions/index.js';
import { TAG_OF } from '../tables/index.js';
import { importReader } from './import-reader.js';
import { tablesIn } from './own.js';

/**
 * Puts each statutory table that stands in an element, and can be read whole, into the element of its part, which takes it
 * up from there. Everything else stays where it is.
 */
export async function wrapTables(host: Element): Promise<void> {
  const { readDom, importTables } = await importReader();
  const loose = tablesIn(host);
  for (const part of importTables(readDom(host), EDITIONS).parts) {
    const tables = part.origins.filter((origin): origin is HTMLTableElement => origin instanceof HTMLTableElement);
    const first = tables[0];
    if (!part.whole || !first || !tables.every((table) => loose.includes(table))) continue;
    const wrapper = host.ownerDocument.createElement(TAG_OF[part.form]);
    first.before(wrapper);
    wrapper.append(...tables);
  }
}
