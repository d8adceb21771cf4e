/** What came back from every program, as it is kept beside the tests. */
import { readFileSync } from 'node:fs';
import { CASE_IDS, WAYS } from './cases.js';
import type { CaseId, Way } from './cases.js';
import { PROGRAMS } from './programs.js';
import type { Program } from './programs.js';

/** One round trip. */
export interface Trip {
  readonly program: Program;
  readonly of: CaseId;
  readonly way: Way;
  /** Of its file, without the ending. */
  readonly name: string;
}

/** What a page shows with the script of a site template, once it is loaded. */
export interface Shown {
  /** Statutory elements that show a table. */
  readonly parts: number;
  /** Figures in those tables that are the report's, at their places, of the cells of a form. */
  readonly right: number;
  readonly wrong: number;
}

/** A sanitizer has one way in: a text. */
export const TRIPS: readonly Trip[] = PROGRAMS.flatMap((program) =>
  CASE_IDS.flatMap((of) => (program.kind === 'editor' ? WAYS : WAYS.slice(0, 1)).map((way) => ({ program, of, way, name: `${program.id}-${of}-${way}` }))),
);

const FOLDER = new URL('results/', import.meta.url);
export const resultFile = (name: string): URL => new URL(`${name}.html`, FOLDER);
export const SHOWN_FILE = new URL('shown.json', FOLDER);

export const resultOf = (name: string): string => readFileSync(resultFile(name), 'utf8');

export function shownResults(): Readonly<Record<string, Shown>> {
  return JSON.parse(readFileSync(SHOWN_FILE, 'utf8')) as Record<string, Shown>;
}

/** Of the package of a program, as pinned. */
export function versionOf({ of }: Program): string {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { dependencies: Record<string, string> };
  return dependencies[of] ?? '';
}
