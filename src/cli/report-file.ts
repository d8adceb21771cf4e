import { EDITIONS } from '../editions/index.js';
import { PROBLEM_WORDS } from '../locales/problems.js';
import type { Problem } from '../model/problem.js';
import type { Report } from '../model/report.js';
import { validateReport } from '../model/validate.js';
import { Refusal } from './command.js';
import type { Call } from './command.js';
import { readInput } from './files.js';

/** A report as a file holds it, and what of the file does not fit the format. */
export interface ReportFile {
  readonly file: string;
  readonly report: Report;
  readonly problems: readonly Problem[];
}

/** Reads report JSON; refuses what is no JSON or no report. */
export async function readReport(file: string, { streams, language }: Call): Promise<ReportFile> {
  const { report, problems } = validateReport(parse(file, await readInput(file, streams)), EDITIONS);
  if (report) return { file, report, problems };
  const what = problems.map(PROBLEM_WORDS[language]).join(' ');
  throw new Refusal((words) => words.inFile(file, what));
}

function parse(file: string, bytes: Uint8Array): unknown {
  const text = decode(file, bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, column } = placeOf(error, text);
    throw new Refusal((words) => words.notJson(file, line, column));
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    // A byte order mark is dropped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal((words) => words.notUtf8(file));
  }
}

/** Where reading stopped: V8 names an offset, or that the text ended. */
function placeOf(error: unknown, text: string): { line: number; column: number } {
  const offset = /position (\d+)/.exec(String(error))?.[1];
  const lines = text.slice(0, offset === undefined ? text.length : Number(offset)).split('\n');
  return { line: lines.length, column: (lines[lines.length - 1]?.length ?? 0) + 1 };
}
