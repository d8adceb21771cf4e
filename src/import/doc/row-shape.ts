import type { PlacedCell } from '../word/merge-down.js';
import type { Change } from './changes.js';

/** Where the cells of a row stand, as the end of the row states it. */
export interface RowShape {
  /** Left edges of the cells and the right edge of the last, in twentieths of a point from where the row is aligned. */
  readonly edges: readonly number[];
  /** 0: at the left margin, 1: in the middle, 2: at the right. */
  readonly alignment: number;
  /** For each cell, whether it is merged with those above and below. */
  readonly down: readonly PlacedCell['merge'][];
  /** For each cell, whether it is merged with those beside it: a set begins with one value and goes on with another. */
  readonly across: readonly number[];
  /** Cells were put in, taken out or split afterwards. */
  readonly unsure: boolean;
}

const DEFINITION = 0xd608;
const MERGED_DOWN = 0xd62b;
const ALIGNED = new Set([0x5400, 0x548a]);
/** Put in, taken out, made wider, merged, split. */
const REARRANGED = new Set([0x7621, 0x5622, 0x7623, 0x5624, 0x5625]);

const CELL_SIZE = 20;
const BEGINS = 3;
const CONTINUES = 1;

/** Reads the shape of a row; `undefined` if it is not stated. */
export function readRowShape(changes: readonly Change[]): RowShape | undefined {
  const index = changes.map(({ code }) => code).lastIndexOf(DEFINITION);
  const definition = changes[index];
  if (!definition || definition.size < 1) return undefined;
  const { bytes, at, size } = definition;
  const count = bytes.u8(at);
  const cells = at + 1 + (count + 1) * 2;
  if (cells > at + size) return undefined;
  const edges = Array.from({ length: count + 1 }, (_, edge) => bytes.i16(at + 1 + edge * 2));
  // Cells behind the last that is described are plain.
  const flags = Array.from({ length: count }, (_, cell) => (cells + (cell + 1) * CELL_SIZE <= at + size ? bytes.u16(cells + cell * CELL_SIZE) : 0));
  const down = flags.map((flag) => mergeOf((flag >> 5) & 3));
  for (const change of changes.slice(index + 1)) {
    if (change.code === MERGED_DOWN && change.size >= 2) down[change.bytes.u8(change.at)] = mergeOf(change.bytes.u8(change.at + 1));
  }
  const aligned = [...changes].reverse().find(({ code }) => ALIGNED.has(code));
  const alignment = aligned ? aligned.bytes.u16(aligned.at) : 0;
  return {
    edges: shifted(edges, alignment),
    alignment,
    down,
    across: flags.map((flag) => flag & 3),
    unsure: changes.some(({ code }) => REARRANGED.has(code)),
  };
}

function mergeOf(flag: number): PlacedCell['merge'] {
  return flag === BEGINS ? 'restart' : flag === CONTINUES ? 'continue' : undefined;
}

/** Edges are counted from where the row would begin at the left; a row in the middle or at the right stands elsewhere. */
function shifted(edges: readonly number[], alignment: number): number[] {
  const [first = 0, last = 0] = [edges[0], edges[edges.length - 1]];
  const shift = alignment === 1 ? (first + last) / 2 : alignment === 2 ? last : 0;
  return edges.map((edge) => edge - shift);
}
