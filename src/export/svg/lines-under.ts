import { breadth } from '../breadth.js';
import type { TextShape } from './scene.js';

/** What stands under a chart in a file, since it leaves its page: its title, source and date. */
export interface Caption {
  readonly title: string;
  /** Source and date, a line each. */
  readonly lines: readonly string[];
}

const TITLE = { size: 15, lead: 22 };
const LINE = { size: 12, lead: 18 };
const INK = '#1b1f24';
const MUTED = '#565d68';

/** Lays a caption out under a picture, broken where it is too long. */
export function linesUnder({ title, lines }: Caption, left: number, top: number, width: number): { readonly shapes: readonly TextShape[]; readonly bottom: number } {
  const shapes: TextShape[] = [];
  let bottom = top;
  const add = (text: string, { size, lead }: typeof TITLE, style: Pick<TextShape, 'fill' | 'bold'>): void => {
    for (const line of broken(text, (width / size) * 2)) {
      bottom += lead;
      shapes.push({ type: 'text', text: line, x: left, y: bottom - (lead - size) / 2, size, ...style });
    }
  };
  add(title, TITLE, { fill: { colour: INK }, bold: true });
  for (const line of lines) add(line, LINE, { fill: { colour: MUTED } });
  return { shapes, bottom };
}

/** Pieces of a text of at most so many half-width characters; words of Latin letters and addresses are broken only if they are longer. */
function broken(text: string, most: number): string[] {
  const pieces: string[] = [];
  for (const word of text.match(/[\u0021-\u2e7f]+ *|\s+|[^]/gu) ?? []) {
    const last = pieces[pieces.length - 1];
    if (last !== undefined && breadth((last + word).trimEnd()) <= most) pieces[pieces.length - 1] = last + word;
    else pieces.push(...cut(word, most));
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function cut(word: string, most: number): string[] {
  const pieces = [''];
  for (const character of word) {
    if (breadth((pieces[pieces.length - 1] ?? '') + character) > most) pieces.push('');
    pieces.push((pieces.pop() ?? '') + character);
  }
  return pieces;
}
