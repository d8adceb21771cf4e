/** What is left of a report in markup, and what this library reads of it. */
import { defaultTreeAdapter, parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { EDITIONS } from '../../src/editions/index.js';
import { readHtml } from '../../src/import/html/read-html.js';
import { importDocument } from '../../src/import/index.js';
import { PRINTED } from '../../src/locales/printed.js';
import { figureAt } from '../../src/model/table.js';
import { CELLS, REPORT } from './cases.js';

type Element = DefaultTreeAdapterTypes.Element;

/** Counts of what a piece of markup has. */
export interface Left {
  readonly tables: number;
  /** A `caption`, or the `figcaption` that CKEditor makes of one. */
  readonly captions: number;
  readonly th: number;
  readonly scopes: number;
  /** Cells that span several rows or columns. */
  readonly spans: number;
  /** Tables, cells and paragraphs with a class of this library. */
  readonly classes: number;
  /** Elements with a style of their own. */
  readonly styles: number;
  /** The elements' tags. */
  readonly elements: number;
  /** Elements with report JSON in them, whole. */
  readonly json: number;
  /** Elements that still say where their data are. */
  readonly src: number;
  /** Characters that a page shows without any script. */
  readonly text: number;
}

/** What the import makes of it, of the cells of {@link CELLS}. */
export interface ReadBack {
  readonly right: number;
  readonly wrong: number;
  readonly unread: number;
}

export function lookAt(html: string): Left {
  const all = elementsIn(parse(html));
  const count = (test: (element: Element) => boolean): number => all.filter(test).length;
  const is = (...tags: string[]) => ({ tagName }: Element): boolean => tags.includes(tagName);
  const spanning = (element: Element): boolean => is('td', 'th')(element) && ['colspan', 'rowspan'].some((name) => Number(attribute(element, name) ?? 1) > 1);
  const reports = all.filter(is('disclosure-report'));
  return {
    tables: count(is('table')),
    captions: count(is('caption', 'figcaption')),
    th: count(is('th')),
    scopes: count((element) => attribute(element, 'scope') !== undefined),
    spans: count(spanning),
    classes: count((element) => /\bdisclosure-/.test(attribute(element, 'class') ?? '')),
    styles: count((element) => attribute(element, 'style') !== undefined),
    elements: count(is('disclosure-report', 'disclosure-table', 'request-matrix', 'review-litigation-grid')),
    json: reports.filter((report) => elementsIn(report).some((element) => is('script')(element) && isReport(ownText(element)))).length,
    src: reports.filter((report) => attribute(report, 'src') !== undefined).length,
    text: all.filter((element) => !is('script', 'style', 'head', 'html')(element)).map(ownText).join('').replace(/\s+/g, '').length,
  };
}

export function readBack(html: string): ReadBack {
  const { report } = importDocument(readHtml(html), EDITIONS, { languages: PRINTED });
  const states = CELLS.map(({ form, path }) => {
    const [printed, read] = [REPORT[form], report[form]].map((table) => table && figureAt(table, path));
    return read === undefined ? 'unread' : read === printed ? 'right' : 'wrong';
  });
  const count = (state: string): number => states.filter((one) => one === state).length;
  return { right: count('right'), wrong: count('wrong'), unread: count('unread') };
}

function isReport(text: string): boolean {
  return text.trim() === JSON.stringify(REPORT);
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): Element[] {
  return node.childNodes.flatMap((child) => (defaultTreeAdapter.isElementNode(child) ? [child, ...elementsIn(child)] : []));
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function ownText(element: Element): string {
  return element.childNodes.map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');
}
