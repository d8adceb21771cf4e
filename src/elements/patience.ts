/** Repairs within a while after which other code on the page is taken to insist, and is left to have its way. */
const REPAIRS = 5;
const WHILE = 2_000;

/** Tells a page that once removed something from code that will remove it again and again. */
export class Patience {
  #repairs: number[] = [];

  /** Whether one more repair is in order; counts it. */
  allows(): boolean {
    const now = performance.now();
    this.#repairs = this.#repairs.filter((at) => now - at < WHILE);
    if (this.#repairs.length >= REPAIRS) return false;
    this.#repairs.push(now);
    return true;
  }
}
