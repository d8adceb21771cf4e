import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import type { SourceDocument } from '../document.js';
import { readTree } from '../tree/read-tree.js';
import type { Tree } from '../tree/tree.js';

type Node = DefaultTreeAdapterTypes.Node;

const TREE: Tree<Node> = {
  name: (node) => ('tagName' in node ? node.tagName.toLowerCase() : ''),
  text: (node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''),
  attribute: (node, name) => ('attrs' in node ? (node.attrs.find((attribute) => attribute.name === name)?.value ?? null) : null),
  children: (node) => ('childNodes' in node ? node.childNodes : []),
};

/** Reads an HTML page or fragment, without a browser. Nothing in it is run or fetched. */
export function readHtml(html: string): SourceDocument {
  return readTree<Node>(parse(html), TREE);
}
