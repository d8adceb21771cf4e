import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageWords } from '../../model/words.js';
import { isOwn } from '../own.js';
import { keepInPlace } from './keep-in-place.js';
import { printOf } from './print.js';

/** Where a node of the page's stood. */
interface Place {
  readonly node: Element;
  readonly parent: Node;
  readonly next: Node | null;
  /** It stood outside of the element, in something that stays in the page. */
  readonly away: boolean;
}

/** What stands in for them; it may render what it shows. */
type Host = Element & { readonly updateComplete?: Promise<unknown> };

/** Marks nodes that were put back for good, for all files of this library: they share no variables. */
const RELEASED = Symbol.for('disclosure-elements released');

type Marked = Node & { [RELEASED]?: true };

/** Whether a node was put back for good, and is not to be taken up again. */
export function isReleased(node: Marked): boolean {
  return node[RELEASED] === true;
}

/** The page's own nodes that an element stands in for: taken out of it, kept as they are, and put back where they were. */
export class Originals {
  /** Whether they are in the page now, in place of the element's own table. */
  shown = false;

  readonly nodes: readonly Element[];
  readonly #host: Host;
  #places: readonly Place[] = [];
  /** What they printed when they were taken out. */
  #printed = '';
  #changed: (() => void) | undefined;
  #watch: MutationObserver | undefined;

  constructor(host: Host, nodes: readonly Element[]) {
    this.#host = host;
    this.nodes = nodes;
  }

  /** Whether there is anything to go back to: not where the element only took up what this library had written. */
  get ofPage(): boolean {
    return this.nodes.some((node) => !isOwn(node));
  }

  /**
   * Takes the nodes out of the page for the first time.
   * @param changed called when page code has changed one while it was out of the page, or what it prints while it was shown
   */
  take(changed: () => void): void {
    this.#changed = changed;
    this.#printed = this.#print();
    this.#watch = new MutationObserver(changed);
    this.#places = this.nodes.map((node) => {
      const parent = node.parentNode ?? this.#host;
      const place = { node, parent, next: node.nextSibling, away: !this.#host.contains(parent) };
      node.remove();
      return place;
    });
    this.#watchNodes();
  }

  show(): void {
    this.#watch?.disconnect();
    // From the last: each then finds what stood behind it.
    let behind: Node | null = null;
    for (const { node, parent, next, away } of [...this.#places].reverse()) {
      const home = this.#host.contains(parent) ? parent : this.#host;
      if (away) home.insertBefore(node, behind);
      else home.insertBefore(node, next?.parentNode === home ? next : null);
      behind = node;
    }
    this.shown = true;
  }

  /** Puts the nodes back where they stood, and the rest of the element's content where the element stood. */
  putBack(): void {
    if (!this.shown) this.show();
    this.#host.replaceWith(...Array.from(this.#host.childNodes));
    for (const { node, parent, next, away } of [...this.#places].reverse()) {
      if (away && parent.isConnected) parent.insertBefore(node, next?.parentNode === parent ? next : null);
    }
  }

  hide(): void {
    if (this.#print() !== this.#printed) {
      this.#changed?.();
      return;
    }
    for (const { node } of this.#places) node.remove();
    this.shown = false;
    this.#watchNodes();
  }

  /** Shows them to the reader, and hides them again; however much comes or goes above it, it stays where it is in the window. */
  button({ original, originalShown }: PageWords, toggle: () => void): TemplateResult | typeof nothing {
    if (!this.ofPage) return nothing;
    const onClick = ({ currentTarget }: Event): void => {
      void keepInPlace(currentTarget as Element, toggle, () => this.#host.updateComplete);
    };
    return html`<p class="original"><button type="button" part="button" @click=${onClick}>${this.shown ? originalShown : original}</button></p>`;
  }

  /** Remembers that they were put back for good. */
  release(): void {
    for (const node of this.nodes) (node as Marked)[RELEASED] = true;
  }

  #print(): string {
    return this.nodes.map(printOf).join('\n');
  }

  #watchNodes(): void {
    for (const node of this.nodes) this.#watch?.observe(node, { childList: true, characterData: true, subtree: true });
  }
}
