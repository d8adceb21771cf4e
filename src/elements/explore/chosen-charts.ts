import { applicantsData, balanceOf, casesData, caseSharesData, documentsData, flowData, outcomesData, outcomeSharesData, reasonsData, tilesData } from '../../charts/index.js';
import type { BarGroup, CaseSharesData } from '../../charts/index.js';
import { leavesOf } from '../../model/edition.js';
import type { ExploreWords } from '../../model/explore-words.js';
import { isSound } from '../../model/finding.js';
import type { Disclosure, Requests, ReviewLitigation } from '../../model/index.js';
import { nameOf } from '../../model/table.js';
import { sharesFor } from '../../sentences/index.js';
import { planBars, planDocuments } from '../charts/bars.js';
import { planCaseShares } from '../charts/case-shares.js';
import { planCases } from '../charts/cases.js';
import { planFlow } from '../charts/flow.js';
import type { ChartOptions } from '../charts/index.js';
import { renderTiles } from '../charts/tiles.js';
import type { Explored, PlannedChart } from '../explored.js';
import { chartChoices, columnOf, labelOf, shortLabelOf } from './chart-choices.js';
import type { Chosen } from './controls.js';

/** The charts that a reader has chosen, by name or with a view; `undefined` where those are the usual ones, empty where nothing can be drawn. */
export function chosenCharts(explored: Explored, view: string, chosen: Chosen, options: ChartOptions, words: ExploreWords): readonly PlannedChart[] | undefined {
  switch (explored.form.id) {
    case 'requests':
      return requestCharts(explored, view, chosen, options, words);
    case 'reviewLitigation':
      return caseCharts(explored, view, chosen, options, words);
    case 'disclosure':
      return blockCharts(explored, view, options);
  }
}

/** The charts of one item of article 20. */
function blockCharts({ table, form }: Explored, view: string, options: ChartOptions): readonly PlannedChart[] | undefined {
  const block = form.blocks.find(({ id }) => view === `block:${id}`);
  if (!block) return undefined;
  const rows = leavesOf(block.rows).map(({ path }) => path);
  const own = ({ id }: { readonly id: string }): boolean => rows.includes(id);
  const documents = documentsData(table as Disclosure, form)?.filter(own) ?? [];
  const tiles = tilesData(table as Disclosure, form).filter(own);
  return [
    ...(documents.length > 0 ? [{ title: options.words.documents, ...planDocuments(documents, options) }] : []),
    ...(tiles.length > 0 ? [{ title: options.words.tiles, draw: () => renderTiles(tiles, options) }] : []),
  ];
}

function requestCharts(explored: Explored, view: string, { chart, measure }: Chosen, options: ChartOptions, words: ExploreWords): readonly PlannedChart[] | undefined {
  const { form, findings } = explored;
  const table = explored.table as Requests;
  const column = columnOf(view);
  const row = view.startsWith('row:') ? view.slice('row:'.length) : '';
  const id = chart !== '' ? chart : row !== '' ? `applicants:${row}` : column !== 'total' || measure === 'share' ? 'outcomes' : '';
  if (id === '') return undefined;
  if (!isSound(findings, 'requests')) return chart === '' && row === '' && column === 'total' ? undefined : [];
  const trail = leavesOf(form.blocks[0]?.columns ?? []).find(({ path }) => path === column)?.trail ?? [];
  const titled = (title: string): string => (column === 'total' ? title : words.chart.of(title, labelOf(nameOf('column', trail), explored)));
  const bars = (data: BarGroup | undefined, title: string, lead?: string): PlannedChart[] =>
    data ? [{ title, ...(lead === undefined ? {} : { lead }), ...planBars([{ id: data.id, bars: data.bars }], title, options) }] : [];

  const [kind = '', of = ''] = id.split(':');
  // Only what is offered is drawn: it has a name, and figures that are known.
  const name = chartChoices(explored, view, words).find((choice) => choice.id === id)?.name;
  if (name === undefined) return [];
  switch (kind) {
    case 'outcomes': {
      const balance = balanceOf(table, form, column);
      const shares = measure === 'share' && column === 'total' ? outcomeSharesData(sharesFor(table, form, findings)) : undefined;
      if (shares) return bars(shares, words.measure.base.requests).map((planned) => ({ ...planned, remark: sharesSaid(explored, words) }));
      return bars(outcomesData(table, form, column), titled(options.words.outcomes), balance && options.words.balance(balance));
    }
    case 'reasons':
      return bars(reasonsData(table, form, of, column), titled(name));
    case 'applicants':
      return bars(applicantsData(table, form, of), name);
    case 'flow': {
      const data = flowData(table, form, findings, column);
      const title = titled(words.chart.flow);
      if (!data) return [];
      return [{ title, ...planFlow(data, { ...options, labelOf: (row) => shortLabelOf(row, explored), words: { ...words.flow, title, described: options.words.described } }) }];
    }
    default:
      return undefined;
  }
}

/** The shares in sentences, with the counts they are of. */
function sharesSaid(explored: Explored, { measure }: ExploreWords): string {
  const shares = sharesFor(explored.table as Requests, explored.form, explored.findings);
  return shares.map((share) => measure.said(shortLabelOf(share.name, explored), share)).join('').trim();
}

function caseCharts(explored: Explored, view: string, { measure }: Chosen, options: ChartOptions, words: ExploreWords): readonly PlannedChart[] | undefined {
  const { form } = explored;
  const table = explored.table as ReviewLitigation;
  const track = view.startsWith('column:') ? view.slice('column:'.length) : '';
  if (track === '' && measure === 'count') return undefined;
  const remarkOn = (leftOut: CaseSharesData['leftOut']): { remark?: string } => {
    const names = (few: boolean): string[] =>
      leftOut.filter(({ id, why }) => (track === '' || id === track) && (why === 'few') === few).map(({ names: trail }) => options.words.track(trail.map(options.labelOf)));
    const remarks = [...(names(true).length > 0 ? [words.chart.few(names(true))] : []), ...(names(false).length > 0 ? [options.words.leftOut(names(false))] : [])];
    return remarks.length > 0 ? { remark: remarks.join(' ') } : {};
  };
  const only = <Of extends { readonly tracks: readonly { readonly id: string }[] }>(data: Of | undefined): Of | undefined => {
    const tracks = data?.tracks.filter(({ id }) => track === '' || id === track) ?? [];
    return data && tracks.length > 0 ? { ...data, tracks } : undefined;
  };
  const shares = measure === 'share' ? only(caseSharesData(table, form)) : undefined;
  if (shares) {
    const title = words.measure.base.reviewLitigation;
    return [{ title, ...remarkOn(shares.leftOut), ...planCaseShares(shares, { ...options, title, decided: words.chart.decided }) }];
  }
  const data = only(casesData(table, form));
  return data ? [{ title: options.words.cases, ...remarkOn(data.leftOut), ...planCases(data, options) }] : [];
}
