import { labelKey } from '../model/edition.js';
import type { Form, FormId } from '../model/edition.js';
import { inLine } from '../model/in-line.js';
import type { Report } from '../model/report.js';
import { formOf } from '../model/table.js';
import type { ExportContext } from './context.js';

/** A part by its heading: 三、收到和处理政府信息公开申请情况; `undefined` where the report does not have it. */
export function partHeading(report: Report, id: FormId, context: ExportContext): string | undefined {
  const form = formIn(report, id, context);
  return form && context.words.page.partHeading(form.part, titleOf(form, context));
}

/** A part with body and year, as far as known: 某某局2022年收到和处理政府信息公开申请情况. */
export function partName(report: Report, id: FormId, context: ExportContext): string | undefined {
  const form = formIn(report, id, context);
  const about = {
    ...(report.agency ? { agency: inLine(report.agency.name) } : {}),
    ...(report.year === undefined ? {} : { year: report.year }),
  };
  return form && context.words.table.caption({ ...about, part: form.part, title: titleOf(form, context) });
}

function formIn(report: Report, id: FormId, { editions }: ExportContext): Form | undefined {
  const table = report[id];
  return table && formOf(table, id, editions);
}

function titleOf(form: Form, { words }: ExportContext): string {
  return words.labels?.[labelKey(form.id, 'title')] ?? form.title;
}
