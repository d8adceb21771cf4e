import { joinPath, leavesOf, pathOf } from './edition.js';
import type { Form, FormBlock, Item } from './edition.js';
import type { ExtraLine } from './report.js';

/**
 * Whether a row or column of the agency's own can be placed on a form: it stands in front of all or behind a line (or
 * group) of the form, and has one figure for each of the form's lines it crosses.
 */
export function extraLineFits(line: ExtraLine, form: Form): boolean {
  const block = form.blocks.find((candidate) => standsIn(line, form, candidate));
  if (!block) return false;
  const crossed = leavesOf(line.axis === 'row' ? block.columns : block.rows);
  return line.figures.length === crossed.length;
}

function standsIn({ axis, after }: ExtraLine, form: Form, block: FormBlock): boolean {
  if (after === '') return block === form.blocks[0];
  if (axis === 'row') return pathsOf(block.rows).includes(after);
  // In 二 columns of several blocks share ids, so a column is named with its block's first row.
  const prefix = form.blocks.length > 1 ? (leavesOf(block.rows)[0]?.path ?? '') : '';
  return pathsOf(block.columns).some((path) => joinPath(prefix, path) === after);
}

/** Paths of items and of groups; a bare group has none. */
function pathsOf(items: readonly Item[], trail: readonly Item[] = []): string[] {
  return items.flatMap((item) => {
    const way = [...trail, item];
    return [...(item.bare ? [] : [pathOf(way)]), ...pathsOf(item.items ?? [], way)];
  });
}
