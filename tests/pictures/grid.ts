import { brightnessOf, rgbOf } from './colour.js';
import type { Rect, TextSeen } from './look.js';
import type { Pixels } from './png.js';

/** Side of a cell in px. */
export const CELL = 16;
/** How far the brightness of a cell may be off, of 255. Storing it costs up to 9; a bar's end may move by 3 px. */
const TOLERANCE = 36;
const LEVELS = 15;
/** What charts reckon to be as wide as high, wherever there is no font at hand; anything else takes 0.56 em. */
const WIDE = /[\u2e80-\uffff—‘’“”…]/;

/** A picture reduced to the mean brightness of its cells. */
export interface Grid {
  /** The most frequent brightness, as in rows. */
  readonly ground: string;
  /** From top to bottom: a hexadecimal digit a cell, from black to white; `.` for the ground, left out at the end. */
  readonly rows: readonly string[];
}

/**
 * The screenshot of a drawing without its texts, and each text as a box where it was placed, as wide as it was reckoned
 * to be. So no font shows, but every text does.
 */
export function withTextBoxes(pixels: Pixels, drawing: Rect, texts: readonly TextSeen[]): Pixels {
  const rgb = Uint8Array.from(pixels.rgb);
  for (const { text, placed, colour } of texts) {
    if (!placed) continue;
    const { x, y, size } = placed;
    const em = Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.56), 0);
    const box = { x: x - drawing.x, y: y - 0.75 * size - drawing.y, width: em * size, height: 0.75 * size };
    const [red, green, blue] = rgbOf(colour);
    eachPixel(pixels, box, (at) => {
      [rgb[at], rgb[at + 1], rgb[at + 2]] = [red, green, blue];
    });
  }
  return { ...pixels, rgb };
}

/** Calls back with the place in `rgb` of every pixel of a box, as far as it is in the picture. */
export function eachPixel({ width, height }: Pixels, box: Rect, seen: (at: number) => void): void {
  const [left, right] = [Math.max(0, Math.round(box.x)), Math.min(width, Math.round(box.x + box.width))];
  const [top, bottom] = [Math.max(0, Math.round(box.y)), Math.min(height, Math.round(box.y + box.height))];
  for (let y = top; y < bottom; y += 1) for (let x = left; x < right; x += 1) seen((y * width + x) * 3);
}

export function gridOf(pixels: Pixels): Grid {
  const cells = cellsOf(pixels).map((row) => row.map(digitOf));
  const counts = new Map<string, number>();
  for (const digit of cells.flat()) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const [ground = ''] = Array.from(counts).sort(([, a], [, b]) => b - a)[0] ?? [];
  return { ground, rows: cells.map((row) => row.map((digit) => (digit === ground ? '.' : digit)).join('').replace(/\.+$/, '')) };
}

/** The cells of a picture that are not as bright as those of a reference. */
export function wrongCells(pixels: Pixels, { ground, rows }: Grid): Rect[] {
  const cells = cellsOf(pixels);
  const ground255 = (parseInt(ground, 16) * 255) / LEVELS;
  // What the reference has and the picture has not, and the other way round, is compared with the ground.
  const [height, width] = [Math.max(cells.length, rows.length), Math.max(cells[0]?.length ?? 0, ...rows.map((row) => row.length))];
  return Array.from({ length: height * width }, (_, index) => [Math.floor(index / width), index % width] as const)
    .filter(([row, column]) => {
      const digit = rows[row]?.[column] ?? '.';
      const expected = digit === '.' ? ground255 : (parseInt(digit, 16) * 255) / LEVELS;
      return Math.abs((cells[row]?.[column] ?? ground255) - expected) > TOLERANCE;
    })
    .map(([row, column]) => ({ x: column * CELL, y: row * CELL, width: CELL, height: CELL }));
}

/** Mean brightness of each cell, 0 to 255. */
function cellsOf(pixels: Pixels): number[][] {
  const { rgb, width, height } = pixels;
  return Array.from({ length: Math.ceil(height / CELL) }, (_row, row) =>
    Array.from({ length: Math.ceil(width / CELL) }, (_column, column) => {
      let [sum, count] = [0, 0];
      eachPixel(pixels, { x: column * CELL, y: row * CELL, width: CELL, height: CELL }, (at) => {
        sum += brightnessOf(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0);
        count += 1;
      });
      return sum / count;
    }),
  );
}

function digitOf(brightness: number): string {
  return Math.round((brightness * LEVELS) / 255).toString(16);
}
