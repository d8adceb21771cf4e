import { parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const STRIPPED = /^(?:id|scope|headers|aria-.*|data-.*|role)$/;

/** What an editor of a content management system leaves of some markup: no scripts, no custom elements, few attributes. */
export function stripped(html: string, styles: 'kept' | 'stripped'): string {
  const root = parseFragment(html);
  const clean = (nodes: readonly Node[]): Node[] => nodes.flatMap((node) => {
    if (!('tagName' in node)) return [node];
    if (node.tagName === 'script' || (node.tagName === 'style' && styles === 'stripped')) return [];
    node.childNodes = clean(node.childNodes);
    node.attrs = node.attrs.filter(({ name }) => !STRIPPED.test(name) && (styles === 'kept' || !/^(?:class|style)$/.test(name)));
    return node.tagName.includes('-') ? node.childNodes : [node];
  });
  root.childNodes = clean(root.childNodes);
  return serialize(root);
}
