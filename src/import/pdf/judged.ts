import { holds, middleOf } from './ink.js';
import type { Fill, Glyph, Mark } from './ink.js';
import { baselinesOf } from './lines.js';

/** A glyph with what decides whether it shows. */
export interface Painted {
  readonly glyph: Glyph;
  readonly order: number;
  readonly white: boolean;
}

/** More comparisons than any page needs. */
const MOST_PAIRS = 50_000_000;

/** Text goes on without a gap wider than this (in parts of the size). */
const GOES_ON = 0.25;

/**
 * Glyphs with doubt where one may not show (covered by what was painted later, or white on nothing), or is what is left
 * of text that was cut off. `undefined` where that is too much to look at.
 */
export function judged(painted: readonly Painted[], cut: readonly Glyph[], fills: readonly Fill[], marks: readonly Mark[]): Glyph[] | undefined {
  const first = painted[0]?.order ?? 0;
  const covers = [...fills.filter(({ opaque }) => opaque), ...marks.filter(({ picture }) => picture)].filter((cover) => cover.order > first);
  const whites = painted.filter(({ white }) => white).length;
  if (painted.length * covers.length + whites * (fills.length + marks.length) > MOST_PAIRS) return undefined;
  const torn = besideCut(painted, cut);
  return painted.map(({ glyph, order, white }) => {
    const { x, y } = middleOf(glyph);
    const covered = covers.some((cover) => cover.order > order && holds(cover.box, x, y));
    const onDark = (): boolean => [...fills.filter((fill) => !fill.white), ...marks].some((ground) => ground.order < order && holds(ground.box, x, y));
    return covered || torn.has(glyph) || (white && !onDark()) ? { ...glyph, doubt: true } : glyph;
  });
}

/** The glyphs next to some that were cut off. */
function besideCut(painted: readonly Painted[], cut: readonly Glyph[]): Set<Glyph> {
  const beside = new Set<Glyph>();
  const hidden = new Set(cut.filter(({ text }) => text.trim() !== ''));
  if (hidden.size === 0) return beside;
  for (const group of baselinesOf([...painted.map(({ glyph }) => glyph), ...hidden])) {
    for (const [index, glyph] of group.entries()) {
      const before = group[index - 1];
      if (!before || hidden.has(before) === hidden.has(glyph)) continue;
      if (glyph.along - before.along - before.advance < GOES_ON * glyph.size) beside.add(before).add(glyph);
    }
  }
  return beside;
}
