import type { DescribedCell, PartDescription, TableDescription } from './description.js';

/** Class of every table (and note) this library puts into a page; what a CMS editor keeps. */
export const OWN_CLASS = 'disclosure-own';
/** Class of a line that holds the picture of a chart; an element that takes its table up takes it away. */
export const PICTURE_CLASS = 'disclosure-picture';

/** One table as static HTML, with lines of its own if `ruled`. Text is escaped; there are no ids, styles or scripts. */
export function tableHtml(table: TableDescription, ruled = false): string {
  // As a header the corner keeps browsers from taking its row for data once an editor has stripped the scopes.
  const headRow = (cells: readonly DescribedCell[]): string => `<tr>${cells.map((cell) => cellHtml(cell, 'th')).join('')}</tr>`;
  const row = (cells: readonly DescribedCell[]): string => `<tr>${cells.map((cell) => cellHtml(cell, 'td')).join('')}</tr>`;
  const labelColumns = Array.from(
    { length: table.labelColumns },
    (_, index) => `<col class="${labelColumnClass(table, index)}">`,
  );
  return [
    `<table class="${OWN_CLASS} disclosure-${kebab(table.form)}"${table.name === table.caption ? '' : ` aria-label="${escapeHtml(table.name)}"`}${ruled ? ' border="1"' : ''}>`,
    `<caption>${escapeHtml(table.caption)}</caption>`,
    `<colgroup>${labelColumns.join('')}${'<col>'.repeat(table.figureColumns)}</colgroup>`,
    `<thead>${table.head.map(headRow).join('\n')}</thead>`,
    ...table.bodies.map((rows) => `<tbody>${rows.map(row).join('\n')}</tbody>`),
    '</table>',
  ].join('\n');
}

/** The tables of a part and the notes printed with them. */
export function partHtml(part: PartDescription, ruled = false): string {
  return [
    ...part.tables.map((table) => tableHtml(table, ruled)),
    ...part.notes.map((note) => `<p class="${OWN_CLASS} disclosure-note">${escapeHtml(note)}</p>`),
  ].join('\n');
}

/** Class of a column of row labels, by its level and how many there are, since widths depend on both. */
export function labelColumnClass(table: TableDescription, index: number): string {
  return `disclosure-label-${String(index + 1)}-of-${String(table.labelColumns)}`;
}

/** Classes of a cell, shared by static HTML and the DOM skeleton. */
export function cellClass(cell: DescribedCell): string {
  if (cell.kind === 'corner') return 'disclosure-corner';
  if (cell.kind === 'header') {
    return cell.scope === 'row' ? `disclosure-row-label disclosure-level-${String(cell.level)}` : 'disclosure-column-label';
  }
  return `disclosure-figure disclosure-${cell.state}${cell.total ? ' disclosure-total' : ''}`;
}

export function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

function cellHtml(cell: DescribedCell, corner: 'th' | 'td'): string {
  const attributes = [
    `class="${cellClass(cell)}"`,
    ...(cell.kind === 'header' ? [`scope="${cell.scope}"`] : []),
    ...(cell.colSpan > 1 ? [`colspan="${String(cell.colSpan)}"`] : []),
    ...(cell.rowSpan > 1 ? [`rowspan="${String(cell.rowSpan)}"`] : []),
  ].join(' ');
  const tag = cell.kind === 'corner' ? corner : cell.kind === 'header' ? 'th' : 'td';
  // With nothing in it Chromium takes a cell for no data, and guesses headers wrongly once an editor has stripped the scopes.
  const content = cell.kind === 'figure' && cell.text === '' ? '<br>' : escapeHtml(cell.text);
  return `<${tag} ${attributes}>${content}</${tag}>`;
}
