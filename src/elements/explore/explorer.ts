import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { EXPLORE_WORDS } from '../../locales/explore.js';
import type { ExploreWords } from '../../model/explore-words.js';
import { viewNamed } from '../../tables/view.js';
import type { TableView } from '../../tables/index.js';
import { FLOW_STYLES } from '../charts/flow-styles.js';
import type { ChartOptions } from '../charts/index.js';
import type { Explored, ExploredElement, Explorer, PlannedChart } from '../explored.js';
import { fromFragment, toFragment } from './address.js';
import { adoptStyles } from './adopt-styles.js';
import { Card } from './card.js';
import { chosenCharts } from './chosen-charts.js';
import type { Chosen, Controls, Panel } from './controls.js';
import { OpenedChart } from './opened-chart.js';
import { Pointing } from './pointing.js';
import { ShownCells } from './shown-cells.js';
import { EXPLORE_STYLES } from './styles.js';
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
  #panel: Panel | undefined;
  #chosen: Chosen = { chart: '', measure: 'count' };
  #said = '';
  #cells: { of: unknown; cells: ShownCells } | undefined;

  constructor(element: ExploredElement) {
    this.element = element;
    adoptStyles(element.renderRoot as ShadowRoot, FLOW_STYLES, EXPLORE_STYLES);
    this.#card = new Card(this);
    this.#pointing = new Pointing(this, this.#card);
    this.#opened = new OpenedChart(this, this.#pointing);
    this.#taking = new Taking(this);
    element.addController({
      hostConnected: () => { window.addEventListener('hashchange', this.#follow); },
      hostDisconnected: () => { window.removeEventListener('hashchange', this.#follow); },
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

  get chosen(): Chosen {
    return this.#chosen;
  }

  get said(): string {
    return this.#said;
  }

  get panel(): Panel | undefined {
    return this.#panel;
  }

  get cells(): ShownCells | undefined {
    const explored = this.explored;
    if (!explored) return undefined;
    const node = this.element.querySelector('table');
    if (this.#cells?.of !== node) this.#cells = { of: node, cells: new ShownCells(this.element, explored.description) };
    return this.#cells.cells;
  }

  view(): TableView | undefined {
    const explored = this.explored;
    const { view } = this.element;
    return explored && view ? viewNamed(explored.table, explored.form, view) : undefined;
  }

  charts(options: ChartOptions): readonly PlannedChart[] | undefined {
    const explored = this.explored;
    const charts = explored && chosenCharts(explored, this.element.view ?? '', this.#chosen, options, this.words);
    return charts?.length === 0 ? [{ title: this.words.chart.nothing, draw: () => nothing }] : charts;
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
    this.#pointing.updated();
    this.#opened.updated();
    this.#card.updated();
  }

  toggle(panel: Panel): void {
    this.#panel = this.#panel === panel ? undefined : panel;
    this.element.requestUpdate();
  }

  look(view: string): void {
    this.element.view = view === 'whole' ? undefined : view;
    this.#card.close();
  }

  choose(chosen: Partial<Chosen>): void {
    this.#chosen = { ...this.#chosen, ...chosen };
    if (chosen.chart !== undefined && this.element.show === 'table') this.element.show = undefined;
    this.#card.close();
    this.element.requestUpdate();
  }

  say(text: string): void {
    this.#said = text;
    this.element.requestUpdate();
  }

  async lead(paths: readonly string[]): Promise<void> {
    const [first = ''] = paths;
    if (!this.cells?.at(first)) this.look('whole');
    if (this.element.show === 'chart') this.element.show = undefined;
    await this.element.updateComplete;
    this.#pointing.lead(paths);
  }

  address(cells: readonly string[] = []): string {
    const { view, localName, ownerDocument } = this.element;
    const nth = Array.from(ownerDocument.querySelectorAll(localName)).indexOf(this.element) + 1;
    const form = this.explored?.form.id ?? 'requests';
    return (location.href.split('#')[0] ?? '') + toFragment({
      form,
      ...(cells.length > 0 ? { cells } : {}),
      ...(view ? { view } : {}),
      ...(this.#chosen.chart === '' ? {} : { chart: this.#chosen.chart }),
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
    if (target.cells && target.cells.length > 0) void this.lead(target.cells);
    else void this.element.updateComplete.then(() => {
      this.element.scrollIntoView();
    });
  };
}
