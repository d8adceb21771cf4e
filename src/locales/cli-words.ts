import type { YearObstacle } from '../model/finding.js';
import type { JsonTrouble } from '../model/parse-json.js';

/** Every word of the command line. */
export interface CliWords {
  /** `--help`, of the whole and of each command. */
  readonly help: Readonly<Record<'disclosure' | 'import' | 'check' | 'render' | 'survey', string>>;
  readonly unknownCommand: (name: string, meant: string | undefined) => string;
  readonly noCommand: string;
  readonly unknownOption: (name: string, meant: string | undefined) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueNotTaken: (option: string) => string;
  readonly badValue: (option: string, value: string, choices: string) => string;
  readonly noFile: (command: string) => string;
  readonly oneFile: (command: string) => string;
  readonly cannotRead: (file: string, why: FileTrouble) => string;
  readonly cannotWrite: (file: string, why: FileTrouble) => string;
  readonly notUtf8: (file: string) => string;
  readonly notJson: (file: string, trouble: JsonTrouble) => string;
  /** A document was given where report JSON is wanted. */
  readonly importFirst: (file: string) => string;
  /** Data was given where a document is wanted. */
  readonly alreadyJson: (file: string) => string;
  readonly emptyName: string;
  readonly emptyFile: (file: string) => string;
  /** A report without any table. */
  readonly noTable: (file: string) => string;
  readonly optionNeeds: (option: string, needed: string) => string;
  readonly optionsExclude: (option: string, other: string) => string;
  readonly nothingRead: (file: string) => string;
  /** What an option's value should be. */
  readonly numberFrom1: string;
  /** How one of several reports is asked for. */
  readonly chooseReport: string;
  /** How far a file is read, in percent. */
  readonly reading: (percent: number) => string;
  /** Standard input and output, in place of a file's name. */
  readonly stdin: string;
  readonly stdout: string;
  readonly inFile: (file: string, what: string) => string;
  readonly noFolder: string;
  readonly check: CheckWords;
  readonly survey: FolderWords;
}

/** What `survey` prints of a folder of saved pages. */
export interface FolderWords {
  readonly page: (file: string, upgrade: number, leave: number) => string;
  /** A page without any of the containers, and what is said of that. */
  readonly noContainer: (file: string, what: string) => string;
  /** `outside`: pages without a container; `empty`: others without a table. */
  readonly total: (count: { readonly pages: number; readonly outside: number; readonly empty: number; readonly upgrade: number; readonly leave: number }) => string;
  readonly badSelector: (selector: string) => string;
  readonly noPage: (folder: string) => string;
  readonly noText: (file: string) => string;
}

/** Why a file cannot be read or written, as far as it is known; else the system's own code. */
export type FileTrouble = 'missing' | 'folder' | 'forbidden' | 'full' | { readonly code: string };

/** What `check` prints between findings. */
export interface CheckWords {
  readonly report: (file: string, agency: string | undefined, year: number | undefined) => string;
  readonly betweenYears: string;
  /** Reports that were held against no other year, and why. */
  readonly leftAside: (files: readonly string[], why: YearObstacle) => string;
  readonly problems: (count: number) => string;
  readonly broken: (count: number) => string;
  readonly questions: (count: number) => string;
  readonly hints: (count: number) => string;
  /** Questions the text of a report raises. */
  readonly textQuestions: (count: number) => string;
  readonly notAssessable: (count: number) => string;
  readonly holds: (count: number) => string;
  readonly summary: (count: OutcomeCounts) => string;
  /** The same between years, where a difference is no error. */
  readonly yearsSummary: (count: OutcomeCounts) => string;
}

export interface OutcomeCounts {
  readonly broken: number;
  readonly notAssessable: number;
  readonly holds: number;
}
