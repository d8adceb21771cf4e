import { exactSum, leavesOf, namesOf, pathOf } from '../model/index.js';
import type { Form, FormBlock, Item, Leaf, Named, ReviewLitigation } from '../model/index.js';
import { countOf, drawable } from './count.js';
import type { Count } from './count.js';

/** 四: the tracks that can be drawn, each with its results. Tracks are never added together. */
export interface CasesData {
  readonly tracks: readonly Track[];
  /** Tracks that cannot be drawn: a figure is unknown, or the total contradicts its parts. */
  readonly leftOut: readonly LeftOutTrack[];
}

export interface TrackName {
  /** Path of the track: `afterReview`. */
  readonly id: string;
  /** From the outermost group to the track: 行政诉讼, 复议后起诉. */
  readonly names: readonly Named[];
}

export interface Track extends TrackName {
  /** In the form's order; each track has the same. */
  readonly results: readonly Count[];
  readonly total: Count;
}

export interface LeftOutTrack extends TrackName {
  readonly why: 'unknown' | 'contradiction';
}

/** What the chart of cases shows; `undefined` where no track is left, or all that are left are 0. */
export function casesData(table: ReviewLitigation, form: Form): CasesData | undefined {
  const tracks: Track[] = [];
  const leftOut: LeftOutTrack[] = [];
  for (const { block, row, columns } of tracksOf(form)) {
    const trail = columns[0]?.trail.slice(0, -1) ?? [];
    const name: TrackName = { id: pathOf(trail), names: namesOf('column', trail, block) };
    const counts = columns.map((column) => countOf(table, form, row, column.trail, 'column'));
    const total = counts.find((count) => count?.id === 'total');
    const results = counts.filter((count): count is Count => count !== undefined && count !== total);
    if (!total || results.length < counts.length - 1) leftOut.push({ ...name, why: 'unknown' });
    else if (exactSum(results.map((count) => count.value)) !== total.value) leftOut.push({ ...name, why: 'contradiction' });
    else tracks.push({ ...name, results, total });
  }
  return drawable(tracks.map((track) => track.total)) && { tracks, leftOut };
}

/** The leaves of each group of columns, with the row they stand in. */
function tracksOf(form: Form): { block: FormBlock; row: readonly Item[]; columns: readonly Leaf[] }[] {
  return form.blocks.flatMap((block) => {
    const row = leavesOf(block.rows)[0]?.trail ?? [];
    const groups = new Map<Item | undefined, Leaf[]>();
    for (const leaf of leavesOf(block.columns)) {
      const group = leaf.trail[leaf.trail.length - 2];
      groups.set(group, [...(groups.get(group) ?? []), leaf]);
    }
    return [...groups.values()].map((columns) => ({ block, row, columns }));
  });
}
