import { EDITIONS } from '../src/editions/index.js';
import type { EditionId, Item } from '../src/model/edition.js';
import { leavesOf } from '../src/model/edition.js';
import { FORM_IDS } from '../src/model/ids.js';
import type { FormId } from '../src/model/ids.js';
import { SECTIONS } from './narrative.js';

/** A cell as Word writes it: what it prints, and what it spans. */
export interface Cell {
  readonly text: string;
  readonly cols?: number;
  readonly rows?: number;
}

export type Row = readonly Cell[];

/** What stands on a page: the statutory tables, with rows or other tables of a page's own. */
export interface PageContent {
  readonly edition: EditionId;
  /** Bytes that narrative fills the page up to, at least. */
  readonly bytes?: number;
  /** Rows put under those of a form. */
  readonly more?: Partial<Record<FormId, readonly Row[]>>;
  /** Tables of other kinds, behind the report. */
  readonly others?: readonly (readonly Row[])[];
}

const PARAGRAPH = 'class="MsoNormal" style="margin:0cm 0cm 0pt;text-indent:32.0pt;line-height:28.0pt;mso-line-height-rule:exactly"';
const CENTRED = 'class="MsoNormal" align="center" style="text-align:center;line-height:15.0pt;mso-line-height-rule:exactly;mso-pagination:widow-orphan"';
const TEXT = 'style="font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:Calibri;mso-bidi-font-family:&quot;Times New Roman&quot;;color:black"';
const FIGURE = 'lang="EN-US" style="font-size:10.5pt;font-family:宋体;mso-ascii-font-family:Calibri;mso-bidi-font-family:宋体;color:black;mso-font-kerning:0pt"';
const BORDERS =
  'border-top:none;border-left:none;border-bottom:solid windowtext 1.0pt;border-right:solid windowtext 1.0pt;mso-border-top-alt:solid windowtext .5pt;mso-border-left-alt:solid windowtext .5pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt 0cm 5.4pt';

/** A page with a report as Word saves it and editors paste it. */
export function wordPage({ edition, bytes = 0, more = {}, others = [] }: PageContent): string {
  const heads = ['一、总体情况', '二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '六、其他需要报告的事项'];
  const tables = FORM_IDS.map((form) => tableHtml([...formRows(form, edition), ...(more[form] ?? [])]));
  const fixed = [...tables, ...others.map(tableHtml)].join('').length;
  const narrative: string[] = [];
  for (let size = fixed, index = 0; size < bytes; index += 1) {
    const text = paragraph(SECTIONS[index % SECTIONS.length] ?? '');
    narrative.push(text);
    size += text.length;
  }
  const [one = '', two = '', three = '', four = '', five = '', six = ''] = heads.map(paragraph);
  const half = Math.ceil(narrative.length / 2);
  const body = [
    paragraph(`某市某局${edition === '2019' ? 2020 : 2022}年政府信息公开工作年度报告`),
    ...[one, ...narrative.slice(0, half), two, tables[0], three, tables[1], four, tables[2], five, ...narrative.slice(half), six, paragraph('无其他需要报告的事项。')],
    ...others.map((rows) => paragraph('附表') + tableHtml(rows)),
  ];
  return `<!DOCTYPE html><html><head><title>政府信息公开年报</title></head><body><div class="TRS_Editor"><div class="WordSection1">${body.join('\n')}</div></div></body></html>`;
}

/** What a cell prints, by its number in the form's order, from 0. */
export type Printed = (cell: number) => string;

/** The rows of a form as the notice prints them, every figure another. */
export function formRows(form: FormId, edition: EditionId, printed: Printed = (cell) => String((cell + 1) * 7)): Row[] {
  const blocks = EDITIONS[edition].forms[form].blocks;
  const wide = Math.max(...blocks.map(({ columns }) => leavesOf(columns).length));
  let cells = 0;
  return blocks.flatMap((block) => {
    const columns = leavesOf(block.columns);
    const depth = Math.max(...leavesOf(block.rows).map(({ trail }) => trail.length));
    const labels = block.corner === undefined ? 0 : depth;
    const spread = wide - columns.length + 1;
    const header = headerRows(block.columns, labels > 0 ? { text: block.corner ?? '', cols: labels } : undefined, spread);
    const seen = new Set<Item>();
    const rows = leavesOf(block.rows).map(({ trail }): Row => {
      const names = labels === 0 ? [] : trail.flatMap((item, level): Cell[] => {
        if (seen.has(item)) return [];
        seen.add(item);
        return [{ text: item.label, cols: level === trail.length - 1 ? labels - level : 1, rows: leavesOf([item]).length }];
      });
      return [...names, ...columns.map((_, index) => ({ text: printed(cells++), cols: index === columns.length - 1 ? spread : 1 }))];
    });
    return [...(block.caption === undefined ? [] : [[{ text: block.caption, cols: labels + wide }]]), ...header, ...rows];
  });
}

function headerRows(items: readonly Item[], corner: Cell | undefined, spread: number): Row[] {
  const deepest = Math.max(...leavesOf(items).map(({ trail }) => trail.length));
  const rows: Cell[][] = Array.from({ length: deepest }, () => []);
  const last = leavesOf(items).pop()?.trail[0];
  const put = (item: Item, level: number): void => {
    const wide = item.items ? leavesOf([item]).length : 1;
    rows[level]?.push({ text: item.label, cols: item === last ? wide + spread - 1 : wide, rows: item.items ? 1 : deepest - level });
    for (const inner of item.items ?? []) put(inner, level + 1);
  };
  if (corner) rows[0]?.push({ ...corner, rows: deepest });
  for (const item of items) put(item, 0);
  return rows;
}

function tableHtml(rows: readonly Row[]): string {
  const lines = rows.map((cells) => `<tr style="mso-yfti-irow:1;height:24.0pt">${cells.map(cellHtml).join('')}</tr>`);
  return `<table class="MsoNormalTable" border="0" cellspacing="0" cellpadding="0" width="0" style="border-collapse:collapse;mso-yfti-tbllook:1184"><tbody>${lines.join('\n')}</tbody></table>\n`;
}

function cellHtml({ text, cols = 1, rows = 1 }: Cell): string {
  const spans = `${cols === 1 ? '' : ` colspan="${cols}"`}${rows === 1 ? '' : ` rowspan="${rows}"`}`;
  return `<td width="68" valign="center"${spans} style="width:51.0pt;${BORDERS};height:24.0pt"><p ${CENTRED}><span ${FIGURE}>${text}<o:p></o:p></span></p></td>`;
}

function paragraph(text: string): string {
  return `<p ${PARAGRAPH}><span ${TEXT}>${text}</span><span lang="EN-US" ${TEXT}><o:p></o:p></span></p>\n`;
}
