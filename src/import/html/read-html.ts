import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { SourceDocument } from '../document.js';
import { readTree } from '../tree/read-tree.js';
import type { Tree } from '../tree/tree.js';

export type HtmlNode = DefaultTreeAdapterTypes.Node;

/** A parsed page as a tree of markup. */
export const HTML_TREE: Tree<HtmlNode> = {
  name: (node) => ('tagName' in node ? node.tagName.toLowerCase() : ''),
  text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''),
  attribute: (node, name) => ('attrs' in node ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null),
  children: (node) => ('childNodes' in node ? node.childNodes : []),
};

/** Reads an HTML page or fragment, without a browser. Nothing in it is run or fetched. */
export function readHtml(html: string): SourceDocument {
  return readTree<HtmlNode>(parse(html), HTML_TREE);
}

/** The same; tables carry their node as `origin`. */
export function readHtmlNodes(html: string): SourceDocument {
  return readTree<HtmlNode>(parse(html), { ...HTML_TREE, origin: (node) => node });
}

/** What stands behind a node in the same element. */
export function nextHtmlNode(node: HtmlNode): HtmlNode | null {
  const siblings: readonly HtmlNode[] = 'parentNode' in node && node.parentNode ? node.parentNode.childNodes : [];
  return siblings[siblings.indexOf(node) + 1] ?? null;
}
