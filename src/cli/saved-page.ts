import { checkSums } from '../checks/sums.js';
import { EDITIONS } from '../editions/index.js';
import { HTML_TREE, parseHtml } from '../import/html/read-html.js';
import type { HtmlNode } from '../import/html/read-html.js';
import { finish } from '../import/steps.js';
import { LEADS_ELSEWHERE, TITLES } from '../import/survey/about.js';
import { contentAt } from '../import/survey/content-at.js';
import { hidesByAttributes } from '../import/survey/hidden.js';
import { markupIn } from '../import/survey/markup-in.js';
import { mayBeOfForm, MOST_CELLS } from '../import/survey/passed-over.js';
import { readPageInSteps, surveyed } from '../import/survey/read-page.js';
import type { Page } from '../import/survey/read-page.js';
import { stretchOf } from '../import/survey/stretch.js';
import { readTreeInSteps } from '../import/tree/read-tree.js';
import { isGone } from '../import/tree/tree.js';
import { PRINTED } from '../locales/printed.js';
import type { SurveyedPart } from '../model/obstacle.js';
import { OWN_CLASS, TAG_OF } from '../tables/index.js';
import { containersIn, selectIn } from './containers.js';

const OURS = new Set(['disclosure-report', ...Object.values(TAG_OF)]);

const READER = { editions: EDITIONS, languages: PRINTED };

/**
 * What the script of a site template would say of a saved page, as far as the markup alone tells: style sheets and scripts
 * are left aside.
 * @param selector of the containers; one that `checkSelector` lets pass
 * @returns how many containers there are, and the parts in them
 */
export function surveyPage(html: string, selector: string): { readonly containers: number; readonly parts: readonly SurveyedPart[] } {
  const document = parseHtml(html);
  const page = pageOf(document);
  const roots = containersIn(document, selector);
  return { containers: roots.length, parts: roots.flatMap((root) => finish(readPageInSteps(page, root, roots.length === 1, READER)).map(surveyed)) };
}

function pageOf(document: HtmlNode): Page<HtmlNode> {
  const tree = { ...HTML_TREE, origin: (node: HtmlNode) => node };
  return {
    tree,
    look: {
      markupIn: (table, number) => markupIn(HTML_TREE, table as HtmlNode, number),
      contentAt: (table, at) => contentAt(HTML_TREE, table as HtmlNode, at),
      areTogether: (tables) => stretchOf(HTML_TREE, tables as readonly HtmlNode[]) !== undefined,
      sums: (table, form) => checkSums(table, form, EDITIONS),
    },
    tables: tablesToRead,
    printed: allText,
    isOwn: (table) => (HTML_TREE.attribute(table, 'class') ?? '').split(/\s+/).includes(OWN_CLASS),
    isPassedOver,
    isHidden: (node) => isGone(HTML_TREE, node),
    hidesItself: (table) => hidesByAttributes(HTML_TREE, table),
    read: (root, skipped) => readTreeInSteps(root, { ...tree, children: (node) => (skipped(node) ? [] : HTML_TREE.children(node)) }),
    around: (root) => {
      const before = new Set(nodesIn(document, { end: root }));
      const enclosing = new Set(above(root));
      return {
        above: selectIn(document, TITLES).flatMap((heading) => (before.has(heading) && !enclosing.has(heading) && !leadsElsewhere(heading) ? [allText(heading)] : [])),
        metas: selectIn(document, 'meta').map((meta) => ({
          name: HTML_TREE.attribute(meta, 'name') ?? HTML_TREE.attribute(meta, 'property') ?? '',
          content: HTML_TREE.attribute(meta, 'content') ?? '',
        })),
        title: selectIn(document, 'title').map(allText)[0] ?? '',
      };
    },
  };
}

function leadsElsewhere(heading: HtmlNode): boolean {
  const isLink = (node: HtmlNode): boolean => HTML_TREE.name(node) === 'a' && HTML_TREE.attribute(node, 'href') !== null;
  return [heading, ...above(heading)].some((node) => LEADS_ELSEWHERE.includes(HTML_TREE.name(node))) || nodesIn(heading).some(isLink);
}

/** Tables in an element that stand in nothing that is passed over. */
function tablesToRead(root: HtmlNode): HtmlNode[] {
  if (isPassedOver(root) || above(root).some(isOurs) || isEdited(root)) return [];
  return nodesIn(root, { isClosed: isPassedOver }).filter((node) => node !== root && HTML_TREE.name(node) === 'table' && !isPassedOver(node));
}

function isPassedOver(node: HtmlNode): boolean {
  if (isOurs(node) || opensForEditing(node) === true) return true;
  return HTML_TREE.name(node) === 'table' && (cellsOf(node) > MOST_CELLS || !mayBeOfForm(allText(node)));
}

function isOurs(node: HtmlNode): boolean {
  return OURS.has(HTML_TREE.name(node));
}

/** Whether what stands nearest around an element says that it is being edited. */
function isEdited(node: HtmlNode): boolean {
  return [node, ...above(node)].map(opensForEditing).find((says) => says !== undefined) ?? false;
}

function opensForEditing(node: HtmlNode): boolean | undefined {
  const says = HTML_TREE.attribute(node, 'contenteditable')?.toLowerCase();
  return says === 'false' ? false : says === '' || says === 'true' || says === 'plaintext-only' ? true : undefined;
}

/** Cells of a table, none of those in tables within. */
function cellsOf(table: HtmlNode): number {
  const isInner = (node: HtmlNode): boolean => node !== table && HTML_TREE.name(node) === 'table';
  return nodesIn(table, { isClosed: isInner }).filter((node) => ['td', 'th'].includes(HTML_TREE.name(node))).length;
}

function allText(root: HtmlNode): string {
  return nodesIn(root).map(HTML_TREE.text).join('');
}

/** What stands around a node, from the nearest. */
function above(node: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = [];
  for (let around = HTML_TREE.parent(node); around; around = HTML_TREE.parent(around)) found.push(around);
  return found;
}

/** A node and all in it, in their order, up to the one that is the end; what is closed without what is in it. */
function nodesIn(root: HtmlNode, { end, isClosed }: { end?: HtmlNode; isClosed?: (node: HtmlNode) => boolean } = {}): HtmlNode[] {
  const found: HtmlNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined && node !== end; node = waiting.pop()) {
    found.push(node);
    if (isClosed?.(node)) continue;
    for (const child of [...HTML_TREE.children(node)].reverse()) waiting.push(child);
  }
  return found;
}
