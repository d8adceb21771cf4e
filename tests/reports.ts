/**
 * `npm run test:reports -- DIR`: imports every document of a folder (and of office/ in it) that has a report of the same name as JSON beside
 * it, and compares the statutory tables cell for cell. One figure read wrong, or one document refused that should not be
 * (or the other way round), fails. A figure that is named but not read is counted and shown.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { loadPdfEngine } from '../src/importer/node/pdf-engine.js';
import { EDITIONS } from '../src/editions/index.js';
import { readDoc } from '../src/import/doc/read-doc.js';
import { readDocx } from '../src/import/docx/read-docx.js';
import { readHtml } from '../src/import/html/read-html.js';
import { importDocument, readText } from '../src/import/index.js';
import type { Imported, SourceDocument } from '../src/import/index.js';
import { rowAxis } from '../src/import/labels/axis.js';
import { matchLabels } from '../src/import/labels/match.js';
import { createPdfReader } from '../src/import/pdf/read-pdf.js';
import { readXlsx } from '../src/import/xlsx/read-xlsx.js';
import { cellsOf, FORM_IDS, leavesOf } from '../src/model/edition.js';
import type { Edition } from '../src/model/edition.js';
import type { Report } from '../src/model/report.js';
import { figureAt, formOf, placeOf } from '../src/model/table.js';
import { validateReport } from '../src/model/validate.js';

/** By the end of the name. A format that is listed as one and has no reader here is said not to be read. */
const READERS: Readonly<Record<string, (bytes: Uint8Array) => SourceDocument | Promise<SourceDocument>>> = {
  '.txt': (bytes) => readText(utf8(bytes)),
  '.html': (bytes) => readHtml(utf8(bytes)),
  '.htm': (bytes) => readHtml(utf8(bytes)),
  '.pdf': (bytes) => createPdfReader(loadPdfEngine)(bytes, {}),
  '.docx': (bytes) => readDocx(bytes, {}),
  '.xlsx': (bytes) => readXlsx(bytes, {}),
  '.doc': (bytes) => readDoc(bytes, {}),
};

interface PartialPage {
  readonly template_edition: string | number;
  readonly section2: Readonly<Record<string, readonly string[]>>;
  readonly section3_rows_seen: readonly (readonly string[])[];
}

interface Line {
  readonly file: string;
  readonly right: number;
  readonly wrong: readonly string[];
  readonly unread: readonly string[];
  readonly remark: string;
  readonly passed: boolean;
}

function compare(file: string, imported: Imported, expected: Report): Line {
  let right = 0;
  const wrong: string[] = [];
  const unread: string[] = [];
  for (const id of FORM_IDS) {
    const printed = expected[id];
    const read = imported.report[id];
    const paths = new Set([printed, read].flatMap((table) => (table ? cellsOf(formOf(table, id, EDITIONS)).map(({ path }) => path) : [])));
    if (printed && read && 'edition' in printed && 'edition' in read && printed.edition !== read.edition) wrong.push(`${id}.edition`);
    for (const path of paths) {
      const want = printed && figureAt(printed, path);
      const got = read && figureAt(read, path);
      if (got === want) right += want === undefined ? 0 : 1;
      else if (got === undefined) unread.push(`${id}.${path}`);
      else wrong.push(`${id}.${path}: ${JSON.stringify(got)} for ${JSON.stringify(want)}`);
    }
  }
  return { file, right, wrong, unread, remark: '', passed: wrong.length + unread.length === 0 };
}

/** A document whose cells ran together, or of before 2019: nothing may be bound, and its lines are shown. */
function refused(file: string, imported: Imported): Line {
  const bound = imported.places.map(({ cell }) => cell);
  const lines = imported.notes.filter((note) => note.level === 'refused' && note.source !== undefined);
  return { file, right: 0, wrong: bound, unread: [], remark: `refused, ${lines.length} line(s) shown`, passed: bound.length === 0 && lines.length > 0 };
}

