import { isOwn } from '../own.js';

/** Where a node of the page's stood. */
interface Place {
  readonly node: Element;
  readonly parent: Node;
  readonly next: Node | null;
}

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
  readonly #host: Element;
  #places: readonly Place[] = [];
  #watch: MutationObserver | undefined;

  constructor(host: Element, nodes: readonly Element[]) {
    this.#host = host;
    this.nodes = nodes;
  }

  /** Whether there is anything to go back to: not where the element only took up what this library had written. */
  get ofPage(): boolean {
    return this.nodes.some((node) => !isOwn(node));
  }

  /**
   * Takes the nodes out of the page for the first time.
   * @param changed called when page code that kept hold of one has changed it while it was out of the page
   */
  take(changed: () => void): void {
    this.#watch = new MutationObserver(changed);
    this.#places = this.nodes.map((node) => {
      const place = { node, parent: node.parentNode ?? this.#host, next: node.nextSibling };
      node.remove();
      return place;
    });
    this.#watchNodes();
  }

  show(): void {
    this.#watch?.disconnect();
    // From the last: each then finds what stood behind it.
    for (const { node, parent, next } of [...this.#places].reverse()) {
      const home = this.#host.contains(parent) ? parent : this.#host;
      home.insertBefore(node, next?.parentNode === home ? next : null);
    }
    this.shown = true;
  }

  hide(): void {
    for (const { node } of this.#places) node.remove();
    this.shown = false;
    this.#watchNodes();
  }

  /** Remembers that they were put back for good. */
  release(): void {
    for (const node of this.nodes) (node as Marked)[RELEASED] = true;
  }

  #watchNodes(): void {
    for (const node of this.nodes) this.#watch?.observe(node, { childList: true, characterData: true, subtree: true });
  }
}
