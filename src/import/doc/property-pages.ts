import { LIMITS, Refusal } from '../file-reader.js';
import type { Bytes } from './bytes.js';
import type { WordFile } from './word-file.js';

/** A stretch of bytes of the text stream that has the same properties. */
export interface PropertyRun {
  readonly from: number;
  readonly to: number;
  /** Style of a paragraph. */
  readonly style: number;
  readonly changes: Bytes | undefined;
}

const PAGE = 512;

/** Pages of properties: of characters, or of paragraphs. */
export type PageKind = 'character' | 'paragraph';

/** Reads all pages of a kind, the runs in the order of the file. */
export function readPages({ text }: WordFile, list: Bytes, kind: PageKind): PropertyRun[] {
  const count = Math.floor((list.size - 4) / 8);
  const runs: PropertyRun[] = [];
  if (count > text.size / PAGE) throw new RangeError();
  for (let index = 0; index < count; index += 1) {
    const page = text.part((list.u32((count + 1) * 4 + index * 4) & 0x3fffff) * PAGE, PAGE);
    const size = page.u8(PAGE - 1);
    if (runs.length + size > LIMITS.nodes) throw new Refusal('tooLarge', `${LIMITS.nodes} stretches of text`);
    for (let run = 0; run < size; run += 1) {
      const bounds = { from: page.u32(run * 4), to: page.u32(run * 4 + 4) };
      runs.push({ ...bounds, ...(kind === 'character' ? characterRun(page, size, run) : paragraphRun(page, size, run)) });
    }
  }
  return runs.sort((one, other) => one.from - other.from);
}

type Properties = Pick<PropertyRun, 'style' | 'changes'>;

function characterRun(page: Bytes, size: number, run: number): Properties {
  const at = page.u8((size + 1) * 4 + run) * 2;
  return { style: 0, changes: at === 0 ? undefined : page.part(at + 1, page.u8(at)) };
}

function paragraphRun(page: Bytes, size: number, run: number): Properties {
  const at = page.u8((size + 1) * 4 + run * 13) * 2;
  if (at === 0) return { style: 0, changes: undefined };
  const short = page.u8(at);
  const from = short === 0 ? at + 2 : at + 1;
  const length = short === 0 ? page.u8(at + 1) * 2 : short * 2 - 1;
  return { style: page.u16(from), changes: page.part(from + 2, Math.min(length - 2, PAGE - from - 2)) };
}

/** The run a byte lies in. */
export function runAt(runs: readonly PropertyRun[], at: number): PropertyRun | undefined {
  const index = indexAt(runs, at);
  return (runs[index]?.to ?? 0) > at ? runs[index] : undefined;
}

/** The last run that begins at a byte or in front of it; -1 if there is none. */
export function indexAt(runs: readonly PropertyRun[], at: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
