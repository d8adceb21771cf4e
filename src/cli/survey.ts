import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../import/file/decode.js';
import { SURVEY_WORDS } from '../locales/enhance.js';
import type { SurveyedPart } from '../model/obstacle.js';
import { Refusal } from './command.js';
import type { Call, Command } from './command.js';
import { checkSelector } from './containers.js';
import { readInput, troubleOf, writeOutput } from './files.js';
import { surveyPage } from './saved-page.js';

/** What the script looks into where its tag names no containers. */
const WHOLE_PAGE = 'body';

interface SurveyedPage {
  readonly file: string;
  /** How many elements of the page the selector names, those inside others left out. */
  readonly containers: number;
  readonly parts: readonly SurveyedPart[];
}

/** `disclosure survey DIR`: what the script of a site template would upgrade in a folder of saved pages, without their styles. */
export const SURVEY: Command = {
  options: { containers: { type: 'string' }, json: { type: 'boolean' } },
  run: async (call) => {
    const [folder] = call.files;
    if (folder === undefined) throw new Refusal((words) => words.noFolder);
    if (call.files.length > 1) throw new Refusal((words) => words.oneFile('survey'));
    const { containers = '' } = call.options;
    const selector = typeof containers === 'string' && containers.trim() !== '' ? containers.trim() : WHOLE_PAGE;
    checkSelector(selector);
    const pages: SurveyedPage[] = [];
    let refused = false;
    for (const file of await pagesIn(folder)) {
      try {
        pages.push({ file, ...(await survey(join(folder, file), selector, call)) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused = true;
        call.streams.stderr.write(`${error.say(call.words)}\n`);
      }
    }
    if (pages.length === 0) throw new Refusal((words) => words.survey.noPage(folder));
    await writeOutput(call.options.json ? `${JSON.stringify({ pages }, null, 2)}\n` : asText(pages, selector, call), call);
    const parts = pages.flatMap((page) => page.parts);
    if (parts.length === 0) return 2;
    return refused || pages.some((page) => isOutside(page, selector)) || parts.some(({ obstacle }) => obstacle) ? 1 : 0;
  },
};

/** The pages of a folder and of those in it, by name. */
async function pagesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true });
    return entries.filter((entry) => /\.html?$/i.test(entry)).sort();
  } catch (error) {
    const why = troubleOf(error);
    throw new Refusal((words) => words.cannotRead(folder, why));
  }
}

async function survey(file: string, selector: string, { streams }: Call): Promise<Omit<SurveyedPage, 'file'>> {
  const text = decodeText(await readInput(file, streams))?.text;
  if (text === undefined) throw new Refusal((words) => words.survey.noText(file));
  return surveyPage(text, selector);
}

/** Whether a page has none of the containers that were asked for. */
function isOutside({ containers }: SurveyedPage, selector: string): boolean {
  return containers === 0 && selector !== WHOLE_PAGE;
}

/** A line for each page, and under it why a part of it would stay as it is; at the end, the sums. */
function asText(pages: readonly SurveyedPage[], selector: string, { words: { survey: words }, language }: Call): string {
  const say = SURVEY_WORDS[language];
  const lines = pages.flatMap((page) => {
    const { file, parts } = page;
    if (isOutside(page, selector)) return [words.noContainer(file, say.noContainer(selector))];
    const left = parts.flatMap(({ form, obstacle }) => (obstacle ? [`  ${say.wouldLeave(say.partName(form), say.why(obstacle))}`] : []));
    return [words.page(file, parts.length - left.length, left.length), ...left];
  });
  const all = pages.flatMap(({ parts }) => parts);
  const left = all.filter(({ obstacle }) => obstacle).length;
  const outside = pages.filter((page) => isOutside(page, selector)).length;
  const empty = pages.filter(({ parts }) => parts.length === 0).length - outside;
  return `${[...lines, words.total({ pages: pages.length, outside, empty, upgrade: all.length - left, leave: left })].join('\n')}\n`;
}
