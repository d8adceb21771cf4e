import type { Controls } from './controls.js';
import { placeOf, titleOf } from './subject.js';

const NEXT = ['ArrowRight', 'ArrowDown'];
const PREVIOUS = ['ArrowLeft', 'ArrowUp'];

/**
 * Charts for the keyboard. Closed, a chart is one picture; opened, its marks are one tab stop among which the arrow keys
 * move, each with a name of its own, so that it can be read without them too. Escape closes it. The numbers of sentences,
 * and the figures of tiles, are such a tab stop without being opened.
 */
export class OpenedChart {
  readonly #controls: Controls;
  #opened: SVGElement | undefined;

  constructor(controls: Controls) {
    this.#controls = controls;
    controls.element.renderRoot.addEventListener('keydown', (event) => {
      this.#onKey(event as KeyboardEvent);
    });
  }

  /** Marks may be others after each rendering, and the same mark may stand for something else. */
  updated(): void {
    const { renderRoot } = this.#controls.element;
    for (const around of Array.from(renderRoot.querySelectorAll('.summary, .tiles'))) {
      if (!this.#controls.on) continue;
      stop(around);
      if (around.matches('.summary')) for (const amount of marksIn(around)) amount.setAttribute('role', 'link');
    }
    if (!this.#opened) return;
    if (!this.#opened.isConnected) this.#opened = undefined;
    else this.#name(this.#opened);
  }

  open(picture: SVGElement): void {
    this.close();
    this.#opened = picture;
    picture.setAttribute('role', 'group');
    this.#name(picture);
    marksIn(picture)[0]?.focus();
    this.#controls.say(this.#controls.words.keys);
  }

  close(): void {
    const picture = this.#opened;
    if (!picture) return;
    this.#opened = undefined;
    picture.setAttribute('role', 'img');
    for (const mark of marksIn(picture)) for (const name of ['role', 'tabindex', 'aria-label']) mark.removeAttribute(name);
    this.#controls.say('');
  }

  #name(picture: Element): void {
    const { words } = this.#controls;
    stop(picture);
    for (const mark of marksIn(picture)) {
      const place = placeOf(this.#controls, mark);
      mark.setAttribute('role', 'button');
      mark.setAttribute('aria-label', place ? words.mark(titleOf(this.#controls, mark, place), place.text ?? words.card.blank, place.cells.length > 1) : '');
    }
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    const mark = target instanceof Element ? target.closest<SVGElement | HTMLElement>('[data-cells][tabindex]') : null;
    const around = mark?.closest('svg, .summary, .tiles');
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

/** Makes the marks one tab stop: the one that has it keeps it. */
function stop(around: Element): void {
  const marks = marksIn(around);
  const kept = marks.find((mark) => mark.getAttribute('tabindex') === '0') ?? marks[0];
  for (const mark of marks) mark.setAttribute('tabindex', mark === kept ? '0' : '-1');
}

function marksIn(around: Element): (SVGElement | HTMLElement)[] {
  return Array.from(around.querySelectorAll<SVGElement | HTMLElement>('[data-cells]'));
}
