import { FORM_IDS } from '../../model/edition.js';
import type { FormId } from '../../model/edition.js';
import type { TidyColumn } from '../../model/export-words.js';
import { foldFigureText, NONE, quantityOf } from '../../model/figure.js';
import type { Report, StatutoryTable } from '../../model/report.js';
import { formOf, unitAt } from '../../model/table.js';
import { describePart } from '../../tables/index.js';
import type { ExportContext } from '../context.js';
import { partHeading } from '../part-name.js';
import { csvText } from './csv-text.js';
import { labelledFigures } from './labelled-figures.js';
import type { LabelledFigure } from './labelled-figures.js';

const COLUMNS: readonly TidyColumn[] = [
  'year', 'agency', 'part', 'edition', 'rowId', 'row', 'columnId', 'column', 'printed', 'number', 'unit', 'note', 'footnotes',
];

/**
 * The figures of a report as tidy CSV: one line a figure, under heads in the words' language. A cell printed blank has a
 * line whose printed text is blank; a cell the report does not have has none. `number` is filled only where the printed
 * text is a numeral, so 0, 无 and blank stay three things.
 */
export function toTidyCsv(report: Report, context: ExportContext, ids: readonly FormId[] = FORM_IDS): string {
  const { tidy } = context.fileWords;
  return csvText([COLUMNS.map((column) => tidy[column]), ...ids.flatMap((id) => partLines(report, id, context))]);
}

function partLines(report: Report, id: FormId, context: ExportContext): string[][] {
  const { editions, words, fileWords } = context;
  const table = report[id];
  const part = describePart(report, id, editions, words);
  if (!table || !part) return [];
  const form = formOf(table, id, editions);
  const shared = {
    year: report.year === undefined ? '' : String(report.year),
    agency: report.agency?.name ?? '',
    part: partHeading(report, id, context) ?? '',
    edition: 'edition' in table ? table.edition : '',
    footnotes: (table.notes ?? []).join('\n'),
  };
  return part.tables.flatMap((described) =>
    labelledFigures(described, form).map((figure) => {
      const line: Readonly<Record<TidyColumn, string>> = {
        ...shared,
        rowId: figure.row ?? '',
        row: figure.rowLabels.join(fileWords.step),
        columnId: figure.column ?? '',
        column: figure.columnLabels.join(fileWords.step),
        printed: figure.printed ?? '',
        number: numberIn(figure),
        unit: unitOf(figure, table),
        note: remarksOn(figure, fileWords.note).join(fileWords.also),
      };
      return COLUMNS.map((column) => line[column]);
    }),
  );
}

/** The number a numeral stands for, without separators; nothing for 无, which is a word. */
function numberIn({ printed }: LabelledFigure): string {
  const quantity = quantityOf(printed);
  if (quantity.kind === 'unknown' || isNone(printed)) return '';
  const text = String(quantity.value);
  return text.includes('e') ? quantity.value.toFixed(15).replace(/0+$/, '') : text;
}

function unitOf({ printed, place }: LabelledFigure, table: StatutoryTable): string {
  const quantity = quantityOf(printed);
  if (quantity.kind === 'unknown' || isNone(printed)) return '';
  return quantity.unit ?? (place ? unitAt(table, place) : undefined) ?? '';
}

function remarksOn(figure: LabelledFigure, words: ExportContext['fileWords']['note']): string[] {
  const quantity = quantityOf(figure.printed);
  const own = figure.place ? [] : [words.ownLine];
  if (isNone(figure.printed)) return [words.none, ...own];
  if (quantity.kind === 'known') return [...(quantity.remark === undefined ? [] : [quantity.remark]), ...own];
  const why = { missing: words.blank, blank: words.blank, notApplicable: words.notApplicable, unreadable: words.unreadable }[quantity.why];
  return [why, ...own];
}

function isNone(printed: LabelledFigure['printed']): boolean {
  return printed !== null && foldFigureText(printed) === NONE;
}
