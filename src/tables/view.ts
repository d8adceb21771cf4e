import { isWithin, leavesOf, pathOf } from '../model/edition.js';
import type { Form, FormBlock, Item, Named } from '../model/edition.js';
import type { ExtraLine, StatutoryTable } from '../model/report.js';
import { nameOf } from '../model/table.js';
import { blocksOf } from './blocks.js';
import type { TableView } from './lines.js';
import { nonzeroView } from './nonzero.js';

/** One way to see a part that a reader may choose. */
export interface ViewChoice {
  /** Fit for a link: `whole`, `nonzero`, `column:individual`, `row:outcomes.refused`, `column:afterReview`, `block:item1`. */
  readonly id: string;
  readonly kind: 'whole' | 'nonzero' | 'column' | 'row' | 'track' | 'block';
  /** The one line, group or block that is shown, for its words in any language by `labelKey`; absent for `whole` and `nonzero`. */
  readonly name?: ViewName;
}

export type ViewName = Named | { readonly axis: 'caption'; readonly key: string; readonly label: string };

interface View extends ViewChoice {
  readonly view: TableView;
}

const WHOLE: TableView = { row: () => true, column: () => true };

/** The ways to see a part of a report: the whole first, then in the form's order. */
export function viewsOf(table: StatutoryTable, form: Form): readonly ViewChoice[] {
  return viewList(table, form).map(({ id, kind, name }) => ({ id, kind, ...(name ? { name } : {}) }));
}

/** One of them by its id; `undefined` for an id that is none of them. */
export function viewNamed(table: StatutoryTable, form: Form, id: string): TableView | undefined {
  return viewList(table, form).find((choice) => choice.id === id)?.view;
}

function viewList(table: StatutoryTable, form: Form): View[] {
  const nonzero = nonzeroView(table, form);
  return [
    { id: 'whole', kind: 'whole', view: WHOLE },
    ...(nonzero ? [{ id: 'nonzero', kind: 'nonzero', view: nonzero } as const] : []),
    ...(form.id === 'disclosure' ? blockViews(table, form) : form.blocks.flatMap(form.id === 'requests' ? requestViews : trackViews)),
  ];
}

/** 三: each kind of applicant and their total, then each outcome. */
function requestViews(block: FormBlock): View[] {
  return [
    ...leavesOf(block.columns).map(({ trail }) => columnView('column', trail)),
    ...block.rows.flatMap((group) => (group.items ?? []).filter(({ id }) => id !== 'total').map((item) => rowView([group, item]))),
  ];
}

/** 四: each track, which is a group of columns that report JSON names. */
function trackViews(block: FormBlock): View[] {
  const groups = (items: readonly Item[], trail: readonly Item[]): View[] =>
    items.flatMap((item) => {
      const way = [...trail, item];
      if (item.bare) return groups(item.items ?? [], way);
      return item.items ? [columnView('track', way)] : [];
    });
  return groups(block.columns, []);
}

function blockViews(table: StatutoryTable, form: Form): View[] {
  const shown = blocksOf(table, form);
  return shown.length < 2 ? [] : shown.map((block) => ({ id: `block:${block.id}`, kind: 'block', name: captionOf(block), view: blockView(block, form) }));
}

function captionOf(block: FormBlock): ViewName {
  return { axis: 'caption', key: block.id, label: block.caption ?? '' };
}

function blockView(block: FormBlock, form: Form): TableView {
  const rows = leavesOf(block.rows).map(({ path }) => path);
  const holds = ({ after }: ExtraLine): boolean => (after === '' ? block === form.blocks[0] : rows.includes(after));
  return { row: (path, extra) => (extra ? holds(extra) : rows.includes(path ?? '')), column: () => true };
}

/** One column or track; rows of the agency's own stay, columns of its own do not. */
function columnView(kind: 'column' | 'track', trail: readonly Item[]): View {
  const shown = pathOf(trail);
  return {
    id: `column:${shown}`,
    kind,
    name: nameOf('column', trail),
    view: { row: () => true, column: (path) => isWithin(path ?? '', shown) },
  };
}

/** One row or group of rows, with what the agency printed inside the group; columns of its own stay. */
function rowView(trail: readonly Item[]): View {
  const shown = pathOf(trail);
  const inside = ({ after }: ExtraLine): boolean => after !== shown && isWithin(after, shown);
  return {
    id: `row:${shown}`,
    kind: 'row',
    name: nameOf('row', trail),
    view: { row: (path, extra) => (extra ? inside(extra) : isWithin(path ?? '', shown)), column: () => true },
  };
}
