import { TAG_OF } from '../../tables/index.js';
import { isReleased } from './originals.js';

/** Elements of this library; what stands in one is its own affair. */
export const OURS = ['disclosure-report', ...Object.values(TAG_OF)].join();

/** Cells of the largest table that is looked into; the largest of the forms has 260. */
const MOST_CELLS = 5000;

/** A table without any of these words is none of the forms, nor a piece of one; the last few are of the forms in English. */
export const WORDS =
  /公开|申请|行政|规章|规范|许可|处罚|强制|收费|采购|复议|诉讼|维持|纠正|审结|自然人|法人|企业|机构|组织|总计|合计|结转|办理|秘密|提供|处理|信访|重复|补正|其他|thisyear|indivi|otherresult|upheld|decisionstaken|amount|inforce|projects/i;

/**
 * Whether an element of a page is passed over when the page is read: elements of this library, tables far larger than any
 * form or without a word of one, tables that were put back for good, and whatever is being edited.
 */
export function isPassedOver(element: Element): boolean {
  if (element.localName.includes('-')) return element.matches(OURS);
  if (isEdited(element)) return true;
  if (!(element instanceof HTMLTableElement)) return false;
  return isReleased(element) || isLarge(element) || !WORDS.test(element.textContent.replace(/\s+/g, ''));
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
