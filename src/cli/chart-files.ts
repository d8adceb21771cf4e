import { createHash } from 'node:crypto';
import { checkSums } from '../checks/sums.js';
import { EDITIONS } from '../editions/index.js';
import { usualChart } from '../export/charts/usual-chart.js';
import { chartCaption, toSvg } from '../export/index.js';
import type { ExportContext } from '../export/index.js';
import { EXPORT_WORDS } from '../locales/export.js';
import { FORM_IDS } from '../model/edition.js';
import type { FormId } from '../model/edition.js';
import type { Report } from '../model/report.js';
import { textOf } from '../model/statement.js';
import type { Statement } from '../model/statement.js';
import { formOf } from '../model/table.js';
import type { Words } from '../model/words.js';
import { statementsFor } from '../sentences/index.js';
import { kebab } from '../tables/index.js';
import type { Picture, RenderOptions } from '../tables/index.js';

/** The usual chart of a part as a file. */
export interface ChartFile extends Omit<Picture, 'src'> {
  readonly form: FormId;
  /**
   * In ASCII, which every system takes that files are uploaded to: `2022-requests-1a2b3c4d.svg`. The digits are of what the picture
   * shows, so that no other picture, and none of another report, can stand in its place.
   */
  readonly name: string;
  readonly svg: string;
}

/** The usual charts of the parts that may have one. The same report gives the same files on every day. */
export function chartFiles(report: Report, words: Words): ChartFile[] {
  const context: ExportContext = { editions: EDITIONS, words, fileWords: EXPORT_WORDS[words.language] };
  return FORM_IDS.flatMap((id): ChartFile[] => {
    const table = report[id];
    const findings = table ? checkSums(table, id, EDITIONS) : [];
    const chart = usualChart(report, id, findings, context);
    if (!table || !chart) return [];
    const { title, notes, rows, picture } = chart;
    const statements = statementsFor(table, formOf(table, id, EDITIONS), findings, report.year === undefined ? {} : { year: report.year });
    const alt = inWords(title, statements.filter((statement) => isDrawn(statement, rows)), words);
    const scene = { ...picture, description: alt };
    const file = toSvg(scene, chartCaption(report, scene, { part: id, title, notes }, context));
    return [{ ...file, form: id, alt, name: `${report.year === undefined ? '' : `${report.year}-`}${kebab(id)}-${digestOf(file.svg)}.svg` }];
  });
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** The pictures as part of the page: no other file is needed, and nothing is loaded. */
export function embeddedPictures(files: readonly ChartFile[]): NonNullable<RenderOptions['pictures']> {
  return pictures(files, ({ svg }) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
}

/** The pictures as files of a folder, which an address leads to that is empty or ends in a slash. */
export function linkedPictures(files: readonly ChartFile[], folder: string): NonNullable<RenderOptions['pictures']> {
  return pictures(files, ({ name }) => folder + name);
}

function pictures(files: readonly ChartFile[], srcOf: (file: ChartFile) => string): NonNullable<RenderOptions['pictures']> {
  return Object.fromEntries(files.map((file) => [file.form, { src: srcOf(file), alt: file.alt, width: file.width, height: file.height }]));
}

/** Whether a sentence is about what the chart shows. */
function isDrawn(statement: Statement, rows: readonly string[] | undefined): boolean {
  if (statement.kind === 'row') return rows?.includes(statement.name.key) ?? false;
  return statement.kind === 'requests' || statement.kind === 'track';
}

/** The name of a chart, and what is computed of it, marked as computed. */
function inWords(title: string, statements: readonly Statement[], { language, page, sentence }: Words): string {
  const phrases = statements.map(sentence);
  const starred = phrases.some((pieces) => pieces.some((piece) => typeof piece !== 'string' && piece.amount.computed));
  const [colon, space, stop] = language === 'en' ? [': ', ' ', '.'] : ['：', '', '。'];
  const said = [...phrases.map(textOf), ...(starred && page.computedNote !== '' ? [page.computedNote] : []), `${page.computed}${stop}`];
  return `${title}${colon}${said.join(space)}`;
}
