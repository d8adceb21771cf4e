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
  /** Whether the page's style takes an element away (`gone`) or shows nothing of its text; asked in tables only. */
  readonly hidden?: (node: N) => 'gone' | 'unseen' | undefined;
}

/** A tree that knows what stands around a node as well. */
export interface RootedTree<N> extends Tree<N> {
  readonly parent: (node: N) => N | null;
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
  /** Raised or lowered: within a cell it is no part of the number beside it. */
  | 'raised'
  /** Smaller than what stands around it, moved, or a link to a footnote: no part of a number beside it, if there is one. */
  | 'beside'
  | 'inline';

const SKIPPED = words('script style noscript template head nav link meta base title datalist colgroup col');
const PICTURE = words('img svg canvas object embed video iframe picture');
const CONTROL = words('input select textarea button meter progress');
const STRUCK = words('del s strike');
const RAISED = words('sup sub rt rp');
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong time tt u var wbr o:p',
);

const GONE = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i;
const INVISIBLE = /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i;
const TRANSPARENT = /(?:^|;)\s*opacity\s*:\s*(?:0?\.0+|0+)%?\s*(?:;|!|$)/i;
const FONT_SIZE = /(?:^|;)\s*font(?:-size)?\s*:\s*([^;]*)/i;
const NO_SIZE = /^(?:[^\d]*\s)?0+(?:\.0+)?(?:px|pt|r?em|ex|%)?(?:[\s/!]|$)/i;
const STRUCK_OUT = /text-decoration[^;]*line-through/i;
const SHIFTED = /vertical-align\s*:\s*(?:super|sub|-?\.?\d)/i;
const SMALLER = /(?:^|;)\s*(?:position\s*:\s*(?:relative|absolute|fixed)|mso-text-raise|font-size\s*:\s*(?:smaller|x+-small|0?\.\d|[1-8]?\d(?:\.\d+)?%))/i;
const OUT_OF_TABLE = /(?:^|;)\s*(?:display\s*:\s*(?!table|none|inherit|revert)\w|float\s*:\s*(?:left|right)|position\s*:\s*(?:absolute|fixed))/i;

/** Whether an element and all in it takes no place on the page, by its attributes alone. */
export function isGone<N>(tree: Tree<N>, node: N): boolean {
  return tree.attribute(node, 'hidden') !== null || GONE.test(styleOf(tree, node));
}

/** Whether an element shows nothing of its text, though it takes up place. */
export function isInvisible<N>(tree: Tree<N>, node: N): boolean {
  return INVISIBLE.test(styleOf(tree, node));
}

/** The same of a piece of a table; around one it is how pages fade in. */
export function isTransparent<N>(tree: Tree<N>, node: N): boolean {
  return TRANSPARENT.test(styleOf(tree, node));
}

/** Whether an element sets its letters to no size (`true`) or to some; `undefined` if it says nothing of it. */
export function sizesToNothing<N>(tree: Tree<N>, node: N): boolean | undefined {
  const size = FONT_SIZE.exec(styleOf(tree, node))?.[1];
  return size === undefined || !/\d/.test(size) ? undefined : NO_SIZE.test(size);
}

/** Whether an element strikes its text out, that of elements in it included. */
export function isStruck<N>(tree: Tree<N>, node: N, name: string): boolean {
  return STRUCK.has(name) || STRUCK_OUT.test(styleOf(tree, node));
}

/** Whether a row or cell is laid out as something else, so that the cells beside it move. */
export function leavesTable<N>(tree: Tree<N>, node: N): boolean {
  return OUT_OF_TABLE.test(styleOf(tree, node));
}

export function effectOf<N>(tree: Tree<N>, node: N, name: string): Effect {
  if (SKIPPED.has(name)) return 'skipped';
  if (PICTURE.has(name)) return isDot(tree, node) ? 'skipped' : 'picture';
  if (CONTROL.has(name)) return tree.attribute(node, 'type') === 'hidden' ? 'skipped' : 'control';
  const style = styleOf(tree, node);
  if (RAISED.has(name)) return 'raised';
  if (/(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i.test(style) || !INLINE.has(name)) return 'block';
  if (SHIFTED.test(style)) return 'raised';
  return name === 'small' || SMALLER.test(style) || /#./.test(name === 'a' ? (tree.attribute(node, 'href') ?? '') : '') ? 'beside' : 'inline';
}

function styleOf<N>(tree: Tree<N>, node: N): string {
  return tree.attribute(node, 'style') ?? '';
}

/** A picture of a pixel or two, for spacing or counting. */
function isDot<N>(tree: Tree<N>, node: N): boolean {
  return ['width', 'height'].some((name) => /^\s*[012]\s*(?:px)?\s*$/.test(tree.attribute(node, name) ?? ''));
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
