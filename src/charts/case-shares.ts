import { exactSum, SMALLEST_BASE } from '../model/index.js';
import type { Form, Named, ReviewLitigation } from '../model/index.js';
import { casesData } from './cases.js';
import type { LeftOutTrack, TrackName } from './cases.js';
import type { Count } from './count.js';
import { shareOf } from './shares.js';
import { stacksPicture } from './stacks.js';
import type { StacksPicture, StacksSpace } from './stacks.js';

/** 四: the results of each track as shares of its decided cases. Tracks are never added together. */
export interface CaseSharesData {
  readonly tracks: readonly CaseShares[];
  readonly leftOut: readonly (TrackName & {
    /** `few`: too few decided cases for a share. */
    readonly why: LeftOutTrack['why'] | 'few';
  })[];
}

export interface CaseShares extends TrackName {
  /** 结果维持, 结果纠正, 其他结果: the value is the share in per cent, the text that share rounded: `48.3%`. */
  readonly results: readonly Count[];
  /** All cases but those pending: the sum of the three, which the form does not print. */
  readonly decided: Pick<Count, 'value' | 'text' | 'cells'>;
}

/** What the chart of shares shows; `undefined` where no track has enough decided cases, all known and in keeping with its total. */
export function caseSharesData(table: ReviewLitigation, form: Form): CaseSharesData | undefined {
  const cases = casesData(table, form);
  if (!cases) return undefined;
  const tracks: CaseShares[] = [];
  const leftOut: CaseSharesData['leftOut'][number][] = [...cases.leftOut];
  for (const { id, names, results } of cases.tracks) {
    const ended = results.filter((result) => result.id !== 'pending');
    const base = exactSum(ended.map((result) => result.value));
    if (base < SMALLEST_BASE) leftOut.push({ id, names, why: 'few' });
    else {
      const decided = { value: base, text: String(base), cells: ended.flatMap((result) => result.cells) };
      tracks.push({ id, names, results: ended.map((result) => shareOf(result, base)), decided });
    }
  }
  return tracks.length > 0 ? { tracks, leftOut } : undefined;
}

export interface CaseSharesSpace extends StacksSpace {
  /** Name of the base: 已审结. */
  readonly decided: string;
}

/** Geometry of the shares: stacks of equal length, with the base behind each, marked as a sum. */
export function caseSharesPicture({ tracks }: CaseSharesData, space: CaseSharesSpace): StacksPicture {
  const decidedName: Named = { axis: 'column', key: 'decided', label: space.decided };
  const stacked = tracks.map(({ id, names, results, decided }) => ({
    id,
    names,
    results,
    total: { id: 'decided', name: decidedName, value: 100, text: `${decided.text}*`, computed: true, cells: decided.cells },
  }));
  const labelOf = (name: Named): string => (name === decidedName ? space.decided : space.labelOf(name));
  return stacksPicture({ tracks: stacked, leftOut: [] }, { ...space, labelOf });
}
