/**
 * A person with a screen reader, as far as these tasks need one. What there is to be heard, its order, roles, names and
 * states come from @guidepup/virtual-screen-reader. It moves by single items only and has no commands for tables, so the
 * keys are a thin model of NVDA 2024 in browse mode with its default settings, on Chromium:
 *
 * - `Down`: the next line. A line is what stands in one block side by side, at most 100 characters of it.
 * - `H` `T` `B` `C` `G`: the next heading, table, button, combo box, graphic. `T` leads to what a table begins with: its caption
 *   if it has one, where commands for cells are refused (“not in a table cell”) until `Down` has led to the first cell.
 * - `Ctrl+Alt+` and an arrow: the next cell in that direction; the row or column one came along is kept across merged
 *   cells. `Ctrl+Alt+` `Home`, `End`, `PageUp`, `PageDown`: first and last cell of the row, of the column. Said are the
 *   headers that are others than before, the content, and those of row and column number that have changed.
 * - `Enter` presses a button. On a combo box it begins focus mode, in which `Down` chooses the next entry, pressed for real;
 *   `Escape` ends it and is not passed on.
 * - What a status says when its text changes is heard as well, of several lines (`aria-atomic`) the one that changes; one that was not
 *   there before is not watched yet.
 *
 * One key with its modifiers is one keystroke. Heard are the characters of all that is said after the first place, roles and states
 * in English as the virtual screen reader has them. Left out: finding text (with an input method for Chinese it costs
 * more than any path here), lists of elements, and reading on without a key.
 */
import { sendKeys } from '@web/test-runner-commands';
import { containerPhrase, isEnd, linesOf, roleOf } from './lines.js';
import type { Line } from './lines.js';
import { atRest } from './pages.js';
import { everythingSpoken } from './spoken.js';
import type { Stop } from './spoken.js';
import { TableGrid } from './table-grid.js';
import type { PlacedCell } from './table-grid.js';

export type ReaderKey = 'Down' | 'H' | 'T' | 'B' | 'C' | 'G' | 'Enter' | 'Escape' | `Ctrl+Alt+${CellMove}`;
type CellMove = 'Up' | 'Down' | 'Left' | 'Right' | 'Home' | 'End' | 'PageUp' | 'PageDown';

const QUICK: Partial<Record<ReaderKey, string>> = { H: 'heading', T: 'table', B: 'button', C: 'combobox', G: 'image' };

export class Reader {
  /** All that was said, one text for each keystroke. */
  readonly heard: string[] = [];
  readonly #article: HTMLElement;
  #stops: readonly Stop[] = [];
  #lines: readonly Line[] = [];
  #at = 0;
  #line = 0;
  #select: HTMLSelectElement | undefined;
  /** Where one is in a table: the cell, and the row and column one keeps to. */
  #cell: { table: HTMLTableElement; placed: PlacedCell; row: number; column: number } | undefined;

  private constructor(article: HTMLElement) {
    this.#article = article;
  }

  /** Somebody who has just heard the line that begins a section. */
  static async at(article: HTMLElement, section: string): Promise<Reader> {
    const reader = new Reader(article);
    await reader.#listen();
    const line = reader.#lines.findIndex(({ text }) => text.includes(section));
    if (line < 0) throw new Error(`nothing says ${section}`);
    reader.#goToLine(line);
    return reader;
  }

  async press(key: ReaderKey): Promise<void> {
    this.heard.push(await this.#said(key));
  }

  async #said(key: ReaderKey): Promise<string> {
    if (this.#select) return this.#inSelect(this.#select, key);
    const role = QUICK[key];
    if (role !== undefined) return this.#next(role);
    if (key === 'Down') return this.#goToLine(this.#line + 1);
    if (key === 'Enter') return this.#activate();
    if (key.startsWith('Ctrl+Alt+')) return this.#move(key.slice('Ctrl+Alt+'.length) as CellMove);
    throw new Error(`${key} does nothing here`);
  }

  #goToLine(index: number): string {
    const line = this.#lines[index];
    if (!line) throw new Error('no more lines');
    this.#line = index;
    this.#at = line.first;
    this.#enterCell();
    return line.text;
  }

