import { print, printed } from './printed-table.js';
import type { PrintedCell, PrintedTable } from './printed-table.js';

/** Numbers from 0 up to below `limit`, drawn from a seed: a variation is repeated by its seed. */
export type Draw = (limit: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed >>> 0 || 1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** A way in which pages differ from the form without saying anything else. */
export interface Variation {
  readonly name: string;
  readonly apply: (tables: PrintedTable[], draw: Draw) => void;
}

/** Some variations without those of these names. @throws where there is none of a name */
export function without(variations: readonly Variation[], ...names: readonly string[]): Variation[] {
  for (const name of names) if (!variations.some((one) => one.name === name)) throw new Error(`no variation ${name}`);
  return variations.filter(({ name }) => !names.includes(name));
}

const labels = (tables: readonly PrintedTable[]): PrintedCell[] => tables.flatMap(({ rows }) => rows.flat().filter(({ kind }) => kind === 'label'));
const figures = (tables: readonly PrintedTable[]): PrintedCell[] => tables.flatMap(({ rows }) => rows.flat().filter(({ kind }) => kind === 'figure'));

export function vary(name: string, apply: Variation['apply']): Variation {
  return { name, apply };
}

/** Rewrites the text of some labels. */
function relabel(name: string, rewrite: (text: string, draw: Draw) => string): Variation {
  return {
    name,
    apply: (tables, draw) => {
      for (const cell of labels(tables)) if (draw(3) > 0) print(cell, rewrite(cell.text, draw));
    },
  };
}

function varyAll(name: string, change: (cell: PrintedCell, draw: Draw) => void): Variation {
  return {
    name,
    apply: (tables, draw) => {
      for (const cell of tables.flatMap(({ rows }) => rows.flat())) change(cell, draw);
    },
  };
}

const insert = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** Those that touch the words of cells and how they are set. */
export const WORDING: readonly Variation[] = [
  relabel('spaces in labels', (text, draw) => (text === '' ? text : insert(text, draw(text.length), draw(2) === 0 ? ' ' : '　'))),
  relabel('narrow brackets', (text) => text.replace(/（/g, '(').replace(/）/g, ')')),
  relabel('other quotes', (text, draw) => text.replace(/“([^”]*)”/, ['"$1"', '「$1」', '＂$1＂', '‘$1’'][draw(4)] ?? '')),
  relabel('other numbers', (text, draw) => text.replace(/^(\d)\./, ['$1．', '$1、', '$1 ', '（$1）'][draw(4)] ?? '')),
  relabel('wide digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  relabel('traditional characters', (text) => text.replace(/[规范许可处罚强制机构组织总计结转维纠诉讼复议]/g, (character) => TRADITIONAL[character] ?? character)),
  vary('line breaks in labels', (tables, draw) => {
    for (const cell of labels(tables)) if (cell.text.length > 3 && draw(4) === 0) cell.paragraphs = [[cell.text.slice(0, 3)], [cell.text.slice(3)]];
  }),
  varyAll('markup of a word processor', (cell) => {
    cell.dressed = true;
  }),
  varyAll('padding', (cell, draw) => {
    const [front, behind] = [SPACE.repeat(draw(3)), draw(2) === 0 ? SPACE : ''];
    const last = cell.paragraphs.length - 1;
    cell.paragraphs = last < 0 ? [[front + behind]] : cell.paragraphs.map((pieces, at) => [...(at === 0 ? [front] : []), ...pieces, ...(at === last ? [behind] : [])]);
  }),
  vary('numbers in pieces', (tables, draw) => {
    for (const cell of figures(tables)) {
      if (!/^\d{2,}$/.test(cell.text) || draw(3) > 0) continue;
      const at = 1 + draw(cell.text.length - 1);
      cell.paragraphs = [[cell.text.slice(0, at), ...(draw(2) === 0 ? [' '] : []), cell.text.slice(at)]];
    }
  }),
  vary('instructions left in labels', (tables, draw) => {
    for (const cell of labels(tables)) if (/^(?:规章|规范性文件|行政许可|行政处罚)$/.test(cell.text) && draw(2) === 0) print(cell, `${cell.text}（按要求填写，没有的填0）`);
  }),
];

/** A space that no format folds away. */
const SPACE = '\u00a0';

const TRADITIONAL: Readonly<Record<string, string>> = { 规: '規', 许: '許', 处: '處', 罚: '罰', 强: '強', 机: '機', 构: '構', 组: '組', 织: '織', 总: '總', 计: '計', 结: '結', 转: '轉', 维: '維', 纠: '糾', 诉: '訴', 讼: '訟', 复: '復', 议: '議' };

const blank = (cols = 1): PrintedCell => printed('corner', '', cols);

/** Those that lay the same table out in another way. */
export const LAYOUT: readonly Variation[] = [
  vary('headings without rowspan, padded with blank cells', (tables) => {
    for (const table of tables) if (table.form !== 'disclosure') padHead(table);
  }),
  vary('a group cell written again after a page break', (tables, draw) => {
    for (const table of tables) splitGroups(table, draw);
  }),
  vary('an empty row', (tables, draw) => {
    for (const table of tables) {
      const width = widthOf(table.rows[0] ?? []);
      if (table.form === 'disclosure') table.rows.splice(table.headRows + draw(table.rows.length - table.headRows + 1), 0, Array.from({ length: width }, () => blank()));
    }
  }),
  vary('an empty column at the end', (tables) => {
    for (const table of tables) for (const row of table.rows) row.push(blank());
  }),
  vary('part 二 in one table, with rows for the items of article 20', (tables, draw) => {
    const parts = tables.filter(({ form }) => form === 'disclosure');
    const [first, ...rest] = parts;
    if (!first) return;
    const width = Math.max(...parts.flatMap(({ rows }) => rows.map(widthOf)));
    const rows = parts.flatMap((part) => [
      ...(draw(5) === 0 ? [] : [[printed('label', part.caption, width)]]),
      ...part.rows.map((row) => stretch(row, width)),
    ]);
    first.rows = rows;
    for (const part of rest) tables.splice(tables.indexOf(part), 1);
  }),
  vary('no row for 申请人情况', (tables) => {
    for (const table of tables.filter(({ form }) => form === 'requests')) {
      const corner = table.rows[0]?.[0];
      if (!corner || corner.rows < 2) continue;
      corner.rows -= 1;
      table.rows.splice(0, 1);
      table.rows[0]?.unshift(corner);
      table.headRows -= 1;
    }
  }),
];

function widthOf(row: readonly PrintedCell[]): number {
  return row.reduce((sum, { cols }) => sum + cols, 0);
}

/** Widens the last cell, as Word does where a block has fewer columns. */
function stretch(row: PrintedCell[], width: number): PrintedCell[] {
  const missing = width - widthOf(row);
  return row.map((cell, index) => (index === row.length - 1 ? { ...cell, cols: cell.cols + missing } : cell));
}

function padHead(table: PrintedTable): void {
  const [top] = table.rows.slice(0, table.headRows);
  const corner = top?.find(({ kind }) => kind === 'corner');
  const positions = new Map<PrintedCell, { row: number; column: number }>();
  const taken: boolean[][] = Array.from({ length: table.headRows }, () => []);
  table.rows.slice(0, table.headRows).forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.[x]) x += 1;
      positions.set(cell, { row: y, column: x });
      for (let dy = 0; dy < cell.rows; dy += 1) for (let dx = 0; dx < cell.cols; dx += 1) (taken[y + dy] ??= [])[x + dx] = true;
    }
  });
  for (const [cell, { row, column }] of positions) {
    if (cell === corner || cell.rows === 1) continue;
    for (let dy = 1; dy < cell.rows; dy += 1) {
      const target = table.rows[row + dy] ?? [];
      const before = target.findIndex((other) => (positions.get(other)?.column ?? Infinity) > column);
      const pad = blank(cell.cols);
      positions.set(pad, { row: row + dy, column });
      target.splice(before < 0 ? target.length : before, 0, pad);
    }
    cell.rows = 1;
  }
}

