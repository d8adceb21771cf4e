import { html, nothing } from 'lit';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { checkSums } from '../checks/sums.js';
import { EDITIONS } from '../editions/index.js';
import { ZH_CN } from '../locales/zh-CN.js';
import { labelKey } from '../model/edition.js';
import type { FormId, Named } from '../model/edition.js';
import type { Report } from '../model/report.js';
import { formOf } from '../model/table.js';
import type { Words } from '../model/words.js';
import { statementsFor } from '../sentences/index.js';
import { describePart } from '../tables/index.js';
import type { PartDescription } from '../tables/index.js';
import { ROWS_OF_A_PAGE } from '../tables/pages.js';
import { CHART_STYLES } from './charts/index.js';
import type { ChartOptions } from './charts/index.js';
import { LITTLE_ROOM, listingNow } from './import-listing.js';
import type { Listing } from './import-listing.js';
import { importTakeUp } from './import-take-up.js';
import { adoptLightStyles } from './light-styles.js';
import { LightTables } from './light-tables.js';
import type { Explored, ExploredElement, Explorer, Part, PlannedChart } from './explored.js';
import { exploreNow } from './import-explore.js';
import { isOwn, tablesIn } from './own.js';
import { ScrollRegion } from './scroll-region.js';
import { SHADOW_STYLES } from './shadow-styles.js';
import { LoadError } from './load-report.js';
import type { CheckedReport } from './load-report.js';
import { SourcedElement } from './sourced-element.js';
import type { Source } from './source.js';
import { Stage } from './stage.js';
import { summary } from './summary.js';
import type { Originals } from './take-up/originals.js';

/** Px between the margins of A4: what is laid out for it is printed in the size of the page's text. */
const PAPER = 660;

/**
 * What the three statutory elements share: the table in the light DOM, the scroll region around it, its sentences, the
 * place of its charts, and what editors see in `preview`.
 */
export abstract class StatutoryElement extends SourcedElement implements ExploredElement {
  static override styles: CSSResultGroup = [SHADOW_STYLES, CHART_STYLES];
  static override properties: PropertyDeclarations = { view: { reflect: true }, show: { reflect: true } };

  /** What of the table is shown: `whole`, `nonzero`, or one column, row or block: `column:individual`, `row:outcomes.refused`. */
  view: string | null | undefined;

  /** Which of chart and table is shown; both if absent. Assistive technology has the table in any case. */
  show: 'both' | 'table' | 'chart' | null | undefined;

  /** What is shown as long as nothing is chosen: one column of 三 where there is no room for more, else all of it, and empty. */
  defaultView = '';

