import type { SourceBlock } from '../document.js';

/** The printed text of a document in one piece, and the same without all that labels may differ in. */
export interface TextStream {
  readonly printed: string;
  /** Folded, without white space and punctuation. */
  readonly folded: string;
  /** For each folded character, its place in `printed`. */
  readonly places: readonly number[];
  /** The line of a text file a place in `printed` stands in. */
  readonly lineAt: (place: number) => number | undefined;
}

/** Texts are not looked at beyond this many characters. */
const LONGEST = 400_000;

const LETTER = /[\p{L}\p{N}]/u;

/** Joins the paragraphs of a document, one a line. Tables are not part of it. */
export function textStream(blocks: readonly SourceBlock[]): TextStream {
  let printed = '';
  const starts: { from: number; line: number | undefined }[] = [];
  for (const block of blocks) {
    if (block.type === 'table' || block.type === 'picture' || printed.length > LONGEST) continue;
    starts.push({ from: printed.length, line: block.line });
    printed += `${block.type === 'list' ? block.items.join('\n') : block.text}\n`;
  }
  let folded = '';
  const places: number[] = [];
  for (let place = 0; place < printed.length; place += 1) {
    for (const character of printed.charAt(place).normalize('NFKC')) {
      if (!LETTER.test(character)) continue;
      folded += character;
      places.push(place);
    }
  }
  const lineAt = (place: number): number | undefined => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle]?.from ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return starts[low]?.line;
  };
  return { printed, folded, places, lineAt };
}
