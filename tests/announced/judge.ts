import type { FigurePath, FormTable } from './form-paths.js';
import type { TreeTable } from './tree.js';

/** How many figures of a page have exactly their path, of how many there are, and what is wrong with the others. */
export interface Judgement {
  readonly exact: number;
  readonly all: number;
  readonly faults: readonly string[];
}

/** Compares the tables of a page as the tree has them with what its forms say, table by table. */
export function judge(expected: readonly FormTable[], found: readonly TreeTable[]): Judgement {
  const tables = found.length === expected.length ? [] : [`${found.length} tables, not ${expected.length}`];
  const judged = expected.flatMap(({ form, figures }, index) => {
    const cells = found[index]?.cells.filter(({ text }) => /^\d+$/.test(text)) ?? [];
    return figures.map((figure) => faultsOf(figure, cells).map((fault) => `${form}: ${figure.figure}: ${fault}`));
  });
  const strange = expected.flatMap(({ form, figures }, index) =>
    (found[index]?.cells ?? []).filter(({ text }) => /^\d+$/.test(text) && !figures.some(({ figure }) => figure === text)).map(({ text }) => `${form}: ${text} is no figure of it`),
  );
  return {
    exact: judged.filter((faults) => faults.length === 0).length,
    all: judged.length,
    faults: [...tables, ...strange, ...judged.flat()],
  };
}

function faultsOf({ figure, columns, rows }: FigurePath, cells: TreeTable['cells']): string[] {
  const [cell, ...others] = cells.filter(({ text }) => text === figure);
  if (!cell || others.length > 0) return [`there ${others.length + (cell ? 1 : 0)} times`];
  if (cell.role !== 'cell') return ['it is a header'];
  const said = (labels: readonly string[]): string => labels.join(' › ') || '–';
  return [
    ...(inOneOrder(cell.columns, columns) ? [] : [`columns ${said(cell.columns)}, not ${said(columns)}`]),
    ...(inOneOrder(cell.rows, rows) ? [] : [`rows ${said(cell.rows)}, not ${said(rows)}`]),
  ];
}

/** Whether labels are a path, from outside in (Chromium) or from inside out (Firefox). */
function inOneOrder(labels: readonly string[], path: readonly string[]): boolean {
  const same = (order: readonly string[]): boolean => order.length === path.length && order.every((label, index) => label === path[index]);
  return same(labels) || same([...labels].reverse());
}
