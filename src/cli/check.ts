import { check, checkYears } from '../checks/index.js';
import { EDITIONS } from '../editions/index.js';
import { FINDING_WORDS } from '../locales/findings.js';
import type { CheckWords } from '../locales/cli-words.js';
import { PROBLEM_WORDS } from '../locales/problems.js';
import type { Finding } from '../model/finding.js';
import { Refusal } from './command.js';
import type { Call, Command } from './command.js';
import { writeOutput } from './files.js';
import { readReport } from './report-file.js';
import type { ReportFile } from './report-file.js';

/** `disclosure check REPORT.json…`: findings of each report, then between years. */
export const CHECK: Command = {
  options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async (call) => {
    if (call.files.length === 0) throw new Refusal((words) => words.noFile('check'));
    const { checked, refused } = await readAll(call);
    const betweenYears = checkYears(checked.map(({ report }) => report), EDITIONS);
    if (checked.length > 0) {
      await writeOutput(call.options.json ? asJson(checked, betweenYears) : asText(checked, betweenYears, call), call);
    }
    if (refused) return 2;
    return checked.some(isAmiss) ? 1 : 0;
  },
};

interface Checked extends ReportFile {
  readonly findings: readonly Finding[];
}

/** What can be read is checked, whatever else is refused. */
async function readAll(call: Call): Promise<{ checked: Checked[]; refused: boolean }> {
  const checked: Checked[] = [];
  let refused = false;
  for (const file of call.files) {
    try {
      const read = await readReport(file, call);
      checked.push({ ...read, findings: check(read.report, EDITIONS) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused = true;
      call.streams.stderr.write(`${error.say(call.words)}\n`);
    }
  }
  return { checked, refused };
}

function isAmiss({ findings, problems }: Checked): boolean {
  return problems.length > 0 || findings.some((finding) => finding.outcome === 'broken');
}

function asJson(checked: readonly Checked[], betweenYears: readonly Finding[]): string {
  const reports = checked.map(({ file, report, problems, findings }) => ({
    file,
    ...(report.agency ? { agency: report.agency.name } : {}),
    ...(report.year === undefined ? {} : { year: report.year }),
    problems,
    findings,
  }));
  return `${JSON.stringify({ reports, betweenYears }, null, 2)}\n`;
}

function asText(checked: readonly Checked[], betweenYears: readonly Finding[], call: Call): string {
  const { check: words } = call.words;
  const say = FINDING_WORDS[call.language];
  const list = (heading: (count: number) => string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`  ${heading(lines.length)}`, ...lines.map((line) => `  - ${line}`)];
  const findings = (own: readonly Finding[], summary: CheckWords['summary']): string[] => {
    const broken = own.filter((finding) => finding.outcome === 'broken');
    const open = own.filter((finding) => finding.outcome === 'notAssessable');
    const holding = own.filter((finding) => finding.outcome === 'holds');
    const weighing = (weight: Finding['weight']): string[] => broken.filter((finding) => finding.weight === weight).map(say);
    return [
      ...list(words.broken, weighing('error')),
      ...list(words.questions, weighing('question')),
      ...list(words.hints, weighing('hint')),
      ...(call.options.all ? [...list(words.notAssessable, open.map(say)), ...list(words.holds, holding.map(say))] : []),
      `  ${summary({ broken: broken.length, notAssessable: open.length, holds: holding.length })}`,
    ];
  };
  const lines = checked.flatMap(({ file, report, problems, findings: own }) => [
    words.report(file, report.agency?.name, report.year),
    ...list(words.problems, problems.map(PROBLEM_WORDS[call.language])),
    ...findings(own, words.summary),
  ]);
  return `${[...lines, ...(betweenYears.length === 0 ? [] : [words.betweenYears, ...findings(betweenYears, words.yearsSummary)])].join('\n')}\n`;
}
