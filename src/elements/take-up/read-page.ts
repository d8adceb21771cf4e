import { checkSums } from '../../checks/sums.js';
import { EDITIONS } from '../../editions/index.js';
import { DOM_TREE, readDomInSteps } from '../../import/dom/read-dom.js';
import { finish } from '../../import/steps.js';
import { contentAt } from '../../import/survey/content-at.js';
import type { Sums } from '../../import/survey/joined.js';
import { markupIn } from '../../import/survey/markup-in.js';
import { readPageInSteps } from '../../import/survey/read-page.js';
import type { Page, ReadPart } from '../../import/survey/read-page.js';
import { stretchOf } from '../../import/survey/stretch.js';
import type { Stretch } from '../../import/survey/stretch.js';
import type { Tree } from '../../import/tree/tree.js';
import { PRINTED } from '../../locales/printed.js';
import { isOwn } from '../own.js';
import { OURS, isPassedOver, tablesToRead } from './page-tables.js';
import { aroundOf } from './page-title.js';
import { printOf } from './print.js';
import type { Turns } from './turns.js';

/** Times that a page which changes while it is being read is read in steps; then it is read at once. */
const PATIENCE = 2;

const CHANGES: MutationObserverInit = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: ['colspan', 'rowspan', 'hidden'] };

const STYLED_TREE: Tree<Node> = { ...DOM_TREE, hidden: (node) => (hidesItself(node) ? 'unseen' : undefined) };

/** What tells whether digits that white space parts are one number. */
export const SUMS: Sums = { sums: (table, form) => checkSums(table, form, EDITIONS) };

/** Only what asks for an element's style, tag or text has to know that it is one. */
const PAGE: Page<Node> = {
  tree: DOM_TREE,
  look: {
    markupIn: (table, number) => markupIn(DOM_TREE, table as Node, number),
    contentAt: (table, at) => contentAt(STYLED_TREE, table as Node, at),
    areTogether: (tables) => stretchIn(tables) !== undefined,
    ...SUMS,
  },
  tables: (root) => (root instanceof Element ? tablesToRead(root) : []),
  printed: (table) => printOf(table as Element),
  isOwn,
  isPassedOver: (node) => node instanceof Element && isPassedOver(node),
  isHidden: (node) => node instanceof Element && getComputedStyle(node).display === 'none',
  hidesItself,
  read: readDomInSteps,
  around: (root) => aroundOf(root as Element),
};

const READER = { editions: EDITIONS, languages: PRINTED };

/** What is taken out of the page for an element in place of some tables. */
export function stretchIn(tables: readonly object[]): Stretch<Node> | undefined {
  return stretchOf(DOM_TREE, tables as readonly Node[]);
}

/**
 * The statutory parts in an element of a page, as they stand at one moment: where the page changes meanwhile it is read
 * again.
 * @param alone nothing else of the page is looked at
 */
export async function readPage(root: Element, alone: boolean, turns: Turns): Promise<ReadPart[]> {
  if (root.getElementsByTagName('table').length === 0) return [];
  const observer = new MutationObserver((records) => {
    seen.push(...records);
  });
  const seen: MutationRecord[] = [];
  try {
    for (let round = 0; round < PATIENCE; round += 1) {
      seen.length = 0;
      observer.observe(root, CHANGES);
      const parts = await turns.run(readPageInSteps(PAGE, root, alone, READER));
      if (![...seen, ...observer.takeRecords()].some(isOfPage)) return parts;
    }
  } finally {
    observer.disconnect();
  }
  return finish(readPageInSteps(PAGE, root, alone, READER));
}

function isOfPage({ target }: MutationRecord): boolean {
  return !(target instanceof Element ? target : target.parentElement)?.closest(OURS);
}

/** Whether the page hides a table itself: not where what stands around it is not visible either. */
export function hidesItself(table: Node): boolean {
  if (!(table instanceof Element)) return false;
  const { display, visibility, opacity } = getComputedStyle(table);
  if (display === 'none' || opacity === '0') return true;
  return visibility !== 'visible' && table.parentElement !== null && getComputedStyle(table.parentElement).visibility === 'visible';
}
