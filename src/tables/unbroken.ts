import type { DescribedCell, Unbroken } from './description.js';

/** What of a table must not be broken over two lines. */
export function unbrokenOf(
  head: readonly (readonly DescribedCell[])[],
  bodies: readonly (readonly (readonly DescribedCell[])[])[],
  labelColumns: number,
): Unbroken {
  const cells = bodies.flat(2);
  const figures = cells.filter((cell) => cell.kind === 'figure');
  const headings = head.flat().filter((cell) => cell.kind === 'header' && cell.colSpan === 1);
  const labels = Array.from({ length: labelColumns }, (_, index) =>
    cells.filter((cell) => cell.kind === 'header' && cell.level === index + 1 && cell.colSpan === 1),
  );
  return {
    figure: longest(figures.map((cell) => breadth(cell.text))),
    heading: longest(headings.map((cell) => longestWord(cell.text))),
    labels: labels.map((level) => longest(level.map((cell) => longestWord(cell.text)))),
  };
}

function longest(lengths: readonly number[]): number {
  return Math.max(0, ...lengths);
}

function longestWord(text: string): number {
  return longest((text.match(/[A-Za-z\u00c0-\u024f’']+/g) ?? []).map((word) => word.length));
}

function breadth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
