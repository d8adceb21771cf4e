import type { Glyph } from './ink.js';

/** Glyphs on one baseline, from left to right, without spaces. */
export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** What it says is not certain. */
  readonly doubt: boolean;
  /** The pieces between gaps of any kind. */
  readonly runs: readonly Run[];
}

export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly doubt: boolean;
  /** Whether the gap in front of it is as wide as a space. */
  readonly spaced: boolean;
}

/** All in parts of the size of the font. */
const SAME_BASELINE = 0.15;
const SPACE = 0.2;
/** Within a word glyphs stand closer than this: two narrow cells may have no more between their texts. */
const GAP = 0.06;
const CJK_SPACE = 0.7;
const WIDE = 1.5;
const DOUBLED = 0.35;

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\ufe10-\ufe1f\ufe30-\ufe4f\uff00-\uffef\u3000-\u303f\u201c\u201d\u2018\u2019]/u;
const NUMERIC = /[\d\uff10-\uff19.,\uff0c\uff0e]/;

/** Parts glyphs of one direction into lines, from top to bottom. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  return baselinesOf(glyphs).map(lineOf).filter(({ text }) => text !== '');
}

/** Glyphs that share a baseline, each group from left to right. */
export function baselinesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((one, other) => one.baseline - other.baseline || one.along - other.along);
  const groups: Glyph[][] = [];
  let open: { baseline: number; glyphs: Glyph[] } | undefined;
  for (const glyph of sorted) {
    if (!open || glyph.baseline - open.baseline > SAME_BASELINE * glyph.size) {
      open = { baseline: glyph.baseline, glyphs: [] };
      groups.push(open.glyphs);
    }
    open.glyphs.push(glyph);
  }
  return groups.map((group) => withoutDoubles(group.sort((one, other) => one.along - other.along)));
}

/** The same character printed twice with a tiny shift (bold by hand, a shadow) is one. */
function withoutDoubles(group: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of group) {
    const doubled = kept.slice(-8).some((one) => one.text === glyph.text && Math.abs(one.along - glyph.along) < DOUBLED * Math.max(one.advance, 0.2 * one.size) && one.size < glyph.size * 1.2);
    if (!doubled) kept.push(glyph);
  }
  return kept;
}

function lineOf(glyphs: readonly Glyph[]): Line {
  const runs: { text: string; left: number; right: number; doubt: boolean; spaced: boolean }[] = [];
  let text = '';
  let doubt = false;
  let spaced = false;
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      spaced = true;
      continue;
    }
    const gap = last ? (glyph.along - last.along - last.advance) / Math.max(last.size, glyph.size) : 0;
    const unsure = glyph.doubt || (last !== undefined && isOverprint(last, glyph));
    const space = last !== undefined && isApart(last.text, glyph.text, gap, spaced);
    // A figure whose digits stand apart may be two.
    doubt ||= unsure || (space && last !== undefined && NUMERIC.test(last.text.slice(-1)) && NUMERIC.test(glyph.text.charAt(0)));
    text += (space ? ' ' : '') + glyph.text;
    const run = runs[runs.length - 1];
    if (!run || spaced || gap > GAP) runs.push({ text: glyph.text, left: glyph.along, right: glyph.along + glyph.advance, doubt: unsure, spaced: space });
    else {
      run.text += glyph.text;
      run.right = Math.max(run.right, glyph.along + glyph.advance);
      run.doubt ||= unsure;
    }
    last = glyph;
    spaced = false;
  }
  const size = Math.max(0, ...glyphs.map((glyph) => glyph.size));
  return { text, doubt, size, left: runs[0]?.left ?? 0, right: runs[runs.length - 1]?.right ?? 0, baseline: glyphs[0]?.baseline ?? 0, runs };
}

/** The runs of a line as far as gaps wider than a cell has within its text part them. */
export function partsOf({ runs, size }: Line): string[] {
  const parts: string[] = [];
  let right = -Infinity;
  for (const run of runs) {
    if (run.left - right > WIDE * size) parts.push(run.text);
    else parts.push(`${parts.pop() ?? ''}${run.spaced ? ' ' : ''}${run.text}`);
    right = run.right;
  }
  return parts;
}

/** Whether the second of two glyphs covers more of the first than type ever does. */
function isOverprint(one: Glyph, other: Glyph): boolean {
  const covered = one.along + one.advance - other.along;
  return covered > 0.5 * Math.min(one.advance, other.advance) && covered > 0.1 * one.size;
}

function isApart(before: string, behind: string, gap: number, spaced: boolean): boolean {
  const chinese = CJK.test(before.slice(-1)) && CJK.test(behind.charAt(0));
  return chinese ? gap > CJK_SPACE : spaced || gap > SPACE;
}

/** Whether two lines of Chinese (or of it and anything else) are one text where the first is full. */
export function joinsWithoutSpace(before: string, behind: string): boolean {
  return CJK.test(before.slice(-1)) || CJK.test(behind.charAt(0));
}
