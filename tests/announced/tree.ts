import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Desk } from './desk.js';

const ASK = fileURLToPath(new URL('ask.py', import.meta.url));

/** A cell in the accessibility tree. */
export interface TreeCell {
  readonly role: 'cell' | 'header';
  readonly text: string;
  /** Texts of the headers it is given, in the engine's order; none for headers. */
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

export interface TreeTable {
  readonly name: string;
  readonly cells: readonly TreeCell[];
}

/** What was answered: no tables while there is no such page, and what was in the way of an answer. */
export interface Answer {
  readonly tables: readonly TreeTable[];
  readonly trouble: string;
}

/**
 * The tables of the page with a title, as a screen reader that has just been started is told of them. One process a question:
 * nothing is remembered of a tree that has changed since, and one that changes while it is read is read again.
 */
export function tablesOf(title: string, { programs, env }: Desk): Promise<Answer> {
  return new Promise((resolve) => {
    execFile(programs.python, [ASK, title], { env: { ...env }, timeout: 30_000, maxBuffer: 2 ** 26 }, (error, said, complaint) => {
      const trouble = error ? `${complaint}${error.signal ?? ''}` : said === '' ? 'no such page in the tree' : '';
      resolve({ tables: trouble === '' ? (JSON.parse(said) as readonly TreeTable[]) : [], trouble });
    });
  });
}
