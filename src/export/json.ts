import { cellsOf, FORM_IDS } from '../model/edition.js';
import type { Report } from '../model/report.js';
import { formOf } from '../model/table.js';
import type { Editions } from '../model/table.js';

/** Keys in the order they are written in, with those below them; keys that are not named follow in their own order. */
interface Order {
  readonly [key: string]: Order;
}

const REPORT: Order = {
  version: {}, title: {}, agency: { name: {} }, year: {}, scope: {}, published: {}, source: {},
  sections: { id: {}, heading: {}, blocks: { type: {}, text: {}, items: {} } },
};
const EXTRAS: Order = { notes: {}, units: {}, extra: { axis: {}, label: {}, after: {}, figures: {} } };

/** Report JSON as a file: keys in the order of the format and of the forms, two spaces a level, a line break at the end. */
export function toReportJson(report: Report, editions: Editions): string {
  const tables = FORM_IDS.flatMap((id) => {
    const table = report[id];
    if (!table) return [];
    const paths = cellsOf(formOf(table, id, editions)).map(({ path }) => path.split('.'));
    return [[id, { edition: {}, ...orderOf(paths), ...EXTRAS }] as const];
  });
  return `${JSON.stringify(ordered(report, { ...REPORT, ...Object.fromEntries(tables) }), null, 2)}\n`;
}

function orderOf(paths: readonly (readonly string[])[]): Order {
  const keys = [...new Set(paths.flatMap(([key]) => key ?? []))];
  return Object.fromEntries(keys.map((key) => [key, orderOf(paths.filter(([first]) => first === key).map(([, ...rest]) => rest))]));
}

function ordered(value: unknown, order: Order): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.keys(value);
  const keys = [...Object.keys(order).filter((key) => own.includes(key)), ...own.filter((key) => !Object.keys(order).includes(key))];
  return Object.fromEntries(keys.map((key) => [key, ordered((value as Record<string, unknown>)[key], order[key] ?? {})]));
}
