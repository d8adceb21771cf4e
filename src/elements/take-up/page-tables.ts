import { MOST_CELLS, mayBeOfForm } from '../../import/survey/passed-over.js';
import { TAG_OF } from '../../tables/index.js';
import { isReleased } from './originals.js';

/** Elements of this library; what stands in one is its own affair. */
export const OURS = ['disclosure-report', ...Object.values(TAG_OF)].join();

/**
 * Whether an element of a page is passed over when the page is read: elements of this library, tables far larger than any
 * form or without a word of one, tables that were put back for good, and whatever is being edited.
 */
export function isPassedOver(element: Element): boolean {
  if (element.localName.includes('-')) return element.matches(OURS);
  if (isEdited(element)) return true;
  if (!(element instanceof HTMLTableElement)) return false;
  return isReleased(element) || isLarge(element) || !mayBeOfForm(element.textContent);
}

/** Whether an element is being edited: what is put into it would be saved. */
export function isEdited(element: Element): boolean {
  return (element instanceof HTMLElement && element.isContentEditable) || element.ownerDocument.designMode === 'on';
}

/** The tables of a page that are read. */
export function tablesToRead(root: Element): HTMLTableElement[] {
  return Array.from(root.querySelectorAll('table')).filter((table) => {
    for (let node: Element | null = table; node; node = node === root ? null : node.parentElement) if (isPassedOver(node)) return false;
    return !table.closest(OURS);
  });
}

/** Cells of tables inside count for those. */
function isLarge(table: HTMLTableElement): boolean {
  if (table.getElementsByTagName('td').length + table.getElementsByTagName('th').length <= MOST_CELLS) return false;
  let cells = 0;
  for (const row of Array.from(table.rows)) cells += row.cells.length;
  return cells > MOST_CELLS;
}
