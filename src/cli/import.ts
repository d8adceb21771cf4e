import { FORM_IDS } from '../model/ids.js';
import type { Note } from '../model/note.js';
import { NOTE_WORDS } from '../locales/notes.js';
import { Refusal } from './command.js';
import type { Call, Command, ExitCode } from './command.js';
import { decodeDocument } from './decode.js';
import { readInput, STDIN, writeOutput } from './files.js';
import { FORMATS, formatOfName, formatOfText, readDocument } from './read-document.js';
import type { Format } from './read-document.js';

/** `disclosure import FILE`: a document as report JSON, notes on standard error. */
export const IMPORT: Command = {
  options: { format: { type: 'string', choices: FORMATS } },
  run: async (call) => {
    const [file] = call.files;
    if (file === undefined) throw new Refusal((words) => words.noFile('import'));
    if (call.files.length > 1) throw new Refusal((words) => words.oneFile('import'));
    const named = formatAsked(call) ?? (file === STDIN ? undefined : formatOfFile(file));
    const text = decodeDocument(await readInput(file, call.streams));
    if (text === undefined) throw new Refusal((words) => words.unknownCharset(file));
    const { report, notes } = readDocument(text, named ?? formatOfText(text));
    if (!FORM_IDS.some((id) => report[id] !== undefined)) return refuse(file, notes, call);
    await writeOutput(`${JSON.stringify(report, null, 2)}\n`, call);
    for (const note of notes) tell(file, NOTE_WORDS[call.language](note), call);
    return notes.some(({ level }) => level !== 'info') ? 1 : 0;
  },
};

function formatAsked({ options }: Call): Format | undefined {
  return FORMATS.find((format) => format === options.format);
}

function formatOfFile(file: string): Format {
  const format = formatOfName(file);
  if (format === undefined) throw new Refusal((words) => words.formatUnknown(file));
  if (format.read === undefined) throw new Refusal((words) => words.formatNotRead(file, format.extension));
  return format.read;
}

/** Nothing was bound: one line saying why, then the lines of the document that could not be read. */
function refuse(file: string, notes: readonly Note[], call: Call): ExitCode {
  const reason = notes.find(({ level }) => level === 'refused') ?? notes.find(({ level }) => level === 'unread');
  if (reason) tell(file, NOTE_WORDS[call.language](reason), call);
  else call.streams.stderr.write(`${call.words.nothingRead(file)}\n`);
  const sources = notes.filter(({ level }) => level !== 'info').flatMap(({ source }) => (source === undefined ? [] : [source]));
  for (const source of new Set(sources)) call.streams.stderr.write(`${source}\n`);
  return 2;
}

function tell(file: string, what: string, { streams, words }: Call): void {
  streams.stderr.write(`${words.inFile(file, what)}\n`);
}
