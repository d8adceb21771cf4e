import type { RawCell, RawRow, RawTable } from '../document.js';
import { cellOf } from '../tree/flow.js';
import { isBlank, mergeDown, usualWidth } from '../word/merge-down.js';
import type { PlacedCell, PlacedRow } from '../word/merge-down.js';
import { within } from '../word/story.js';
import { childOf, elementsOf, valueOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';
import type { BlockReader, DocxStory } from './read-drawing.js';
import { chosen } from './read-run.js';
import { switched } from './styles.js';

/** More columns Word does not have. */
const MOST_COLUMNS = 63;

const SKIPPED = new Set(['del', 'moveFrom', 'sdtPr', 'sdtEndPr', 'tblPr', 'tblPrEx', 'tblGrid', 'trPr', 'customXmlPr']);

/** Reads a table. Deleted and hidden rows are none; a row that does not fill the table's columns is `unaligned`. */
export function readTable(table: XmlElement, story: DocxStory, readBlocks: BlockReader): RawTable {
  const rows = through(table, 'tr').flatMap((row) => readRow(row, story, readBlocks) ?? []);
  const width = usualWidth(rows);
  return { type: 'table', rows: mergeDown(rows).map((row, index): RawRow => (rows[index]?.width === width ? row : { ...row, unaligned: true })) };
}

/** The children of a name, also those within content controls and insertions. */
function through(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    if (SKIPPED.has(child.name) || child.name === 'tbl') return [];
    return through(child.name === 'AlternateContent' ? chosen(child) : child, name);
  });
}

function readRow(row: XmlElement, story: DocxStory, readBlocks: BlockReader): PlacedRow | undefined {
  const properties = childOf(row, 'trPr');
  if (childOf(properties, 'del') ?? (switched(properties, 'hidden') ? properties : undefined)) return undefined;
  const cells: PlacedCell[] = [];
  let column = 0;
  let unaligned = false;
  const add = (cell: RawCell, span: number, merge?: PlacedCell['merge']): void => {
    if (span === 0) return;
    cells.push({ cell: { ...cell, ...(span === 1 ? {} : { colSpan: span }) }, column, span, ...(merge ? { merge } : {}) });
    column += span;
  };
  add({ lines: [] }, spanOf(valueOf(properties, 'gridBefore'), 0));
  for (const element of through(row, 'tc')) {
    const cellProperties = childOf(element, 'tcPr');
    const mine = within(story, true);
    readBlocks(element, mine);
    const cell = cellOf(mine.flow, 1, 1);
    const span = spanOf(valueOf(cellProperties, 'gridSpan'), 1);
    // A cell whose deletion or merging is only proposed.
    if (childOf(cellProperties, 'cellDel') ?? childOf(cellProperties, 'cellMerge')) unaligned = true;
    const last = cells[cells.length - 1];
    if (last && mergeOf(cellProperties, 'hMerge') === 'continue') {
      if (isBlank(cell)) {
        const wider = last.span + span;
        cells[cells.length - 1] = { ...last, span: wider, cell: { ...last.cell, colSpan: wider } };
        column += span;
        continue;
      }
      unaligned = true;
    }
    add(cell, span, mergeOf(cellProperties, 'vMerge'));
  }
  return { cells, width: column + spanOf(valueOf(properties, 'gridAfter'), 0), unaligned };
}

function mergeOf(properties: XmlElement | undefined, name: 'vMerge' | 'hMerge'): PlacedCell['merge'] {
  const element = childOf(properties, name);
  if (!element) return undefined;
  return element.attributes.val === 'restart' ? 'restart' : 'continue';
}

function spanOf(value: string | undefined, least: 0 | 1): number {
  const span = /^\d{1,4}$/.test(value ?? '') ? Number(value) : least;
  return Math.min(Math.max(span, least), MOST_COLUMNS);
}
