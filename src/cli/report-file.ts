import { EDITIONS } from '../editions/index.js';
import { decodeText } from '../import/file/decode.js';
import { formatOf, isHtml } from '../import/file/format.js';
import { PROBLEM_WORDS } from '../locales/problems.js';
import { JsonError, parseExactly, repeatedKeys } from '../model/parse-json.js';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import { validateReport } from '../model/validate.js';
import { Refusal } from './command.js';
import type { Call } from './command.js';
import { readInput, shownName } from './files.js';

/** A report as a file holds it, and what of the file does not fit the format. */
export interface ReportFile {
  readonly file: string;
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/** Reads report JSON; refuses what is no JSON or no report. */
export async function readReport(file: string, { streams, language }: Call): Promise<ReportFile> {
  const text = decode(file, await readInput(file, streams));
  const { report, problems } = validateReport(parse(file, text), EDITIONS);
  if (report) return { file, report, problems: [...repeatedKeys(text), ...problems] };
  const what = problems.map(PROBLEM_WORDS[language]).join(' ');
  throw new Refusal((words) => words.inFile(shownName(file, words), what));
}

function parse(file: string, text: string): unknown {
  try {
    return parseExactly(text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { trouble } = error;
    if (trouble.hint === 'html' || trouble.hint === 'other') throw documentGiven(file);
    throw new Refusal((words) => words.notJson(shownName(file, words), trouble));
  }
}

function decode(file: string, bytes: Uint8Array): string {
  if (formatOf(bytes) !== 'text') throw documentGiven(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (isHtml(decodeText(bytes)?.text ?? '')) throw documentGiven(file);
    throw new Refusal((words) => words.notUtf8(shownName(file, words)));
  }
}

/** A document where report JSON is wanted: it has to be imported first. */
function documentGiven(file: string): Refusal {
  return new Refusal((words) => words.importFirst(shownName(file, words)));
}
