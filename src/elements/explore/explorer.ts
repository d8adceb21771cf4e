import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { EXPLORE_WORDS } from '../../locales/explore.js';
import { cellsOf } from '../../model/edition.js';
import type { ExploreWords } from '../../model/explore-words.js';
import { pagesOf } from '../../tables/pages.js';
import { viewNamed } from '../../tables/view.js';
import { describePart, withWhole } from '../../tables/index.js';
import type { PartDescription, TableView } from '../../tables/index.js';
import { FLOW_STYLES } from '../charts/flow-styles.js';
import type { ChartOptions } from '../charts/index.js';
import type { Explored, ExploredElement, Explorer, PlannedChart } from '../explored.js';
import { fromFragment, toFragment } from './address.js';
import { adoptOnce, adoptStyles } from '../adopt-styles.js';
import { Card } from './card.js';
import { chartChoices } from './chart-choices.js';
import { chosenCharts } from './chosen-charts.js';
import { chosenSummary } from './chosen-summary.js';
import { renderChooser } from './chooser.js';
import type { Chosen, Controls, Panel } from './controls.js';
import { Edge } from './edge.js';
import { markChinese } from './mark-chinese.js';
import { OpenedChart } from './opened-chart.js';
import { Pointing } from './pointing.js';
import { Saying } from './saying.js';
import { ownTables, ShownCells } from './shown-cells.js';
import { EXPLORE_STYLES, LIT_CELLS } from './styles.js';
import { Taking } from './taking.js';
import { renderTools } from './tools.js';

/** The controls of one element: what a reader has chosen, and what follows from it. */
export function createExplorer(element: ExploredElement): Explorer {
  return new PartExplorer(element);
}

class PartExplorer implements Explorer, Controls {
  readonly element: ExploredElement;
  readonly #taking: Taking;
  readonly #card: Card;
  readonly #pointing: Pointing;
  readonly #opened: OpenedChart;
  readonly #edge: Edge;
  readonly #saying: Saying;
  #panel: Panel | undefined;
  #chosen: Chosen = { chart: '', measure: 'count' };
  /** What was described last is for paper: all of it, and the sentences and charts of all. */
  #onPaper = false;
  #cells: { of: unknown; cells: ShownCells } | undefined;

