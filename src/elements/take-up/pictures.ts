import { PICTURE_CLASS } from '../../tables/index.js';
import { isOwn } from '../own.js';

/** Lines of an element that hold the picture of a chart, as this library writes them without scripts. */
export function picturesIn(host: Element): Element[] {
  return Array.from(host.getElementsByClassName(PICTURE_CLASS)).filter(isOwn);
}

/** Such a line in front of a table, with the white space between; empty if something else stands there. */
export function pictureBefore(table: Element): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = table.previousSibling; node; node = node.previousSibling) {
    nodes.unshift(node);
    if (node instanceof Element) return isOwn(node) && node.classList.contains(PICTURE_CLASS) ? nodes : [];
    if (node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '') return [];
  }
  return [];
}
