import { EDITIONS } from '../../../src/editions/index.js';
import { ZH_CN } from '../../../src/locales/zh-CN.js';
import type { FormId } from '../../../src/model/edition.js';
import type { Report } from '../../../src/model/report.js';
import { describePart } from '../../../src/tables/index.js';

/** A cell on its way to a page: what it prints, piece by piece, and what it spans. */
export interface PrintedCell {
  kind: 'label' | 'figure' | 'corner';
  /** Markup of the content, escaped already. */
  markup: string;
  text: string;
  colSpan: number;
  rowSpan: number;
}

export interface PrintedTable {
  form: FormId;
  caption: string;
  /** Rows of the head stand first. */
  headRows: number;
  rows: PrintedCell[][];
}

/** The tables of a report as rows of cells, to be varied. */
export function printedTables(report: Report): PrintedTable[] {
  return (['disclosure', 'requests', 'reviewLitigation'] as const).flatMap((form) =>
    (describePart(report, form, EDITIONS, ZH_CN)?.tables ?? []).map((table) => ({
      form,
      caption: table.caption.replace(/^.*：/, ''),
      headRows: table.head.length,
      rows: [...table.head, ...table.bodies.flat()].map((cells) =>
        cells.map((cell) => ({
          kind: cell.kind === 'header' ? ('label' as const) : cell.kind,
          markup: escape(cell.text),
          text: cell.text,
          colSpan: cell.colSpan,
          rowSpan: cell.rowSpan,
        })),
      ),
    })),
  );
}

export function htmlOf(tables: readonly PrintedTable[]): string {
  return tables.map(tableHtml).join('\n');
}

export function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const HEADINGS: Readonly<Record<FormId, string>> = {
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  reviewLitigation: '四、政府信息公开行政复议、行政诉讼情况',
};

function tableHtml(table: PrintedTable): string {
  const rows = table.rows.map((cells) => `<tr>${cells.map(cellHtml).join('')}</tr>`).join('\n');
  return `<p>${HEADINGS[table.form]}</p>\n<table>\n${rows}\n</table>`;
}

function cellHtml({ markup, colSpan, rowSpan }: PrintedCell): string {
  const spans = (colSpan === 1 ? '' : ` colspan="${String(colSpan)}"`) + (rowSpan === 1 ? '' : ` rowspan="${String(rowSpan)}"`);
  return `<td${spans}>${markup}</td>`;
}
