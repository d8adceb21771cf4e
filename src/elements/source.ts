import type { Report } from '../model/report.js';
import { checkReport, fetchReport, LoadError, parseReport } from './load-report.js';
import type { CheckedReport } from './load-report.js';

/** Where an element's report comes from. `key` tells one source from another of the same kind. */
export type Source =
  | { readonly kind: 'property'; readonly key: Report }
  | { readonly kind: 'json'; readonly key: string }
  | { readonly kind: 'src'; readonly key: string }
  | { readonly kind: 'table'; readonly key: unknown; readonly read: (signal: AbortSignal) => Promise<CheckedReport> }
  | { readonly kind: 'enclosing'; readonly key: CheckedReport };

/** Milliseconds until an address that does not answer is given up. */
export const TIMEOUT = 20_000;

/**
 * Reads a source: at once where all of it is there.
 * @param host what its address is relative to, and how many milliseconds it may take
 * @throws {LoadError} at once, or as what the promise comes to
 */
export function readSource(source: Source, { baseURI, timeout }: { readonly baseURI: string; readonly timeout: number }, signal: AbortSignal): CheckedReport | Promise<CheckedReport> {
  switch (source.kind) {
    case 'property':
      return checkReport(source.key, '');
    case 'enclosing':
      return source.key;
    case 'json':
      return parseReport(source.key, '<script type="application/json">');
    case 'table':
      return source.read(signal);
    case 'src':
      return fetchReport(resolve(source.key, baseURI), Number.isFinite(timeout) ? timeout : TIMEOUT, signal);
  }
}

/** @throws {LoadError} where the address is none */
function resolve(src: string, base: string): URL {
  try {
    return new URL(src, base);
  } catch {
    throw new LoadError('network', src);
  }
}
