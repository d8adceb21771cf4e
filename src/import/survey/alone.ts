import type { FormId } from '../../model/edition.js';
import type { Note } from '../../model/note.js';
import type { StatutoryTable } from '../../model/report.js';
import type { Editions } from '../../model/table.js';
import type { PrintedWords } from '../../model/words.js';
import type { RawTable, SourceBlock } from '../document.js';
import { importTables } from '../import-tables.js';
import type { TablesReading } from '../import-tables.js';
import { moneyInLine } from '../labels/unit.js';
import { isItemLine } from './item-line.js';
import { joinedIn } from './joined.js';

/** A part that is complete in its own tables, read without anything of the rest of the page. */
export interface PartAlone {
  readonly form: FormId;
  /** Numbers of its tables, from 1. */
  readonly tables: readonly number[];
  readonly origins: readonly object[];
  readonly table: StatutoryTable;
  readonly alone: true;
  readonly joined: readonly Note[];
}

/**
 * The parts of one kind in a page that prints several, if each is complete in tables of its own: so nothing of one report
 * can get into another, whichever they are. Undefined where that is not certain of all of them.
 * @param groups numbers of the tables, by the parts they make up
 */
export function eachAlone(form: FormId, groups: readonly (readonly number[])[], reading: TablesReading, editions: Editions, languages: readonly PrintedWords[]): PartAlone[] | undefined {
  // 二 has amounts, and a line between two of its parts that says of a unit may be meant for either.
  if (form === 'disclosure' && aroundTables(reading).some(saysUnit)) return undefined;
  if (!groups.every((group, index) => isRun(group, groups[index - 1], groups[index + 1], reading))) return undefined;
  const parts: PartAlone[] = [];
  for (const group of groups) {
    const part = partAlone(form, group, reading, editions, languages);
    if (!part) return undefined;
    parts.push(part);
  }
  return parts;
}

/** Everything but the tables of the forms. */
function aroundTables({ blocks, parts }: TablesReading): SourceBlock[] {
  const numbers = new Set(parts.flatMap(({ tables }) => tables));
  const tables = new Set<SourceBlock>(tablesOf(blocks).filter((_, index) => numbers.has(index + 1)));
  return blocks.filter((block) => !tables.has(block));
}

function saysUnit(block: SourceBlock): boolean {
  return linesOf(block).some((line) => moneyInLine(line).length > 0);
}

function linesOf(block: SourceBlock): readonly string[] {
  switch (block.type) {
    case 'picture':
      return [];
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines));
    default:
      return [block.text];
  }
}

/**
 * Whether the tables of a part stand one behind the other, and, where they are several, neither behind nor in front of those of
 * another part of the kind: which of them is whose is then only told by what they print.
 */
function isRun(group: readonly number[], before: readonly number[] | undefined, behind: readonly number[] | undefined, { parts }: TablesReading): boolean {
  if (group.length === 1) return true;
  const all = [...new Set(parts.flatMap(({ tables }) => tables))].sort((one, other) => one - other);
  const places = group.map((number) => all.indexOf(number));
  const [first = -1] = places;
  const last = places[places.length - 1] ?? -1;
  const isOf = (number: number | undefined, other: readonly number[] | undefined): boolean => number !== undefined && (other?.includes(number) ?? false);
  return last - first === group.length - 1 && !isOf(all[first - 1], before) && !isOf(all[last + 1], behind);
}

/** A part read from its tables; nothing may stand between them but the names of their items, since a line may begin another report. */
function partAlone(form: FormId, group: readonly number[], { blocks }: TablesReading, editions: Editions, languages: readonly PrintedWords[]): PartAlone | undefined {
  const all = tablesOf(blocks);
  const mine = new Set<SourceBlock | undefined>(group.map((number) => all[number - 1]));
  const places = blocks.flatMap((block, index) => (mine.has(block) ? [index] : []));
  const stretch = blocks.slice(places[0], (places[places.length - 1] ?? -1) + 1);
  if (!stretch.every((block) => mine.has(block) || ('text' in block && isItemLine(block.text.replace(/\s+/g, ''))))) return undefined;
  const { tables, parts, notes } = importTables({ blocks: stretch }, editions, languages);
  const [part] = parts;
  const table = tables[form];
  const complete = parts.length === 1 && part?.whole && !notes.some(({ code }) => code === 'rowMissing' || code === 'columnMissing');
  if (!table || !complete || part.tables.length !== group.length) return undefined;
  // In the stretch its tables are numbered from 1.
  const joined = joinedIn(notes, form).map((note) => ({ ...note, at: { ...note.at, table: group[(note.at?.table ?? 0) - 1] ?? 0 } }));
  return { form, tables: group, origins: part.origins, table, alone: true, joined };
}

function tablesOf(blocks: readonly SourceBlock[]): RawTable[] {
  return blocks.filter((block): block is RawTable => block.type === 'table');
}
