import { waitUntil } from '@open-wc/testing';
import { wordPage } from '../../../bench/word-page.js';
import type { StatutoryElement } from '../../../src/elements/statutory-element.js';

/** A window with a page in it, as a site serves it. */
export interface SitePage {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What its console was told. */
  readonly said: readonly string[];
  readonly violations: readonly string[];
}

export const SCRIPT = '/src/cdn.ts';
/** The reader is loaded when it is first wanted, module by module. */
export const WAIT = { timeout: 9_000 };

/** The line of a site template. */
export const templateLine = (attributes: string): string => `<script type="module" src="${SCRIPT}" ${attributes}></script>`;

const frames: HTMLIFrameElement[] = [];

/** Loads a page; nothing of it is waited for but its parsing. */
export function openPage(markup: string, before?: (window: Window) => void): SitePage {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1000px; height: 600px';
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument as Document;
  const said: string[] = [];
  const violations: string[] = [];
  page.open();
  const own = frame.contentWindow as Window & typeof globalThis;
  for (const level of ['info', 'warn', 'error'] as const) own.console[level] = (...parts: unknown[]) => {
      const line = parts.map(String).join(' ');
      // Lit says once that it is the development build.
      if (!line.startsWith('Lit is in dev mode')) said.push(line);
    };
  page.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
  before?.(own);
  page.write(markup);
  page.close();
  return { frame, window: own, document: page, said, violations };
}

/** Takes all pages away again. */
export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** The tables of a report as Word makes them: 二 三 四. */
export const REPORT = wordPage({ edition: '2021' }).replace(/^[^]*<body>|<\/body>[^]*$/g, '');
export const TABLES: readonly string[] = REPORT.match(/<table[^]*?<\/table>/g) ?? [];

export function sitePage(body: string, { head = '', attributes = 'data-enhance=".TRS_Editor"', doctype = '<!DOCTYPE html>' } = {}): string {
  return `${doctype}<html lang="zh-CN"><head><meta charset="utf-8">${head}${templateLine(attributes)}</head><body>${body}</body></html>`;
}

export function upgraded({ document: page }: SitePage): StatutoryElement[] {
  return Array.from(page.querySelectorAll<StatutoryElement>('disclosure-table, request-matrix, review-litigation-grid')).filter((element) =>
    element.querySelector('table.disclosure-own'),
  );
}

/** Waits until so many parts are upgraded. */
export async function untilUpgraded(page: SitePage, count: number): Promise<void> {
  await waitUntil(() => upgraded(page).length >= count, `${count} upgraded`, WAIT).catch((error: unknown) => {
    throw new Error(`${String(error)}; ${upgraded(page).length} upgraded; said: ${page.said.join('\n')}`);
  });
}

export async function untilSaid(page: SitePage, what: RegExp): Promise<void> {
  await waitUntil(() => page.said.some((line) => what.test(line)), String(what), WAIT);
}

/** Long enough for anything that would happen to have happened. */
export const quiet = (milliseconds = 600): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