  #next(role: string): string {
    const at = this.#stops.findIndex((stop, index) => index > this.#at && !isEnd(stop) && roleOf(stop) === role);
    const stop = this.#stops[at];
    if (!stop) throw new Error(`no next ${role}`);
    if (role === 'table') return this.#goToLine(this.#lines.findIndex(({ first }) => first > at));
    this.#at = at;
    this.#line = this.#lineOf(at);
    this.#cell = undefined;
    return containerPhrase(stop);
  }

  async #activate(): Promise<string> {
    const node = this.#stops[this.#at]?.node;
    if (node instanceof HTMLSelectElement) {
      this.#select = node;
      node.focus();
      return this.#stops[this.#at]?.phrase ?? '';
    }
    if (!(node instanceof HTMLButtonElement)) throw new Error('Enter does nothing here');
    const before = this.#statuses();
    node.click();
    return this.#after(node, before, (stop) => stop.phrase);
  }

  async #inSelect(select: HTMLSelectElement, key: ReaderKey): Promise<string> {
    if (key === 'Escape') {
      this.#select = undefined;
      return '';
    }
    if (key !== 'Down') throw new Error(`${key} is not for a combo box`);
    const before = this.#statuses();
    await sendKeys({ press: 'ArrowDown' });
    return this.#after(select, before, () => select.selectedOptions[0]?.text ?? '');
  }

  /** The page may have become another; one stays where one was. */
  async #after(node: Node, before: ReadonlyMap<Node, string>, say: (stop: Stop) => string): Promise<string> {
    await atRest(this.#article);
    await this.#listen();
    this.#at = this.#stops.findIndex((stop) => stop.node === node);
    const stop = this.#stops[this.#at];
    if (!stop) throw new Error('what was pressed is gone');
    this.#line = this.#lineOf(this.#at);
    const news = Array.from(this.#statuses()).flatMap(([status, text]) => (before.has(status) && before.get(status) !== text ? text : []));
    return [say(stop), ...news].filter((text) => text !== '').join(' ');
  }

  /** The line that a stop stands in. */
  #lineOf(stop: number): number {
    return this.#lines.reduce((found, { first }, index) => (first <= stop ? index : found), 0);
  }

  #enterCell(): void {
    const node = this.#stops[this.#at]?.node;
    const cell = (node instanceof Element ? node : node?.parentElement)?.closest('td, th');
    const table = cell?.closest('table');
    const placed = cell && table ? new TableGrid(table).placeOf(cell) : undefined;
    this.#cell = table && placed ? { table, placed, row: placed.row, column: placed.column } : undefined;
  }

  #move(move: CellMove): string {
    if (!this.#cell) throw new Error('not in a table cell');
    const { table, placed: from, row, column } = this.#cell;
    const grid = new TableGrid(table);
    const to: Record<CellMove, readonly [number, number]> = {
      Up: [from.row - 1, column],
      Down: [from.row + from.rowSpan, column],
      Left: [row, from.column - 1],
      Right: [row, from.column + from.columnSpan],
      Home: [row, 0],
      End: [row, grid.columns - 1],
      PageUp: [0, column],
      PageDown: [grid.rows - 1, column],
    };
    const placed = grid.at(...to[move]);
    if (!placed) throw new Error(`no cell that way: ${move}`);
    const upOrDown = ['Up', 'Down', 'PageUp', 'PageDown'].includes(move);
    this.#cell = { table, placed, row: upOrDown ? placed.row : row, column: upOrDown ? column : placed.column };
    this.#at = this.#stops.findIndex(({ node }) => node === placed.cell);
    this.#line = this.#lineOf(this.#at);
    const header = (scope: 'row' | 'col', of: PlacedCell): string => grid.headers(of, scope).map((cell) => cell.textContent ?? '').join(' ');
    const news = (scope: 'row' | 'col'): string => (header(scope, placed) === header(scope, from) ? '' : header(scope, placed));
    const number = (name: string, now: number, before: number): string => (now === before ? '' : `${name} ${String(now + 1)}`);
    return [
      news('row'), number('row', placed.row, from.row), news('col'), number('column', placed.column, from.column), this.#contentOf(placed.cell),
    ].filter((text) => text !== '').join(' ');
  }

  /** What the virtual screen reader says of a cell, without saying that it is one. */
  #contentOf(cell: Element): string {
    const phrase = this.#stops.find((stop) => stop.node === cell)?.phrase ?? '';
    return phrase.replace(/^[a-z]+(?:, )?/, '') || 'blank';
  }

  #statuses(): Map<Node, string> {
    const statuses = this.#stops.filter((stop) => roleOf(stop) === 'status' && !isEnd(stop));
    const linesIn = (node: Node): Node[] => (node instanceof Element ? Array.from(node.querySelectorAll('[aria-atomic=true]')) : []);
    const lines = statuses.flatMap(({ node }) => (linesIn(node).length > 0 ? linesIn(node) : [node]));
    return new Map(lines.map((line) => [line, line.textContent?.trim() ?? '']));
  }

  async #listen(): Promise<void> {
    this.#stops = await everythingSpoken(this.#article);
    this.#lines = linesOf(this.#stops);
  }
}
