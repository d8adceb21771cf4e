import { joinPath, labelKey } from '../model/edition.js';
import type { FormId, Item } from '../model/edition.js';
import type { ExtraLine } from '../model/report.js';
import type { Words } from '../model/words.js';

/** A row or column of a table that is about to be described, or a group of them: the form's, or the agency's own. */
export interface Line {
  readonly label: string;
  /** Path of the form's row or column, or of its group; absent for bare groups and for the agency's own. */
  readonly path?: string;
  /** Figures of a line of the agency's own. */
  readonly extra?: ExtraLine;
  readonly lines?: readonly Line[];
}

/** One line that holds figures, with the way to it from outside in. */
export interface LeafLine extends Line {
  readonly trail: readonly Line[];
}

/**
 * Which lines a reader sees. Both are asked for each of the form's leaf rows or columns by its path, and for each of the
 * agency's own lines, which have no path. A column of 二 is named with its block's first row, as in `ExtraLine.after`:
 * `licensing.decisions`.
 */
export interface TableView {
  readonly row: (path: string | undefined, extra?: ExtraLine) => boolean;
  readonly column: (path: string | undefined, extra?: ExtraLine) => boolean;
}

/**
 * The form's rows (or columns) as lines, with the agency's own standing where they were printed: behind the line whose
 * path `after` names, inside the same group.
 */
export function linesOf(
  items: readonly Item[],
  extras: readonly ExtraLine[],
  labelOf: (trail: readonly Item[]) => string,
  trail: readonly Item[] = [],
): Line[] {
  const own = (after: string): Line[] =>
    extras.filter((extra) => extra.after === after).map((extra) => ({ label: extra.label, extra }));
  const lines = items.flatMap((item): Line[] => {
    const way = [...trail, item];
    const path = joinPath(...way.filter((step) => !step.bare).map((step) => step.id));
    const line: Line = item.items
      ? { label: labelOf(way), ...(item.bare ? {} : { path }), lines: linesOf(item.items, extras, labelOf, way) }
      : { label: labelOf(way), path };
    return item.bare ? [line] : [line, ...own(path)];
  });
  return trail.length === 0 ? [...own(''), ...lines] : lines;
}

/** The lines whose leaves pass; a group goes with its last line. */
export function keptLines(lines: readonly Line[], passes: (leaf: Line) => boolean): Line[] {
  return lines.flatMap((line): Line[] => {
    if (!line.lines) return passes(line) ? [line] : [];
    const kept = keptLines(line.lines, passes);
    return kept.length === 0 ? [] : [{ ...line, lines: kept }];
  });
}

/** The lines that hold figures, in printed order. */
export function leafLines(lines: readonly Line[], trail: readonly Line[] = []): LeafLine[] {
  return lines.flatMap((line) =>
    line.lines ? leafLines(line.lines, [...trail, line]) : [{ ...line, trail: [...trail, line] }],
  );
}

/** How many levels of labels the lines have; the unlabelled row of 四 has none. */
export function depthOf(lines: readonly Line[]): number {
  return Math.max(0, ...leafLines(lines).map((leaf) => leaf.trail.filter(isLabelled).length));
}

/** Whether a line has a label cell: all but the unlabelled row of 四, also where the agency printed none. */
export function isLabelled(line: Line): boolean {
  return line.label !== '' || line.extra !== undefined;
}

/** The label of a row or column in the language of the words: the form's own where they name none. */
export function labelIn(words: Words, form: FormId, axis: 'row' | 'column', trail: readonly Item[]): string {
  const last = trail[trail.length - 1];
  if (!last) return '';
  return words.labels?.[labelKey(form, axis, ...trail.map((item) => item.id))] ?? last.label;
}

/** The extra lines of an axis that stand in a block, with `after` as a path of that axis. */
export function extrasOf(
  extras: readonly ExtraLine[] | undefined,
  axis: 'row' | 'column',
  holds: (path: string) => boolean,
): ExtraLine[] {
  return (extras ?? []).filter((extra) => extra.axis === axis && holds(extra.after));
}
