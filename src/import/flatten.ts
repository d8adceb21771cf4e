import type { RawTable, SourceBlock } from './document.js';

/**
 * Opens tables that are only layout: what stands in their cells takes their place. A table that holds tables of its
 * own, or has one cell in every row, is layout unless `isForm` says that it bears the headings of a form.
 */
export function withoutLayout(blocks: readonly SourceBlock[], isForm: (table: RawTable) => boolean): SourceBlock[] {
  const flat: SourceBlock[] = [];
  const waiting: SourceBlock[] = [...blocks].reverse();
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    // One by one: what a table holds may be more than a call takes arguments.
    if (block.type === 'table' && mayBeLayout(block) && !isForm(block)) for (const held of contents(block).reverse()) waiting.push(held);
    else flat.push(block);
  }
  return flat;
}

function mayBeLayout({ ragged, rows }: RawTable): boolean {
  if (ragged) return false;
  return rows.every(({ cells }) => cells.length <= 1) || rows.some(({ cells }) => cells.some((cell) => cell.blocks));
}

function contents(table: RawTable): SourceBlock[] {
  const { within } = table;
  return table.rows.flatMap(({ cells }) =>
    cells.flatMap((cell): readonly SourceBlock[] => {
      const place = { ...(within ? { within } : {}), ...(cell.line === undefined ? {} : { line: cell.line }) };
      const lines = cell.lines.map((text): SourceBlock => ({ type: 'paragraph', text, ...place }));
      return cell.blocks ?? (cell.content === 'picture' ? [...lines, { type: 'picture', ...place }] : lines);
    }),
  );
}
