import { EDITIONS } from '../../src/editions/index.js';
import { EN } from '../../src/locales/en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import type { EditionId } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import type { Words } from '../../src/model/words.js';
import { renderReportHtml } from '../../src/tables/index.js';
import { wordPage } from '../../bench/word-page.js';
import { stripped } from '../import/properties/cms.js';
import { formTables, numberedReport } from './form-paths.js';
import type { Chosen, FormTable } from './form-paths.js';

/** A page as a site serves it, and what a screen reader has to be told of it. */
export interface AnnouncedPage {
  readonly name: string;
  readonly language: 'zh-CN' | 'en';
  readonly head: string;
  readonly body: string;
  /** How many cells of figures scripts put there; 0 for a page without scripts. */
  readonly scripted: number;
  /** Of the window, in px; wide enough for tables to stand as the forms have them if absent. */
  readonly width?: number;
  readonly tables: readonly FormTable[];
}

const LANGUAGES: readonly Words[] = [ZH_CN, EN];
const EDITION_IDS: readonly EditionId[] = ['2019', '2021'];
/** The window of a phone, in px. */
const PHONE = 320;
const SCRIPT = '<script src="/cdn/disclosure-elements.js"></script>';
const ENHANCING = '<script src="/cdn/disclosure-elements.js" data-enhance=".TRS_Editor"></script>';

const element = (tag: string, report: Report, attributes = ''): string =>
  `<${tag}${attributes}><script type="application/json">${JSON.stringify(report)}</script></${tag}>`;
const wordBody = (edition: EditionId): string => wordPage({ edition }).replace(/^[^]*<body>|<\/body>[^]*$/g, '');
const staticReport = (edition: EditionId, words: Words): string => renderReportHtml(numberedReport(edition), EDITIONS, words);

/** The ways a report comes to stand in a page: what is in its head, what is in its body, and whether scripts work on it. */
const WAYS = {
  'in an element': (edition: EditionId) => ({ head: SCRIPT, body: element('disclosure-report', numberedReport(edition)) }),
  'upgraded from a Word table': (edition: EditionId) => ({ head: ENHANCING, body: wordBody(edition) }),
  'rendered static': (edition: EditionId, words: Words) => ({ head: '', body: staticReport(edition, words) }),
  'static, taken up': (edition: EditionId, words: Words) => ({ head: SCRIPT, body: staticReport(edition, words) }),
  'static, stripped by a CMS': (edition: EditionId, words: Words) => ({ head: '', body: stripped(staticReport(edition, words), 'kept') }),
  'static, stripped of classes too': (edition: EditionId, words: Words) => ({ head: '', body: stripped(staticReport(edition, words), 'stripped') }),
  // What recognises a page's own tables knows the forms' own words, so these are in Chinese.
  'static, stripped, upgraded': (edition: EditionId) => ({ head: ENHANCING, body: `<div class="TRS_Editor">${stripped(staticReport(edition, ZH_CN), 'stripped')}</div>` }),
};

/** A table of no report. */
export const WAKING: AnnouncedPage = announced('a table', ZH_CN, '', '<table><tr><th colspan="2">列</th></tr><tr><td>1</td><td>2</td></tr></table>', []);

/** 四 with what may stand in place of a number, each in another column of 行政复议. */
export const STATES: readonly AnnouncedPage[] = [
  announced('0, 无, blank, and a cell that is not there: in an element', ZH_CN, SCRIPT, element('review-litigation-grid', states()), []),
  announced('0, 无, blank, and a cell that is not there: static', ZH_CN, '', renderReportHtml(states(), EDITIONS, ZH_CN), []),
  announced('0, 无, blank, and a cell that is not there: stripped', ZH_CN, '', stripped(renderReportHtml(states(), EDITIONS, ZH_CN), 'stripped'), []),
];

function states(): Report {
  return { version: 1, reviewLitigation: { review: { upheld: 0, corrected: '无', other: null, total: '/' } } };
}

// A row and a column of an agency's own.
const OWN_ROW = { axis: 'row', label: '其中：工作秘密', after: 'outcomes.refused.stateSecret' } as const;
const OWN_COLUMN = { axis: 'column', label: '其中：外商投资企业', after: 'business' } as const;

/** In 三: seven figures a row, and the row of 属于国家秘密 is the fifth. */
const BEFORE_OWN_ROW = 7 * 4;

/** Every form of every edition in every way and language, and what readers and agencies make of them. */
export const PAGES: readonly AnnouncedPage[] = [
  ...EDITION_IDS.flatMap((edition) =>
    LANGUAGES.flatMap((words) =>
      Object.entries(WAYS).map(([way, page]) => {
        const { head, body } = page(edition, words);
        return announced(`${edition} ${way}`, words, head, body, formTables(edition, words));
      }),
    ),
  ),
  ...LANGUAGES.flatMap((words) => [oneApplicant(words), nonzeroLines(words), ownLines(words), matrixAsList(words), tracksAsList(words)]),
  ...EDITION_IDS.flatMap((edition) => LANGUAGES.map((words) => onPhone(edition, words))),
  ...LANGUAGES.flatMap((words) => [oneApplicantOnPhone(words), oneOutcomeOnPhone(words)]),
];

function announced(name: string, words: Words, head: string, body: string, tables: readonly FormTable[]): AnnouncedPage {
  const figures = tables.reduce((sum, table) => sum + table.figures.length, 0);
  return { name: `${name}, ${words.language}`, language: words.language, head, body, tables, scripted: head === '' ? 0 : figures };
}

