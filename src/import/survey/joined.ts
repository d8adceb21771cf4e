import type { FormId } from '../../model/edition.js';
import type { Finding } from '../../model/finding.js';
import type { Note } from '../../model/note.js';
import type { Obstacle } from '../../model/obstacle.js';
import type { StatutoryTable } from '../../model/report.js';

/** What the sum relations of a form come to in one table; handed in, since the checks are another room's. */
export interface Sums {
  readonly sums: (table: StatutoryTable, form: FormId) => readonly Finding[];
}

/** The notes on figures of a part in which white space was dropped between digits. */
export function joinedIn(notes: readonly Note[], form: FormId): Note[] {
  return notes.filter((note) => note.code === 'digitsJoined' && note.form === form);
}

/**
 * The first of some figures of which it is uncertain whether it is one number: nobody looks at a page before its reader
 * does, so digits that white space parts count as one number only where every relation the cell stands in, and that can
 * be assessed, holds, and one does.
 */
export function joinedObstacle(form: FormId, table: StatutoryTable, joined: readonly Note[], { sums }: Sums): Obstacle | undefined {
  if (joined.length === 0) return undefined;
  const findings = sums(table, form);
  const doubtful = joined.find(({ cell }) => {
    const outcomes = findings.flatMap(({ left, right, outcome }) => ([...left.operands, ...right.operands].some((operand) => operand.cell === cell) ? [outcome] : []));
    return !outcomes.includes('holds') || outcomes.includes('broken');
  });
  if (!doubtful) return undefined;
  const { at = {}, source = '', place } = doubtful;
  return { kind: 'joined', at, source, ...(place ? { place } : {}) };
}
