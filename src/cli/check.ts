import { check, checkYears, leftAside } from '../checks/index.js';
import { lastYearOf, questionsOf } from '../checks/text/index.js';
import { EDITIONS } from '../editions/index.js';
import type { Question } from '../model/question.js';
import type { Report } from '../model/report.js';
import { FORM_IDS } from '../model/ids.js';
import { checkText } from './check-text.js';
import type { BetweenYears, Checked } from './check-text.js';
import { Refusal } from './command.js';
import type { Call, Command } from './command.js';
import { shownName, writeOutput } from './files.js';
import { readReport } from './report-file.js';
import type { ReportFile } from './report-file.js';

/** `disclosure check REPORT.json…`: findings and questions of each report, then between years. */
export const CHECK: Command = {
  options: { all: { type: 'boolean' }, json: { type: 'boolean' } },
  run: async (call) => {
    if (call.files.length === 0) throw new Refusal((words) => words.noFile('check'));
    const { checked, refused } = await readAll(call);
    const betweenYears = compareYears(checked);
    if (checked.length > 0) {
      await writeOutput(call.options.json ? asJson(checked, betweenYears) : checkText(checked, betweenYears, call), call);
    }
    for (const { file, report } of checked) {
      if (!FORM_IDS.some((id) => report[id] !== undefined)) call.streams.stderr.write(`${call.words.noTable(shownName(file, call.words))}\n`);
    }
    if (refused) return 2;
    return checked.some(isAmiss) ? 1 : 0;
  },
};

/** What can be read is checked, whatever else is refused. */
async function readAll(call: Call): Promise<{ checked: Checked[]; refused: boolean }> {
  const files: ReportFile[] = [];
  let refused = false;
  for (const file of call.files) {
    try {
      files.push(await readReport(file, call));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused = true;
      call.streams.stderr.write(`${error.say(call.words)}\n`);
    }
  }
  const reports = files.map(({ report }) => report);
  return { checked: files.map((file) => ({ ...file, findings: check(file.report, EDITIONS), questions: askOf(file.report, reports) })), refused };
}

/** Last year's report is compared where it is among those given. */
function askOf(report: Report, reports: readonly Report[]): Question[] {
  const lastYear = lastYearOf(report, reports);
  return questionsOf(report, EDITIONS, lastYear ? { lastYear } : {});
}

/** One report alone leaves nothing to compare and nothing to say of it. */
function compareYears(checked: readonly Checked[]): BetweenYears {
  const reports = checked.map(({ report }) => report);
  const aside = reports.length > 1 ? leftAside(reports, EDITIONS) : [];
  return {
    findings: checkYears(reports, EDITIONS),
    leftAside: aside.map(({ report, why }) => ({ file: checked.find((one) => one.report === report)?.file ?? '', why })),
  };
}

function isAmiss({ findings, problems }: Checked): boolean {
  return problems.length > 0 || findings.some((finding) => finding.outcome === 'broken');
}

function asJson(checked: readonly Checked[], { findings: betweenYears, leftAside: notCompared }: BetweenYears): string {
  const reports = checked.map(({ file, report, problems, findings, questions }) => ({
    file,
    ...(report.agency ? { agency: report.agency.name } : {}),
    ...(report.year === undefined ? {} : { year: report.year }),
    problems,
    findings,
    questions,
  }));
  return `${JSON.stringify({ reports, betweenYears, notCompared }, null, 2)}\n`;
}
