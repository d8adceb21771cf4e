import { formOf } from '../../model/table.js';
import type { Editions } from '../../model/table.js';
import type { Report } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { firstColumn } from '../../tables/first-column.js';
import { describePart, withWhole } from '../../tables/index.js';
import type { PartDescription, TableView } from '../../tables/index.js';
import { inList } from '../../tables/list.js';
import { fits } from '../../tables/room.js';
import type { ExploredElement } from '../explored.js';
import { adoptListStyles } from './styles.js';

/** What there is to go by. */
export interface Given {
  /** What the reader or the author has chosen, if anything. */
  readonly view: TableView | undefined;
  /** Width in ems of the page's text. */
  readonly room: number;
  /** Whether the controls are there, or may still come. */
  readonly choosable: boolean;
}

/** What is shown, and the view that is shown as long as none is chosen; empty for the whole. */
export interface Listed {
  readonly part: PartDescription | undefined;
  readonly defaultView: string;
}

/** A part where there is little room, or where a list is wanted: as a table in two dimensions if that fits, else as a list. */
export function listed(element: ExploredElement, report: Report, editions: Editions, words: Words, { view, room, choosable }: Given): Listed {
  adoptListStyles(element);
  const { form: id, layout, tools } = element;
  const always = layout === 'list';
  const describe = (...how: [TableView?, typeof inList?]): PartDescription | undefined => describePart(report, id, editions, words, ...how);
  const whole = describe();
  const table = report[id];
  if (!whole || !table) return { part: undefined, defaultView: '' };
  // As `--disclosure-small` has it, which is not smaller than 18 px where the page's text is of that size.
  const size = parseFloat(getComputedStyle(element).fontSize);
  const small = size < 18 ? 0.875 : Math.max(0.875, 18 / size);
  if (!always && fits(whole, room, small)) return { part: view ? withWhole(describe(view), whole) : whole, defaultView: '' };

  // What is left out has to be within reach: without controls all is shown.
  const first = choosable && tools !== 'off' ? firstColumn(table, formOf(table, id, editions)) : undefined;
  const shown = view ?? first?.view;
  const part = describe(shown);
  // Who asks for the whole of 三 gets it as it is printed; one column is as much in a list.
  const asTable = !always && part !== undefined && (element.view === 'whole' ? first !== undefined : fits(part, room, small) && part.tables[0]?.figureColumns !== 1);
  const seen = asTable ? part : describe(shown, inList);
  return { part: shown ? withWhole(seen, whole) : seen, defaultView: first?.id ?? '' };
}
