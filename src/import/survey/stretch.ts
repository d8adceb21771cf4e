import { effectOf } from '../tree/tree.js';
import type { RootedTree } from '../tree/tree.js';
import { isItemLine } from './item-line.js';
import { markupIn, textOf } from './markup-in.js';

/** The heading of a part of the report. */
const PART = /^[一二三四五六][、.．]/;

/** Elements that may not hold just anything. */
const STRICT = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'ul', 'ol', 'dl']);

/** What is taken out of a page to have an element in place of the tables of one part. */
export interface Stretch<N> {
  readonly nodes: readonly N[];
  /** Whether the nodes stand directly behind each other; else what stands between them stays in the page. */
  readonly whole: boolean;
}

/** What stands between tables, piece by piece. */
interface Piece<N> {
  readonly node: N;
  readonly kind: 'blank' | 'item' | 'text' | 'foreign';
}

/**
 * The tables of one part, each of which may stand in an element of its own, with what goes with them; `undefined` where
 * another table, a picture, a field or the heading of another part stands between them, or where they stand side by side.
 */
export function stretchOf<N extends object>(tree: RootedTree<N>, tables: readonly N[]): Stretch<N> | undefined {
  const [first] = tables;
  if (!first) return undefined;
  if (tables.length === 1) return { nodes: [first], whole: true };
  const [home, run] = runOf(tree, tables);
  if (!home) return undefined;
  const pieces = run.flatMap((node) => piecesOf(tree, node, tables));
  if (pieces.some(({ kind }) => kind === 'foreign')) return undefined;
  if (!STRICT.has(tree.name(home)) && pieces.every(({ kind }) => kind !== 'text')) return { nodes: run, whole: true };
  if (tables.some((table) => isBeside(tree, table, home))) return undefined;
  const items = new Set(pieces.filter(({ node, kind }) => kind === 'item' && tree.name(node) !== '').map(({ node }) => node));
  return { nodes: inOrder(tree, run, (node) => tables.includes(node) || items.has(node)), whole: false };
}

/** The element around all of some tables, and its children from the one with the first of them to the one with the last. */
function runOf<N extends object>(tree: RootedTree<N>, tables: readonly N[]): [N | undefined, N[]] {
  const above = tables.map((table) => ancestorsOf(tree, table));
  const home = above[0]?.find((node) => above.every((others) => others.includes(node)));
  if (!home) return [undefined, []];
  const branches = new Set(above.map((nodes, index) => nodes[nodes.indexOf(home) - 1] ?? tables[index]));
  const children = tree.children(home);
  const places = children.flatMap((child, index) => (branches.has(child) ? [index] : []));
  return [home, children.slice(places[0], (places[places.length - 1] ?? -1) + 1)];
}

/** From the nearest. */
function ancestorsOf<N extends object>(tree: RootedTree<N>, node: N): N[] {
  const above: N[] = [];
  for (let around = tree.parent(node); around; around = tree.parent(around)) above.push(around);
  return above;
}

function piecesOf<N extends object>(tree: RootedTree<N>, root: N, tables: readonly N[]): Piece<N>[] {
  const around = new Set(tables.flatMap((table) => ancestorsOf(tree, table)));
  const pieces: Piece<N>[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (tables.includes(node)) continue;
    if (around.has(node)) waiting.push(...[...tree.children(node)].reverse());
    else pieces.push({ node, kind: kindOf(tree, node) });
  }
  return pieces;
}

function kindOf<N extends object>(tree: RootedTree<N>, node: N): Piece<N>['kind'] {
  const name = tree.name(node);
  const effect = name === '' ? 'inline' : effectOf(tree, node, name);
  if (effect === 'skipped') return 'blank';
  const markup = name === '' ? undefined : markupIn(tree, node, 0);
  const content = markup?.kind === 'markup' ? markup.content : undefined;
  if (name === 'table' || effect === 'picture' || effect === 'control') return 'foreign';
  if (content === 'table' || content === 'picture' || content === 'control') return 'foreign';
  const text = textOf(tree, node).replace(/\s+/g, '');
  if (PART.test(text)) return 'foreign';
  if (content !== undefined || name === 'a') return 'text';
  return text === '' ? 'blank' : isItemLine(text) ? 'item' : 'text';
}

/** Whether a table stands in a row of a layout that holds other cells as well. */
function isBeside<N extends object>(tree: RootedTree<N>, table: N, home: N): boolean {
  const above = ancestorsOf(tree, table);
  const rows = above.slice(0, above.indexOf(home) + 1).filter((node) => tree.name(node) === 'tr');
  return rows.some((row) => tree.children(row).filter((cell) => /^t[dh]$/.test(tree.name(cell))).length > 1);
}

/** The nodes of some subtrees that are wanted, as they stand in the page. */
function inOrder<N extends object>(tree: RootedTree<N>, roots: readonly N[], wanted: (node: N) => boolean): N[] {
  const found: N[] = [];
  const waiting = [...roots].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (wanted(node)) found.push(node);
    else waiting.push(...[...tree.children(node)].reverse());
  }
  return found;
}
