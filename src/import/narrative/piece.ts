import { FORM_IDS } from '../../model/edition.js';
import type { FormId } from '../../model/edition.js';
import type { Editions } from '../../model/table.js';
import type { SourceBlock } from '../document.js';
import { importTablesInSteps } from '../import-tables.js';
import type { Steps } from '../steps.js';
import type { PartHeading } from './headings.js';
import { findTitle } from './title.js';
import type { Title } from './title.js';

/** The blocks of a document from `from` up to `to`. */
export interface BlockRange {
  readonly from: number;
  readonly to: number;
}

/** What a piece of a document prints that tells whether it is a report of its own. */
export interface Piece extends BlockRange {
  readonly title: Title | undefined;
  /** Place on the form of the part its first heading names. */
  readonly part: number | undefined;
  /** Parts that print anything under their headings. */
  readonly filled: number;
  /** Places on the form of its first and its last statutory table. */
  readonly tables: { readonly first: number; readonly last: number; readonly inOrder: boolean } | undefined;
  /** Cells of the forms that it prints. */
  readonly cells: ReadonlySet<string>;
}

/** The parts of a report in the order of the notice. */
const ORDER: readonly string[] = ['overview', ...FORM_IDS, 'problems', 'other'];

/** What is known of a document's blocks: which are headings of parts, and which are statutory tables. */
export interface Landmarks {
  readonly headings: ReadonlyMap<SourceBlock, PartHeading>;
  readonly formsAt: ReadonlyMap<SourceBlock, readonly FormId[]>;
}

/** Looks a piece of a document through, step by step. */
export function* pieceOf(blocks: readonly SourceBlock[], range: BlockRange, { headings, formsAt }: Landmarks, editions: Editions): Steps<Piece> {
  const mine = blocks.slice(range.from, range.to);
  const front = mine.findIndex((block) => headings.has(block) || formsAt.has(block));
  const named = mine.flatMap((block, index) => {
    const heading = headings.get(block);
    const part = heading ? ORDER.indexOf(heading.form ?? heading.id ?? '') : -1;
    const next = mine[index + 1];
    return part < 0 ? [] : [{ part, filled: next !== undefined && !headings.has(next) }];
  });
  const places = mine.flatMap((block) => formsAt.get(block) ?? []).map((form) => ORDER.indexOf(form));
  const [first] = places;
  return {
    ...range,
    title: findTitle(undefined, front < 0 ? mine : mine.slice(0, front)),
    part: named[0]?.part,
    filled: named.filter(({ filled }) => filled).length,
    tables: first === undefined ? undefined : { first, last: places[places.length - 1] ?? first, inOrder: inOrder(places) },
    cells: first === undefined ? new Set() : yield* cellsPrinted(mine, editions),
  };
}

/** Two pieces as one. */
export function joined(one: Piece, other: Piece): Piece {
  const [above, below] = [one.tables, other.tables];
  const tables = above && below ? { first: above.first, last: below.last, inOrder: above.inOrder && below.inOrder && above.last <= below.first } : (above ?? below);
  return {
    from: one.from,
    to: other.to,
    title: one.title ?? other.title,
    part: one.part ?? other.part,
    filled: one.filled + other.filled,
    tables,
    cells: new Set([...one.cells, ...other.cells]),
  };
}

/** The cells of the forms that are read, or named as not read. */
function* cellsPrinted(blocks: readonly SourceBlock[], editions: Editions): Steps<Set<string>> {
  const { places, notes } = yield* importTablesInSteps({ blocks }, editions);
  const unread = notes.filter(({ level, cell }) => level !== 'info' && cell !== undefined);
  return new Set([...places, ...unread].map(({ form = '', cell = '' }) => `${form}.${cell}`));
}

function inOrder(places: readonly number[]): boolean {
  return places.every((place, index) => (places[index - 1] ?? 0) <= place);
}
