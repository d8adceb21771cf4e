import { decodeText } from '../import/file/decode.js';
import { FORMATS, formatOf } from '../import/file/format.js';
import type { Format } from '../import/file/format.js';
import { importReport } from '../importer/node/import-report.js';
import { NOTE_WORDS } from '../locales/notes.js';
import { FORM_IDS } from '../model/ids.js';
import type { Note, NoteCode } from '../model/note.js';
import { parseExactly } from '../model/parse-json.js';
import { Refusal } from './command.js';
import type { Call, Command, ExitCode } from './command.js';
import { readInput, shownName, writeOutput } from './files.js';
import { showProgress } from './progress.js';

/** `disclosure import FILE`: a document as report JSON, notes on standard error. */
export const IMPORT: Command = {
  options: { format: { type: 'string', choices: FORMATS }, report: { type: 'string' } },
  run: async (call) => {
    const [file] = call.files;
    if (file === undefined) throw new Refusal((words) => words.noFile('import'));
    if (call.files.length > 1) throw new Refusal((words) => words.oneFile('import'));
    const bytes = await readInput(file, call.streams);
    if (bytes.length === 0) throw new Refusal((words) => words.emptyFile(shownName(file, words)));
    const format = formatAsked(call);
    const number = reportAsked(call);
    if (format === undefined && isJson(file, bytes)) throw new Refusal((words) => words.alreadyJson(shownName(file, words)));

    const progress = showProgress(call);
    const { report, notes } = await importReport(bytes, {
      progress: progress.report,
      ...(format === undefined ? {} : { format }),
      ...(number === undefined ? {} : { report: number }),
    });
    progress.end();
    if (!FORM_IDS.some((id) => report[id] !== undefined)) return refuse(file, notes, call);
    await writeOutput(`${JSON.stringify(report, null, 2)}\n`, call);
    for (const note of notes) tell(file, note, call);
    return notes.some(({ level }) => level !== 'info') ? 1 : 0;
  },
};

function formatAsked({ options }: Call): Format | undefined {
  return FORMATS.find((format) => format === options.format);
}

/** Which of several reports in the file is to be read, from 1. */
function reportAsked({ options: { report } }: Call): number | undefined {
  if (typeof report !== 'string') return undefined;
  if (!/^[1-9]\d{0,5}$/.test(report)) throw new Refusal((words) => words.badValue('--report', report, words.numberFrom1));
  return Number(report);
}

/** Whether this is no document but data already, by its name or by what it holds. */
function isJson(file: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(file)) return true;
  const text = formatOf(bytes) === 'text' ? (decodeText(bytes)?.text ?? '') : '';
  if (!/^\ufeff?\s*[[{]/.test(text)) return false;
  try {
    parseExactly(text);
    return true;
  } catch {
    return false;
  }
}

/** Codes whose notes each hold one line of what was refused; why is the same for all of them. */
const LINE_BY_LINE: ReadonlySet<NoteCode> = new Set<NoteCode>(['flattenedText', 'formBefore2019']);

/** Nothing was bound: one line saying why, then the lines of the document that could not be read. */
function refuse(file: string, notes: readonly Note[], call: Call): ExitCode {
  const lost = notes.filter(({ level }) => level !== 'info');
  const reason = lost.find(({ level }) => level === 'refused') ?? lost[0];
  if (!reason) call.streams.stderr.write(`${call.words.nothingRead(shownName(file, call.words))}\n`);
  else if (LINE_BY_LINE.has(reason.code)) tell(file, { level: reason.level, code: reason.code }, call);
  else tell(file, reason, call);
  const sources = new Set<string>();
  for (const note of lost) {
    if (!LINE_BY_LINE.has(note.code)) {
      if (note !== reason) tell(file, note, call);
    } else if (note.source !== undefined) sources.add(note.source);
  }
  if (reason?.code === 'severalReports') call.streams.stderr.write(`${call.words.chooseReport}\n`);
  for (const source of sources) call.streams.stderr.write(`${source}\n`);
  return 2;
}

function tell(file: string, note: Note, { streams, words, language }: Call): void {
  streams.stderr.write(`${words.inFile(shownName(file, words), NOTE_WORDS[language](note))}\n`);
}
