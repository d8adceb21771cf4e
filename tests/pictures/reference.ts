import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Grid } from './grid.js';
import type { Scheme } from './schemes.js';

/** A chart at a width. */
export interface ChartReference {
  readonly element: string;
  readonly said: readonly string[];
  /** Size of the drawing, `width height`, and what is in it; a dark report has a margin inside, and so less room. */
  readonly drawn: Partial<Record<'light' | 'dark', readonly string[]>>;
  readonly grids: Partial<Record<Scheme, Grid>>;
}

/** A window of a width. */
export interface PageReference {
  /** What each element shows beside its charts, on a screen and printed. */
  readonly shown: Partial<Record<'screen' | 'print', readonly string[]>>;
  readonly charts: ChartReference[];
}

export interface Reference {
  /** How kinds of shapes and texts are painted, at any width. */
  readonly paints: Partial<Record<Scheme, readonly string[]>>;
  /** By width of the window in px. */
  readonly widths: Record<string, PageReference>;
}

/** Which drawing a scheme has. */
export const drawnIn = (scheme: Scheme): 'light' | 'dark' => (scheme === 'dark' ? 'dark' : 'light');

/** Which of `shown` a scheme has. */
export const mediumOf = (scheme: Scheme): 'screen' | 'print' => (scheme === 'print' ? 'print' : 'screen');

const fileOf = (id: string): string => fileURLToPath(new URL(`references/${id}.json`, import.meta.url));

/** What is known of what is pictured; nothing yet if there is no file. */
export function readReference(id: string): Reference {
  return existsSync(fileOf(id)) ? (JSON.parse(readFileSync(fileOf(id), 'utf8')) as Reference) : { paints: {}, widths: {} };
}

/** One line a fact and a row, so that a change can be read; not indented, since there are many. */
export function writeReference(id: string, reference: Reference): void {
  writeFileSync(fileOf(id), `${JSON.stringify(reference, null, 1).replace(/^ +/gm, '')}\n`);
}
