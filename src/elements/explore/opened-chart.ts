import type { Controls } from './controls.js';
import { placeOf, spokenTitleOf } from './subject.js';

type Mark = SVGElement | HTMLElement;

/**
 * Charts for the keyboard. Closed, a chart is one picture; opened, its marks are one tab stop, each with a name of its own, so
 * that they can be read without arrow keys too. Left and right lead along the marks, up and down from one row or track of the
 * form to the same figure of the next. Escape closes it. The numbers of sentences, and the figures of tiles, are such a tab
 * stop without being opened.
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
      mark.setAttribute('aria-label', place ? words.mark(spokenTitleOf(this.#controls, mark, place), place.text ?? words.card.blank, place.cells.length > 1) : '');
    }
  }

  #onKey(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    const mark = target instanceof Element ? target.closest<Mark>('[data-cells][tabindex]') : null;
    const around = mark?.closest('svg, .summary, .tiles');
    if (!mark || !around || event.altKey || event.ctrlKey || event.metaKey) return;
    const marks = marksIn(around);
    const next = around instanceof SVGElement && around !== this.#opened ? undefined : leadsTo(event.key, mark, marks);
    if (next) {
      event.preventDefault();
      for (const other of marks) other.setAttribute('tabindex', other === next ? '0' : '-1');
      next.focus();
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

function marksIn(around: Element): Mark[] {
  return Array.from(around.querySelectorAll<Mark>('[data-cells]'));
}

/** Where a key leads from a mark; to the mark itself at either end, nowhere for a key that does not move. */
function leadsTo(key: string, from: Mark, marks: readonly Mark[]): Mark | undefined {
  const at = marks.indexOf(from);
  switch (key) {
    case 'Home':
      return marks[0];
    case 'End':
      return marks[marks.length - 1];
    case 'ArrowRight':
      return marks[at + 1] ?? from;
    case 'ArrowLeft':
      return marks[at - 1] ?? from;
    case 'ArrowDown':
      return acrossGroups(1, from, marks);
    case 'ArrowUp':
      return acrossGroups(-1, from, marks);
    default:
      return undefined;
  }
}

/** The same figure of the next group; the next mark where all are of one group. */
function acrossGroups(step: 1 | -1, from: Mark, marks: readonly Mark[]): Mark {
  const groups = Array.from(new Set(marks.map(groupOf)));
  if (groups.length === 1) return marks[marks.indexOf(from) + step] ?? from;
  const group = groups[groups.indexOf(groupOf(from)) + step];
  const others = marks.filter((mark) => groupOf(mark) === group);
  return others.find((mark) => lastOf(mark) === lastOf(from)) ?? others[0] ?? from;
}

/** The row or track of the form: the path of its first figure without the last step. */
function groupOf(mark: Mark): string {
  return firstPathOf(mark).split('.').slice(0, -1).join('.');
}

function lastOf(mark: Mark): string | undefined {
  return firstPathOf(mark).split('.').pop();
}

function firstPathOf(mark: Mark): string {
  return mark.getAttribute('data-cells')?.split(' ')[0] ?? '';
}
