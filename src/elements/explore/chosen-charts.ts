import { applicantsData, casesData, caseSharesData, flowData, outcomesData, outcomeSharesData, reasonsData } from '../../charts/index.js';
import type { BarGroup } from '../../charts/index.js';
import { leavesOf } from '../../model/edition.js';
import type { ExploreWords } from '../../model/explore-words.js';
import { isSound } from '../../model/finding.js';
import type { Requests, ReviewLitigation } from '../../model/index.js';
import { nameOf, wholeOf } from '../../model/table.js';
import { sharesFor } from '../../sentences/index.js';
import { planBars } from '../charts/bars.js';
import { planCaseShares } from '../charts/case-shares.js';
import { planCases } from '../charts/cases.js';
import { planFlow } from '../charts/flow.js';
import type { ChartOptions } from '../charts/index.js';
import type { Explored, PlannedChart } from '../explored.js';
import { chartChoices, columnOf, labelOf } from './chart-choices.js';
import type { Chosen } from './controls.js';

/** The charts that a reader has chosen, by name or with a view; `undefined` where those are the usual ones, empty where nothing can be drawn. */
export function chosenCharts(explored: Explored, view: string, chosen: Chosen, options: ChartOptions, words: ExploreWords): readonly PlannedChart[] | undefined {
  switch (explored.form.id) {
    case 'requests':
      return requestCharts(explored, view, chosen, options, words);
    case 'reviewLitigation':
      return caseCharts(explored, view, chosen, options, words);
    case 'disclosure':
      return undefined;
  }
}

function requestCharts(explored: Explored, view: string, { chart, measure }: Chosen, options: ChartOptions, words: ExploreWords): readonly PlannedChart[] | undefined {
  const { form, findings } = explored;
  const table = explored.table as Requests;
  const column = columnOf(view);
  const row = view.startsWith('row:') ? view.slice('row:'.length) : '';
  const id = chart !== '' ? chart : row !== '' ? `applicants:${row}` : column !== 'total' || measure === 'share' ? 'outcomes' : '';
  if (id === '') return undefined;
  if (!isSound(findings, 'requests')) return [];
  const trail = leavesOf(form.blocks[0]?.columns ?? []).find(({ path }) => path === column)?.trail ?? [];
  const titled = (title: string): string => (column === 'total' ? title : words.chart.of(title, labelOf(nameOf('column', trail), explored)));
  const bars = (data: BarGroup | undefined, title: string, lead?: string): PlannedChart[] =>
    data ? [{ title, ...(lead === undefined ? {} : { lead }), ...planBars([{ id: data.id, bars: data.bars }], title, options) }] : [];

  const [kind = '', of = ''] = id.split(':');
  const name = chartChoices(explored, view, words).find((choice) => choice.id === id)?.name ?? options.words.outcomes;
  switch (kind) {
    case 'outcomes': {
      const shares = measure === 'share' && column === 'total' ? outcomeSharesData(sharesFor(table, form, findings)) : undefined;
      if (shares) return bars(shares, words.chart.of(options.words.outcomes, words.measure.base.requests));
      return bars(outcomesData(table, form, column), titled(options.words.outcomes), balanceOf(table, explored, column, options));
    }
    case 'reasons':
      return bars(reasonsData(table, form, of, column), titled(name));
    case 'applicants':
      return bars(applicantsData(table, form, of), name);
    case 'flow': {
      const data = flowData(table, form, findings, column);
      const title = titled(words.chart.flow);
      if (!data) return [];
      return [{ title, ...planFlow(data, { ...options, words: { ...words.flow, title, described: options.words.described } }) }];
    }
    default:
      return undefined;
  }
}

/** The line above the outcomes, where all of it is known. */
function balanceOf(table: Requests, { form }: Explored, column: string, { words }: ChartOptions): string | undefined {
  const [received, carriedIn, concluded, carriedOut] = ['received', 'carriedIn', 'outcomes.total', 'carriedOut'].map((row) => wholeOf(table, form, row, column).value);
  if (received === undefined || carriedIn === undefined || concluded === undefined || carriedOut === undefined) return undefined;
  return words.balance({ received: String(received), carriedIn: String(carriedIn), concluded: String(concluded), carriedOut: String(carriedOut) });
}

function caseCharts(explored: Explored, view: string, { measure }: Chosen, options: ChartOptions, words: ExploreWords): readonly PlannedChart[] | undefined {
  const { form } = explored;
  const table = explored.table as ReviewLitigation;
  const track = view.startsWith('column:') ? view.slice('column:'.length) : '';
  if (track === '' && measure === 'count') return undefined;
  const only = <Of extends { readonly tracks: readonly { readonly id: string }[] }>(data: Of | undefined): Of | undefined => {
    const tracks = data?.tracks.filter(({ id }) => track === '' || id === track) ?? [];
    return data && tracks.length > 0 ? { ...data, tracks, leftOut: [] } : undefined;
  };
  const shares = measure === 'share' ? only(caseSharesData(table, form)) : undefined;
  if (shares) {
    const left = caseSharesData(table, form)?.leftOut.map(({ names }) => options.words.track(names.map(options.labelOf))) ?? [];
    const remark = left.length > 0 && track === '' ? { remark: words.chart.fewer(left) } : {};
    const title = words.chart.of(options.words.cases, words.measure.base.reviewLitigation);
    return [{ title, ...remark, ...planCaseShares(shares, { ...options, title, decided: words.chart.decided }) }];
  }
  const data = only(casesData(table, form));
  return data ? [{ title: options.words.cases, ...planCases(data, options) }] : [];
}
