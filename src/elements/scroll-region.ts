import type { LitElement, ReactiveController } from 'lit';
import { isOwn } from './own.js';

/** Below this width, in the page's own ems, row labels are set narrow so that figures stay in view beside them: 三 with figures of few digits needs as much. */
const NARROW = 54;

/**
 * Watches the region a table scrolls in. It takes the keyboard, and a name, only while it overflows; its tables know
 * whether they have little room; and the host is updated when its width changes.
 *
 * What a size observer finds is acted on in the next frame: acting at once would resize what is being observed.
 */
export class ScrollRegion implements ReactiveController {
  /** Width of the host in px; 0 while it is hidden. */
  width = 0;

  readonly #host: LitElement;
  readonly #name: () => string;
  #observer: ResizeObserver | undefined;
  #frame = 0;
  #em = 0;

  /** @param name what the region is called while it scrolls */
  constructor(host: LitElement, name: () => string) {
    this.#host = host;
    this.#name = name;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(() => {
      if (this.#frame === 0) this.#frame = requestAnimationFrame(this.#measure);
    });
    this.#observer.observe(this.#host);
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  /** The width in the page's own ems. It is asked for at once the first time, so that the first picture has the layout that fits, and the space of charts. */
  get room(): number {
    if (this.width === 0) this.width = this.#host.clientWidth;
    return this.width / this.em;
  }

  /** The page's font size in px. */
  get em(): number {
    return parseFloat(getComputedStyle(this.#host).fontSize) || 16;
  }

  hostUpdated(): void {
    this.#fit();
    this.#watch();
  }

  readonly #measure = (): void => {
    this.#frame = 0;
    const width = this.#host.clientWidth;
    const { em } = this;
    // A page's button for bigger text changes the size alone.
    if (width !== this.width || em !== this.#em) {
      this.width = width;
      this.#em = em;
      this.#host.requestUpdate();
    }
    this.#fit();
    const region = this.#region;
    if (!region) return;
    // Where only the chart is shown, the region is there for assistive technology alone.
    const overflows = region.clientWidth > 1 && region.scrollWidth > region.clientWidth + 1;
    if (overflows) {
      region.tabIndex = 0;
      region.setAttribute('role', 'region');
      region.setAttribute('aria-label', this.#name());
    } else {
      for (const attribute of ['tabindex', 'role', 'aria-label']) region.removeAttribute(attribute);
    }
  };

  /** Tells the tables what room they have. */
  #fit(): void {
    const { room } = this;
    if (room === 0) return;
    for (const table of this.#tables) {
      table.classList.toggle('disclosure-narrow', room < NARROW);
      // A caption is as wide as its table: this keeps it within what is in view.
      table.style.setProperty('--disclosure-room', `${String(this.width)}px`);
    }
  }

  /** Whether a region overflows changes with its own size and with that of the tables in it. */
  #watch(): void {
    if (this.#region) this.#observer?.observe(this.#region);
    for (const table of this.#tables) this.#observer?.observe(table);
  }

  get #region(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>('.region');
  }

  get #tables(): HTMLTableElement[] {
    return Array.from(this.#host.children).filter((child): child is HTMLTableElement => child instanceof HTMLTableElement && isOwn(child));
  }
}
