import { escape } from './printed-table.js';
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

const labels = (tables: readonly PrintedTable[]): PrintedCell[] => tables.flatMap(({ rows }) => rows.flat().filter(({ kind }) => kind === 'label'));
const figures = (tables: readonly PrintedTable[]): PrintedCell[] => tables.flatMap(({ rows }) => rows.flat().filter(({ kind }) => kind === 'figure'));

function vary(name: string, apply: Variation['apply']): Variation {
  return { name, apply };
}

/** Rewrites the text of some labels. */
function relabel(name: string, rewrite: (text: string, draw: Draw) => string): Variation {
  return {
    name,
    apply: (tables, draw) => {
      for (const cell of labels(tables)) if (draw(3) > 0) cell.markup = escape((cell.text = rewrite(cell.text, draw)));
    },
  };
}

function wrapAll(name: string, wrap: (markup: string, cell: PrintedCell, draw: Draw) => string): Variation {
  return {
    name,
    apply: (tables, draw) => {
      for (const cell of tables.flatMap(({ rows }) => rows.flat())) cell.markup = wrap(cell.markup, cell, draw);
    },
  };
}

const insert = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** Those that touch the words and the markup of cells. */
export const WORDING: readonly Variation[] = [
  relabel('spaces in labels', (text, draw) => (text === '' ? text : insert(text, draw(text.length), draw(2) === 0 ? ' ' : '　'))),
  relabel('narrow brackets', (text) => text.replace(/（/g, '(').replace(/）/g, ')')),
  relabel('other quotes', (text, draw) => text.replace(/“([^”]*)”/, ['"$1"', '「$1」', '＂$1＂', '‘$1’'][draw(4)] ?? '')),
  relabel('other numbers', (text, draw) => text.replace(/^(\d)\./, ['$1．', '$1、', '$1 ', '（$1）'][draw(4)] ?? '')),
  relabel('wide digits', (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))),
  relabel('traditional characters', (text) => text.replace(/[规范许可处罚强制机构组织总计结转维纠诉讼复议]/g, (character) => TRADITIONAL[character] ?? character)),
  vary('line breaks in labels', (tables, draw) => {
    for (const cell of labels(tables)) {
      if (cell.text.length > 3 && draw(4) === 0) cell.markup = escape(cell.text.slice(0, 2)) + (draw(2) === 0 ? '<br>' : '</p><p>') + escape(cell.text.slice(2));
    }
  }),
  wrapAll('Word paragraphs', (markup) => `<p class=MsoNormal><span style='font-family:仿宋'>${markup}</span><span><o:p></o:p></span></p>`),
  wrapAll('padding', (markup, _, draw) => `${'&nbsp;'.repeat(draw(3))}${markup}${draw(2) === 0 ? '&nbsp;' : ''}`),
  vary('numbers in pieces', (tables, draw) => {
    for (const cell of figures(tables)) {
      if (/^\d{2,}$/.test(cell.text) && draw(3) === 0) {
        const at = 1 + draw(cell.text.length - 1);
        cell.markup = `<span>${cell.text.slice(0, at)}</span>${draw(2) === 0 ? ' ' : ''}<span>${cell.text.slice(at)}</span>`;
      }
    }
  }),
  vary('instructions left in labels', (tables, draw) => {
    for (const cell of labels(tables)) if (/^(?:规章|规范性文件|行政许可|行政处罚)$/.test(cell.text) && draw(2) === 0) cell.markup = escape((cell.text += '（按要求填写，没有的填0）'));
  }),
];

const TRADITIONAL: Readonly<Record<string, string>> = { 规: '規', 许: '許', 处: '處', 罚: '罰', 强: '強', 机: '機', 构: '構', 组: '組', 织: '織', 总: '總', 计: '計', 结: '結', 转: '轉', 维: '維', 纠: '糾', 诉: '訴', 讼: '訟', 复: '復', 议: '議' };

const blank = (colSpan = 1): PrintedCell => ({ kind: 'corner', markup: '&nbsp;', text: '', colSpan, rowSpan: 1 });

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
      const width = (table.rows[0] ?? []).reduce((sum, { colSpan }) => sum + colSpan, 0);
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
    const width = 4;
    const rows = parts.flatMap((part) => [
      ...(draw(5) === 0 ? [] : [[{ kind: 'label', markup: part.caption, text: part.caption, colSpan: width, rowSpan: 1 } as PrintedCell]]),
      ...part.rows.map((row) => stretch(row, width)),
    ]);
    first.rows = rows;
    for (const part of rest) tables.splice(tables.indexOf(part), 1);
  }),
  vary('no row for 申请人情况', (tables) => {
    for (const table of tables.filter(({ form }) => form === 'requests')) {
      const corner = table.rows[0]?.[0];
      if (!corner || corner.rowSpan < 2) continue;
      corner.rowSpan -= 1;
      table.rows.splice(0, 1);
      table.rows[0]?.unshift(corner);
      table.headRows -= 1;
    }
  }),
];

