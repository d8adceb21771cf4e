import type { CliWords, FileTrouble } from './cli-words.js';

const SHARED = `  --lang zh-CN|en      language of the messages, zh-CN by default
  -o, --output FILE    write to a file instead of standard output, replacing it only when complete
  -h, --help           show this`;

const HELP: CliWords['help'] = {
  disclosure: `Reads, checks and renders the statutory tables (二, 三, 四) of annual reports on government information disclosure.

Usage: disclosure COMMAND [options] FILE…

  disclosure import FILE           read a document into report JSON
  disclosure check REPORT.json…    check the arithmetic; with several years of one agency, also between years
  disclosure render REPORT.json    write complete static HTML

Examples:
  disclosure import 2023.html -o 2023.json
  disclosure check 2021.json 2022.json 2023.json
  disclosure render --page 2023.json -o 2023.html
  disclosure import 2023.html | disclosure check -

Options:
  --version            show the version
${SHARED}

Help for each command: disclosure COMMAND --help
Exit codes: 0 all is well; 1 some figure was not read, or a relation is broken; 2 no figure was read, or the input is no report.
`,
  import: `Reads a document into report JSON on standard output; notes go to standard error. Runs no checks.

Usage: disclosure import [options] FILE

FILE may be .html .htm .txt .md, or - for standard input. A figure that has no certain row and column is not read, and named.

Examples:
  disclosure import 2023.html > 2023.json
  disclosure import 2023.txt -o 2023.json
  curl -s https://example.gov.cn/2023.html | disclosure import - --format html

Options:
  --format html|text   format of standard input; told by its content if absent
${SHARED}

Exit codes: 0 everything was read; 1 some figure was not read; 2 no figure was read.
`,
  check: `Holds the relations of each table against its figures; with consecutive years of one agency, also between years.

Usage: disclosure check [options] REPORT.json…

Broken relations come first (the relation, each figure with row and column, both sums), then questions and hints between
years, then how many hold and how many cannot be assessed. - is standard input. A figure that is blank, missing or
unreadable is never taken for 0: relations over it cannot be assessed.

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

Options:
  --page               a whole page instead of a section
  --script ADDRESS     disclosure-elements.js, linked from a page
  --heading-level 1-6  level of the topmost heading
${SHARED}

Exit codes: 0 all is well; 1 some value does not fit the format and is left out; 2 the input is no report.
`,
};

function trouble(why: FileTrouble): string {
  if (typeof why === 'object') return why.code;
  return { missing: 'no such file or folder', folder: 'it is a folder', forbidden: 'permission denied' }[why];
}

function meaning(meant: string | undefined): string {
  return meant === undefined ? '' : ` Did you mean ${meant}?`;
}

export const CLI_EN: CliWords = {
  help: HELP,
  unknownCommand: (name, meant) => `There is no command ${name}.${meaning(meant)} See disclosure --help.`,
  noCommand: 'Name a command: import, check or render. See disclosure --help.',
  unknownOption: (name, meant) => `There is no option ${name}.${meaning(meant)} See --help.`,
  valueMissing: (option) => `${option} needs a value.`,
  valueNotTaken: (option) => `${option} takes no value.`,
  badValue: (option, value, choices) => `${option} should be ${choices}, not ${value}.`,
  noFile: (command) => `Name a file: disclosure ${command} FILE (- for standard input).`,
  oneFile: (command) => `disclosure ${command} takes one file at a time.`,
  cannotRead: (file, why) => `${file}: cannot be read, ${trouble(why)}.`,
  cannotWrite: (file, why) => `${file}: cannot be written, ${trouble(why)}.`,
  notUtf8: (file) => `${file}: is no JSON in UTF-8.`,
  notJson: (file, line, column) => `${file}: is no valid JSON from line ${line}, column ${column}.`,
  unknownCharset: (file) => `${file}: its character encoding is neither UTF-8 nor GB18030.`,
  formatNotRead: (file, format) => `${file}: ${format} cannot be read yet. Save it as .html, or in Word as plain text (.txt).`,
  formatUnknown: (file) => `${file}: its name does not tell the format; .html .htm .txt .md can be read.`,
  nothingRead: (file) => `${file}: no figure could be read.`,
  inFile: (file, what) => `${file}: ${what}`,
  check: {
    report: (file, agency, year) => {
      const about = [agency, year === undefined ? undefined : String(year)].filter((piece) => piece !== undefined).join(', ');
      return about === '' ? file : `${file} (${about})`;
    },
    betweenYears: 'Between years',
    problems: (count) => `${count} not fitting the format:`,
    broken: (count) => `${count} not equal:`,
    questions: (count) => `${count} to be checked:`,
    hints: (count) => `${count} to be aware of:`,
    notAssessable: (count) => `${count} not assessable:`,
    holds: (count) => `${count} equal:`,
    summary: ({ broken, notAssessable, holds }) => `${broken} not equal, ${notAssessable} not assessable, ${holds} equal.`,
    yearsSummary: ({ broken, notAssessable, holds }) => `${broken} differ, ${notAssessable} not assessable, ${holds} agree.`,
  },
};
