import { EDITIONS } from '../../editions/index.js';
import { DOM_TREE, readDom } from '../../import/dom/read-dom.js';
import { importTables } from '../../import/import-tables.js';
import { joinedIn, joinedObstacle } from '../../import/survey/joined.js';
import { markupIn } from '../../import/survey/markup-in.js';
import { PRINTED } from '../../locales/printed.js';
import { TAG_OF } from '../../tables/index.js';
import { tablesIn } from '../own.js';
import { isReleased } from './originals.js';
import { pictureBefore } from './pictures.js';
import { SUMS, hidesItself, stretchIn } from './read-page.js';
import { surveyWords, tellOnce } from './tell.js';

/**
 * Puts each statutory table that stands in an element, is shown, holds text only and can be read whole and for certain, into the element of its part, which takes it
 * up from there. Everything else stays where it is.
 */
export function wrapTables(host: Element): void {
  const loose = tablesIn(host);
  const { parts, tables: read, notes } = importTables(readDom(host), EDITIONS, PRINTED);
  for (const part of parts) {
    const tables = part.origins.filter((origin): origin is HTMLTableElement => origin instanceof HTMLTableElement);
    const first = tables[0];
    if (!part.whole || !first || !tables.every((table) => loose.includes(table) && !isReleased(table))) continue;
    if (tables.some(hidesItself)) continue;
    const table = read[part.form];
    const [markup] = part.origins.flatMap((origin, index) => markupIn(DOM_TREE, origin as Node, part.tables[index] ?? 0) ?? []);
    const obstacle = markup ?? (table && joinedObstacle(part.form, table, joinedIn(notes, part.form), SUMS));
    if (obstacle) {
      const { left, partName, why } = surveyWords();
      tellOnce(first, left(partName(part.form), why(obstacle)));
      continue;
    }
    const stretch = stretchIn(tables);
    const [begin] = stretch?.nodes ?? [];
    // What is said between them stays between them.
    if (!stretch?.whole || !begin) continue;
    const nodes = [...pictureBefore(first), ...stretch.nodes];
    const wrapper = host.ownerDocument.createElement(TAG_OF[part.form]);
    begin.parentNode?.insertBefore(wrapper, begin);
    wrapper.append(...nodes);
  }
}