  readonly #tables = new LightTables(this);
  readonly #region = new ScrollRegion(this, () => {
    const caption = this.querySelector(':scope > .disclosure-own > caption')?.textContent ?? '';
    return this.words()?.page.region(caption) ?? caption;
  });
  readonly #stage = new Stage(this, () => this.form);
  #part: { report: Report; part: Part } | undefined;
  #explorer: Explorer | null | undefined;
  #unknown = false;
  #listing: Listing | null | undefined;
  #taken: Source | undefined;
  #originals: Originals | undefined;

  /** Which part of the report the element shows. */
  abstract readonly form: FormId;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptLightStyles(this);
  }

  /** The page's own nodes that the element's table stands in place of: taken out, and kept. */
  get originals(): readonly Element[] {
    return this.#originals?.nodes ?? [];
  }

  /** Shows a report that was read from nodes standing in the element, which are taken out and kept. For the site-template script. */
  adopt(report: Report, originals: Originals): void {
    const checked = { report, problems: [] };
    this.#taken = { kind: 'table', key: report, read: () => Promise.resolve(checked) };
    this.#takeOut(originals);
    this.findSource();
  }

  /**
   * Puts the page's own nodes back where they were, for good, and takes the element away. An element that has not taken
   * any nodes stays as it is.
   */
  restore(): void {
    this.#originals?.release();
    this.#putBack();
  }

  /** The charts of a part that may be drawn, from top to bottom; none where figures are unknown or contradictory. */
  protected abstract planCharts(part: Part, options: ChartOptions): PlannedChart[];

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const words = this.words();
    if (!words || this.shown.state === 'waiting' || this.shown.state === 'loading') return;
    // The controls come once the table is near the window, and after what is displayed; so does what parts a long table for paper.
    if (this.shown.state === 'ready' && (this.view || (this.#stage.open && (this.tools !== 'off' || this.described?.tables.some(({ bodies }) => bodies.flat()[ROWS_OF_A_PAGE]))))) {
      const explore = exploreNow(() => {
        this.requestUpdate();
      });
      this.#explorer ??= explore ? explore.createExplorer(this) : explore;
    }
    const part = this.shown.state === 'ready' ? this.#describe(this.shown.report, words) : undefined;
    this.withoutNotice(() => {
      if (this.#originals?.shown) this.#tables.clear();
      else if (part && !this.#unknown) this.#tables.show(part, this.#listing?.dress);
      else if (this.shown.state !== 'failed' || this.shown.code !== 'noTable') this.#tables.clear();
    });
  }

  protected override render(): TemplateResult {
    const words = this.words();
    if (!words || this.#unknown) return html`<slot></slot>`;
    const message = this.renderState(words);
    if (message || this.shown.state !== 'ready') {
      return html`${message}<div class="region" part="region"><slot name="table"></slot><slot></slot></div>
        <slot name="note"></slot>`;
    }
    const part = this.#partOf(this.shown.report);
    if (!part) {
      return html`<p part="message">${this.shown.problems[0] ? words.page.failed : words.page.empty}</p>${this.panels?.problemsPanel(this.shown.problems, words.language, this)}`;
    }
    const original = this.#originals?.shown ?? false;
    return html`
      ${original || this.summary === 'off' ? nothing : this.#explorer?.summary() ?? summary(part.statements, words)}
      ${original || this.tools === 'off' ? nothing : html`<div class="tools" part="tools">${this.#explorer?.tools()}</div>`}
      ${original ? nothing : this.#charts(part, words)}
      ${original || this.defaultView === '' ? nothing : html`<div class="chooser">${this.#explorer?.chooser()}</div>`}
      <div class="region" part="region"><slot name="table"></slot>${original ? html`<slot></slot>` : nothing}</div>
      <slot name="note"></slot>
      ${this.#originals?.button(words.page, this.#onOriginal)} ${original || this.tools === 'off' ? nothing : this.#explorer?.card()}
      ${this.panels?.findingsPanel(part, EDITIONS, this.shown.problems, words.language, this)}
      ${this.#taken && !original ? html`<slot></slot>` : nothing}
    `;
  }

  protected override updated(): void {
    this.#explorer?.updated();
  }

  /** What the controls work on. */
  get explored(): Explored | undefined {
    const words = this.words();
    if (this.shown.state !== 'ready' || !words) return undefined;
    const { report } = this.shown;
    const part = this.#partOf(report);
    return part && { ...part, report, words, editions: EDITIONS };
  }

  /** The tables as they are shown. */
  get described(): PartDescription | undefined {
    return this.#tables.described;
  }

  protected override fallbackSource(): Source | undefined {
    if (this.#originals?.shown) return this.#taken;
    // What page code put in place of a table of ours is no new source.
    const first = tablesIn(this).find((table) => !this.#tables.made(table) && !(this.#taken && isOwn(table)));
    if (first) return { kind: 'table', key: first, read: (signal) => this.#takeUp(first, signal) };
    if (this.#taken) return this.#taken;
    const enclosing = this.closest<SourcedElement>('disclosure-report')?.checked;
    return enclosing?.report[this.form] ? { kind: 'enclosing', key: enclosing } : undefined;
  }

  /** Inside a report that is not there yet there is nothing to say: the report says it. */
  protected override renderState(words: Words): TemplateResult | typeof nothing | undefined {
    const enclosing = this.closest<SourcedElement>('disclosure-report');
    return this.shown.state === 'empty' && enclosing && !enclosing.checked ? nothing : super.renderState(words);
  }

  protected override childrenChanged(): void {
    this.withoutNotice(() => {
      this.#tables.repair();
    });
  }

  /** Reads the tables that stand in the element; read, they are taken out, and what was read is the source from then on. */
  async #takeUp(first: Element, signal: AbortSignal): Promise<CheckedReport> {
    const takeUp = await importTakeUp().catch((error: unknown) => {
      throw new LoadError('noTable', String(error));
    });
    const reading = takeUp.readTables(this, this.form, this.words() ?? ZH_CN);
    if ('obstacle' in reading) throw new LoadError('noTable', reading.obstacle);
    const { report, originals } = reading;
    const checked = { report, problems: [] };
    if (signal.aborted) return checked;
    this.#taken = { kind: 'table', key: first, read: () => Promise.resolve(checked) };
    this.#takeOut(new takeUp.Originals(this, originals));
    return checked;
  }

  #takeOut(originals: Originals): void {
    this.#originals = originals;
    this.withoutNotice(() => {
      // Page code wrote into a table it kept hold of: the table is the page's again, and may be taken up anew.
      originals.take(() => {
        this.#putBack();
      });
    });
  }

  readonly #onOriginal = (): void => {
    this.withoutNotice(() => {
      if (this.#originals?.shown) this.#originals.hide();
      else {
        this.#tables.clear();
        this.#originals?.show();
      }
    });
    this.requestUpdate();
  };

  /** What is left of the element's content stands where the element stood. */
  #putBack(): void {
    const originals = this.#originals;
    if (!originals) return;
    this.withoutNotice(() => {
      this.#tables.clear();
      originals.putBack();
    });
  }

  /** The tables of what is chosen, in the layout that is chosen or fits; printed, the whole form. */
  #describe(report: Report, words: Words): PartDescription | undefined {
    const { printing } = this.#stage;
    const { room } = this.#region;
    const wanted = !printing && (this.layout === 'list' || (this.layout !== 'table' && room > 0 && room < LITTLE_ROOM));
    this.#listing = wanted ? listingNow(() => {
      this.requestUpdate();
    }) : null;
    // What is shown already stays until it is known.
    this.#unknown = this.#listing === undefined && !this.described;
    const explorer = this.#explorer;
    const listed = this.#listing?.listed(this, report, EDITIONS, words, { view: explorer?.tableView(), room, choosable: explorer !== null });
    this.defaultView = listed?.defaultView ?? '';
    return listed ? listed.part : explorer ? explorer.describe(printing) : describePart(report, this.form, EDITIONS, words);
  }

  #partOf(report: Report): Part | undefined {
    if (this.#part?.report === report) return this.#part.part;
    const table = report[this.form];
    if (!table) return undefined;
    const form = formOf(table, this.form, EDITIONS);
    const findings = checkSums(table, this.form, EDITIONS);
    const statements = statementsFor(table, form, findings, report.year === undefined ? {} : { year: report.year });
    this.#part = { report, part: { table, form, findings, statements } };
    return this.#part.part;
  }

  /** The charts, or the space they will take. Whether there are any is known before the first is drawn. */
  #charts(part: Part, words: Words): TemplateResult | typeof nothing {
    const { printing } = this.#stage;
    const width = printing ? PAPER : this.#region.width;
    if (this.chart === 'off' || width === 0) return nothing;
    if (part.statements[0]?.kind === 'allNone') return nothing;
    const fontSize = this.#region.em;
    const labelOf = (name: Named): string => words.labels?.[labelKey(this.form, name.axis, name.key)] ?? name.label;
    try {
      // In elder mode, as controls are; smaller ones are for a pointer finer than a finger.
      const target = printing ? 0 : fontSize < 18 ? (matchMedia('(pointer: coarse)').matches ? 44 : 0) : 60;
      const options = { width, fontSize, target, labelOf, words: words.chart };
      const planned = this.#explorer?.charts(options) ?? this.planCharts(part, options);
      if (planned.length === 0) return nothing;
      return html`<div class="charts" part="charts">${planned.map((chart) => this.#chart(chart))}</div>`;
    } catch (error) {
      console.error(error);
      return nothing;
    }
  }

  #chart({ title, lead, remark, height, draw }: PlannedChart): TemplateResult {
    return html`<figure class="chart" part="chart">
      <figcaption><span class="title">${title}</span>${lead === undefined ? nothing : html`<p class="lead">${lead}</p>`}</figcaption>
      ${this.#stage.open || height === undefined ? draw() : html`<svg width="100%" height=${height} aria-hidden="true"></svg>`}
      ${remark === undefined ? nothing : html`<p class="remark">${remark}</p>`}
      ${height === undefined || this.tools === 'off' ? nothing : this.#explorer?.opener()}
    </figure>`;
  }
}
