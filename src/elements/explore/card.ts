import type { TemplateResult } from 'lit';
import type { Explored } from '../explored.js';
import { beside, distance, standsAbove } from './beside.js';
import { renderCard } from './card-content.js';
import type { Controls } from './controls.js';
import { giveKeyboard, hasKeyboard } from './give-keyboard.js';

/** How long a card stays after the pointer has left what it hangs on, in ms: time to get onto the card itself. */
const LINGER = 300;

/**
 * What is said of a mark, a cell or a header, with what may be done from there. It stays while it, or what it hangs on, is
 * pointed at or has the keyboard; chosen (clicked, tapped, Enter), until it is closed. Escape closes it. It says what its
 * anchor stands for now, whatever becomes of the report meanwhile.
 */
export class Card {
  readonly #controls: Controls;
  #anchor: Element | undefined;
  #kept = false;
  #toFocus = false;
  #leaving = 0;
  /** Where the pointer was over the anchor last, in px of the window. */
  #pointer: { readonly x: number; readonly y: number } | undefined;
  /** On which side it stands, until what it says changes: absent until it is known. */
  #above: boolean | undefined;
  #note = '';
  #returning = false;

  constructor(controls: Controls) {
    this.#controls = controls;
  }

  /** The mark, cell or header it hangs on; `undefined` while there is no card. */
  get anchor(): Element | undefined {
    return this.#anchor;
  }

  get kept(): boolean {
    return this.#kept;
  }

  /** What was said last of what was done from the card. */
  get note(): string {
    return this.#note;
  }

  /** Says what has the keyboard, unless another card is kept. */
  show(anchor: Element): void {
    if (this.#returning) return;
    clearTimeout(this.#leaving);
    if (this.#kept || this.#anchor === anchor) return;
    this.#put(anchor, false);
  }

  /** Says what is pointed at; on the way to a card that is shown, nothing that is passed takes its place. */
  point(anchor: Element, { clientX: x, clientY: y }: PointerEvent): void {
    const card = this.#node();
    const before = this.#pointer;
    const nearer = card !== null && before !== undefined && distance(x, y, card.getBoundingClientRect()) < distance(before.x, before.y, card.getBoundingClientRect());
    const take = (): void => {
      this.show(anchor);
      if (this.#anchor === anchor && !this.#kept) this.#pointer = { x, y };
    };
    clearTimeout(this.#leaving);
    if (this.#anchor && this.#anchor !== anchor && nearer) this.#leaving = window.setTimeout(take, LINGER);
    else take();
  }

  /** Keeps the card of what was chosen; by keyboard, it gets the keyboard. */
  keep(anchor: Element, byKeyboard: boolean): void {
    clearTimeout(this.#leaving);
    this.#put(anchor, true);
    this.#toFocus = byKeyboard;
  }

  /** The pointer is on the card. */
  stay(): void {
    clearTimeout(this.#leaving);
  }

  /** The pointer or the keyboard has left. */
  leave(): void {
    clearTimeout(this.#leaving);
    if (this.#kept || !this.#anchor) return;
    this.#leaving = window.setTimeout(() => {
      // A page that scrolls under the pointer takes the pointer away, not the keyboard.
      if (!this.#anchor || !hasKeyboard(this.#anchor)) this.close();
    }, LINGER);
  }

  close(): void {
    clearTimeout(this.#leaving);
    if (this.#anchor) this.#put(undefined, false);
  }

  /** Closed by hand: the keyboard goes back to what the card hung on. */
  dismiss(): void {
    const anchor = this.#kept ? this.#anchor : undefined;
    const { activeElement } = this.#controls.element.renderRoot as ShadowRoot;
    const back = activeElement?.closest('.card') ?? anchor?.hasAttribute('tabindex');
    this.close();
    if (!back || !(anchor instanceof HTMLElement || anchor instanceof SVGElement)) return;
    this.#returning = true;
    giveKeyboard(anchor);
    this.#returning = false;
  }

  /** Says what has been done, where the reader is. */
  say(text: string): void {
    this.#note = text;
    this.#controls.tell(text);
  }

  render(explored: Explored): TemplateResult | undefined {
    return this.#anchor && renderCard(this.#controls, this, this.#anchor, explored, () => {
      this.#above = undefined;
      this.#controls.element.requestUpdate();
    });
  }

  updated(): void {
    const card = this.#node();
    const anchor = this.#anchor;
    if (!anchor) return;
    if (!card || !anchor.isConnected) {
      // Not while the element is being updated.
      queueMicrotask(() => { this.close(); });
      return;
    }
    const [own, at, size] = [this.#controls.element.getBoundingClientRect(), anchor.getBoundingClientRect(), card.getBoundingClientRect()];
    this.#above ??= standsAbove(at, size, window.innerHeight);
    const { left, top } = beside(own, at, size, this.#above, this.#pointer?.x);
    card.style.setProperty('left', `${String(left)}px`);
    card.style.setProperty('top', `${String(top)}px`);
    if (this.#toFocus) card.focus();
    this.#toFocus = false;
  }

  #put(anchor: Element | undefined, kept: boolean): void {
    if (anchor !== this.#anchor) this.#pointer = undefined;
    this.#anchor = anchor;
    this.#kept = kept;
    this.#above = undefined;
    if (this.#note !== '') this.#controls.tell('');
    this.#note = '';
    this.#controls.element.requestUpdate();
  }

  #node(): HTMLElement | null {
    return this.#controls.element.renderRoot.querySelector<HTMLElement>('.card');
  }
}
