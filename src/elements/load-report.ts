import { EDITIONS } from '../editions/index.js';
import { readExactly } from '../model/exact-json.js';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import { validateReport } from '../model/validate.js';
import type { LoadErrorCode } from '../model/words.js';

/** A report that was checked, and what was wrong with it. */
export interface CheckedReport {
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/** Why a report could not be shown; thrown within this folder, shown and dispatched by the elements, never let out. */
export class LoadError extends Error {
  readonly code: LoadErrorCode;
  readonly detail: string;

  /** What ought to be JSON and is not. */
  readonly text: string | undefined;

  constructor(code: LoadErrorCode, detail: string, text?: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
    this.text = text;
  }
}

/**
 * Checks data of any origin against the format.
 * @throws {LoadError} where it is no report at all
 */
export function checkReport(data: unknown, name: string): CheckedReport {
  const { report, problems } = validateReport(data, EDITIONS);
  if (report) return { report, problems };
  const version = problems.find((problem) => problem.code === 'version');
  throw version ? new LoadError('version', version.found) : new LoadError('notAReport', name);
}

/**
 * Reads report JSON from a text. A numeral that JavaScript would write otherwise stays as it is written.
 * @throws {LoadError}
 */
export function parseReport(text: string, name: string): CheckedReport {
  let data: unknown;
  try {
    data = readExactly(text);
  } catch {
    throw new LoadError('notJson', name, text);
  }
  return checkReport(data, name);
}

/**
 * Fetches report JSON.
 * @param timeout milliseconds until it is given up
 * @throws {LoadError}, or a DOMException named AbortError once `signal` is aborted
 */
export async function fetchReport(url: URL, timeout: number, signal: AbortSignal): Promise<CheckedReport> {
  const ending = new AbortController();
  const abandon = (): void => {
    ending.abort();
  };
  signal.addEventListener('abort', abandon);
  const waiting = { late: false };
  const timer = setTimeout(() => {
    waiting.late = true;
    ending.abort();
  }, timeout);
  const name = shortName(url);
  try {
    const response = await fetch(url.href, { signal: ending.signal });
    if (!response.ok) throw new LoadError('http', `${String(response.status)}（${name}）`);
    return parseReport(decode(await response.arrayBuffer(), name), name);
  } catch (error) {
    if (error instanceof LoadError || signal.aborted) throw error;
    if (waiting.late) throw new LoadError('timeout', name);
    throw new LoadError(url.origin === origin ? 'network' : 'crossOrigin', name);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abandon);
  }
}

/** @throws {LoadError} where the bytes are of another encoding, as editors save that are not told otherwise */
function decode(bytes: ArrayBuffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LoadError('notUtf8', name);
  }
}

/** The address as a reader may see it: without origin where it is the page's own, never with a query. */
function shortName(url: URL): string {
  return (url.origin === origin ? '' : url.origin) + url.pathname;
}
