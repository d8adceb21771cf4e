import type { CDPSession, Page } from 'puppeteer-core';

/** What a page may be shown with, under `theme=auto`. Paper is light also where the screen is dark. */
const MEDIA = {
  light: { media: 'screen', dark: false, forced: false },
  dark: { media: 'screen', dark: true, forced: false },
  forced: { media: 'screen', dark: false, forced: true },
  print: { media: 'print', dark: true, forced: false },
} as const;

export type Scheme = keyof typeof MEDIA;

export const SCHEMES = Object.keys(MEDIA) as Scheme[];

/** What is emulated lasts as long as the session that asked for it. */
const sessions = new WeakMap<Page, CDPSession>();

/** Shows the page in a scheme, and waits for what follows from it. */
export async function showIn(page: Page, scheme: Scheme): Promise<void> {
  await emulate(page, scheme);
  await rested(page);
}

/** Shows the page in a scheme. */
export async function emulate(page: Page, scheme: Scheme): Promise<void> {
  const { media, dark, forced } = MEDIA[scheme];
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  const features = [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forced ? 'active' : 'none' },
  ];
  await session.send('Emulation.setEmulatedMedia', { media, features });
  const query = [media, ...features.map(({ name, value }) => `(${name}: ${value})`)].join(' and ');
  if (!(await page.evaluate((asked) => matchMedia(asked).matches, query))) throw new Error(`this browser does not show ${query}`);
}

/** Waits until every table, chart and control is there and no chart changes its size any more. */
export async function rested(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const state = (): string | undefined => {
      const parts = Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid'));
      const roots = parts.map((part) => part.shadowRoot);
      if (parts.length === 0 || roots.some((root) => root?.querySelector('svg:not(.picture)') ?? !root?.querySelector('.buttons'))) return undefined;
      return roots.flatMap((root) => Array.from(root?.querySelectorAll('svg') ?? []).map((svg) => JSON.stringify(svg.getBoundingClientRect()))).join('');
    };
    let [before, still] = [state(), 0];
    for (let frame = 0; still < 3; frame += 1) {
      if (frame > 600) throw new Error('the page does not come to rest');
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = state();
      still = now !== undefined && now === before ? still + 1 : 0;
      before = now;
    }
  });
}
