/**
 * @guidepup/virtual-screen-reader walks `childNodes` and so hears nothing of what stands in a shadow root. This gives it
 * the page as assistive technology has it: slots filled, what is not rendered or hidden left out, pictures without their
 * insides, ids kept apart by the tree they are in.
 */

/** A copy of what a node shows, and for each node of the copy the one in the page. */
export interface ComposedCopy {
  readonly copy: HTMLElement;
  readonly origin: ReadonlyMap<Node, Node>;
}

/** Attributes that say what something is to assistive technology. */
const MEANT = /^(?:role|aria-.+|alt|title|href|type|scope|colspan|rowspan|headers|tabindex|label|selected|border)$/;
const REFERENCES = ['id', 'for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'COL', 'COLGROUP']);

/** Copies what `root` shows. The copy is not in the page yet. */
export function composedCopy(root: HTMLElement): ComposedCopy {
  const origin = new Map<Node, Node>();
  const scopes: Node[] = [];
  const copy = root.ownerDocument.createElement('div');
  copy.setAttribute('role', 'document');
  origin.set(copy, root);
  fill(copy, root, origin, scopes);
  return { copy, origin };
}

function fill(into: Element, from: Element, origin: Map<Node, Node>, scopes: Node[]): void {
  for (const child of shownChildren(from)) {
    if (child instanceof Text) {
      const text = into.ownerDocument.createTextNode(child.data);
      origin.set(text, child);
      into.append(text);
    } else if (child instanceof Element && isExposed(child)) {
      const made = emptyCopy(child, scopes);
      origin.set(made, child);
      into.append(made);
      if (child.getAttribute('role') !== 'img') fill(made, child, origin, scopes);
    }
  }
}

function shownChildren(element: Element): Node[] {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return Array.from((element.shadowRoot ?? element).childNodes);
}

function isExposed(element: Element): boolean {
  if (SILENT.has(element.tagName.toUpperCase()) || element.getAttribute('aria-hidden') === 'true') return false;
  const { display, visibility } = getComputedStyle(element);
  return display !== 'none' && visibility !== 'hidden';
}

function emptyCopy(element: Element, scopes: Node[]): Element {
  const page = element.ownerDocument;
  const plain = element instanceof HTMLElement && !element.localName.includes('-') && element.localName !== 'slot';
  const made = page.createElement(plain ? element.localName : 'div');
  const tree = element.getRootNode();
  if (!scopes.includes(tree)) scopes.push(tree);
  const scope = `t${String(scopes.indexOf(tree))}-`;
  for (const { name, value } of Array.from(element.attributes)) {
    if (REFERENCES.includes(name)) made.setAttribute(name, value.split(/\s+/).map((id) => scope + id).join(' '));
    else if (MEANT.test(name)) made.setAttribute(name, value);
  }
  if (element instanceof HTMLInputElement && made instanceof HTMLInputElement) made.checked = element.checked;
  if (element instanceof HTMLOptionElement && element.selected) made.setAttribute('selected', '');
  return made;
}
