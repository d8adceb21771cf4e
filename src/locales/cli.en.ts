import type { YearObstacle } from '../model/finding.js';
import type { CliWords, FileTrouble } from './cli-words.js';
import { jsonTroubleEn } from './json.js';

const SHARED = `  --lang zh-CN|en      language of the messages, zh-CN by default
  -o, --output FILE    write to a file instead of standard output, replacing it only when complete
  -h, --help           show this`;

const HELP: CliWords['help'] = {
  disclosure: `Reads, checks and renders the statutory tables (二, 三, 四) of annual reports on government information disclosure.

Usage: disclosure COMMAND [options] FILE…

  disclosure import FILE           read a document into report JSON
  disclosure check REPORT.json…    check the arithmetic; with several years of one agency, also between years
  disclosure render REPORT.json    write complete static HTML
  disclosure survey FOLDER         what the site-template script would upgrade in saved pages

Examples:
  disclosure import 2023.docx -o 2023.json
  disclosure check 2021.json 2022.json 2023.json
  disclosure render --page 2023.json -o 2023.html
  disclosure import 2023.html | disclosure check -

Options:
  --version            show the version
${SHARED}

Help for each command: disclosure help COMMAND, or disclosure COMMAND --help
Exit codes: 0 all is well; 1 some figure was not read, or a relation is broken; 2 no figure was read, or the input is no report.
`,
  import: `Reads a document into report JSON on standard output; notes go to standard error. Runs no checks.

Usage: disclosure import [options] FILE

FILE may be Word (.docx .doc), Excel (.xlsx), PDF with text, HTML or plain text (.txt .md), told by its content and not by
its name; - is standard input. A figure that has no certain row and column is not read, and named.

Examples:
  disclosure import 2023.docx > 2023.json
  disclosure import 2023.pdf -o 2023.json
  disclosure import all-years.html --report 2 -o 2022.json
  curl -s https://example.gov.cn/2023.html | disclosure import - --format html

Options:
  --format FORMAT      html, text, docx, doc, xlsx or pdf; told by the content if absent
  --report NUMBER      which report of a file that holds several, from 1; without it they are listed and none is read
${SHARED}

Exit codes: 0 everything was read; 1 some figure was not read; 2 no figure was read.
`,
  check: `Holds the relations of each table against its figures, and the text against the tables; with consecutive years of one
agency, also between years.

Usage: disclosure check [options] REPORT.json…

Broken relations come first (the relation, both sums, each figure with row and column, noughts in one line) and how many hold or cannot be
assessed, then questions about the text, then questions and hints between years. - is standard input. A figure that is
blank, missing or unreadable is never taken for 0: relations over it cannot be assessed.

Questions about the text: a count that is nowhere in the table, last year's date left in, an older notice or form, 一 over
1,000 characters, 六 without 信息处理费, 五 much like last year's (if that report is given), and the like. All are hints.

Examples:
  disclosure check 2023.json
  disclosure check 2021.json 2022.json 2023.json
  disclosure check --json 2023.json > findings.json

Options:
  --all                list relations that hold or cannot be assessed, too
  --json               JSON, for programs
${SHARED}

Exit codes: 0 nothing is broken (questions, hints and what cannot be assessed do not count); 1 a relation is broken, or a
value does not fit the format; 2 the input is no report.
`,
  render: `Writes complete static HTML: headings, narrative and tables as printed, readable without any script.

Usage: disclosure render [options] REPORT.json

Examples:
  disclosure render 2023.json > section.html
  disclosure render --page 2023.json -o 2023.html
  disclosure render --page --script disclosure-elements.js 2023.json -o 2023.html
  disclosure render --charts 2023.json -o section.html

Options:
  --page               a whole page instead of a section
  --elements           a section with the elements' tags, as a page has them, for sites that load the script without data-enhance
                       and whose editor keeps them; UEditor takes them away with all that is in them
  --script ADDRESS     disclosure-elements.js, linked from a page; needs --page
  --charts             a picture of its chart (SVG, within the HTML) in front of each table; needs no script. Its alternative
                       text is computed from the table; none is drawn of figures that are unknown or contradict each other
  --charts-dir DIR     the same with files in a folder (2023-requests-1a2b3c4d.svg), to be uploaded to a CMS; made if it is not there
  --heading-level 1-6  level of the topmost heading
${SHARED}

Exit codes: 0 all is well; 1 some value does not fit the format and is left out; 2 the input is no report.
`,
  survey: `Says which parts of the saved pages in a folder the site-template script (data-enhance) would upgrade, which it would leave
as they are, and why. Changes no file.

Usage: disclosure survey [options] FOLDER

Reads the .html and .htm files of the folder and of those in it: a line for each, the sums at the end. Style sheets and
scripts are left aside.

Examples:
  disclosure survey --containers ".TRS_Editor, .article-content" reports
  disclosure survey --json reports > survey.json

Options:
  --containers SELECTOR  CSS selector of the containers, as in data-enhance; the whole page without it
  --json               JSON, for programs
${SHARED}

Exit codes: 0 every part would be upgraded; 1 some would be left, a page has no such container, or some file could not be
read; 2 there is no statutory table, or no page.
`,
};

