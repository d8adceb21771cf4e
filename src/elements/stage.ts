import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says when a chart is to be drawn and controls are to come: once the element comes near the window, once somebody goes on by
 * the Tab key, which has to find them, or before printing. Never while hidden, and nothing is done for what stays off screen.
 */
export class Stage implements ReactiveController {
  /** Whether to draw. Once true it stays so. */
  open = false;
  /** Whether what is drawn is for paper. */
  printing = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #form: () => string;
  #seen: IntersectionObserver | undefined;

  /** @param form which part of the report the element shows */
  constructor(host: ReactiveControllerHost & HTMLElement, form: () => string) {
    this.#host = host;
    this.#form = form;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
    if (this.open) return;
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#draw();
      },
      { rootMargin: '50%' },
    );
    this.#seen.observe(this.#host);
    window.addEventListener('hashchange', this.#onNamed);
    window.addEventListener('keydown', this.#onKey);
    this.#onNamed();
  }

  hostDisconnected(): void {
    this.printing = false;
    this.#stopWaiting();
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
  }

  #stopWaiting(): void {
    this.#seen?.disconnect();
    this.#seen = undefined;
    window.removeEventListener('hashchange', this.#onNamed);
    window.removeEventListener('keydown', this.#onKey);
  }

  readonly #draw = (): void => {
    this.open = true;
    this.#stopWaiting();
    this.#host.requestUpdate();
  };

  readonly #onKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Tab') this.#draw();
  };

  /** A link leads to a figure of some table, which may be this one. */
  readonly #onNamed = (): void => {
    if (location.hash.includes('disclosure') && location.hash.includes(this.#form())) this.#draw();
  };

  /** Printing takes what is there when the handler returns, so the update is run at once. */
  readonly #onPrint = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#draw();
    (this.#host as unknown as { performUpdate?: () => void }).performUpdate?.();
  };
}
