import type { Stop } from './spoken.js';

/** What browse mode reads with one press of the down arrow. */
export interface Line {
  readonly text: string;
  /** Index of its first stop. */
  readonly first: number;
}

/** The longest line NVDA makes, in characters, unless told otherwise. */
const LONGEST = 100;
/** What is said where it begins, and holds what follows. */
const CONTAINERS = new Set(['table', 'region', 'group', 'list', 'dialog']);
/** What is said, and is all that is said of what it holds. */
const WIDGETS = new Set(['link', 'button', 'image', 'combobox', 'radio', 'checkbox', 'heading']);

/** `table` of `table, 平潭…`; empty for text. */
export function roleOf({ phrase, node }: Stop): string {
  return node instanceof Text ? '' : (/^[a-z]+/.exec(phrase)?.[0] ?? '');
}

export function isEnd({ phrase, node }: Stop): boolean {
  return !(node instanceof Text) && phrase.startsWith('end of ');
}

/** What is one thing to hear, with what one enters on the way to it. */
export interface Item {
  readonly stop: Stop;
  readonly index: number;
  readonly entering: readonly string[];
}

/** Everything there is to be heard, one thing after the other: text, a cell of nothing but text, a button with all it holds. */
export function itemsOf(stops: readonly Stop[]): Item[] {
  const items: Item[] = [];
  let entering: string[] = [];
  let inside: Node | undefined;
  stops.forEach((stop, index) => {
    if (isEnd(stop) || (inside?.contains(stop.node) && inside !== stop.node)) return;
    const role = roleOf(stop);
    if (CONTAINERS.has(role)) entering.push(containerPhrase(stop));
    const whole = WIDGETS.has(role);
    // What the virtual screen reader says at once has no stops within.
    if (!whole && role !== '' && (CONTAINERS.has(role) || stop.text === '' || holds(stop, stops[index + 1]))) return;
    if (whole) inside = stop.node;
    items.push({ stop, index, entering });
    entering = [];
  });
  return items;
}

/** The lines of everything there is to be heard: what stands in one block and beside each other, cut where it is too long. */
export function linesOf(stops: readonly Stop[]): Line[] {
  const blocks: { block: Element | null; items: Item[] }[] = [];
  for (const item of itemsOf(stops)) {
    const block = blockOf(item.stop.node);
    const last = blocks[blocks.length - 1];
    if (last?.block === block && item.entering.length === 0) last.items.push(item);
    else blocks.push({ block, items: [item] });
  }
  return blocks.flatMap(({ items }) => {
    const [first] = items;
    return cut(items.map(({ stop }) => stop)).map((text, index) => ({ text: [...(index === 0 ? first?.entering ?? [] : []), text].join(' '), first: first?.index ?? 0 }));
  });
}

/** A table's caption is read as its content; its name only where that is another. */
export function containerPhrase({ phrase, node }: Stop): string {
  if (!(node instanceof HTMLTableElement)) return phrase;
  const columns = Math.max(...Array.from(node.rows).map((row) => Array.from(row.cells).reduce((sum, cell) => sum + cell.colSpan, 0)));
  const named = phrase === `table, ${node.caption?.textContent ?? ''}` ? 'table' : phrase;
  return `${named}, ${String(node.rows.length)} rows, ${String(columns)} columns`;
}

function holds({ node }: Stop, next: Stop | undefined): boolean {
  return next !== undefined && next.node !== node && node.contains(next.node);
}

/** What a line cannot go beyond. */
function blockOf(node: Node): Element | null {
  let element = node instanceof Element ? node : node.parentElement;
  while (element && /^(?:inline|contents)/.test(getComputedStyle(element).display)) element = element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return element;
}

/** What is said of each line that some stops beside each other make. Only their text takes up room, roles do not. */
function cut(stops: readonly Stop[]): string[] {
  const lines: { stop: Stop; text: string }[][] = [[]];
  let room = LONGEST;
  for (const stop of stops) {
    for (let rest = Array.from(stop.text); rest.length > 0; ) {
      if (room === 0) {
        lines.push([]);
        room = LONGEST;
      }
      const piece = rest.splice(0, room);
      room -= piece.length;
      lines[lines.length - 1]?.push({ stop, text: piece.join('') });
    }
  }
  return lines.map((line) => line.map(({ stop, text }) => (WIDGETS.has(roleOf(stop)) ? ` ${stop.phrase.replace(stop.text, text)} ` : text)).join('').trim());
}
