/** A report of one table in every format, and files that no reader is done with. */
import { EDITIONS } from '../../src/editions/index.js';
import type { Format } from '../../src/import/file/format.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { doc, tableOf } from '../import/doc/support.js';
import { docx, tableXml } from '../import/docx/support.js';
import { drawn, pdf } from '../import/pdf/support.js';
import { padded, standard, tableHtml } from '../import/support.js';
import { grid, merged, xlsx } from '../import/xlsx/support.js';
import { PINGTAN_2022 } from '../support/reports.js';

const rows = standard('reviewLitigation', '2021');
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A page of a site: longer than what is read without a worker. */
export const PAGE = renderReportHtml({ ...PINGTAN_2022, sections: [{ id: 'overview', heading: '一、总体情况', blocks: Array.from({ length: 400 }, (_, number) => ({ type: 'paragraph' as const, text: `第${number}段文字。`.repeat(20) })) }] }, EDITIONS, ZH_CN, { page: true });

/** Cells as they are pasted: tabs between them. */
export const TEXT = padded(rows).map((cells) => cells.map(({ text }) => text).join('\t')).join('\n');

function sheets(): Uint8Array {
  const { rows: xml, merges } = grid(rows);
  return xlsx({ sheets: [`<sheetData>${xml}</sheetData>${merged(...merges)}`] });
}

export const FILES: Readonly<Record<Format, Uint8Array>> = {
  html: encode(PAGE),
  text: encode(`${TEXT}\n\n${'正文一段。\n'.repeat(5000)}`),
  docx: docx(tableXml(rows)),
  doc: doc(tableOf(rows)),
  xlsx: sheets(),
  pdf: pdf([drawn(rows, { widths: Array<number>(15).fill(34) })]),
};

/** A table that is read before a worker would have started. */
export const SNIPPET = tableHtml(rows);

/** pdf.js takes more than a minute over it. */
export function endless(): Uint8Array {
  return pdf(['q '.repeat(100_000)]);
}
