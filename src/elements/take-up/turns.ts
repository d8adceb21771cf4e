import type { Steps } from '../../import/steps.js';

/** Milliseconds of work after which the page has its turn. */
const SLICE = 16;

/** Takes turns with the page: work in slices, with whatever the page has to do in between. */
export class Turns {
  #until = performance.now() + SLICE;

  /** Does all steps, the page having its turn between two of them now and then. */
  async run<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.next();
    }
  }

  /** Lets the page have its turn if it is due. */
  async next(): Promise<void> {
    if (performance.now() < this.#until) return;
    await turn();
    this.#until = performance.now() + SLICE;
  }
}

/** Behind what the page has to do by then; timers would be held back, the longer the oftener they are set. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
