import type { SourceBlock } from '../document.js';
import { Refusal } from '../file-reader.js';
import { breakLine, cellOf, placeIn } from '../tree/flow.js';
import { gatherLists } from '../word/lists.js';
import { addFieldCode, addTab, addUnreadable, endParagraph, enterLook, flushFloating, inFieldCode, markField, newStory, within } from '../word/story.js';
import type { Story } from '../word/story.js';
import type { Run } from './characters.js';
import type { Paragraph } from './paragraphs.js';
import { tableFrom } from './read-table.js';
import type { StatedRow } from './read-table.js';

/** A table while it is read. */
interface OpenTable {
  readonly outer: Story;
  readonly rows: StatedRow[];
  cells: StatedRow['cells'][number][];
  /** The cell that is open. */
  cell: Story | undefined;
}

/** More tables within one another Word does not write. */
const DEEPEST = 100;

/** Reads paragraphs into blocks; those in tables become the tables. */
export function readStory(paragraphs: readonly Paragraph[]): SourceBlock[] {
  const story = newStory();
  const tables: OpenTable[] = [];
  for (const paragraph of paragraphs) {
    if (paragraph.depth > DEEPEST) throw new Refusal('tooLarge', `${DEEPEST} tables deep`);
    while (tables.length > Math.max(0, paragraph.depth)) closeTable(tables);
    while (tables.length < paragraph.depth) {
      const outer = innermost(story, tables);
      breakLine(outer.flow);
      tables.push({ outer, rows: [], cells: [], cell: undefined });
    }
    const table = tables[tables.length - 1];
    if (table && paragraph.ends === 'row') closeRow(table, paragraph);
    else {
      readParagraph(paragraph, innermost(story, tables));
      if (table && paragraph.ends === 'cell') closeCell(table);
    }
  }
  while (tables.length > 0) closeTable(tables);
  flushFloating(story);
  return gatherLists(story.flow.blocks, story.lists);
}

/** The story the next paragraph belongs to; begins a cell where none is open. */
function innermost(story: Story, tables: readonly OpenTable[]): Story {
  const table = tables[tables.length - 1];
  if (!table) return story;
  return (table.cell ??= within(table.outer, true));
}

function closeCell(table: OpenTable): void {
  if (!table.cell) return;
  table.cells.push(cellOf(table.cell.flow, 1, 1));
  table.cell = undefined;
}

function closeRow(table: OpenTable, { row, deleted }: Paragraph): void {
  // Text behind the last cell belongs to none.
  const astray = table.cell !== undefined;
  closeCell(table);
  if (!deleted) table.rows.push({ cells: table.cells, shape: astray ? undefined : row });
  table.cells = [];
}

function closeTable(tables: OpenTable[]): void {
  const table = tables.pop();
  if (!table) return;
  closeCell(table);
  if (table.cells.length > 0) table.rows.push({ cells: table.cells, shape: undefined });
  const { flow } = table.outer;
  flow.blocks.push({ ...tableFrom(table.rows), ...placeIn(flow) });
  flushFloating(table.outer);
}

function readParagraph(paragraph: Paragraph, story: Story): void {
  if (paragraph.contents) return;
  const from = story.flow.blocks.length;
  for (const run of paragraph.runs) readRun(run, story);
  if (!paragraph.open) endParagraph(story, from, paragraph);
}

function readRun(run: Run, story: Story): void {
  const leave = enterLook(story, run.deleted || run.hidden ? undefined : run.look);
  for (const character of run.text) readCharacter(character, run, story);
  leave();
}

const FIELD_MARKS = new Map([
  ['\u0013', 'begin'],
  ['\u0014', 'separate'],
  ['\u0015', 'end'],
] as const);

/** Marks that show nothing: of footnotes, comments, separators, and where a word may be divided. */
const SILENT = new Set(['\u0002', '\u0003', '\u0004', '\u0005', '\u001f']);

function readCharacter(character: string, run: Run, story: Story): void {
  const { flow } = story;
  const mark = FIELD_MARKS.get(character as '\u0013');
  if (mark) markField(story, mark);
  else if (inFieldCode(story)) addFieldCode(story, character);
  else if (run.deleted || run.hidden || SILENT.has(character)) return;
  else if (character === '\u0001' || character === '\u0008') addUnreadable(story, 'picture');
  else if (run.symbol) addUnreadable(story, 'control');
  else if (character === '\u000b' || character === '\u000e') breakLine(flow);
  else if (character === '\t') addTab(story);
  else if (character === '\u001e') flow.text += '-';
  else if (character >= ' ' || character === '\n') flow.text += character;
}
