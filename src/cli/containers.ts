import { compile, selectAll } from 'css-select';
import { AttributeAction, parse, SelectorType } from 'css-what';
import type { Selector } from 'css-what';
import { HTML_TREE, isQuirky } from '../import/html/read-html.js';
import type { HtmlNode } from '../import/html/read-html.js';
import { outermost } from '../import/survey/read-page.js';
import { Refusal } from './command.js';

/** Pseudo-classes that a saved page can answer as an open one does. */
const PSEUDO_CLASSES = new Set(
  ['root', 'empty', 'is', 'where', 'not', 'has', ...['first', 'last', 'only', 'nth', 'nth-last'].flatMap((which) => [`${which}-child`, `${which}-of-type`])],
);

/** What begins a name in a selector. */
const NAME = String.raw`--|-?(?:[A-Za-z_\u0080-\uffff]|\\)`;
/** What may hold anything: a string, or a comment. */
const QUOTED = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\/\*[^]*?\*\//g;
/** A class, an id or the value of an attribute that is no name, as browsers do not let pass. */
const NO_NAME = new RegExp(String.raw`(?<!\\)[.#](?!${NAME})|=\s*(?!"|${NAME})`);

const ADAPTER = {
  isTag: (node: HtmlNode): node is HtmlNode => HTML_TREE.name(node) !== '',
  getName: (node: HtmlNode) => HTML_TREE.name(node),
  getAttributeValue: (node: HtmlNode, name: string) => HTML_TREE.attribute(node, name) ?? undefined,
  hasAttrib: (node: HtmlNode, name: string) => HTML_TREE.attribute(node, name) !== null,
  getChildren: (node: HtmlNode) => [...HTML_TREE.children(node)],
  getParent: (node: HtmlNode) => HTML_TREE.parent(node),
  getSiblings: (node: HtmlNode) => [...HTML_TREE.children(HTML_TREE.parent(node) ?? node)],
  getText: (node: HtmlNode) => HTML_TREE.text(node),
  removeSubsets: (nodes: HtmlNode[]) => outermost(HTML_TREE, nodes),
};

/**
 * Refuses a selector that browsers do not understand, or that asks for what only an open page knows.
 * @throws {Refusal} naming it
 */
export function checkSelector(selector: string): void {
  try {
    if (NO_NAME.test(selector.replace(QUOTED, '""')) || !parse(selector).every((one) => one.every(isPlain))) throw new SyntaxError(selector);
    compile(selector, { adapter: ADAPTER, relativeSelector: false });
  } catch {
    throw new Refusal((words) => words.survey.badSelector(selector));
  }
}

/** Whether a piece of a selector is one of the standard, answered by the markup alone. */
function isPlain(piece: Selector): boolean {
  switch (piece.type) {
    case SelectorType.Attribute:
      return piece.action !== AttributeAction.Not && piece.namespace === null;
    case SelectorType.Pseudo:
      return PSEUDO_CLASSES.has(piece.name) && (!Array.isArray(piece.data) || piece.data.every((one) => one.every(isPlain)));
    case SelectorType.PseudoElement:
    case SelectorType.Parent:
    case SelectorType.ColumnCombinator:
      return false;
    default:
      return true;
  }
}

/** The elements of a page that a selector names, in their order. */
export function selectIn(page: HtmlNode, selector: string): HtmlNode[] {
  return selectAll(selector, page, { adapter: ADAPTER, quirksMode: isQuirky(page), relativeSelector: false });
}

/** Those that a script would look into: what stands in two of them is looked at once. */
export function containersIn(page: HtmlNode, selector: string): HtmlNode[] {
  return outermost(HTML_TREE, selectIn(page, selector));
}
