import { css, html, nothing } from 'lit';
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { EDITIONS } from '../editions/index.js';
import { FORM_IDS } from '../model/edition.js';
import type { Words } from '../model/words.js';
import { OWN_CLASS, outlineOf, TAG_OF } from '../tables/index.js';
import type { OutlineEntry } from '../tables/index.js';
import { importTakeUp } from './import-take-up.js';
import { adoptLightStyles } from './light-styles.js';
import { isOwn, tablesIn } from './own.js';
import { Patience } from './patience.js';
import { SHADOW_STYLES } from './shadow-styles.js';
import { SourcedElement } from './sourced-element.js';
import type { Source } from './source.js';
import type { Shown } from './sourced-element.js';

/** A dark report stands on ground of its own, and its words need some room on it. The parts inside have it from here. */
const ROOM = css`
@media screen {
  :host([theme='dark']) { padding: 0.1em 1em; }
}
@media screen and (prefers-color-scheme: dark) {
  :host([theme='auto']) { padding: 0.1em 1em; }
}
`;

/** Attributes that the parts a report lays out have from it. */
const HANDED_DOWN = ['theme', 'palette', 'summary', 'chart', 'tools', 'layout'] as const;

const PARTS = FORM_IDS.map((id) => TAG_OF[id]).join(', ');

/**
 * A whole annual report: its title, narrative and three statutory tables, in printed order.
 *
 * What it shows is light DOM: headings, paragraphs, lists, and the elements of the three parts, which take their figures
 * from this one. Where its author has put elements of parts inside it, those are fed and nothing is laid out. The title
 * is left out where the page's own `<h1>` says it already.
 *
 * Sources, first present wins: the `report` property, a `<script type="application/json">` child, `src`. Without any of
 * them, statutory tables that stand inside it are taken up where they are, and the words around them stay as they are.
 *
 * @element disclosure-report
 * @fires report-load - A report was read and is shown. `event.report`, `event.problems`.
 * @fires report-error - It could not be shown. `event.code`, `event.detail`.
 * @slot report - The report, put there by the element as light children.
 * @slot - What is shown until there is a report, or the author's own layout of its parts.
 * @csspart message - What is said while loading, where there is nothing, and where loading failed.
 * @csspart button - The button that loads again.
 */
export class DisclosureReport extends SourcedElement {
  static override styles = [SHADOW_STYLES, ROOM];
  static override properties: PropertyDeclarations = { headingLevel: { type: Number, attribute: 'heading-level' } };

  /** Level of the title's heading; sections are one below it, their own headings two. */
  headingLevel = 2;

  #laidOut: Shown | undefined;
  #nodes: Element[] = [];
  readonly #patience = new Patience();
  readonly #lookedAt = new WeakSet<Element>();

  override connectedCallback(): void {
    super.connectedCallback();
    adoptLightStyles(this);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const words = this.words();
    if (!words || this.shown.state === 'waiting' || this.shown.state === 'loading') return;
    const again = ([...HANDED_DOWN, 'preview', 'headingLevel'] as const).some((name) => changed.has(name));
    if (this.shown === this.#laidOut && !again) return;
    this.#laidOut = this.shown;
    if (this.shown.state === 'empty') return;
    this.withoutNotice(() => {
      this.#removeOwn();
      if (this.shown.state === 'ready') this.#layOut();
    });
  }

  protected override updated(): void {
    for (const part of this.#parts()) part.findSource();
  }

  protected override render(): TemplateResult {
    const words = this.words();
    const bare = this.shown.state === 'empty' && this.childElementCount > 0;
    const laidOut = this.shown.state === 'ready' && this.#nodes.length > 0;
    return html`
      ${words && !bare ? this.renderState(words) : nothing} ${words ? this.#problems(words) : nothing}
      <slot name="report"></slot>${laidOut ? nothing : html`<slot></slot>`}
    `;
  }

  /** Without data of its own it leaves the page's words alone and only has the tables among them taken up. */
  protected override fallbackSource(): Source | undefined {
    const tables = tablesIn(this);
    if (tables.some((table) => !this.#lookedAt.has(table))) {
      for (const table of tables) this.#lookedAt.add(table);
      importTakeUp().then(
        ({ wrapTables }) => {
          wrapTables(this);
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    }
    return undefined;
  }

  /** Headings, narrative or parts that the page has removed are put back. */
  protected override childrenChanged(): void {
    if (this.#nodes.every((node) => node.parentNode === this) || !this.#patience.allows()) return;
    this.withoutNotice(() => {
      this.#removeOwn();
      this.#layOut();
    });
    for (const part of this.#parts()) part.findSource();
  }

  protected override renderState(words: Words): TemplateResult | typeof nothing | undefined {
    const bare = this.shown.state === 'ready' && this.#nodes.length === 0 && this.#parts().length === 0;
    return bare ? html`<p part="message">${words.page.empty}</p>` : super.renderState(words);
  }

  #problems(words: Words): TemplateResult | undefined {
    if (this.shown.state !== 'ready') return undefined;
    return this.panels?.problemsPanel(this.shown.problems, words.language, this);
  }

  #parts(): SourcedElement[] {
    return Array.from(this.querySelectorAll(PARTS)).filter((part): part is SourcedElement => part instanceof SourcedElement);
  }

  #layOut(): void {
    const words = this.words();
    const authored = Array.from(this.querySelectorAll(PARTS)).some((part) => !isOwn(part));
    if (!words || authored || this.shown.state !== 'ready') return;
    const outline = outlineOf(this.shown.report, EDITIONS, words);
    this.#nodes = outline.filter((entry) => !this.#isPageTitle(entry)).map((entry) => this.#nodeOf(entry));
    this.append(...this.#nodes);
  }

  /** A CMS prints the title of an article itself, which the report need not say again. */
  #isPageTitle(entry: OutlineEntry): boolean {
    if (entry.type !== 'title') return false;
    const folded = (text: string | null): string => (text ?? '').replace(/\s+/g, '');
    return Array.from(this.ownerDocument.querySelectorAll('h1')).some(
      (heading) => !this.contains(heading) && folded(heading.textContent) === folded(entry.text),
    );
  }

  #removeOwn(): void {
    for (const child of Array.from(this.children)) if (isOwn(child)) child.remove();
    this.#nodes = [];
  }

  #nodeOf(entry: OutlineEntry): HTMLElement {
    const page = this.ownerDocument;
    const make = (tag: string, text?: string): HTMLElement => {
      const node = page.createElement(tag);
      if (text !== undefined) node.textContent = text;
      return node;
    };
    const heading = (below: number, text: string): HTMLElement =>
      make(`h${String(Math.min(6, Math.max(1, (Math.trunc(this.headingLevel) || 2) + below)))}`, text);
    let node: HTMLElement;
    switch (entry.type) {
      case 'title':
        node = heading(0, entry.text);
        break;
      case 'section':
        node = heading(1, entry.text);
        break;
      case 'heading':
        node = heading(2, entry.text);
        break;
      case 'paragraph':
        node = make('p', entry.text);
        break;
      case 'list':
        node = make('ul');
        node.append(...entry.items.map((item) => make('li', item)));
        break;
      case 'part':
        node = make(TAG_OF[entry.form]);
        node.toggleAttribute('preview', this.preview);
        for (const name of HANDED_DOWN) if (this[name]) node.setAttribute(name, this[name]);
        break;
    }
    node.classList.add(OWN_CLASS);
    node.slot = 'report';
    return node;
  }
}
