import { LEADS_ELSEWHERE, TITLES } from '../../import/survey/about.js';
import type { Around } from '../../import/survey/about.js';

/** What the page prints around an element that holds an article. */
export function aroundOf(root: Element): Around {
  const page = root.ownerDocument;
  return {
    above: Array.from(page.querySelectorAll(TITLES))
      .filter((heading) => (heading.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !heading.contains(root))
      .filter((heading) => !heading.closest(LEADS_ELSEWHERE.join()) && !heading.querySelector('a[href]'))
      .map((heading) => heading.textContent),
    metas: Array.from(page.querySelectorAll('meta'), (meta) => ({ name: meta.getAttribute('name') ?? meta.getAttribute('property') ?? '', content: meta.content })),
    title: page.title,
  };
}
