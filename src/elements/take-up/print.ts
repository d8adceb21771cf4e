/** What the tables in a node print, row by row and cell by cell, and how far each cell reaches: the same as long as no figure has moved. */
export function printOf(node: Element): string {
  const rows = Array.from(node.querySelectorAll('tr'), ({ cells }) => Array.from(cells, ({ textContent, colSpan, rowSpan }) => [textContent, colSpan, rowSpan]));
  return JSON.stringify([node.textContent, rows]);
}
