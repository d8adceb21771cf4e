import { cell } from './support.js';
import type { Cell, Rows } from './support.js';

/** Rows as a word processor saves them as text: a cell merged from several columns is one, one that goes on from above is blank. */
export function wordRows(rows: Rows): Cell[][] {
  const open: { left: number; cols: number; at: number }[] = [];
  return rows.map((cells) => {
    const line: Cell[] = [];
    let column = 0;
    const above = (): (typeof open)[number] | undefined => open.find(({ at, left }) => at === column && left > 0);
    const skip = (): void => {
      for (let next = above(); next; next = above()) {
        line.push(cell(''));
        next.left -= 1;
        column += next.cols;
      }
    };
    const fresh: typeof open = [];
    for (const one of cells) {
      skip();
      line.push({ ...one, cols: 1, rows: 1 });
      if (one.rows > 1) fresh.push({ left: one.rows - 1, cols: one.cols, at: column });
      column += one.cols;
    }
    skip();
    open.push(...fresh);
    return line;
  });
}

/** Text with every cell on its own line behind a tab, further lines of it without one, and an empty line between rows. */
export function onLines(rows: readonly (readonly string[])[], end = '\n'): string {
  return rows.map((cells) => cells.map((text) => `\t${text}${end}`).join('')).join(end);
}

export function tabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.join('\t')).join('\n');
}
