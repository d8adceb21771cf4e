import type { Box, Rule } from './ink.js';

/** The lines of one table: where its columns and rows meet, and which edges between them are drawn. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Whether the line at `xs[x]` is drawn beside row `row`; `undefined` where it is drawn in part. */
  readonly down: (x: number, row: number) => boolean | undefined;
  /** Whether the line at `ys[y]` is drawn along column `column`. */
  readonly across: (y: number, column: number) => boolean | undefined;
  /** The lines down run on past the last line across: the page ends here, not the row. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
}

/** Whether a cell has no line at an edge of its table, so that a page break may have cut it. */
export function isOpen(lattice: Lattice, region: Region, side: 'top' | 'bottom'): boolean {
  const last = side === 'top' ? 0 : lattice.ys.length - 1;
  if (region[side] !== last) return false;
  if (side === 'top' ? lattice.openTop : lattice.openBottom) return true;
  for (let column = region.left; column < region.right; column += 1) if (lattice.across(last, column) !== false) return false;
  return true;
}

/** Lines that are one to the eye are no further apart. */
const SAME_LINE = 0.8;
/** Dashes and dots are no further apart, and cells with space between their borders. */
const DASH = 3.5;
const SHORTEST = 4;
/** Lines touch if no more is between them. */
const TOUCH = 2;
/** Ends of an edge where it need not be drawn. */
const SLACK = 3;
/** Double borders are no wider; no cell is smaller. */
const DOUBLE = 3.6;
const DOUBLE_AT_MOST = 7;
const SMALLEST = 5;

/** Beyond these a page holds drawings, not tables. */
const MOST_RULES = 6_000;
const MOST_SLOTS = 60_000;

/** Finds the tables that lines draw; none on a page with more lines than tables have. */
export function latticesOf(rules: readonly Rule[]): Lattice[] {
  const down = merged(rules.filter(({ across }) => !across));
  const across = merged(rules.filter((rule) => rule.across));
  if (down.length > MOST_RULES || across.length > MOST_RULES) return [];
  return components(across, down).flatMap((component) => latticeOf(component) ?? []);
}

/** Lines on top of each other and end to end as one. */
function merged(rules: readonly Rule[]): Rule[] {
  const sorted = [...rules].sort((one, other) => one.at - other.at);
  const lines: Rule[] = [];
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    while (end < sorted.length && (sorted[end]?.at ?? 0) - (sorted[start]?.at ?? 0) <= SAME_LINE) end += 1;
    lines.push(...endToEnd(sorted.slice(start, end)));
    start = end;
  }
  return lines.filter(({ from, to }) => to - from >= SHORTEST);
}

function endToEnd(rules: Rule[]): Rule[] {
  const lines: { across: boolean; at: number; from: number; to: number }[] = [];
  for (const rule of rules.sort((one, other) => one.from - other.from)) {
    const last = lines[lines.length - 1];
    if (last && rule.from - last.to <= DASH) last.to = Math.max(last.to, rule.to);
    else lines.push({ ...rule });
  }
  return lines;
}

interface Component {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Lines that touch, directly or through others. */
function components(across: readonly Rule[], down: readonly Rule[]): Component[] {
  const sorted = [...down].sort((one, other) => one.at - other.at);
  const parents = new Map<Rule, Rule>();
  const rootOf = (rule: Rule): Rule => {
    let root = rule;
    for (let next = parents.get(root); next; next = parents.get(root)) root = next;
    for (let step: Rule | undefined = rule; step && step !== root; ) {
      const next = parents.get(step);
      parents.set(step, root);
      step = next;
    }
    return root;
  };
  for (const rule of across) {
    for (let index = firstFrom(sorted, rule.from - TOUCH); index < sorted.length; index += 1) {
      const other = sorted[index];
      if (!other || other.at > rule.to + TOUCH) break;
      if (rule.at < other.from - TOUCH || rule.at > other.to + TOUCH) continue;
      const [one, two] = [rootOf(rule), rootOf(other)];
      if (one !== two) parents.set(one, two);
    }
  }
  const found = new Map<Rule, Component>();
  for (const rule of [...across, ...down]) {
    const root = rootOf(rule);
    const component = found.get(root) ?? { across: [], down: [] };
    found.set(root, component);
    component[rule.across ? 'across' : 'down'].push(rule);
  }
  return [...found.values()];
}

/** The first line down at or behind a place. */
function firstFrom(sorted: readonly Rule[], place: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Cluster {
  readonly at: number;
  readonly rules: readonly Rule[];
}

function latticeOf({ across, down }: Component): Lattice | undefined {
  if (across.length === 0 || down.length === 0 || across.length + down.length < 4) return undefined;
  let columns = clusters(down);
  let rows = clusters(across);
  const ends = { ...endsOf(rows), top: endsOf(columns).from, bottom: endsOf(columns).to };
  // A table may be open at its sides, where only the ends of its lines tell how wide it is.
  columns = [...outer(ends.from, columns, -1), ...columns, ...outer(ends.to, columns, 1)];
  const top = outer(ends.top, rows, -1);
  const bottom = outer(ends.bottom, rows, 1);
  rows = [...top, ...rows, ...bottom];
  const xs = columns.map(({ at }) => at);
  const ys = rows.map(({ at }) => at);
  if (xs.length < 2 || ys.length < 2 || xs.length * ys.length > MOST_SLOTS) return undefined;
  const isDown = drawn(columns, ys);
  const isAcross = drawn(rows, xs);
  return { xs, ys, down: isDown, across: isAcross, openTop: top.length > 0, openBottom: bottom.length > 0 };
}

/** Lines so close together that no cell is between them. */
function clusters(rules: readonly Rule[]): Cluster[] {
  const found: { at: number; first: number; last: number; rules: Rule[] }[] = [];
  for (const rule of [...rules].sort((one, other) => one.at - other.at)) {
    const open = found[found.length - 1];
    if (open && rule.at - open.last <= DOUBLE && rule.at - open.first <= DOUBLE_AT_MOST) {
      open.rules.push(rule);
      open.last = rule.at;
    } else found.push({ at: rule.at, first: rule.at, last: rule.at, rules: [rule] });
  }
  return found.map(({ first, last, rules: of }) => ({ at: (first + last) / 2, rules: of }));
}

/** Where at least two of some lines begin, and end. */
function endsOf(lines: readonly Cluster[]): { from: number | undefined; to: number | undefined } {
  const from = Math.min(...lines.flatMap(({ rules }) => rules.map((rule) => rule.from)));
  const to = Math.max(...lines.flatMap(({ rules }) => rules.map((rule) => rule.to)));
  const reach = (ends: (rule: Rule) => boolean): boolean => lines.filter(({ rules }) => rules.some(ends)).length > 1;
  return { from: reach((rule) => rule.from - from <= DASH) ? from : undefined, to: reach((rule) => to - rule.to <= DASH) ? to : undefined };
}

/** A line that is not drawn, where the others end beyond the outermost that is. */
function outer(end: number | undefined, lines: readonly Cluster[], side: 1 | -1): Cluster[] {
  const outermost = lines[side < 0 ? 0 : lines.length - 1];
  if (end === undefined || !outermost || (end - outermost.at) * side < SMALLEST) return [];
  return [{ at: end, rules: [{ across: false, at: end, from: -Infinity, to: Infinity }] }];
}

/** Tells for each line and each stretch between `places` whether the line is drawn there. */
function drawn(lines: readonly Cluster[], places: readonly number[]): (line: number, stretch: number) => boolean | undefined {
  const known = lines.map(({ rules }) => {
    const pieces = endToEnd(rules.map((rule) => ({ ...rule })));
    return places.slice(1).map((end, index): boolean | undefined => {
      const start = places[index] ?? 0;
      const slack = Math.min(SLACK, (end - start) / 4);
      const covered = pieces.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, end - slack) - Math.max(from, start + slack)), 0);
      const part = covered / (end - start - 2 * slack);
      return part > 0.9 ? true : part < 0.1 ? false : undefined;
    });
  });
  return (line, stretch) => known[line]?.[stretch];
}

