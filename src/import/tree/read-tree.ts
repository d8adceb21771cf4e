import type { Container, RawCell, RawRow, SourceBlock, SourceDocument } from '../document.js';
import { finish } from '../steps.js';
import type { Steps } from '../steps.js';
import { breakLine, cellOf, DIGIT, enterMark, foldSpace, newFlow, placeIn } from './flow.js';
import type { Flow } from './flow.js';
import { effectOf, isGone, isInvisible, isStruck, isTransparent, leavesTable, sizesToNothing } from './tree.js';
import type { Tree } from './tree.js';

interface RowFrame {
  readonly cells: RawCell[];
  readonly group: number;
  unaligned: boolean;
}

interface TableFrame {
  readonly rows: RowFrame[];
  readonly outer: Flow;
  group: number;
  /** Groups shown first and last: the first head and the first foot. */
  head: number | undefined;
  foot: number | undefined;
}

/** What is to be done once an element's content was read. */
type Leave = () => void;

const PARTS = new Set(['thead', 'tbody', 'tfoot']);
const LAID_OUT = new Set(['table', 'tr', 'td', 'th', ...PARTS]);
const HEADING = /^h[1-6]$/;

/** Nodes looked at in one step. */
const STRIDE = 100;

/**
 * Reads a tree of markup into a document: paragraphs, headings, lists, pictures and tables, in the order shown. Visits
 * every node once, without recursion, so no depth of nesting can exhaust the stack.
 */
export function readTree<N extends object>(root: N, tree: Tree<N>): SourceDocument {
  return finish(readTreeInSteps(root, tree));
}

