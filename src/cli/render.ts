import { dirname, join, relative, sep } from 'node:path';
import { EDITIONS } from '../editions/index.js';
import { EN } from '../locales/en.js';
import { PROBLEM_WORDS } from '../locales/problems.js';
import { ZH_CN } from '../locales/zh-CN.js';
import { FORM_IDS } from '../model/ids.js';
import type { Words } from '../model/words.js';
import { renderReportHtml } from '../tables/index.js';
import { chartFiles, embeddedPictures, linkedPictures } from './chart-files.js';
import type { ChartFile } from './chart-files.js';
import { Refusal } from './command.js';
import type { Call, Command } from './command.js';
import { makeFolder, shownName, STDIN, writeOutput, writeWhole } from './files.js';
import { readReport } from './report-file.js';

const LANGUAGES: Readonly<Record<Words['language'], Words>> = { 'zh-CN': ZH_CN, en: EN };

/** `disclosure render REPORT.json`: a report as static HTML. What does not fit the format is left out and named. */
export const RENDER: Command = {
  options: {
    page: { type: 'boolean' },
    elements: { type: 'boolean' },
    script: { type: 'string' },
    charts: { type: 'boolean' },
    'charts-dir': { type: 'string' },
    'heading-level': { type: 'string', choices: ['1', '2', '3', '4', '5', '6'] },
  },
  run: async (call) => {
    const [file] = call.files;
    if (file === undefined) throw new Refusal((words) => words.noFile('render'));
    if (call.files.length > 1) throw new Refusal((words) => words.oneFile('render'));
    const { page, elements, script, charts, 'charts-dir': folder, 'heading-level': level } = call.options;
    if (charts && folder !== undefined) throw new Refusal((words) => words.optionsExclude('--charts', '--charts-dir'));
    if (folder === '') throw new Refusal((words) => words.emptyName);
    if (script !== undefined && page === undefined) throw new Refusal((words) => words.optionNeeds('--script', '--page'));
    const { report, problems } = await readReport(file, call);
    const words = LANGUAGES[call.language];
    const files = charts || folder !== undefined ? chartFiles(report, words) : [];
    const html = renderReportHtml(report, EDITIONS, words, {
      page: page === true,
      // A page is opened as it is; a section goes through an editor, which may take tags away with all that is in them.
      plain: page === undefined && elements === undefined,
      pictures: typeof folder === 'string' ? linkedPictures(files, folderAddress(folder, call)) : embeddedPictures(files),
      ...(typeof script === 'string' ? { script } : {}),
      ...(typeof level === 'string' ? { headingLevel: Number(level) } : {}),
    });
    if (typeof folder === 'string') await writeCharts(files, folder);
    await writeOutput(html, call);
    const name = shownName(file, call.words);
    if (!FORM_IDS.some((id) => report[id] !== undefined)) call.streams.stderr.write(`${call.words.noTable(name)}\n`);
    for (const problem of problems) {
      call.streams.stderr.write(`${call.words.inFile(name, PROBLEM_WORDS[call.language](problem))}\n`);
    }
    return problems.length > 0 ? 1 : 0;
  },
};

/** Pictures are written before the page that names them. */
async function writeCharts(files: readonly ChartFile[], folder: string): Promise<void> {
  if (files.length > 0) await makeFolder(folder);
  for (const { name, svg } of files) await writeWhole(join(folder, name), svg);
}

/** What leads from the page to a folder of pictures: empty, or ending in a slash. On standard output the page stands where the command runs. */
function folderAddress(folder: string, { options: { output } }: Call): string {
  const from = typeof output === 'string' && output !== STDIN ? dirname(output) : '.';
  return relative(from, folder).split(sep).flatMap((step) => (step === '' ? [] : [`${encodeURIComponent(step)}/`])).join('');
}
