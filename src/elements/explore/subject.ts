import type { Controls } from './controls.js';
import { labelOf, shortLabelOf } from './chart-choices.js';
import { placeOfCells, placeOfHeader } from './place.js';
import type { Place } from './place.js';

/** The mark, cell or header around a node. */
export function anchorAround({ cells }: Controls, node: Element): Element | undefined {
  return node.closest('[data-cells]') ?? cells?.around(node)?.node;
}

/** What a mark, cell or header stands for, as the report is now. */
export function placeOf({ explored, cells }: Controls, anchor: Element): Place | undefined {
  if (!explored) return undefined;
  const { table, form } = explored;
  const shown = cells?.around(anchor);
  if (shown?.cell.kind !== 'header') return placeOfCells(table, form, pathsOf(cells, anchor));
  return shown.cell.path === undefined ? undefined : placeOfHeader(form, shown.cell.axis ?? (shown.cell.scope === 'row' ? 'row' : 'column'), shown.cell.path, shown.block);
}

/** Paths of the figures that a mark or cell stands for; none for a header. */
export function pathsOf(cells: Controls['cells'], anchor: Element): readonly string[] {
  const mark = anchor.getAttribute('data-cells');
  if (mark !== null) return mark.split(' ').filter((path) => path !== '');
  const cell = cells?.around(anchor)?.cell;
  return cell?.kind === 'figure' && cell.path !== undefined ? [cell.path] : [];
}

/** What it is called: by the form, or as the mark itself says it. */
export function titleOf(controls: Controls, anchor: Element, { names }: Place): string {
  const { explored } = controls;
  if (names.length > 0 && explored) return names.map((name) => labelOf(name, explored)).join(' · ');
  return Array.from(anchor.querySelectorAll('text'), (line) => line.textContent).join('').replace(/[\d.,%*\s]+$/, '');
}

/** The same for the ear. What is seen beside the figure is said right before it, so that a mark can be asked for by what is seen. */
export function spokenTitleOf(controls: Controls, anchor: Element, place: Place): string {
  const { explored } = controls;
  const rows = place.names.filter(({ axis }) => axis === 'row');
  const row = rows[rows.length - 1];
  const seen = withoutSpace(anchor.textContent);
  if (!explored || !row || !seen.includes(withoutSpace(shortLabelOf(row, explored)))) return titleOf(controls, anchor, place);
  const names = [...place.names.filter(({ axis }) => axis === 'column'), ...rows];
  return titleOf(controls, anchor, { ...place, names });
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
