import type { ExploredElement } from '../explored.js';

/**
 * What an element says by itself, in one region that assistive technology reads out. Only what a reader does changes it: what is
 * there from the beginning, or gets the keyboard, is read where it stands.
 */
export class Saying {
  /** Shown under the buttons. */
  said = '';
  /** Shown elsewhere, and here for assistive technology alone. */
  told = '';
  readonly #element: ExploredElement;
  /** What a choice above the table said last of what is shown; `undefined` where there is none. */
  #now: string | undefined;

  constructor(element: ExploredElement) {
    this.#element = element;
  }

  say(text: string): void {
    this.#put('said', text);
  }

  tell(text: string): void {
    this.#put('told', text);
  }

  /** What was said is no longer of any use. */
  hush(): void {
    this.said = '';
    this.told = '';
  }

  /** The choice stands right above the table, away from the buttons, and says there what is shown. */
  updated(): void {
    const now = this.#element.renderRoot.querySelector('.chooser .now')?.textContent;
    const before = this.#now;
    this.#now = now;
    // Not while the element is being updated.
    if (now !== before && now && before !== undefined) queueMicrotask(() => { this.tell(now); });
  }

  #put(where: 'said' | 'told', text: string): void {
    // Said once more, the same words are news only if they were gone.
    this[where] = '';
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() => {
      this[where] = text;
      this.#element.requestUpdate();
    });
  }
}