/** The same step by step. */
export function* readTreeInSteps<N extends object>(root: N, tree: Tree<N>): Steps<SourceDocument> {
  const document = newFlow(undefined);
  let flow = document;
  let table: TableFrame | undefined;
  let list: string[] | undefined;
  let preformatted = 0;
  let title: string | undefined;
  // How the text met next is shown: struck out, raised, not at all.
  let struck = 0;
  let raised = 0;
  let marked = 0;
  let veiled = 0;
  let sizeless = false;
  // Whether the page's styles are asked; not in a table that is hidden as a whole, as an element hides the original it replaces.
  let styled = true;
  const steps: (N | Leave)[] = [root];

  const inCell = (): boolean => flow !== document && list === undefined;

  /** Reads an element's beginning; returns what its end does, or `undefined` if its content is not read. */
  const enter = (node: N, name: string): Leave | undefined => {
    if (name === 'title') {
      title ??= foldSpace(tree.children(node).map(tree.text).join('')) || undefined;
      return undefined;
    }
    if (name === 'head') return () => undefined;
    const laidOut = name === 'table' || (table !== undefined && LAID_OUT.has(name));
    const invisible = isInvisible(tree, node);
    if (invisible && (name === 'table' || !(laidOut || inCell()))) return undefined;
    const effect = laidOut ? 'block' : effectOf(tree, node, name);
    if (effect === 'skipped') return undefined;
    if (effect === 'picture' || effect === 'control') {
      flow.content ??= effect;
      if (effect === 'picture') {
        breakLine(flow);
        flow.blocks.push({ type: 'picture', ...placeIn(flow) });
      }
      return undefined;
    }
    if (name === 'br') {
      breakLine(flow);
      return undefined;
    }
    const shown = enterLook(node, name, invisible);
    const leave = laidOut ? enterLaidOut(node, name) : enterText(name, effect, isStruck(tree, node, name));
    return () => {
      leave();
      shown();
    };
  };

  /** Takes up what an element's style does to all the text in it. */
  const enterLook = (node: N, name: string, invisible: boolean): Leave => {
    const before = { struck, veiled, sizeless, styled };
    if (isStruck(tree, node, name)) struck += 1;
    if (name === 'table') {
      sizeless = false;
      styled &&= tree.hidden?.(node) !== 'unseen';
    }
    if (table !== undefined || inCell()) {
      const computed = styled && name !== 'table' ? tree.hidden?.(node) : undefined;
      if (invisible || computed || (name !== 'table' && isTransparent(tree, node))) veiled += 1;
      if (computed === 'gone' && (name === 'td' || name === 'th') && table) lastRow(table).unaligned = true;
      sizeless = sizesToNothing(tree, node) ?? sizeless;
    }
    return () => {
      ({ struck, veiled, sizeless, styled } = before);
    };
  };

  const enterText = (name: string, effect: string, isOut: boolean): Leave => {
    if (inCell() && (effect === 'raised' || (isOut && effect !== 'block'))) return enterApart(effect === 'raised' ? 1 : 0);
    if (effect === 'beside' && inCell() && marked === 0 && flow.marks < 2) {
      marked = 1;
      const leave = enterMark(flow);
      return () => {
        leave();
        marked = 0;
      };
    }
    if (effect !== 'block') return () => undefined;
    breakLine(flow);
    if ((name === 'ul' || name === 'ol') && !inCell() && list === undefined) return enterList();
    if (name === 'li' && list) return enterItem(list);
    if (HEADING.test(name)) return enterHeading();
    return enterBlock(name);
  };

  /** A piece of a cell that stands on a line of its own. */
  const enterApart = (lift: 0 | 1): Leave => {
    breakLine(flow);
    raised += lift;
    const mine = flow;
    return () => {
      breakLine(mine);
      raised -= lift;
    };
  };

  const enterLaidOut = (node: N, name: string): Leave => {
    if (name === 'table' || !table) return enterTable(node);
    if (PARTS.has(name)) {
      table.group += 1;
      if (name === 'thead') table.head ??= table.group;
      if (name === 'tfoot') table.foot ??= table.group;
      return () => undefined;
    }
    if (name !== 'tr') return enterCell(node, table);
    table.rows.push({ cells: [], group: table.group, unaligned: leavesTable(tree, node) });
    return () => undefined;
  };

  const enterTable = (node: N): Leave => {
    breakLine(flow);
    const outer = table;
    const mine: TableFrame = { rows: [], outer: flow, group: 0, head: undefined, foot: undefined };
    const origin = tree.origin?.(node);
    table = mine;
    const outerList = list;
    list = undefined;
    const around = { raised, marked };
    raised = marked = 0;
    return () => {
      breakLine(flow);
      ({ raised, marked } = around);
      table = outer;
      list = outerList;
      flow = mine.outer;
      flow.blocks.push({ type: 'table', rows: asShown(mine), ...placeIn(flow), ...(origin ? { origin } : {}) });
    };
  };

  const enterCell = (node: N, frame: TableFrame): Leave => {
    const row = lastRow(frame);
    if (leavesTable(tree, node)) row.unaligned = true;
    const outer = flow;
    const mine = newFlow(containerIn(outer));
    flow = mine;
    const within = table;
    table = undefined;
    return () => {
      table = within;
      flow = outer;
      row.cells.push(cellOf(mine, spanOf(tree.attribute(node, 'colspan'), 1), spanOf(tree.attribute(node, 'rowspan'), 0)));
    };
  };

  const enterList = (): Leave => {
    const items: string[] = [];
    list = items;
    const mine = flow;
    return () => {
      list = undefined;
      breakLine(mine);
      const printed = items.filter((item) => item !== '');
      if (printed.length > 0) mine.blocks.push({ type: 'list', items: printed, ...placeIn(mine) });
    };
  };

  const enterItem = (items: string[]): Leave => {
    const outer = flow;
    const mine = newFlow(containerIn(outer));
    flow = mine;
    // An item comes before the items of a list within it.
    const place = items.push('') - 1;
    return () => {
      items[place] = cellOf(mine, 1, 1).lines.join(' ');
      for (const block of mine.blocks) if (block.type === 'table' || block.type === 'picture') outer.blocks.push(block);
      flow = outer;
    };
  };

  const enterHeading = (): Leave => {
    const { blocks } = flow;
    const from = blocks.length;
    const mine = flow;
    return () => {
      breakLine(mine);
      const lines = blocks.slice(from).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
      if (lines.length === 0 || lines.length !== blocks.length - from) return;
      blocks.splice(from, lines.length, { type: 'heading', text: lines.join(''), ...placeIn(mine) });
    };
  };

  const enterBlock = (name: string): Leave => {
    const mine = flow;
    const outer = mine.within;
    if (name !== 'p') mine.within = containerIn(mine);
    if (name === 'pre') preformatted += 1;
    const from = mine.blocks.length;
    return () => {
      breakLine(mine);
      if (name === 'caption' && table !== undefined) mine.blocks.splice(from, mine.blocks.length, ...mine.blocks.slice(from).map(asCaption));
      mine.within = outer;
      if (name === 'pre') preformatted -= 1;
    };
  };

  let taken = 0;
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    taken += 1;
    if (taken % STRIDE === 0) yield;
    if (typeof step === 'function') {
      step();
      continue;
    }
    const name = tree.name(step);
    if (name === '') {
      const text = tree.text(step);
      const hidden = veiled > 0 || sizeless;
      if (inCell() && /\S/.test(text)) {
        if (hidden) flow.content ??= 'hidden';
        else if (struck > 0) flow.content ??= 'struck';
        else if (raised > 0 && DIGIT.test(text)) flow.content ??= 'apart';
      }
      if (!hidden) addText(flow, text, preformatted > 0);
      for (const child of backwards(tree.children(step))) steps.push(child);
      continue;
    }
    if (step !== root && isGone(tree, step)) continue;
    const leave = enter(step, name);
    if (!leave) continue;
    steps.push(leave);
    for (const child of backwards(tree.children(step))) steps.push(child);
  }
  breakLine(document);
  return { ...(title === undefined ? {} : { title }), blocks: document.blocks };
}

