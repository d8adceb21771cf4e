import type { CellContent, Container, RawCell, SourceBlock } from '../document.js';

/** Text and blocks as they are met, in one place: the document, a cell or an item of a list. */
export interface Flow {
  readonly blocks: SourceBlock[];
  text: string;
  within: Container | undefined;
  content: CellContent | undefined;
  /** Pieces with digits that are no part of what stands beside them, and how long the first is. */
  marks: number;
  marked: number;
}

export function newFlow(within: Container | undefined): Flow {
  return { blocks: [], text: '', within, content: undefined, marks: 0, marked: 0 };
}

/** Notes a piece of text that counts as a figure only if nothing stands beside it; returns what its end does. */
export function enterMark(flow: Flow): () => void {
  const from = flow.blocks.length;
  const before = compact(flow.text).length;
  return () => {
    const piece = compact([...flow.blocks.slice(from).map(textOf), flow.text].join('')).slice(before);
    if (!DIGIT.test(piece)) return;
    flow.marks += 1;
    flow.marked = piece.length;
  };
}

/** A digit of any width. */
export const DIGIT = /[\d\uff10-\uff19]/;

function textOf(block: SourceBlock): string {
  if (block.type === 'list') return block.items.join('');
  return block.type === 'paragraph' || block.type === 'heading' ? block.text : '';
}

function compact(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff\u00ad]/g, '');
}

/** Ends the line or paragraph. */
export function breakLine(flow: Flow): void {
  const text = foldSpace(flow.text);
  flow.text = '';
  if (text !== '') flow.blocks.push({ type: 'paragraph', text, ...placeIn(flow) });
}

export function placeIn({ within }: Flow): { within?: Container } {
  return within ? { within } : {};
}

/** The cell whose content flowed here. */
export function cellOf(flow: Flow, colSpan: number, rowSpan: number): RawCell {
  breakLine(flow);
  const holdsTable = flow.blocks.some(({ type }) => type === 'table');
  const lines = flow.blocks.flatMap((block) => {
    if (block.type === 'list') return block.items;
    return block.type === 'paragraph' || block.type === 'heading' ? [block.text] : [];
  });
  const glued = flow.marks > 1 || (flow.marks === 1 && compact(lines.join('')).length !== flow.marked);
  const content = holdsTable ? 'table' : (flow.content ?? (glued ? 'beside' : undefined));
  return {
    lines,
    ...(colSpan === 1 ? {} : { colSpan }),
    ...(rowSpan === 1 ? {} : { rowSpan }),
    ...(content ? { content } : {}),
    ...(holdsTable ? { blocks: flow.blocks } : {}),
  };
}

const CJK = '\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f\\u201c\\u201d\\u2018\\u2019';
const WRAPPED = new RegExp(`([${CJK}])[ \\t]*\\r?\\n\\s*(?=[${CJK}])`, 'g');

/** White space folded as a page shows it; a line of the source that was wrapped between two Chinese characters has none. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(WRAPPED, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
