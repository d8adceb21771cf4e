import { parseXml } from './xml-events.js';
import type { XmlAttributes } from './xml-events.js';

/** An element with everything in it; names are local. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly (XmlElement | string)[];
}

/**
 * Reads an XML part into a tree, of no more depth and nodes than the limits allow: it may be walked by recursion.
 * @throws {Refusal}
 */
export function readXml(bytes: Uint8Array, part: string, between?: () => void): XmlElement {
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open = [root];
  const top = (): { children: (XmlElement | string)[] } => open[open.length - 1] ?? root;
  parseXml(
    bytes,
    part,
    {
      open: (name, attributes) => {
        const element = { name, attributes, children: [] };
        top().children.push(element);
        open.push(element);
      },
      close: () => void open.pop(),
      text: (text) => void top().children.push(text),
    },
    between,
  );
  return elementsOf(root)[0] ?? { name: '', attributes: {}, children: [] };
}

export function elementsOf({ children }: Pick<XmlElement, 'children'>): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first child element of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

/** The `val` of a child element; `undefined` if the child or the attribute is missing. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.val;
}

/** All elements of some names under one, in the order of the file; none within another of them. */
export function descendantsOf(element: XmlElement, names: ReadonlySet<string>): XmlElement[] {
  return elementsOf(element).flatMap((child) => (names.has(child.name) ? [child] : descendantsOf(child, names)));
}
