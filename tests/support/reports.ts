import { EDITIONS } from '../../src/editions/index.js';
import { cellsOf } from '../../src/model/edition.js';
import type { EditionId, FormId } from '../../src/model/edition.js';
import type { Figure } from '../../src/model/figure.js';
import type { Disclosure, Report, Requests, ReviewLitigation } from '../../src/model/report.js';

/** Figures by path of a row (三, 二) or of a track (四), in the form's order; `undefined` leaves a cell out. */
type Rows = Readonly<Record<string, readonly (Figure | undefined)[]>>;

/** A table 三 with these rows; every other cell holds `fill`. Columns: 自然人, five kinds of organisations, 总计. */
export function requests(edition: EditionId, rows: Rows, fill: Figure = 0): Requests {
  return filled('requests', edition, rows, fill) as unknown as Requests;
}

/** A table 四 with these tracks; the others hold `fill`. Columns: 维持, 纠正, 其他, 尚未审结, 总计. */
export function reviewLitigation(tracks: Rows, fill: Figure = 0): ReviewLitigation {
  const table: Record<string, unknown> = {};
  for (const { path } of cellsOf(EDITIONS['2021'].forms.reviewLitigation)) put(table, path, fill);
  const results = ['upheld', 'corrected', 'other', 'pending', 'total'];
  for (const [track, figures] of Object.entries(tracks)) {
    results.forEach((result, index) => {
      put(table, `${track}.${result}`, figures[index]);
    });
  }
  return table;
}

/** A table 二 with these rows and no others. */
export function disclosure(edition: EditionId, rows: Rows): Disclosure {
  const table: Record<string, unknown> = { edition };
  for (const { path, row, column } of cellsOf(EDITIONS[edition].forms.disclosure)) {
    const columns = cellsOf(EDITIONS[edition].forms.disclosure).filter((cell) => cell.row.path === row.path);
    const figure = rows[row.path]?.[columns.findIndex((cell) => cell.column.path === column.path)];
    if (figure !== undefined) put(table, path, figure);
  }
  return table as unknown as Disclosure;
}

/** 平潭 2020: the printed relation holds in every column, the results of 自然人 and 总计 do not sum to their total. */
export const PINGTAN_2020: Report = {
  version: 1,
  agency: { name: '平潭综合实验区' },
  year: 2020,
  scope: 'aggregate',
  disclosure: disclosure('2019', {
    regulations: [0, 0, 7],
    normativeDocuments: [77, 77, 166],
    licensing: [396, 442, 278],
    otherServices: [10, 7, 105],
    penalties: [2648, -18, 538],
    coercion: [126, 26, 29],
    fees: [35, -15],
    procurement: [395, '73802895.90元'],
  }),
  requests: requests('2019', {
    received: [20, 0, 0, 0, 0, 1, 21],
    'outcomes.granted': [6, 0, 0, 0, 0, 1, 7],
    'outcomes.partial': [6, 0, 0, 0, 0, 0, 6],
    'outcomes.unavailable.notHeld': [4, 0, 0, 0, 0, 0, 4],
    'outcomes.unavailable.stillUnclear': [3, 0, 0, 0, 0, 0, 3],
    'outcomes.notProcessed.repeated': [3, 0, 0, 0, 0, 0, 3],
    'outcomes.otherwise': [4, 0, 0, 0, 0, 0, 4],
    'outcomes.total': [20, 0, 0, 0, 0, 1, 21],
  }),
  reviewLitigation: reviewLitigation({}),
};

/** 平潭 2022: everything holds. */
export const PINGTAN_2022: Report = {
  version: 1,
  agency: { name: '平潭综合实验区' },
  year: 2022,
  scope: 'aggregate',
  disclosure: disclosure('2021', {
    regulations: [0, 0, 0],
    normativeDocuments: [88, 55, 698],
    licensing: [10690],
    penalties: [2113],
    coercion: [0],
    fees: [9116.36],
  }),
  requests: requests('2021', {
    received: [71, 3, 0, 0, 0, 0, 74],
    carriedIn: [1, 0, 0, 0, 0, 0, 1],
    'outcomes.granted': [21, 0, 0, 0, 0, 0, 21],
    'outcomes.partial': [8, 1, 0, 0, 0, 0, 9],
    'outcomes.refused.internalAffairs': [1, 0, 0, 0, 0, 0, 1],
    'outcomes.refused.deliberativeProcess': [2, 0, 0, 0, 0, 0, 2],
    'outcomes.refused.enforcementFile': [1, 0, 0, 0, 0, 0, 1],
    'outcomes.unavailable.notHeld': [37, 0, 0, 0, 0, 0, 37],
    'outcomes.otherwise.uncorrected': [2, 0, 0, 0, 0, 0, 2],
    'outcomes.otherwise.other': [0, 2, 0, 0, 0, 0, 2],
    'outcomes.total': [72, 3, 0, 0, 0, 0, 75],
  }),
  reviewLitigation: reviewLitigation({ review: [0, 1, 1, 0, 2], direct: [1, 0, 0, 0, 1] }),
};

/** 济宁 2020, the report this project starts from: 无 in the column of 自然人, everything else of 三 blank. */
export const JINING_2020: Report = {
  version: 1,
  agency: { name: '济宁市知识产权事业发展中心' },
  year: 2020,
  disclosure: disclosure('2019', {
    regulations: ['无', '无', '无'],
    normativeDocuments: ['无', '无', '无'],
    licensing: ['无', '无', '无'],
    otherServices: ['无', '无', '无'],
    penalties: ['无', '无', '无'],
    coercion: ['无', '无', '无'],
    fees: ['无', '无'],
    procurement: ['无', '无'],
  }),
  requests: everyRow('2019', ['无', null, null, null, null, null, null]),
  reviewLitigation: reviewLitigation({}, '无'),
};

/** A table 三 that prints the same figures in every row. */
export function everyRow(edition: EditionId, figures: readonly (Figure | undefined)[]): Requests {
  const paths = new Set(cellsOf(EDITIONS[edition].forms.requests).map(({ row }) => row.path));
  return requests(edition, Object.fromEntries([...paths].map((path) => [path, figures])));
}

/** Puts a figure at a path, or takes the cell away. */
export function put(table: object, path: string, figure: Figure | undefined): void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let node = table as Record<string, unknown>;
  for (const key of keys) node = (node[key] ??= {}) as Record<string, unknown>;
  if (figure === undefined) Reflect.deleteProperty(node, last);
  else node[last] = figure;
}

/** A deep copy with some figures changed. */
export function changed<T extends object>(table: T, figures: Readonly<Record<string, Figure | undefined>>): T {
  const copy = JSON.parse(JSON.stringify(table)) as T;
  for (const [path, figure] of Object.entries(figures)) put(copy, path, figure);
  return copy;
}

function filled(form: FormId, edition: EditionId, rows: Rows, fill: Figure): object {
  const table = { edition };
  const cells = cellsOf(EDITIONS[edition].forms[form]);
  const columns = [...new Set(cells.map(({ column }) => column.path))];
  for (const { path, row, column } of cells) {
    const figures = rows[row.path];
    put(table, path, figures ? figures[columns.indexOf(column.path)] : fill);
  }
  return table;
}
