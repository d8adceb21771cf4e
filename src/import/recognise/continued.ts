import type { Editions } from '../../model/table.js';
import type { SourceBlock } from '../document.js';
import { rowAxis } from '../labels/axis.js';
import type { Entry } from '../labels/axis.js';
import { matchLabels } from '../labels/match.js';
import { labelsOfRow } from './stretches.js';
import type { Loose, Scan, Stretch } from './stretches.js';

/** What may stand between two halves of a table: a page number. */
const PAGE_NUMBER = /^[\s\d第共页/\-—–―]{0,16}$/;

/**
 * Puts a table without a header under the last header of the table before it, as where a page break cut one table in
 * two. Only if nothing stands between them, both have the same columns, and the first row is the very next on the form.
 */
export function continued(scans: readonly Scan[], blocks: readonly SourceBlock[], editions: Editions): { stretches: Stretch[]; loose: Loose[] } {
  const stretches: Stretch[] = [];
  const loose: Loose[] = [];
  const following = tablesFollowing(blocks);
  for (const scan of scans) {
    for (const part of scan.loose) {
      const last = stretches[stretches.length - 1];
      if (last && scan.stretches.length === 0 && following.has(part.grid.table) && continues(last, part, editions)) {
        stretches.push({ ...last, grid: part.grid, dataFrom: 0, rows: part.rows });
      } else loose.push(part);
    }
    stretches.push(...scan.stretches);
  }
  return { stretches, loose };
}

/** Numbers of the tables that follow upon another with nothing but a page number between. */
function tablesFollowing(blocks: readonly SourceBlock[]): Set<number> {
  const following = new Set<number>();
  let number = 0;
  let close = false;
  for (const block of blocks) {
    if (block.type === 'table') {
      number += 1;
      if (close) following.add(number);
      close = true;
    } else if (block.type !== 'paragraph' || !PAGE_NUMBER.test(block.text)) close = false;
  }
  return following;
}

function continues(before: Stretch, part: Loose, editions: Editions): boolean {
  const { grid, rows } = part;
  const lastRow = before.rows[before.rows.length - 1];
  const [firstRow] = rows;
  if (firstRow !== 0 || lastRow !== before.grid.height - 1) return false;
  if (grid.table !== before.grid.table + 1 || grid.width !== before.grid.width || grid.width !== before.header.extent) return false;
  const { labelColumns } = before.header;
  return Object.values(editions).some((edition) => {
    const axis = rowAxis(edition.forms[before.words.form]);
    const entryOf = (of: Loose | Stretch, row: number): Entry | undefined => {
      const match = matchLabels(labelsOfRow(of.grid, row, labelColumns), axis, false);
      return match.kind === 'found' ? match.entry : undefined;
    };
    const last = entryOf(before, lastRow);
    const first = entryOf(part, firstRow);
    return last !== undefined && first?.block === last.block && first.order === last.order + 1;
  });
}
