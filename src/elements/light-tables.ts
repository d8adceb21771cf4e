import { cellClass, kebab, labelColumnClass, OWN_CLASS } from '../tables/index.js';
import type { DescribedCell, PartDescription, TableDescription } from '../tables/index.js';
import { isOwn } from './own.js';
import { Patience } from './patience.js';

/** Changes a table before it is put into the page; its cells stay where they are. */
export type Dress = (table: HTMLTableElement) => void;

/**
 * The tables of a part as plain light children of an element: nodes and text only, made whole and replaced whole, so
 * that nothing the page does to them can break more than what it touches.
 */
export class LightTables {
  readonly #host: Element;
  #key = '';
  #part: PartDescription | undefined;
  #dress: Dress | undefined;
  #nodes: HTMLElement[] = [];
  readonly #patience = new Patience();

  constructor(host: Element) {
    this.#host = host;
  }

  /** What is shown. */
  get described(): PartDescription | undefined {
    return this.#part;
  }

  /** Whether this instance made a node. A clone's are own by their class, but made by another. */
  made(node: Node): boolean {
    return this.#nodes.includes(node as HTMLElement);
  }

  /** Puts the tables in place, unless they are there already. A list is dressed for its layout. */
  show(part: PartDescription, dress?: Dress): void {
    const key = JSON.stringify(part);
    if (key === this.#key) {
      this.repair();
      return;
    }
    this.#key = key;
    this.#part = part;
    this.#dress = dress;
    this.#build(part);
  }

  /** Puts back what the page has removed or cut. Text the page changed (translation, reading aids) is left alone. */
  repair(): void {
    if (!this.#part || this.#isWhole()) return;
    if (this.#patience.allows()) this.#build(this.#part);
  }

  clear(): void {
    this.#key = '';
    this.#part = undefined;
    this.#removeOwn();
    this.#nodes = [];
  }

  #build(part: PartDescription): void {
    this.#removeOwn();
    const page = this.#host.ownerDocument;
    this.#nodes = [
      ...part.tables.map((table) => {
        const element = tableElement(table, page);
        if (table.list) this.#dress?.(element);
        return element;
      }),
      ...part.notes.map((note) => {
        const line = page.createElement('p');
        line.className = `${OWN_CLASS} disclosure-note`;
        line.slot = 'note';
        line.textContent = note;
        return line;
      }),
    ];
    const fragment = page.createDocumentFragment();
    for (const node of this.#nodes) fragment.appendChild(node);
    this.#host.appendChild(fragment);
  }

  #removeOwn(): void {
    // Plugins for tables put a box of their own around one.
    for (const node of [...this.#nodes, ...Array.from(this.#host.children).filter(isOwn)]) if (this.#host.contains(node)) node.remove();
  }

  #isWhole(): boolean {
    return this.#nodes.every((node, index) => {
      if (node.parentNode !== this.#host) return false;
      const described = this.#part?.tables[index];
      if (!described) return true;
      if (!node.querySelector('caption')) return false;
      const rows = [...described.head, ...described.bodies.flat()];
      const present = node.querySelectorAll('tr');
      return present.length === rows.length && rows.every((row, at) => present[at]?.children.length === row.length);
    });
  }
}

function tableElement(table: TableDescription, page: Document): HTMLTableElement {
  const element = page.createElement('table');
  element.className = `${OWN_CLASS} disclosure-${table.list ? 'list' : kebab(table.form)}`;
  element.slot = table.kept ?? 'table';
  if (table.name !== table.caption) element.setAttribute('aria-label', table.name);
  const { figure, heading, labels } = table.unbroken;
  element.style.setProperty('--disclosure-columns', String(table.figureColumns));
  element.style.setProperty('--disclosure-figure', String(figure));
  element.style.setProperty('--disclosure-heading', String(heading));
  // Labels in words cannot wrap in a column two characters wide.
  element.classList.toggle('disclosure-words', Math.max(0, ...labels) > 0);
  labels.forEach((word, index) => {
    element.style.setProperty(`--disclosure-word-${index + 1}`, String(word));
  });

  const caption = page.createElement('caption');
  caption.textContent = table.caption;
  element.appendChild(caption);

  const columns = page.createElement('colgroup');
  for (let index = 0; index < table.labelColumns + table.figureColumns; index += 1) {
    const column = page.createElement('col');
    if (index < table.labelColumns) column.className = labelColumnClass(table, index);
    columns.appendChild(column);
  }
  element.appendChild(columns);

  const group = (tag: 'thead' | 'tbody', rows: readonly (readonly DescribedCell[])[]): void => {
    const part = page.createElement(tag);
    for (const cells of rows) {
      const row = page.createElement('tr');
      for (const cell of cells) row.appendChild(cellElement(cell, page));
      part.appendChild(row);
    }
    element.appendChild(part);
  };
  group('thead', table.head);
  for (const rows of table.bodies) group('tbody', rows);
  return element;
}

function cellElement(cell: DescribedCell, page: Document): HTMLTableCellElement {
  const element = page.createElement(cell.kind === 'header' ? 'th' : 'td');
  element.className = cellClass(cell);
  if (cell.kind === 'header') element.scope = cell.scope;
  if (cell.colSpan > 1) element.colSpan = cell.colSpan;
  if (cell.rowSpan > 1) element.rowSpan = cell.rowSpan;
  if (cell.kind === 'figure' && cell.text === '') element.appendChild(page.createElement('br'));
  else element.textContent = cell.text;
  return element;
}
