/** What the engines under test cannot do. The only place that knows: a test that needs such a thing is one of `itWith`. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

export const ENGINE: Engine = navigator.userAgent.includes('Firefox/') ? 'firefox' : navigator.userAgent.includes('Chrome/') ? 'chromium' : 'webkit';

interface Capability {
  readonly lackedBy: readonly Engine[];
  readonly because: string;
  /** Asks the engine itself. */
  readonly isThere: () => boolean;
}

/** tests/elements/engines.test.ts holds it against each engine, so that a line goes once it is no longer true. */
export const CAPABILITIES = {
  collection: {
    lackedBy: ['firefox', 'webkit'],
    because: 'only Chromium lets a page ask for a collection of garbage (--expose-gc), to see that elements are let go',
    isThere: () => typeof (globalThis as { gc?: unknown }).gc === 'function',
  },
} as const satisfies Readonly<Record<string, Capability>>;

/** Of tables beyond all reason only Chromium is given the whole: the others are busy with them for minutes, scripts or none. */
export const BEYOND_REASON: number = ENGINE === 'chromium' ? 1 : 0.1;

/** A test that only engines with a capability can run. In the others it is counted apart. */
export function itWith(capability: keyof typeof CAPABILITIES, title: string, test: Mocha.AsyncFunc): void {
  const { lackedBy, because }: Capability = CAPABILITIES[capability];
  if (lackedBy.includes(ENGINE)) it.skip(`${title} (not in ${ENGINE}: ${because})`);
  else it(title, test);
}