  constructor(element: ExploredElement) {
    this.element = element;
    adoptStyles(element.renderRoot as ShadowRoot, FLOW_STYLES, EXPLORE_STYLES);
    this.#card = new Card(this);
    this.#pointing = new Pointing(this, this.#card);
    this.#opened = new OpenedChart(this);
    this.#taking = new Taking(this);
    this.#edge = new Edge(element);
    this.#saying = new Saying(element);
    element.addController({
      hostConnected: () => {
        window.addEventListener('hashchange', this.#follow);
        adoptOnce(element.getRootNode(), LIT_CELLS);
      },
      hostDisconnected: () => {
        window.removeEventListener('hashchange', this.#follow);
      },
    });
    // What the element shows is rendered first.
    void element.updateComplete.then(this.#follow);
  }

  get explored(): Explored | undefined {
    return this.element.explored;
  }

  get words(): ExploreWords {
    return EXPLORE_WORDS[this.explored?.words.language ?? 'zh-CN'];
  }

  /** Whether the author wants controls. */
  get on(): boolean {
    return this.element.tools !== 'off';
  }

  get view(): string {
    const { explored } = this;
    const { view } = this.element;
    return !this.#onPaper && explored && view && view !== 'whole' && viewNamed(explored.table, explored.form, view) ? view : '';
  }

  get seen(): string {
    return this.element.view === 'whole' ? '' : this.view || this.element.defaultView;
  }

  get chosen(): Chosen {
    const { explored } = this;
    const { chart, measure } = this.#chosen;
    const offered = explored !== undefined && chartChoices(explored, this.view, this.words).some(({ id }) => id === chart);
    return { chart: offered ? chart : '', measure };
  }

  get said(): string {
    return this.#saying.said;
  }

  get told(): string {
    return this.#saying.told;
  }

  get panel(): Panel | undefined {
    return this.#panel;
  }

  get cells(): ShownCells | undefined {
    const { described } = this.element;
    if (!described) return undefined;
    const [table] = ownTables(this.element);
    if (!this.#cells || this.#cells.of !== table) this.#cells = { of: table, cells: new ShownCells(this.element, described) };
    return this.#cells.cells;
  }

  tableView(): TableView | undefined {
    this.#onPaper = false;
    const { explored } = this;
    const { view } = this.element;
    return explored && view ? viewNamed(explored.table, explored.form, view) : undefined;
  }

  describe(printing: boolean): PartDescription | undefined {
    const { explored } = this;
    if (!explored) return undefined;
    const { report, form, editions, words } = explored;
    const whole = describePart(report, form.id, editions, words);
    const view = this.tableView();
    this.#onPaper = printing;
    if (!whole || printing || !view) return whole && printing ? pagesOf(whole) : whole;
    return withWhole(describePart(report, form.id, editions, words, view), whole);
  }

  chooser(): TemplateResult | undefined {
    return this.explored && renderChooser(this, this.explored);
  }

  charts(options: ChartOptions): readonly PlannedChart[] | undefined {
    const explored = this.explored;
    const charts = explored && chosenCharts(explored, this.view, this.chosen, options, this.words);
    return charts?.length === 0 ? [{ title: '', remark: this.words.chart.nothing, draw: () => nothing }] : charts;
  }

  summary(): TemplateResult | typeof nothing | undefined {
    return this.explored && chosenSummary(this.explored, this.view, this.words);
  }

  opener(): TemplateResult {
    return html`<button type="button" class="opener" @click=${this.#open}>${this.words.open}</button>`;
  }

  tools(): TemplateResult | undefined {
    return this.explored && renderTools(this, this.#taking, this.explored);
  }

  card(): TemplateResult | undefined {
    return this.explored && this.#card.render(this.explored);
  }

  updated(): void {
    if (this.explored?.words.language === 'en') markChinese(this.element);
    this.#pointing.updated();
    this.#opened.updated();
    this.#card.updated();
    this.#edge.updated();
    this.#saying.updated();
  }

  toggle(panel: Panel): void {
    this.#saying.hush();
    this.#panel = this.#panel === panel ? undefined : panel;
    if (this.#panel === 'take') this.#taking.prepare();
    this.element.requestUpdate();
  }

  look(view: string): void {
    this.#saying.hush();
    this.element.view = view === (this.element.defaultView || 'whole') ? undefined : view;
    // Of one outcome, what is asked is whose requests they were.
    if (view.startsWith('row:')) this.#chosen = { ...this.#chosen, chart: '' };
    this.#card.close();
  }

  choose(chosen: Partial<Chosen>): void {
    this.#chosen = { ...this.#chosen, ...chosen };
    if (chosen.chart !== undefined && this.element.show === 'table') this.element.show = undefined;
    this.#card.close();
    this.element.requestUpdate();
  }

  say(text: string): void {
    this.#saying.say(text);
  }

  tell(text: string): void {
    this.#saying.tell(text);
  }

  async lead(paths: readonly string[], from?: Element): Promise<void> {
    const [first = ''] = paths;
    const form = this.explored?.form;
    const cell = form && cellsOf(form).find(({ path }) => path === first);
    if (!cell) return;
    await this.element.updateComplete;
    if (paths.some((path) => !this.cells?.at(path))) this.look(this.element.defaultView === '' ? 'whole' : `column:${cell.column.path}`);
    if (this.element.show === 'chart') this.element.show = undefined;
    await this.element.updateComplete;
    this.#pointing.lead(paths, from);
  }

  address(cells: readonly string[] = []): string | undefined {
    const { view, element } = this;
    const { localName, ownerDocument } = element;
    const nth = Array.from(ownerDocument.querySelectorAll(localName)).indexOf(element) + 1;
    // Inside another element's shadow root no address leads here.
    if (nth === 0) return undefined;
    const form = this.explored?.form.id ?? 'requests';
    const { chart, measure } = this.chosen;
    return (location.href.split('#')[0] ?? '') + toFragment({
      form,
      ...(cells.length > 0 ? { cells } : {}),
      // Where there is little room the whole is a choice as well.
      ...(view !== '' ? { view } : element.view === 'whole' ? { view: 'whole' } : {}),
      ...(chart === '' ? {} : { chart }),
      ...(measure === 'share' ? { share: true } : {}),
      ...(element.show === 'table' || element.show === 'chart' ? { show: element.show } : {}),
      ...(nth > 1 ? { nth } : {}),
    });
  }

  readonly #open = (event: Event): void => {
    const picture = (event.target as Element).closest('.chart')?.querySelector<SVGElement>('svg.picture');
    if (picture) this.#opened.open(picture);
  };

  /** Goes where the page's address leads, if that is here. */
  readonly #follow = (): void => {
    const target = fromFragment(location.hash);
    const { localName, ownerDocument, isConnected } = this.element;
    const here = isConnected && target?.form === this.explored?.form.id && Array.from(ownerDocument.querySelectorAll(localName))[(target?.nth ?? 1) - 1] === this.element;
    if (!target || !here) return;
    if (target.view !== undefined) this.look(target.view);
    if (target.chart !== undefined) this.choose({ chart: target.chart });
    if (target.share) this.choose({ measure: 'share' });
    if (target.show) this.element.show = target.show;
    if (target.cells && target.cells.length > 0) void this.lead(target.cells);
    else void this.element.updateComplete.then(() => {
      this.element.scrollIntoView();
    });
  };
}
