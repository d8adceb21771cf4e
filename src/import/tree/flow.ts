import type { CellContent, Container, RawCell, SourceBlock } from '../document.js';

/** Text and blocks as they are met, in one place: the document, a cell or an item of a list. */
export interface Flow {
  readonly blocks: SourceBlock[];
  text: string;
  within: Container | undefined;
  content: CellContent | undefined;
}

export function newFlow(within: Container | undefined): Flow {
  return { blocks: [], text: '', within, content: undefined };
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
  const content = holdsTable ? 'table' : flow.content;
  return {
    lines: flow.blocks.flatMap((block) => {
      if (block.type === 'list') return block.items;
      return block.type === 'paragraph' || block.type === 'heading' ? [block.text] : [];
    }),
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
