import { applicantsData, caseSharesData, flowData, outcomesData, outcomeSharesData, reasonsData } from '../../charts/index.js';
import { joinPath, labelKey } from '../../model/edition.js';
import type { ExploreWords } from '../../model/explore-words.js';
import { isSound } from '../../model/finding.js';
import type { Item, Requests } from '../../model/index.js';
import { nameOf } from '../../model/table.js';
import { sharesFor } from '../../sentences/index.js';
import type { ViewName } from '../../tables/index.js';
import type { Explored } from '../explored.js';

export interface ChartChoice {
  readonly id: string;
  readonly name: string;
}

/** The name of a row or column in the language of the page. */
export function labelOf(name: ViewName, { form, words }: Explored): string {
  return words.labels?.[labelKey(form.id, name.axis, name.key)] ?? name.label;
}

/** The same without its number, and without what it says in brackets at length: 部分公开, 本年新收政府信息公开申请数量. */
export function shortLabelOf(name: ViewName, explored: Explored): string {
  return labelOf(name, explored)
    .replace(/^(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十\d]+[、.])\s*/, '')
    .replace(/[（(][^（()）]{8,}[）)]$/, '');
}

/** The charts of 三 that may be drawn of what a view shows, by name: none where a relation is broken, and none of unknown figures. */
export function chartChoices(explored: Explored, view: string, words: ExploreWords): ChartChoice[] {
  const { form, findings } = explored;
  if (form.id !== 'requests' || !isSound(findings, 'requests')) return [];
  const table = explored.table as Requests;
  const column = columnOf(view);
  const outcomes = itemOf(form.blocks[0]?.rows, 'outcomes');
  const label = (...trail: (Item | undefined)[]): string => shortLabelOf(nameOf('row', trail.filter((item): item is Item => item !== undefined)), explored);
  const groups = (outcomes?.items ?? []).filter(({ id }) => id !== 'total');
  return [
    ...(outcomesData(table, form, column) ? [{ id: 'outcomes', name: explored.words.chart.outcomes }] : []),
    ...(flowData(table, form, findings, column) ? [{ id: 'flow', name: words.chart.flow }] : []),
    ...groups.filter(({ id }) => reasonsData(table, form, id, column)).map((group) => ({ id: `reasons:${group.id}`, name: words.chart.reasons(label(outcomes, group)) })),
    ...(applicantsData(table, form, 'received') ? [{ id: 'applicants:received', name: words.chart.received }] : []),
    ...groups
      .filter(({ id }) => applicantsData(table, form, joinPath('outcomes', id)))
      .map((group) => ({ id: `applicants:outcomes.${group.id}`, name: words.chart.applicants(label(outcomes, group)) })),
  ];
}

/** Whether shares may be shown of a table: of a base of 20 at least, and where every relation holds. */
export function sharesAllowed({ form, table, findings }: Explored): boolean {
  return form.id === 'requests'
    ? outcomeSharesData(sharesFor(table as Requests, form, findings)) !== undefined
    : form.id === 'reviewLitigation' && caseSharesData(table, form) !== undefined;
}

/** The column of 三 that a view shows alone; else that of the totals. */
export function columnOf(view: string): string {
  return view.startsWith('column:') ? view.slice('column:'.length) : 'total';
}

function itemOf(items: readonly Item[] | undefined, id: string): Item | undefined {
  return items?.find((item) => item.id === id);
}