function utf8(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function readOne(folder: string, name: string): Promise<Line | undefined> {
  const path = join(folder, name);
  const extension = extname(name).toLowerCase();
  const read = READERS[extension];
  if (!read) return undefined;
  const bytes = new Uint8Array(readFileSync(path));
  const imported = importDocument(await read(bytes), EDITIONS);
  const validation = validateReport(JSON.parse(JSON.stringify(imported.report)), EDITIONS);
  const valid = validation.problems.length === 0;
  const json = join(folder, `${basename(name, extname(name))}.json`);
  const isFlat = extension === '.txt' && !utf8(bytes).includes('\t');
  if (isFlat) return refused(name, imported);
  if (!existsSync(json)) return undefined;
  const line = compare(name, imported, JSON.parse(readFileSync(json, 'utf8')) as Report);
  return valid ? line : { ...line, passed: false, remark: `does not validate: ${validation.problems[0]?.pointer ?? ''}` };
}

function validJson(folder: string, name: string): Line {
  const { problems } = validateReport(JSON.parse(readFileSync(join(folder, name), 'utf8')), EDITIONS);
  const remark = problems.length === 0 ? 'valid' : `${problems[0]?.code ?? ''} ${problems[0]?.pointer ?? ''}`;
  return { file: name, right: 0, wrong: [], unread: [], remark, passed: problems.length === 0 };
}

/** Beginnings of pages: raw row labels with their cells, put under the headings of the form. Each is read or named. */
function partial(folder: string, name: string): Line {
  const page = JSON.parse(readFileSync(join(folder, name), 'utf8')) as PartialPage;
  const edition = EDITIONS[String(page.template_edition) === '2019' ? '2019' : '2021'];
  const tables = [disclosureOf(page, edition), requestsOf(page, edition)];
  const imported = importDocument(readHtml(tables.join('')), EDITIONS);
  const told = JSON.stringify([imported.notes.map(({ source, place }) => [source, place]), imported.report.disclosure?.extra]);
  const labels = [...Object.keys(page.section2), ...page.section3_rows_seen.map(([label = '']) => label)];
  const bound = new Set(imported.places.map(({ form, cell }) => placeOf(edition.forms[form], cell).join()));
  const lost = labels.filter((label) => {
    const match = matchLabels([label], rowAxis(edition.forms.disclosure), true);
    const inThree = matchLabels([label], rowAxis(edition.forms.requests), true);
    const known = [match, inThree].flatMap((one) => (one.kind === 'found' ? [one.entry.leaf.trail[one.entry.leaf.trail.length - 1]?.label ?? ''] : []));
    return !known.some((text) => [...bound].some((place) => place.includes(text))) && !told.includes(JSON.stringify(label).slice(1, -1));
  });
  const unread = imported.notes.filter(({ level }) => level === 'unread').map(({ code, source = '' }) => `${code} ${source}`);
  return { file: name, right: imported.places.length, wrong: lost, unread, remark: 'labels read or named', passed: lost.length === 0 };
}

function disclosureOf({ section2 }: PartialPage, edition: Edition): string {
  const { blocks } = edition.forms.disclosure;
  const axis = rowAxis(edition.forms.disclosure);
  let block = blocks[0];
  let table = '';
  let above: typeof block;
  for (const [label, cells] of Object.entries(section2)) {
    const match = matchLabels([label], axis, true);
    if (match.kind === 'found') block = match.entry.block;
    if (block !== above) table += tr(['信息内容', ...(block?.columns ?? []).map((column) => column.label)]);
    above = block;
    table += tr([label, ...cells]);
  }
  return `<table>${table}</table>`;
}

function requestsOf({ section3_rows_seen: rows }: PartialPage, edition: Edition): string {
  if (rows.length === 0) return '';
  const columns = leavesOf(edition.forms.requests.blocks[0]?.columns ?? []).map(({ trail }) => trail[trail.length - 1]?.label ?? '');
  return `<table>${tr(['', ...columns])}${rows.map(tr).join('')}</table>`;
}

function tr(cells: readonly string[]): string {
  return `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`;
}

async function run(folder: string): Promise<boolean> {
  const lines: Line[] = [];
  for (const place of [folder, join(folder, 'office')].filter((candidate) => existsSync(candidate))) {
    for (const name of readdirSync(place).filter((entry) => statSync(join(place, entry)).isFile()).sort()) {
      const line = name.endsWith('.json') ? validJson(place, name) : await readOne(place, name);
      if (line) lines.push(line);
    }
  }
  const parts = join(folder, 'partial');
  if (existsSync(parts)) lines.push(...readdirSync(parts).filter((name) => name.endsWith('.json')).sort().map((name) => partial(parts, name)));
  const width = Math.max(...lines.map(({ file }) => file.length), 4);
  const print = (text: string): boolean => process.stdout.write(`${text}\n`);
  print(`${'file'.padEnd(width)}  right  wrong  unread`);
  for (const { file, right, wrong, unread, remark, passed } of lines) {
    const counts = [right, wrong.length, unread.length].map((count, index) => String(count).padStart([5, 5, 6][index] ?? 5)).join('  ');
    print(`${file.padEnd(width)}  ${counts}  ${passed ? '' : 'FAILED '}${remark}`);
    for (const one of wrong) print(`  wrong: ${one}`);
    if (unread.length > 0) print(`  unread: ${unread.slice(0, 8).join(', ')}${unread.length > 8 ? ` and ${unread.length - 8} more` : ''}`);
  }
  const failed = lines.filter(({ passed }) => !passed).length;
  print(`${lines.length - failed} passed, ${failed} failed`);
  return failed === 0 && lines.length > 0;
}

const [folder] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write('usage: npm run test:reports -- DIR\n');
  process.exitCode = 1;
} else if (!(await run(folder))) process.exitCode = 1;
