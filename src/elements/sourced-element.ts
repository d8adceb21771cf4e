import { html, LitElement, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import type { Report } from '../model/report.js';
import type { LoadErrorCode, Words } from '../model/words.js';
import { ReportErrorEvent, ReportLoadEvent } from './events.js';
import { listingNow } from './import-listing.js';
import { importPreview, previewNow } from './import-preview.js';
import type { Preview } from './import-preview.js';
import { wordsFor } from './language.js';
import { LoadError } from './load-report.js';
import type { CheckedReport } from './load-report.js';
import { whenParsed } from './parsed.js';
import { readSource, TIMEOUT } from './source.js';
import type { Source } from './source.js';

/** What an element is showing. */
export type Shown =
  /** Its children are not all parsed yet. */
  | { readonly state: 'waiting' }
  | { readonly state: 'empty' }
  | { readonly state: 'loading' }
  | ({ readonly state: 'ready' } & CheckedReport)
  | { readonly state: 'failed'; readonly code: LoadErrorCode; readonly detail: string };

/**
 * What all elements share: finding a report, loading it, and the states in between. Sources, first present wins: the
 * `report` property, a JSON script child, `src`, a table child, an enclosing `<disclosure-report>`.
 */
export abstract class SourcedElement extends LitElement {
  // Not decorators: what they compile to weighs more than this list.
  static override properties: PropertyDeclarations = {
    report: { attribute: false },
    src: {},
    preview: { type: Boolean, reflect: true },
    theme: { reflect: true },
    palette: { reflect: true },
    summary: { reflect: true },
    chart: { reflect: true },
    tools: { reflect: true },
    layout: { reflect: true },
    timeout: { type: Number },
    shown: { state: true },
  };

  /** Report data; wins over every other source. */
  report: Report | null | undefined;

  /** Address of report JSON, relative to the page. */
  src: string | null | undefined;

  /** Shows editors what does not add up and what could not be read. Never set it on a public page. */
  preview = false;

  /** `dark`, or `auto` to follow the system. Light by default, as agency pages are. */
  theme: 'light' | 'dark' | 'auto' | null | undefined;

  /** `red` or `blue`, as government sites are; else neutral. */
  palette: 'red' | 'blue' | null | undefined;

  /** Set to `off` to leave out the computed sentences. */
  summary: 'on' | 'off' | null | undefined;

  /** Set to `off` to leave out the charts. */
  chart: 'on' | 'off' | null | undefined;

  /** Set to `off` to leave out the controls for readers. */
  tools: 'on' | 'off' | null | undefined;

  /**
   * How figures are laid out: `table` in rows and columns, as the form is, `list` as small tables of labels and figures.
   * `auto`, also if absent: as a table where it fits, else as a list, which of 三 shows one column with a choice above it.
   * A screen reader cannot be detected: on a phone, where it is used by touch, a list is what fits.
   */
  layout: 'auto' | 'table' | 'list' | null | undefined;

  /** Milliseconds to wait for `src`. */
  timeout = TIMEOUT;

  protected shown: Shown = { state: 'waiting' };

  #source: Source | undefined;
  #stopWaiting: (() => void) | undefined;
  #loading: AbortController | undefined;
  #children: MutationObserver | undefined;
  #refocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // It may be wanted with the first table, and is there by then if it is asked for now.
    if (matchMedia('(max-width: 40em)').matches) listingNow(() => undefined);
    this.#stopWaiting = whenParsed(this, () => {
      this.#stopWaiting = undefined;
      this.#observeChildren();
      this.findSource();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#children?.disconnect();
    this.#children = undefined;
    if (this.#loading) {
      this.#loading.abort();
      this.#loading = undefined;
      this.#source = undefined;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('report') || changed.has('src')) && this.#children) this.findSource();
  }

  /** Looks for the source again, and reads it if it is another than before. */
  findSource(): void {
    const source = this.sourceNow();
    if (source && this.#source?.kind === source.kind && this.#source.key === source.key) return;
    if (!source && !this.#source && this.shown.state === 'empty') return;
    this.#source = source;
    this.#read(source);
  }

  /** What is shown, once it is read and checked. */
  get checked(): CheckedReport | undefined {
    return this.shown.state === 'ready' ? this.shown : undefined;
  }

  /** Reads the source again after a failure. */
  retry(): void {
    this.#read(this.#source);
  }

  /** The words of the page's language; `undefined` while they are being loaded. */
  protected words(): Words | undefined {
    return wordsFor(this, () => {
      this.requestUpdate();
    });
  }

  /** What editors see in `preview`; `undefined` on a public page, and while it is being loaded. */
  protected get panels(): Preview | null | undefined {
    if (!this.preview) return undefined;
    const preview = previewNow(() => {
      this.requestUpdate();
    });
    preview?.adoptPreviewStyles(this.renderRoot);
    return preview;
  }

  /** Runs a change of light children of the element's own making, which is then not taken for one of the page's. */
  protected withoutNotice(change: () => void): void {
    this.#noticed(this.#children?.takeRecords() ?? []);
    change();
    this.#children?.takeRecords();
  }

  /** The table or enclosing element to read from, where no better source is present. */
  protected abstract fallbackSource(): Source | undefined;

  /** The page changed light children in a way that may have damaged what the element put there. */
  protected abstract childrenChanged(): void;

  /** A message in place of the content; `undefined` where there is content. */
  protected renderState(words: Words): TemplateResult | typeof nothing | undefined {
    switch (this.shown.state) {
      case 'ready':
        return undefined;
      case 'waiting':
        return nothing;
      case 'loading':
        return html`<p part="message" role="status">${words.page.loading}</p>`;
      case 'empty':
        return html`<p part="message">${words.page.empty}</p>`;
      case 'failed':
        if (this.shown.code === 'noTable' && !this.preview) return nothing;
        return html`<div part="message" role="alert">
          <p>${this.#errorText(this.shown, words)}</p>
          ${this.shown.code === 'noTable'
            ? null
            : html`<button type="button" part="button" @click=${this.#onRetry}>${words.page.retry}</button>`}
        </div>`;
    }
  }

  protected sourceNow(): Source | undefined {
    if (this.report !== undefined && this.report !== null) return { kind: 'property', key: this.report };
    const script = Array.from(this.children).find(isJson);
    if (script) return { kind: 'json', key: script.textContent };
    if (this.src) return { kind: 'src', key: this.src };
    return this.fallbackSource();
  }

  #read(source: Source | undefined): void {
    this.#loading?.abort();
    this.#loading = undefined;
    if (!source) {
      this.shown = { state: 'empty' };
      return;
    }
    const loading = new AbortController();
    try {
      const read = readSource(source, this, loading.signal);
      if ('report' in read) {
        this.#succeed(read);
        return;
      }
      this.shown = { state: source.kind === 'src' ? 'loading' : 'waiting' };
      this.#loading = loading;
      void this.#readLater(read, loading);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Shows what comes of reading, unless the element has been removed or has another source by then. */
  async #readLater(read: Promise<CheckedReport>, loading: AbortController): Promise<void> {
    try {
      const checked = await read;
      if (!loading.signal.aborted) this.#succeed(checked);
    } catch (error) {
      if (!loading.signal.aborted) this.#fail(error);
    } finally {
      if (this.#loading === loading) this.#loading = undefined;
    }
  }

  #succeed(checked: CheckedReport): void {
    this.#refocus = false;
    this.shown = { state: 'ready', ...checked };
    void this.updateComplete.then(() => {
      if (this.shown.state === 'ready' && this.shown.report === checked.report) {
        this.dispatchEvent(new ReportLoadEvent(checked.report, checked.problems));
      }
    });
  }

  #fail(error: unknown): void {
    const { code, detail, text } = error instanceof LoadError ? error : new LoadError('notAReport', String(error));
    const failed = { state: 'failed', code, detail } as const;
    this.shown = failed;
    void this.#explain(failed, text);
  }

  /** Adds where a text stops being JSON, which takes more than a page downloads to show a report; then tells the page. */
  async #explain(failed: Extract<Shown, { state: 'failed' }>, text: string | undefined): Promise<void> {
    const preview = failed.code === 'noTable' ? undefined : await importPreview().catch(() => undefined);
    const place = text === undefined ? '' : (preview?.placeOfFault(text) ?? '');
    if (this.shown === failed && place !== '') this.shown = failed = { ...failed, detail: `${failed.detail} ${place}` };
    await this.updateComplete;
    if (this.shown !== failed) return;
    if (this.#refocus) this.renderRoot.querySelector('button')?.focus();
    this.#refocus = false;
    this.dispatchEvent(new ReportErrorEvent(failed.code, failed.detail));
  }

  #errorText({ code, detail }: Extract<Shown, { state: 'failed' }>, words: Words): string {
    const preview = previewNow(() => {
      this.requestUpdate();
    });
    return preview?.errorText(code, detail, words.language) ?? `${words.page.failed} ${detail}`;
  }

  #observeChildren(): void {
    if (!this.isConnected) return;
    this.#children = new MutationObserver((records) => {
      this.#noticed(records);
    });
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
  }

  #noticed(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.findSource();
    if (this.shown.state === 'ready') this.childrenChanged();
  }

  /** The button goes while it loads: if it comes back, whoever pressed it is still on it. */
  readonly #onRetry = (): void => {
    this.#refocus = true;
    this.retry();
  };
}

function isJson(child: Element): boolean {
  return child.localName === 'script' && (child.getAttribute('type') ?? '').toLowerCase() === 'application/json';
}