/** What a reader chose to see: one kind of applicant. */
function oneApplicant(words: Words): AnnouncedPage {
  const shown: Chosen = (path) => path.endsWith('.business');
  const body = element('request-matrix', numberedReport('2021', ['requests']), ' view="column:business"');
  return announced('三 for one kind of applicant', words, SCRIPT, body, formTables('2021', words, ['requests'], shown));
}

/** What a reader chose to see: lines that are not all 0, and those that always stay. */
function nonzeroLines(words: Words): AnnouncedPage {
  const shown: Chosen = (path) =>
    /^(?:received|carriedIn|outcomes\.(?:partial|refused\.stateSecret|otherwise\.other|total)|carriedOut)\.(?:individual|research|total)$/.test(path);
  const body = element('request-matrix', numberedReport('2021', ['requests'], shown), ' view="nonzero"');
  return announced('三 without lines of zeros', words, SCRIPT, body, formTables('2021', words, ['requests'], shown));
}

/** Where there is no room for a table: 三 is one small table for each column. */
function matrixAsList(words: Words): AnnouncedPage {
  const columns = ['individual', 'business', 'research', 'publicInterest', 'legal', 'other', 'total'];
  const tables = columns.flatMap((column) => formTables('2021', words, ['requests'], (path) => path.endsWith(`.${column}`)));
  return announced('三 as a list', words, SCRIPT, element('request-matrix', numberedReport('2021', ['requests']), ' layout="list" view="whole"'), tables);
}

/** 四 is one small table, whose columns are its lines. */
function tracksAsList(words: Words): AnnouncedPage {
  const tables = formTables('2021', words, ['reviewLitigation']).map(turned);
  return announced('四 as a list', words, SCRIPT, element('review-litigation-grid', numberedReport('2021', ['reviewLitigation']), ' layout="list"'), tables);
}

/** Columns as rows. */
function turned({ form, figures }: FormTable): FormTable {
  return { form, figures: figures.map(({ figure, columns, rows }) => ({ figure, columns: rows, rows: columns })) };
}

/** One small table for each row, whose columns are its lines. */
function rowByRow(table: FormTable): FormTable[] {
  const rows = new Set(table.figures.map((figure) => figure.rows.join()));
  return Array.from(rows, (row) => turned({ ...table, figures: table.figures.filter((figure) => figure.rows.join() === row) }));
}

/** A report where nobody has chosen anything and 三 and 四 do not fit: of 三 there are the totals. 二 fits in Chinese, not in English. */
function onPhone(edition: EditionId, words: Words): AnnouncedPage {
  const tables = [
    ...formTables(edition, words, ['disclosure']).flatMap((table) => (words === ZH_CN ? table : rowByRow(table))),
    ...formTables(edition, words, ['requests'], (path) => path.endsWith('.total')),
    ...formTables(edition, words, ['reviewLitigation']).map(turned),
  ];
  return { ...announced(`${edition} in an element, ${PHONE} px`, words, SCRIPT, element('disclosure-report', numberedReport(edition)), tables), width: PHONE };
}

function oneApplicantOnPhone(words: Words): AnnouncedPage {
  const body = element('request-matrix', numberedReport('2021', ['requests']), ' view="column:business"');
  return { ...announced(`三 for one kind of applicant, ${PHONE} px`, words, SCRIPT, body, formTables('2021', words, ['requests'], (path) => path.endsWith('.business'))), width: PHONE };
}

function oneOutcomeOnPhone(words: Words): AnnouncedPage {
  const body = element('request-matrix', numberedReport('2021', ['requests']), ' view="row:outcomes.granted"');
  const tables = formTables('2021', words, ['requests'], (path) => path.startsWith('outcomes.granted.')).map(turned);
  return { ...announced(`三 for one outcome, ${PHONE} px`, words, SCRIPT, body, tables), width: PHONE };
}

/** A row and a column of the agency's own, each inside a group, and none where they cross. */
function ownLines(words: Words): AnnouncedPage {
  const { requests, ...report } = numberedReport('2021', ['requests']);
  const [form] = formTables('2021', words, ['requests']);
  if (!requests || !form) throw new Error('三 is there');
  // Beside what stands before them, which is the first of its group.
  const besides = form.figures.filter(({ rows }) => rows.join() === form.figures[BEFORE_OWN_ROW]?.rows.join());
  const under = form.figures.filter(({ columns }) => columns.join() === form.figures[1]?.columns.join());
  const rowFigures = besides.map(({ columns }, index) => ({ figure: String(9001 + index), columns, rows: [...(besides[0]?.rows.slice(0, -1) ?? []), OWN_ROW.label] }));
  const columnFigures = under.map(({ rows }, index) => ({ figure: String(8001 + index), rows, columns: [...(under[0]?.columns.slice(0, -1) ?? []), OWN_COLUMN.label] }));
  const extra = [
    { ...OWN_ROW, figures: rowFigures.map(({ figure }) => Number(figure)) },
    { ...OWN_COLUMN, figures: columnFigures.map(({ figure }) => Number(figure)) },
  ];
  const tables = [{ ...form, figures: [...form.figures, ...rowFigures, ...columnFigures] }];
  return announced("三 with an agency's own lines", words, SCRIPT, element('request-matrix', { ...report, requests: { ...requests, extra } }), tables);
}
