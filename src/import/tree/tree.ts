/** A tree of markup as an adapter shows it: parse5's in Node, the DOM in a page. */
export interface Tree<N> {
  /** Lower-case local name of an element; empty for text and everything else. */
  readonly name: (node: N) => string;
  /** The text of a text node; empty for everything else. */
  readonly text: (node: N) => string;
  readonly attribute: (node: N, name: string) => string | null;
  readonly children: (node: N) => readonly N[];
  /** What a table read from this node carries as its origin. */
  readonly origin?: (node: N) => object;
}

/** What an element does to the text around it. */
export type Effect =
  /** Its content is not the document's text. */
  | 'skipped'
  /** It shows something that cannot be read. */
  | 'picture'
  | 'control'
  /** It begins and ends a paragraph. */
  | 'block'
  /** Raised, lowered or struck out: within a cell it is no part of the number beside it. */
  | 'apart'
  | 'inline';

const SKIPPED = words('script style noscript template head nav link meta base title datalist colgroup col');
const PICTURE = words('img svg canvas object embed video iframe picture');
const CONTROL = words('input select textarea button meter progress');
const APART = words('sup sub del s strike rt rp');
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr q rb ruby samp small span strong time tt u var wbr o:p',
);

/** Whether an element is hidden, by its attributes alone. */
export function isHidden<N>(tree: Tree<N>, node: N): boolean {
  if (tree.attribute(node, 'hidden') !== null) return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i.test(tree.attribute(node, 'style') ?? '');
}

export function effectOf<N>(tree: Tree<N>, node: N, name: string): Effect {
  if (SKIPPED.has(name)) return 'skipped';
  if (PICTURE.has(name)) return isDot(tree, node) ? 'skipped' : 'picture';
  if (CONTROL.has(name)) return tree.attribute(node, 'type') === 'hidden' ? 'skipped' : 'control';
  const style = tree.attribute(node, 'style') ?? '';
  if (APART.has(name) || /text-decoration[^;]*line-through|vertical-align\s*:\s*(?:super|sub)/i.test(style)) return 'apart';
  if (/(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style)) return 'block';
  return INLINE.has(name) ? 'inline' : 'block';
}

/** A picture of a pixel or two, for spacing or counting. */
function isDot<N>(tree: Tree<N>, node: N): boolean {
  return ['width', 'height'].some((name) => /^\s*[012]\s*(?:px)?\s*$/.test(tree.attribute(node, name) ?? ''));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
