import type { Container, RawCell, RawRow, SourceDocument } from '../document.js';
import { breakLine, cellOf, foldSpace, newFlow, placeIn } from './flow.js';
import type { Flow } from './flow.js';
import { effectOf, isHidden } from './tree.js';
import type { Tree } from './tree.js';

interface TableFrame {
  readonly rows: { cells: RawCell[]; group: number; part: string }[];
  readonly outer: Flow;
  group: number;
  part: string;
}

/** What is to be done once an element's content was read. */
type Leave = () => void;

const PARTS = new Set(['thead', 'tbody', 'tfoot']);
const HEADING = /^h[1-6]$/;

/**
 * Reads a tree of markup into a document: paragraphs, headings, lists, pictures and tables, in the order shown. Visits
 * every node once, without recursion, so no depth of nesting can exhaust the stack.
 */
export function readTree<N extends object>(root: N, tree: Tree<N>): SourceDocument {
  const document = newFlow(undefined);
  let flow = document;
  let table: TableFrame | undefined;
  let list: string[] | undefined;
  let preformatted = 0;
  let title: string | undefined;
  const steps: (N | Leave)[] = [root];

  const inCell = (): boolean => flow !== document && list === undefined;

  /** Reads an element's beginning; returns what its end does, or `undefined` if its content is not read. */
  const enter = (node: N, name: string): Leave | undefined => {
    const effect = effectOf(tree, node, name);
    if (name === 'title') {
      title ??= foldSpace(tree.children(node).map(tree.text).join('')) || undefined;
      return undefined;
    }
    if (name === 'head') return () => undefined;
    if (effect === 'skipped') return undefined;
    if (effect === 'picture' || effect === 'control') {
      flow.content ??= effect;
      if (effect === 'picture') {
        breakLine(flow);
        flow.blocks.push({ type: 'picture', ...placeIn(flow) });
      }
      return undefined;
    }
    if (effect === 'inline' || (effect === 'apart' && !inCell())) return () => undefined;
    if (name === 'br') {
      breakLine(flow);
      return undefined;
    }
    if (name === 'table') return enterTable(node);
    if (table && PARTS.has(name)) {
      table.group += 1;
      table.part = name;
      return () => undefined;
    }
    if (table && name === 'tr') {
      table.rows.push({ cells: [], group: table.group, part: table.part });
      return () => undefined;
    }
    if (table && (name === 'td' || name === 'th')) return enterCell(node, table);
    breakLine(flow);
    if ((name === 'ul' || name === 'ol') && !inCell() && list === undefined) return enterList();
    if (name === 'li' && list) return enterItem(list);
    if (HEADING.test(name)) return enterHeading();
    return enterBlock(name);
  };

  const enterTable = (node: N): Leave => {
    breakLine(flow);
    const outer = table;
    const mine: TableFrame = { rows: [], outer: flow, group: 0, part: 'tbody' };
    const origin = tree.origin?.(node);
    table = mine;
    const outerList = list;
    list = undefined;
    return () => {
      breakLine(flow);
      table = outer;
      list = outerList;
      flow = mine.outer;
      flow.blocks.push({ type: 'table', rows: asShown(mine.rows), ...placeIn(flow), ...(origin ? { origin } : {}) });
    };
  };

  const enterCell = (node: N, frame: TableFrame): Leave => {
    if (frame.rows.length === 0) frame.rows.push({ cells: [], group: frame.group, part: frame.part });
    const row = frame.rows[frame.rows.length - 1];
    const outer = flow;
    const mine = newFlow(containerIn(outer));
    flow = mine;
    const within = table;
    table = undefined;
    return () => {
      table = within;
      flow = outer;
      row?.cells.push(cellOf(mine, spanOf(tree.attribute(node, 'colspan'), 1), spanOf(tree.attribute(node, 'rowspan'), 0)));
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
      outer.blocks.push(...mine.blocks.filter(({ type }) => type === 'table' || type === 'picture'));
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
    return () => {
      breakLine(mine);
      mine.within = outer;
      if (name === 'pre') preformatted -= 1;
    };
  };

  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') {
      step();
      continue;
    }
    const name = tree.name(step);
    if (name === '') {
      addText(flow, tree.text(step), preformatted > 0);
      for (const child of backwards(tree.children(step))) steps.push(child);
      continue;
    }
    if (step !== root && isHidden(tree, step)) continue;
    const leave = enter(step, name);
    if (!leave) continue;
    steps.push(leave);
    for (const child of backwards(tree.children(step))) steps.push(child);
  }
  breakLine(document);
  return { ...(title === undefined ? {} : { title }), blocks: document.blocks };
}

function backwards<N>(nodes: readonly N[]): N[] {
  return nodes.slice().reverse();
}

function addText(flow: Flow, text: string, preformatted: boolean): void {
  if (!preformatted) {
    flow.text += text;
    return;
  }
  const [first = '', ...more] = text.split(/\r?\n/);
  flow.text += first;
  for (const line of more) {
    breakLine(flow);
    flow.text = line;
  }
}

function containerIn({ within }: Flow): Container {
  return { ...(within ? { parent: within } : {}), depth: (within?.depth ?? 0) + 1 };
}

/** Rows in the order a page shows them: the head first, the foot last. */
function asShown(rows: TableFrame['rows']): RawRow[] {
  const rank = (part: string): number => ['thead', 'tbody', 'tfoot'].indexOf(part);
  return [...rows].sort((one, other) => rank(one.part) - rank(other.part)).map(({ cells, group }) => ({ cells, group }));
}

/** A span as HTML reads it: digits at the beginning; anything else, and less than `least`, is 1. */
function spanOf(attribute: string | null, least: 0 | 1): number {
  const digits = /^\s*\+?(\d{1,9})/.exec(attribute ?? '')?.[1];
  const span = digits === undefined ? 1 : Number(digits);
  return span < least ? 1 : span;
}