function asCaption(block: SourceBlock): SourceBlock {
  return block.type === 'paragraph' || block.type === 'heading' ? { ...block, caption: true } : block;
}

function backwards<N>(nodes: readonly N[]): N[] {
  return nodes.slice().reverse();
}

function addText(flow: Flow, text: string, preformatted: boolean): void {
  const [first = '', ...more] = text.split(preformatted ? /\r?\n|[\u000b\u0085\u2028\u2029]/ : /[\u000b\u0085\u2028\u2029]/);
  flow.text += first;
  for (const line of more) {
    breakLine(flow);
    flow.text = line;
  }
}

function containerIn({ within }: Flow): Container {
  return { ...(within ? { parent: within } : {}), depth: (within?.depth ?? 0) + 1 };
}

function lastRow(frame: TableFrame): RowFrame {
  const last = frame.rows[frame.rows.length - 1] ?? { cells: [], group: frame.group, unaligned: false };
  if (frame.rows.length === 0) frame.rows.push(last);
  return last;
}

/** Rows in the order a page shows them: its first head in front, its first foot behind; any further stays where it is. */
function asShown({ rows, head, foot }: TableFrame): RawRow[] {
  const rank = ({ group }: RowFrame): number => (group === head ? 0 : group === foot ? 2 : 1);
  return [...rows].sort((one, other) => rank(one) - rank(other)).map(({ cells, group, unaligned }) => ({ cells, group, ...(unaligned ? { unaligned } : {}) }));
}

/** A span as HTML reads it: digits at the beginning; anything else, and less than `least`, is 1. */
function spanOf(attribute: string | null, least: 0 | 1): number {
  const digits = /^\s*\+?(\d{1,9})/.exec(attribute ?? '')?.[1];
  const span = digits === undefined ? 1 : Number(digits);
  return span < least ? 1 : span;
}

