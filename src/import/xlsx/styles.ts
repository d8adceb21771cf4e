import { childOf, elementsOf, valueOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { readFormat, UNKNOWN_FORMAT } from './number-format.js';
import type { NumberFormat } from './number-format.js';

/** What the style of a cell says of how it shows its value. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** How much larger its letters are than those that widths of columns are counted in. */
  readonly scale: number;
  /** How all of its text looks. */
  readonly look: 'struck' | 'raised' | undefined;
  /** Whether it has lines around it. */
  readonly bordered: boolean;
}

export interface Styles {
  readonly cell: (index: number) => CellStyle;
  /** Whether a conditional format changes the number format. */
  readonly changesNumbers: (index: number) => boolean;
}

/** Number formats a file need not state; those of dates and of money depend on the country. */
const BUILT_IN = new Map([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [49, '@'],
]);

const PLAIN: CellStyle = { format: readFormat('General'), scale: 1, look: undefined, bordered: false };

/** Reads the styles of a workbook. */
export function readStyles(root: XmlElement | undefined): Styles {
  const codes = new Map(BUILT_IN);
  for (const { attributes } of listOf(root, 'numFmts')) {
    if (attributes.formatCode !== undefined) codes.set(Number(attributes.numFmtId), attributes.formatCode);
  }
  const formats = new Map([...codes].map(([id, code]) => [id, readFormat(code)]));
  const fonts = listOf(root, 'fonts').map((font) => ({ size: Number(valueOf(font, 'sz') ?? 11), look: lookOf(font) }));
  const borders = listOf(root, 'borders').map(hasLine);
  const cells = listOf(root, 'cellXfs').map(({ attributes }): CellStyle => {
    const font = fonts[Number(attributes.fontId ?? 0)];
    const scale = (font?.size ?? 11) / (fonts[0]?.size ?? 11);
    const format = formats.get(Number(attributes.numFmtId ?? 0)) ?? UNKNOWN_FORMAT;
    return { format, scale: scale > 1 ? scale : 1, look: font?.look, bordered: borders[Number(attributes.borderId ?? 0)] ?? false };
  });
  const conditional = listOf(root, 'dxfs').map((format) => childOf(format, 'numFmt') !== undefined);
  return { cell: (index) => cells[index] ?? PLAIN, changesNumbers: (index) => conditional[index] ?? false };
}

function listOf(root: XmlElement | undefined, name: string): XmlElement[] {
  const list = childOf(root, name);
  return list ? elementsOf(list) : [];
}

function lookOf(font: XmlElement): CellStyle['look'] {
  if (!/^(?:0|false)$/.test(childOf(font, 'strike') ? (valueOf(font, 'strike') ?? '1') : '0')) return 'struck';
  return /^su[bp]/.test(valueOf(font, 'vertAlign') ?? '') ? 'raised' : undefined;
}

function hasLine(border: XmlElement): boolean {
  return elementsOf(border).some(({ name, attributes: { style = 'none' } }) => name !== 'diagonal' && style !== 'none');
}
