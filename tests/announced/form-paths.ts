import { cellsOf, FORM_IDS, labelKey } from '../../src/model/edition.js';
import type { EditionId, FormBlock, FormId, Item } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import type { Words } from '../../src/model/words.js';
import { EDITIONS } from '../../src/editions/index.js';
import { put } from '../support/reports.js';

/** A figure on a page, told from all others of its table by its text, and the labels of its column and its row from outside in. */
export interface FigurePath {
  readonly figure: string;
  readonly columns: readonly string[];
  readonly rows: readonly string[];
}

/** A table as a form has it; 二 has one for each of its blocks. */
export interface FormTable {
  readonly form: FormId;
  readonly figures: readonly FigurePath[];
}

/** Which cells of the forms are meant, by their paths. */
export type Chosen = (path: string) => boolean;

const ALL: Chosen = () => true;

/**
 * A report that prints another number in every cell of a form, or in those chosen, and 0 in the others: seven more than in
 * the cell before, as a page from Word does here.
 */
export function numberedReport(edition: EditionId, forms = FORM_IDS, chosen = ALL): Report {
  const tables = forms.map((id) => {
    const table = id === 'reviewLitigation' ? {} : { edition };
    for (const [path, figure] of numbersOf(edition, id)) put(table, path, chosen(path) ? figure : 0);
    return [id, table];
  });
  return { version: 1, agency: { name: '示例局' }, year: Number(edition) + 1, ...(Object.fromEntries(tables) as object) };
}

/** The figure of each cell of a form in such a report, by its path. */
function numbersOf(edition: EditionId, form: FormId): Map<string, number> {
  return new Map(cellsOf(EDITIONS[edition].forms[form]).map(({ path }, index) => [path, (index + 1) * 7]));
}

/** The tables of such a report with the path of every figure, or of those shown, worked out from the form alone. */
export function formTables(edition: EditionId, words: Words, forms = FORM_IDS, shown = ALL): FormTable[] {
  return forms.flatMap((id) => {
    const numbers = numbersOf(edition, id);
    return EDITIONS[edition].forms[id].blocks
      .map((block) => ({ form: id, figures: blockPaths(edition, id, block, words, numbers, shown) }))
      .filter(({ figures }) => figures.length > 0);
  });
}

function blockPaths(edition: EditionId, id: FormId, block: FormBlock, words: Words, numbers: ReadonlyMap<string, number>, shown: Chosen): FigurePath[] {
  const cells = cellsOf(EDITIONS[edition].forms[id]).filter((cell) => cell.block === block);
  const labels = (axis: 'row' | 'column', trail: readonly Item[]): string[] =>
    trail
      .map((item, index) => words.labels?.[labelKey(id, axis, ...trail.slice(0, index + 1).map((step) => step.id))] ?? item.label)
      .filter((label) => label !== '');
  return cells
    .filter(({ path }) => shown(path))
    .map(({ path, row, column }) => ({ figure: String(numbers.get(path)), columns: labels('column', column.trail), rows: labels('row', row.trail) }));
}
