import { OWN_CLASS } from '../tables/index.js';

/** Whether this library put a node into the page: by a class, which clones and most CMS editors keep. */
export function isOwn(node: Node): boolean {
  return node instanceof Element && node.classList.contains(OWN_CLASS);
}

/** The tables in an element's light DOM, outermost ones only, not those of an element of ours inside it. */
export function tablesIn(host: Element): HTMLTableElement[] {
  return Array.from(host.querySelectorAll('table')).filter((table) => {
    for (let node = table.parentElement; node && node !== host; node = node.parentElement) {
      if (node.localName === 'table' || node.localName.includes('-')) return false;
    }
    return true;
  });
}
