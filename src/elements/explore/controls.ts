import type { ExploreWords } from '../../model/explore-words.js';
import type { Explored, ExploredElement } from '../explored.js';
import type { ShownCells } from './shown-cells.js';

/** What the row of buttons opens, one at a time. */
export type Panel = 'view' | 'take' | 'terms';

/** The chart a reader has chosen, one of those offered, and in which values; the usual one if empty. */
export interface Chosen {
  /** `outcomes`, `reasons:refused`, `applicants:outcomes.granted`, `flow`. */
  readonly chart: string;
  readonly measure: 'count' | 'share';
}

/** The controls of one element, as their pieces know them. */
export interface Controls {
  readonly element: ExploredElement;
  readonly explored: Explored | undefined;
  /** Whether the author wants controls. */
  readonly on: boolean;
  /** The view that is chosen, one of those offered; empty for the whole. */
  readonly view: string;
  /** The view that is seen: the one chosen, or where nothing is, the one there is room for; empty for the whole. */
  readonly seen: string;
  readonly words: ExploreWords;
  readonly chosen: Chosen;
  readonly panel: Panel | undefined;
  /** What was said last. */
  readonly said: string;
  /** What was told last. */
  readonly told: string;
  /** The cells in the page, as they are shown now. */
  readonly cells: ShownCells | undefined;
  /** Opens a panel of the row of buttons, or closes it where it is open. */
  readonly toggle: (panel: Panel) => void;
  /** Shows another part of the table. */
  readonly look: (view: string) => void;
  /** Shows another chart, or the same in other values. */
  readonly choose: (chosen: Partial<Chosen>) => void;
  /** Says something once under the buttons, to assistive technology as well. */
  readonly say: (text: string) => void;
  /** Tells assistive technology, once, what is to be seen elsewhere in the element. */
  readonly tell: (text: string) => void;
  /** Leads to some cells, in whatever view shows them; Escape leads back to the mark or number that was come from. */
  readonly lead: (paths: readonly string[], from?: Element) => Promise<void>;
  /** The address of this page with the way to some cells or to what is shown now; none where no address leads. The page's own is only read. */
  readonly address: (cells?: readonly string[]) => string | undefined;
}
