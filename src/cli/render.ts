import { EDITIONS } from '../editions/index.js';
import { EN } from '../locales/en.js';
import { PROBLEM_WORDS } from '../locales/problems.js';
import { ZH_CN } from '../locales/zh-CN.js';
import { FORM_IDS } from '../model/ids.js';
import type { Words } from '../model/words.js';
import { renderReportHtml } from '../tables/index.js';
import { Refusal } from './command.js';
import type { Command } from './command.js';
import { shownName, writeOutput } from './files.js';
import { readReport } from './report-file.js';

const LANGUAGES: Readonly<Record<Words['language'], Words>> = { 'zh-CN': ZH_CN, en: EN };

/** `disclosure render REPORT.json`: a report as static HTML. What does not fit the format is left out and named. */
export const RENDER: Command = {
  options: {
    page: { type: 'boolean' },
    script: { type: 'string' },
    'heading-level': { type: 'string', choices: ['1', '2', '3', '4', '5', '6'] },
  },
  run: async (call) => {
    const [file] = call.files;
    if (file === undefined) throw new Refusal((words) => words.noFile('render'));
    if (call.files.length > 1) throw new Refusal((words) => words.oneFile('render'));
    const { page, script, 'heading-level': level } = call.options;
    if (script !== undefined && page === undefined) throw new Refusal((words) => words.optionNeeds('--script', '--page'));
    const { report, problems } = await readReport(file, call);
    const html = renderReportHtml(report, EDITIONS, LANGUAGES[call.language], {
      page: page === true,
      ...(typeof script === 'string' ? { script } : {}),
      ...(typeof level === 'string' ? { headingLevel: Number(level) } : {}),
    });
    await writeOutput(html, call);
    const name = shownName(file, call.words);
    if (!FORM_IDS.some((id) => report[id] !== undefined)) call.streams.stderr.write(`${call.words.noTable(name)}\n`);
    for (const problem of problems) {
      call.streams.stderr.write(`${call.words.inFile(name, PROBLEM_WORDS[call.language](problem))}\n`);
    }
    return problems.length > 0 ? 1 : 0;
  },
};
