import type { Look, SheetCell } from './sheet.js';

/** Looks in the order of their styles; style 0 is the program's own. Numbers follow, by how many decimals they print. */
const LOOKS: readonly Look[] = ['title', 'caption', 'heading', 'label', 'figure', 'note'];

/** Spreadsheets keep no more digits of a number than this. */
export const MOST_DIGITS = 15;

/** The format of text: what is typed or pasted over such a cell stays text as well. */
const TEXT_FORMAT = 49;
const FIRST_OWN_FORMAT = 164;

/** The style of a cell. A number shows just the decimals it has: under the usual format a narrow column would round it. */
export function styleOf({ look, value }: SheetCell): number {
  if (typeof value !== 'number') return LOOKS.indexOf(look) + 1;
  return LOOKS.length + 1 + (String(value).split('.')[1] ?? '').length;
}

/** The styles of every workbook. */
export function stylesXml(): string {
  const decimals = Array.from({ length: MOST_DIGITS + 1 }, (_, count) => count);
  const formats = decimals.map((count) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + count}" formatCode="0${count === 0 ? '' : `.${'0'.repeat(count)}`}"/>`);
  const styles = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    ...LOOKS.map((look) => style(TEXT_FORMAT, LOOK_XML[look])),
    ...decimals.map((count) => style(FIRST_OWN_FORMAT + count, LOOK_XML.figure)),
  ];
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="3">${font(11)}${font(11, '<b/>')}${font(14, '<b/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEEF1F5"/><bgColor indexed="64"/></patternFill></fill></fills>',
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}

interface LookXml {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly horizontal: 'left' | 'center' | 'right';
}

const LOOK_XML: Readonly<Record<Look, LookXml>> = {
  title: { font: 2, fill: 0, border: 0, horizontal: 'left' },
  caption: { font: 1, fill: 0, border: 0, horizontal: 'left' },
  heading: { font: 1, fill: 2, border: 1, horizontal: 'center' },
  label: { font: 1, fill: 2, border: 1, horizontal: 'left' },
  figure: { font: 0, fill: 0, border: 1, horizontal: 'right' },
  note: { font: 0, fill: 0, border: 0, horizontal: 'left' },
};

const BORDER = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FF8A8F98"/></${side}>`).join('');

function style(format: number, { font: fontId, fill, border, horizontal }: LookXml): string {
  return [
    `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fill}" borderId="${border}" xfId="0"`,
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">',
    `<alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`,
  ].join('');
}

/** A font of every Windows and of WPS; others put in their own for Chinese. */
function font(size: number, bold = ''): string {
  return `<font>${bold}<sz val="${size}"/><color rgb="FF1B1F24"/><name val="Microsoft YaHei"/><family val="2"/><charset val="134"/></font>`;
}
