import type { RawRow } from '../document.js';
import { foldSpace } from '../tree/flow.js';

/** The line under the heading of a Markdown table. */
const RULE = /^[\s|:-]+$/;

/** Stands in for a bar that is text (`\|`). */
const ESCAPED = '\u0000';

/** Whether a line is a row of a Markdown table. */
export function isPiped(text: string): boolean {
  return /^\s*\|.*\|\s*$/.test(text);
}

/** The rows of a Markdown table: cells between bars, `<br>` for a line break. */
export function readPipedLines(lines: readonly { readonly text: string; readonly number: number }[]): RawRow[] {
  return lines
    .filter(({ text }) => !RULE.test(text) || !text.includes('-'))
    .map(({ text, number }) => {
      const inner = text.trim().slice(1, -1);
      const cells = inner.replace(/\\\|/g, ESCAPED).split('|').map((cell) => cell.split(ESCAPED).join('|').split(/<br\s*\/?>/i).map(foldSpace));
      return { cells: cells.map((cell) => ({ lines: cell.filter((line) => line !== ''), line: number })) };
    });
}