/** A cell: the stretches of columns and rows it covers. */
export interface Region {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly box: Box;
  /** Its edges are not drawn as those of a rectangle. */
  readonly doubt: boolean;
  /** No line parts it from what is beside the table, where other rows have one: a row ends before it, or begins behind. */
  readonly outside: boolean;
}

/** The cells of a table: the smallest areas between drawn edges. Areas that are no rectangles are cut up, and in doubt. */
export function regionsOf(lattice: Lattice): Region[] {
  const { xs, ys } = lattice;
  const [width, height] = [xs.length - 1, ys.length - 1];
  const owner: number[] = Array.from({ length: width * height }, () => -1);
  const regions: Region[] = [];
  const ends = [0, width].filter((x) => ys.some((_, row) => row < height && lattice.down(x, row) === true));
  const isOutside = (slot: number): boolean => ends.some((x) => slot % width === Math.min(x, width - 1) && lattice.down(x, Math.floor(slot / width)) === false);
  for (let slot = 0; slot < owner.length; slot += 1) {
    if (owner[slot] !== -1) continue;
    const { slots, doubt } = flood(lattice, slot, owner, width, height);
    const columns = slots.map((one) => one % width);
    const rows = slots.map((one) => Math.floor(one / width));
    const found = { left: Math.min(...columns), right: Math.max(...columns) + 1, top: Math.min(...rows), bottom: Math.max(...rows) + 1 };
    const whole = (found.right - found.left) * (found.bottom - found.top) === slots.length;
    const outside = slots.some(isOutside);
    if (whole) regions.push(regionOf(lattice, found, { doubt, outside }));
    else for (const one of slots) regions.push(regionOf(lattice, { left: one % width, right: (one % width) + 1, top: Math.floor(one / width), bottom: Math.floor(one / width) + 1 }, { doubt: true, outside }));
  }
  return regions;
}

function regionOf({ xs, ys }: Lattice, place: { left: number; right: number; top: number; bottom: number }, state: Pick<Region, 'doubt' | 'outside'>): Region {
  const box = { left: xs[place.left] ?? 0, right: xs[place.right] ?? 0, top: ys[place.top] ?? 0, bottom: ys[place.bottom] ?? 0 };
  return { ...place, ...state, box };
}

/** All slots that no drawn edge parts from the first, and whether an edge within or around them is drawn in part. */
function flood({ down, across }: Lattice, first: number, owner: number[], width: number, height: number): { slots: number[]; doubt: boolean } {
  const slots = [first];
  let doubt = false;
  owner[first] = first;
  for (const slot of slots) {
    const column = slot % width;
    const row = (slot - column) / width;
    const ways = [
      { to: slot - 1, inside: column > 0, edge: down(column, row) },
      { to: slot + 1, inside: column + 1 < width, edge: down(column + 1, row) },
      { to: slot - width, inside: row > 0, edge: across(row, column) },
      { to: slot + width, inside: row + 1 < height, edge: across(row + 1, column) },
    ];
    for (const { to, inside, edge } of ways) {
      if (edge === undefined) doubt = true;
      if (!inside) continue;
      if (edge === false && owner[to] === -1) {
        owner[to] = first;
        slots.push(to);
      } else if (edge === true && owner[to] === first) doubt = true;
    }
  }
  return { slots, doubt };
}
