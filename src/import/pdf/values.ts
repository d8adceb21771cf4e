import type { PdfGlyph } from './pdfjs.js';

/** Arguments of operators come from the file: each is looked at before it is used. */
export function isGlyph(item: unknown): item is PdfGlyph {
  return item !== null && typeof item === 'object' && 'unicode' in item && typeof item.unicode === 'string' && 'width' in item && typeof item.width === 'number';
}

export function isNumbers(value: unknown): value is ArrayLike<number> {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

export function numbersOf(value: unknown): number[] {
  return isNumbers(value) ? Array.from(value, numberOf) : [];
}

export function numberOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}