/** Widens the last cell, as Word does where a block has fewer columns. */
function stretch(row: PrintedCell[], width: number): PrintedCell[] {
  const missing = width - row.reduce((sum, { colSpan }) => sum + colSpan, 0);
  return row.map((cell, index) => (index === row.length - 1 ? { ...cell, colSpan: cell.colSpan + missing } : cell));
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
      for (let dy = 0; dy < cell.rowSpan; dy += 1) for (let dx = 0; dx < cell.colSpan; dx += 1) (taken[y + dy] ??= [])[x + dx] = true;
    }
  });
  for (const [cell, { row, column }] of positions) {
    if (cell === corner || cell.rowSpan === 1) continue;
    for (let dy = 1; dy < cell.rowSpan; dy += 1) {
      const target = table.rows[row + dy] ?? [];
      const before = target.findIndex((other) => (positions.get(other)?.column ?? Infinity) > column);
      const pad = blank(cell.colSpan);
      positions.set(pad, { row: row + dy, column });
      target.splice(before < 0 ? target.length : before, 0, pad);
    }
    cell.rowSpan = 1;
  }
}

/** A group cell ends in the middle and is written once more. */
function splitGroups(table: PrintedTable, draw: Draw): void {
  for (let y = table.headRows; y < table.rows.length; y += 1) {
    const row = table.rows[y] ?? [];
    for (const cell of [...row]) {
      if (cell.kind !== 'label' || cell.rowSpan < 3 || draw(2) === 0) continue;
      const first = 1 + draw(cell.rowSpan - 1);
      const again: PrintedCell = { ...cell, rowSpan: cell.rowSpan - first };
      const target = table.rows[y + first];
      if (!target) continue;
      // Cells of outer groups that start in that row stand in front of it; of inner ones behind.
      const columns = columnsOf(table.rows);
      const behind = target.findIndex((other) => (columns.get(other) ?? 0) > (columns.get(cell) ?? 0));
      target.splice(behind < 0 ? target.length : behind, 0, again);
      cell.rowSpan = first;
      break;
    }
  }
}

/** The column each cell begins in. */
function columnsOf(rows: readonly PrintedCell[][]): Map<PrintedCell, number> {
  const columns = new Map<PrintedCell, number>();
  const taken: boolean[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (taken[y]?.[x]) x += 1;
      columns.set(cell, x);
      for (let dy = 0; dy < cell.rowSpan; dy += 1) for (let dx = 0; dx < cell.colSpan; dx += 1) (taken[y + dy] ??= [])[x + dx] = true;
    }
  }
  return columns;
}

/** Rows printed twice, or with a cell more or less: damaged once more they might show one figure less and another more, and so another figure in the right place. */
const touched = new WeakSet<PrintedCell[]>();

/** Damage: cells lost, doubled or stretched. What is bound afterwards must still be the right figure. */
export const DAMAGE: readonly Variation[] = [
  vary('a figure cell is lost', (tables, draw) => {
    const row = pickRow(tables, draw);
    const at = row.findIndex(({ kind }) => kind === 'figure');
    if (at >= 0) row.splice(at + draw(row.length - at), 1);
  }),
  vary('a figure cell is doubled', (tables, draw) => {
    const row = pickRow(tables, draw);
    const at = row.findIndex(({ kind }) => kind === 'figure');
    // A blank pushed out at the end leaves every figure under a heading.
    const last = row.filter(({ kind }) => kind === 'figure').pop();
    if (at >= 0 && last?.text !== '') row.splice(at, 0, { ...blank(), kind: 'figure', markup: '7', text: '7' });
  }),
  vary('a row label is lost', (tables, draw) => {
    const row = pickRow(tables, draw);
    const at = row.findIndex(({ kind }) => kind === 'label');
    if (at >= 0) row.splice(at, 1);
  }),
  vary('a span is one too wide or high', (tables, draw) => {
    const row = pickRow(tables, draw);
    const cell = row[draw(Math.max(1, row.length))];
    if (cell) cell[draw(2) === 0 ? 'colSpan' : 'rowSpan'] += 1;
  }),
  vary('a row is printed twice', (tables, draw) => {
    const table = tables[draw(tables.length)];
    if (!table) return;
    const y = table.headRows + draw(table.rows.length - table.headRows);
    const row = table.rows[y];
    if (!row || touched.has(row)) return;
    touched.add(row);
    const copy = row.map((cell) => ({ ...cell, markup: cell.kind === 'figure' ? '8' : cell.markup, text: cell.kind === 'figure' ? '8' : cell.text }));
    touched.add(copy);
    table.rows.splice(y, 0, copy);
  }),
  vary('a row is lost', (tables, draw) => {
    const table = tables[draw(tables.length)];
    const y = (table?.headRows ?? 0) + draw(Math.max(1, (table?.rows.length ?? 0) - (table?.headRows ?? 0)));
    if (table?.rows[y] && !touched.has(table.rows[y])) table.rows.splice(y, 1);
  }),
  vary('a heading is lost', (tables, draw) => {
    const table = tables[draw(tables.length)];
    // With a figure less as well, the table would be whole again, of fewer columns.
    if (table?.rows.some((one) => touched.has(one))) return;
    const row = table?.rows[draw(table.headRows)];
    row?.splice(draw(Math.max(1, row.length)), 1);
  }),
];

/** A row that was not damaged before. */
function pickRow(tables: readonly PrintedTable[], draw: Draw): PrintedCell[] {
  const table = tables[draw(tables.length)];
  const row = table?.rows[table.headRows + draw(Math.max(1, table.rows.length - table.headRows))] ?? [];
  if (touched.has(row)) return [];
  touched.add(row);
  return row;
}
