import type { EditionId, FormId } from './ids.js';
import type { Relation } from './relation.js';

export { FORM_IDS } from './ids.js';
export type { EditionId, FormId } from './ids.js';

/** One published form: everything the rest of the library knows of its words and shape. */
export interface Edition {
  readonly id: EditionId;
  /** Document number of the notice. */
  readonly notice: string;
  readonly forms: Readonly<Record<FormId, Form>>;
  readonly relations: readonly Relation[];
}

/** One statutory table of an edition. */
export interface Form {
  readonly id: FormId;
  /** The part of the report it stands in. */
  readonly part: '二' | '三' | '四';
  /** Heading of that part without its number. */
  readonly title: string;
  /** Other wordings of the heading seen in print. */
  readonly titleVariants?: readonly string[];
  /** 二 has one for each item of article 20; 三 and 四 have one. */
  readonly blocks: readonly FormBlock[];
}

/** A part of a form with column headings of its own. */
export interface FormBlock {
  readonly id: string;
  /** 第二十条第（一）项 */
  readonly caption?: string;
  /** What stands in the corner above the row labels: 信息内容, or the relation 三 prints. */
  readonly corner?: string;
  /** Whether the corner labels the column of row labels (信息内容) or is a remark about the table. */
  readonly cornerIs?: 'header' | 'remark';
  readonly rows: readonly Item[];
  readonly columns: readonly Item[];
}

/** A row or column, or a group of them. Ids are the project's vocabulary and, unless `bare`, the keys of report JSON. */
export interface Item {
  readonly id: string;
  /** The label as the form prints it; empty for the one unlabelled row of 四. */
  readonly label: string;
  /** Other wordings seen in print that mean this item and no other. */
  readonly variants?: readonly string[];
  /** Printed on the form only: the id is no key of report JSON. */
  readonly bare?: true;
  /** The unit that the form itself prints in the label. */
  readonly unit?: string;
  /** What stands there is money, so its unit has to be known; everything else is counted. */
  readonly measure?: 'money';
  readonly items?: readonly Item[];
}

/** A row or column that holds figures, with the way to it. */
export interface Leaf {
  /** Keys in report JSON, joined by dots: `outcomes.refused.stateSecret`; empty for the row of 四. */
  readonly path: string;
  /** The items from the outermost group to the leaf itself. */
  readonly trail: readonly Item[];
}

/** A row or column, or a group of them, by its name: for its words in any language. */
export interface Named {
  readonly axis: 'row' | 'column';
  /** Ids of the trail joined by dots, bare ones included: `applicants.organisations.business`. */
  readonly key: string;
  /** The label as the form prints it. */
  readonly label: string;
}

/**
 * Key of a label in `Words.labels`: form, axis, then the ids of the trail, bare ones included. An id means the same in
 * every edition and in every block of a form, so neither is part of the key.
 *
 *     requests.title    disclosure.corner    disclosure.caption.item1
 *     requests.row.outcomes.refused          requests.column.applicants.organisations.business
 */
export function labelKey(form: FormId, axis: 'title' | 'corner' | 'caption' | Named['axis'], ...ids: readonly string[]): string {
  return [form, axis, ...ids].join('.');
}

/** The rows or columns that hold figures, in printed order. */
export function leavesOf(items: readonly Item[]): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (level: readonly Item[], trail: readonly Item[]): void => {
    for (const item of level) {
      const way = [...trail, item];
      if (item.items) walk(item.items, way);
      else leaves.push({ path: pathOf(way), trail: way });
    }
  };
  walk(items, []);
  return leaves;
}

/** The path in report JSON of a trail of items. */
export function pathOf(trail: readonly Item[]): string {
  return joinPath(...trail.filter((item) => !item.bare).map((item) => item.id));
}

/** Joins parts of a path, leaving empty ones out. */
export function joinPath(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('.');
}

/** Whether `path` is `prefix` or lies below it. */
export function isWithin(path: string, prefix: string): boolean {
  return prefix === '' || path === prefix || path.startsWith(`${prefix}.`);
}

/** The place of one figure on a form. */
export interface FormCell {
  /** Path in report JSON: `outcomes.total.individual`. */
  readonly path: string;
  readonly block: FormBlock;
  readonly row: Leaf;
  readonly column: Leaf;
}

/** Forms do not change, and their cells are asked for with every figure. */
const CELLS = new WeakMap<Form, readonly FormCell[]>();

/** Every figure of a form, block by block and row by row. */
export function cellsOf(form: Form): readonly FormCell[] {
  const known = CELLS.get(form);
  if (known) return known;
  const cells = form.blocks.flatMap((block) => {
    const columns = leavesOf(block.columns);
    return leavesOf(block.rows).flatMap((row) =>
      columns.map((column) => ({ path: joinPath(row.path, column.path), block, row, column })),
    );
  });
  CELLS.set(form, cells);
  return cells;
}
