import type { SourceDocument } from '../document.js';
import { finish } from '../steps.js';
import type { Steps } from '../steps.js';
import { readTreeInSteps } from '../tree/read-tree.js';
import type { RootedTree, Tree } from '../tree/tree.js';

/** A document as a tree of markup. */
export const DOM_TREE: RootedTree<Node> = {
  name: (node) => (node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName.toLowerCase() : ''),
  text: (node) => (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE ? (node.nodeValue ?? '') : ''),
  attribute: (node, name) => (node as Element).getAttribute(name),
  children: (node) => Array.from(node.childNodes),
  parent: (node) => node.parentNode,
  origin: (node) => node,
};

/**
 * Reads a page, a part of one, or a single table, as it stands in a document. Tables carry their element as `origin`.
 * Nothing is run, fetched or changed.
 * @param skipped elements whose content is not to be looked at; they are blank then
 */
export function readDom(root: Node, skipped?: (element: Element) => boolean): SourceDocument {
  return finish(readDomInSteps(root, skipped));
}

/** The same step by step: where the page changes between two of them, what is read is neither the one nor the other. */
export function readDomInSteps(root: Node, skipped?: (element: Element) => boolean): Steps<SourceDocument> {
  const view = root.isConnected ? (root.ownerDocument ?? (root as Document)).defaultView : null;
  const tree: Tree<Node> = skipped
    ? { ...DOM_TREE, children: (node) => (node instanceof Element && skipped(node) ? [] : DOM_TREE.children(node)) }
    : DOM_TREE;
  return readTreeInSteps(root, view ? { ...tree, hidden: (node) => hiddenIn(view, node) } : tree);
}

/** What the style sheets of a page do to an element. */
function hiddenIn(view: Window, node: Node): 'gone' | 'unseen' | undefined {
  const { display, visibility, opacity, fontSize } = view.getComputedStyle(node as Element);
  if (display === 'none') return 'gone';
  return visibility === 'hidden' || visibility === 'collapse' || opacity === '0' || parseFloat(fontSize) === 0 ? 'unseen' : undefined;
}