function trouble(why: FileTrouble): string {
  if (typeof why === 'object') return why.code;
  return { missing: 'no such file or folder', folder: 'it is a folder', forbidden: 'permission denied', full: 'the disk is full' }[why];
}

const LEFT_ASIDE: Readonly<Record<YearObstacle, string>> = {
  noYear: 'no year in the report',
  noAgency: 'no agency named in the report, so it may be of any',
  otherAgency: 'no other report of an agency of that name',
  sameYear: 'the other reports of the agency are on the same year',
  notConsecutive: 'no report of the agency on the year before or after',
  nothingInCommon: 'the forms of the two years differ or tables are missing, so no relation leads from one to the other',
};

function meaning(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

export const CLI_EN: CliWords = {
  help: HELP,
  unknownCommand: (name, meant) => `There is no command ${name}.${meaning(meant)} See disclosure --help.`,
  noCommand: 'Name a command: import, check, render or survey. See disclosure --help.',
  unknownOption: (name, meant) => `There is no option ${name}.${meaning(meant)} See --help.`,
  valueMissing: (option) => `${option} needs a value.`,
  valueNotTaken: (option) => `${option} takes no value.`,
  badValue: (option, value, choices) => `${option} should be ${choices}, not ${value}.`,
  noFile: (command) => `Name a file: disclosure ${command} FILE (- for standard input).`,
  oneFile: (command) => `disclosure ${command} takes one file at a time.`,
  cannotRead: (file, why) => `${file}: cannot be read, ${trouble(why)}.`,
  cannotWrite: (file, why) => `${file}: cannot be written, ${trouble(why)}.`,
  notUtf8: (file) => `${file}: is no JSON in UTF-8.`,
  notJson: (file, fault) => `${file}: ${jsonTroubleEn(fault)}.`,
  importFirst: (file) => `${file}: is no report JSON. If it is a report's document, read it with disclosure import first.`,
  alreadyJson: (file) => `${file}: is JSON already and needs no reading; use disclosure check or disclosure render.`,
  emptyName: 'The name of the file is empty.',
  emptyFile: (file) => `${file}: is empty.`,
  noTable: (file) => `${file}: the report has none of the statutory tables (parts 二, 三, 四).`,
  optionNeeds: (option, needed) => `${option} needs ${needed} as well.`,
  optionsExclude: (option, other) => `Write ${option} or ${other}, not both.`,
  nothingRead: (file) => `${file}: no figure could be read.`,
  numberFrom1: 'a whole number from 1',
  chooseReport: 'Choose with --report NUMBER, such as --report 2.',
  reading: (percent) => `Reading… ${percent}%`,
  stdin: 'standard input',
  stdout: 'standard output',
  inFile: (file, what) => `${file}: ${what}`,
  noFolder: 'Name a folder: disclosure survey FOLDER.',
  survey: {
    page: (file, upgrade, leave) => `${file}: ${upgrade + leave === 0 ? 'no statutory table' : `${upgrade} to upgrade, ${leave} left as they are`}`,
    noContainer: (file, what) => `${file}: ${what}`,
    total: ({ pages, outside, empty, upgrade, leave }) =>
      `${pages} pages, ${outside === 0 ? '' : `${outside} without a container, `}${empty} without a statutory table; ${upgrade} parts to upgrade, ${leave} left as they are.`,
    badSelector: (selector) => `--containers: “${selector}” is no CSS selector, or asks for what only an open page knows (such as :hover, ::before).`,
    noPage: (folder) => `${folder}: no .html or .htm file that can be read.`,
    noText: (file) => `${file}: is no text of a page and was not read.`,
  },
  check: {
    report: (file, agency, year) => {
      const about = [agency, year === undefined ? undefined : String(year)].filter((piece) => piece !== undefined).join(', ');
      return about === '' ? file : `${file} (${about})`;
    },
    betweenYears: 'Between years',
    leftAside: (files, why) => `not held against another year: ${files.join(', ')} (${LEFT_ASIDE[why]})`,
    problems: (count) => `${count} not fitting the format:`,
    broken: (count) => `${count} not equal:`,
    questions: (count) => `${count} to be checked:`,
    hints: (count) => `${count} to be aware of:`,
    textQuestions: (count) => `${count} in the text to be looked at again:`,
    notAssessable: (count) => `${count} not assessable:`,
    holds: (count) => `${count} equal:`,
    summary: ({ broken, notAssessable, holds }) => `${broken} not equal, ${notAssessable} not assessable, ${holds} equal.`,
    yearsSummary: ({ broken, notAssessable, holds }) => `${broken} differ, ${notAssessable} not assessable, ${holds} agree.`,
  },
};
