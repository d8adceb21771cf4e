import type { Controls } from './controls.js';
import type { Pointing } from './pointing.js';

const NEXT = ['ArrowRight', 'ArrowDown'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp'];

/**
 * A chart for the keyboard. Closed it is one picture; opened, its marks are one tab stop among which the arrow keys move,
 * each with a name of its own, so that it can be read without them too. Escape closes it. The numbers in sentences are
 * such a tab stop of their own.
 */
export class OpenedChart {
  readonly #explorer: Controls;
  readonly #pointing: Pointing;
  #opened: SVGElement | undefined;

  constructor(explorer: Controls, pointing: Pointing) {
    this.#explorer = explorer;
    this.#pointing = pointing;
    explorer.element.renderRoot.addEventListener('keydown', (event) => {
      this.#onKey(event as KeyboardEvent);
    });
  }

  updated(): void {
    const summary = this.#explorer.element.renderRoot.querySelector('.summary');
    const amounts = summary ? marksIn(summary) : [];
    amounts.forEach((amount, index) => {
      amount.setAttribute('role', 'link');
      if (!amount.hasAttribute('tabindex')) amount.setAttribute('tabindex', index === 0 ? '0' : '-1');
    });
    if (this.#opened && !this.#opened.isConnected) this.#opened = undefined;
  }

  open(picture: SVGElement): void {
    this.close();
    this.#opened = picture;
    picture.setAttribute('role', 'group');
    marksIn(picture).forEach((mark, index) => {
      mark.setAttribute('role', 'button');
      mark.setAttribute('tabindex', index === 0 ? '0' : '-1');
      mark.setAttribute('aria-label', this.#pointing.nameOf(mark));
    });
    marksIn(picture)[0]?.focus();
    this.#explorer.say(this.#explorer.words.keys);
  }

  close(): void {
    const picture = this.#opened;
    if (!picture) return;
    this.#opened = undefined;
    picture.setAttribute('role', 'img');
    for (const mark of marksIn(picture)) for (const name of ['role', 'tabindex', 'aria-label']) mark.removeAttribute(name);
    this.#explorer.say('');
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    const mark = target instanceof Element ? target.closest<SVGElement | HTMLElement>('[data-cells][tabindex]') : null;
    const around = mark?.closest('svg, .summary');
    if (!mark || !around || event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = marksIn(around);
    const at = marks.indexOf(mark);
    const to = NEXT.includes(event.key) ? at + 1 : PREVIOUS.includes(event.key) ? at - 1 : event.key === 'Home' ? 0 : event.key === 'End' ? marks.length - 1 : undefined;
    if (to !== undefined) {
      event.preventDefault();
      const next = marks[Math.max(0, Math.min(marks.length - 1, to))];
      for (const other of marks) other.setAttribute('tabindex', other === next ? '0' : '-1');
      next?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    } else if (event.key === 'Escape' && around === this.#opened) {
      event.stopPropagation();
      const opener = around.closest('.chart')?.querySelector<HTMLElement>('.opener');
      this.close();
      opener?.focus();
    }
  }
}

function marksIn(around: Element): (SVGElement | HTMLElement)[] {
  return Array.from(around.querySelectorAll<SVGElement | HTMLElement>('[data-cells]'));
}
