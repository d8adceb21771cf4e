import { FORM_IDS } from '../model/edition.js';
import type { FormId } from '../model/edition.js';
import type { Report } from '../model/report.js';
import { formOf } from '../model/table.js';
import type { ExportContext } from './context.js';

/** The files a reader takes away. */
export type FileKind = 'csv' | 'tidy' | 'xlsx' | 'json' | 'svg' | 'png';

const EXTENSIONS: Readonly<Record<FileKind, string>> = { csv: 'csv', tidy: 'csv', xlsx: 'xlsx', json: 'json', svg: 'svg', png: 'png' };

/** Characters kept of a body's name: with everything around it a name stays below 255 bytes, which is what disks take. */
const LONGEST = 55;

/** What Windows takes in no name, and what is not seen or turns the direction of what follows. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Names of devices, which no file may have on Windows. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/**
 * A file's name: 2022年_某某局_三.csv; year, body and part only as far as known. It is allowed on every system.
 * @param of the part it is of; report JSON is of all the report holds, so it is named by its part where that is one
 */
export function fileName(report: Report, kind: FileKind, { editions, fileWords: { file } }: ExportContext, of?: FormId): string {
  const id = kind === 'json' ? onlyPart(report) : of;
  const table = id && report[id];
  const known = [...(report.year === undefined ? [] : [file.year(report.year)]), ...(report.agency ? [plain(report.agency.name)] : [])];
  const pieces = [
    ...(known.some((piece) => piece !== '') ? known : [file.untitled]),
    ...(table ? [formOf(table, id, editions).part] : []),
    ...(kind === 'tidy' ? [file.tidy] : kind === 'svg' || kind === 'png' ? [file.chart] : []),
  ];
  const name = pieces.filter((piece) => piece !== '').join('_');
  return `${DEVICE.test(name) ? '_' : ''}${name}.${EXTENSIONS[kind]}`;
}

function onlyPart(report: Report): FormId | undefined {
  const [first, ...others] = FORM_IDS.filter((id) => report[id] !== undefined);
  return others.length === 0 ? first : undefined;
}

function plain(text: string): string {
  const shown = text.replace(FORBIDDEN, ' ').replace(/[\ud800-\udfff]/gu, '').replace(/\s+/g, ' ');
  return Array.from(shown).slice(0, LONGEST).join('').replace(/^[. ]+|[. ]+$/g, '');
}
