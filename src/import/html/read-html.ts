import { html, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { SourceDocument } from '../document.js';
import { readTree } from '../tree/read-tree.js';
import type { RootedTree } from '../tree/tree.js';

export type HtmlNode = DefaultTreeAdapterTypes.Node;

/** A parsed page as a tree of markup. */
export const HTML_TREE: RootedTree<HtmlNode> = {
  name: (node) => ('tagName' in node ? node.tagName.toLowerCase() : ''),
  text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''),
  attribute: (node, name) => ('attrs' in node ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null),
  children: (node) => ('childNodes' in node ? node.childNodes : []),
  parent: (node) => ('parentNode' in node ? node.parentNode : null),
};

/** Reads an HTML page or fragment, without a browser. Nothing in it is run or fetched. */
export function readHtml(page: string): SourceDocument {
  return readTree<HtmlNode>(parse(page), HTML_TREE);
}

export function parseHtml(page: string): HtmlNode {
  return parse(page);
}

/** Whether a browser shows a page in the manner of old ones, in which classes and ids are the same in any case. */
export function isQuirky(page: HtmlNode): boolean {
  return 'mode' in page && page.mode === html.DOCUMENT_MODE.QUIRKS;
}

/** Reads a parsed page or a part of one; tables carry their node as `origin`. */
export function readHtmlNodes(root: HtmlNode): SourceDocument {
  return readTree<HtmlNode>(root, { ...HTML_TREE, origin: (node) => node });
}
