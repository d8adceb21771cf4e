/**
 * Whether the parser has passed an element's end tag, so that its children are all there: the page is read, or
 * something stands behind the element or one of its ancestors.
 */
export function isParsed(element: Element): boolean {
  if (element.ownerDocument.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) {
    if (node.nextSibling) return true;
  }
  return false;
}

/**
 * Calls back once an element's children are all there, at once if they are.
 * @returns a function that gives up waiting
 */
export function whenParsed(element: Element, then: () => void): () => void {
  if (isParsed(element)) {
    then();
    return () => undefined;
  }
  const page = element.ownerDocument;
  const stop = (): void => {
    observer.disconnect();
    page.removeEventListener('DOMContentLoaded', check);
  };
  const check = (): void => {
    if (!isParsed(element)) return;
    stop();
    then();
  };
  const observer = new MutationObserver(check);
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('DOMContentLoaded', check);
  return stop;
}