/** A group cell ends in the middle and is written once more. */
function splitGroups(table: PrintedTable, draw: Draw): void {
  for (let y = table.headRows; y < table.rows.length; y += 1) {
    const row = table.rows[y] ?? [];
    for (const cell of [...row]) {
      if (cell.kind !== 'label' || cell.rows < 3 || draw(2) === 0) continue;
      const first = 1 + draw(cell.rows - 1);
      const again: PrintedCell = { ...cell, rows: cell.rows - first };
      const target = table.rows[y + first];
      if (!target) continue;
      // Cells of outer groups that start in that row stand in front of it; of inner ones behind.
      const columns = columnsOf(table.rows);
      const behind = target.findIndex((other) => (columns.get(other) ?? 0) > (columns.get(cell) ?? 0));
      target.splice(behind < 0 ? target.length : behind, 0, again);
      cell.rows = first;
      break;
    }
  }
}

/** The column each cell begins in. */
export function columnsOf(rows: readonly PrintedCell[][]): Map<PrintedCell, number> {
  const columns = new Map<PrintedCell, number>();
  const taken: boolean[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.[x]) x += 1;
      columns.set(cell, x);
      for (let dy = 0; dy < cell.rows; dy += 1) for (let dx = 0; dx < cell.cols; dx += 1) (taken[y + dy] ??= [])[x + dx] = true;
    }
  }
  return columns;
}
