import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Says when a chart is to be drawn: once the element comes near the window, or before printing. Never while hidden, and
 * nothing is done for what stays off screen.
 */
export class Stage implements ReactiveController {
  /** Whether to draw. Once true it stays so. */
  open = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #seen: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.open) return;
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#draw();
      },
      { rootMargin: '50%' },
    );
    this.#seen.observe(this.#host);
    window.addEventListener('beforeprint', this.#drawNow);
    window.addEventListener('hashchange', this.#drawNamed);
    this.#drawNamed();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  #stop(): void {
    this.#seen?.disconnect();
    this.#seen = undefined;
    window.removeEventListener('beforeprint', this.#drawNow);
    window.removeEventListener('hashchange', this.#drawNamed);
  }

  #draw(): void {
    this.open = true;
    this.#stop();
    this.#host.requestUpdate();
  }

  /** A link leads to a figure of some table, which may be this one. */
  readonly #drawNamed = (): void => {
    if (location.hash.includes('disclosure=')) this.#draw();
  };

  /** Printing takes what is there when the handler returns, so the update is run at once. */
  readonly #drawNow = (): void => {
    this.#draw();
    (this.#host as unknown as { performUpdate?: () => void }).performUpdate?.();
  };
}
