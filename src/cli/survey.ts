import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { EDITIONS } from '../editions/index.js';
import { decodeText } from '../import/file/decode.js';
import { HTML_TREE, parseHtml } from '../import/html/read-html.js';
import type { HtmlNode } from '../import/html/read-html.js';
import { asHidden, hiddenRoots, hiddenTables, hidesByAttributes, unhidden } from '../import/survey/hidden.js';
import { contentAt } from '../import/survey/content-at.js';
import { markupIn } from '../import/survey/markup-in.js';
import { stretchOf } from '../import/survey/stretch.js';
import { surveyDocument } from '../import/survey/survey.js';
import type { FoundPart, Look } from '../import/survey/survey.js';
import { SURVEY_WORDS } from '../locales/enhance.js';
import { readTree } from '../import/tree/read-tree.js';
import { isGone } from '../import/tree/tree.js';
import type { Tree } from '../import/tree/tree.js';
import { PRINTED } from '../locales/printed.js';
import type { SurveyedPart } from '../model/obstacle.js';
import { Refusal } from './command.js';
import type { Call, Command } from './command.js';
import { readInput, troubleOf, writeOutput } from './files.js';

interface SurveyedPage {
  readonly file: string;
  readonly parts: readonly SurveyedPart[];
}

const LOOK: Look = {
  markupIn: (table, number) => markupIn(HTML_TREE, table as HtmlNode, number),
  contentAt: (table, at) => contentAt(HTML_TREE, table as HtmlNode, at),
  areTogether: (tables) => stretchOf(HTML_TREE, tables as readonly HtmlNode[]) !== undefined,
};

/** `disclosure survey DIR`: what the script of a site template would upgrade in a folder of saved pages. */
export const SURVEY: Command = {
  options: { json: { type: 'boolean' } },
  run: async (call) => {
    const [folder] = call.files;
    if (folder === undefined) throw new Refusal((words) => words.noFolder);
    if (call.files.length > 1) throw new Refusal((words) => words.oneFile('survey'));
    const pages: SurveyedPage[] = [];
    let refused = false;
    for (const file of await pagesIn(folder)) {
      try {
        pages.push({ file, parts: await survey(join(folder, file), call) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refused = true;
        call.streams.stderr.write(`${error.say(call.words)}\n`);
      }
    }
    if (pages.length === 0) throw new Refusal((words) => words.survey.noPage(folder));
    await writeOutput(call.options.json ? `${JSON.stringify({ pages }, null, 2)}\n` : asText(pages, call), call);
    const parts = pages.flatMap((page) => page.parts);
    if (parts.length === 0) return 2;
    return refused || parts.some(({ obstacle }) => obstacle) ? 1 : 0;
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

async function survey(file: string, { streams }: Call): Promise<SurveyedPart[]> {
  const text = decodeText(await readInput(file, streams))?.text;
  if (text === undefined) throw new Refusal((words) => words.survey.noText(file));
  const found = readApart(parseHtml(text));
  return found.map(({ form, tables, obstacle }) => ({ form, tables, ...(obstacle ? { obstacle } : {}) }));
}

/** The parts of what a page shows, then of each table and each thing it keeps hidden: read by itself, as it is shown by itself. */
function readApart(root: HtmlNode): FoundPart[] {
  const tables = tablesIn(root);
  const hidden = hiddenRoots(HTML_TREE, root, tables, (node) => isGone(HTML_TREE, node));
  const unseen = new Set(hiddenTables(HTML_TREE, tables, (table) => hidesByAttributes(HTML_TREE, table)));
  const shown: Tree<HtmlNode> = { ...HTML_TREE, children: (node) => (unseen.has(node) ? [] : HTML_TREE.children(node)) };
  const alone = [...unseen].filter((table) => !hidden.some((one) => tablesIn(one).includes(table)));
  return [
    ...partsIn(root, shown),
    ...alone.flatMap((table) => partsIn(table, unhidden(HTML_TREE, table)).map(asHidden)),
    ...hidden.flatMap(readApart),
  ];
}

/** Tables carry their node as `origin`. */
function partsIn(root: HtmlNode, tree: Tree<HtmlNode>): FoundPart[] {
  const document = readTree<HtmlNode>(root, { ...tree, origin: (node) => node });
  return [...surveyDocument(document, EDITIONS, LOOK, PRINTED)].flatMap((report) => report?.parts ?? []);
}

function tablesIn(root: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (HTML_TREE.name(node) === 'table') found.push(node);
    waiting.push(...[...HTML_TREE.children(node)].reverse());
  }
  return found;
}

/** A line for each page, and under it why a part of it would stay as it is; at the end, the sums. */
function asText(pages: readonly SurveyedPage[], { words: { survey: words }, language }: Call): string {
  const say = SURVEY_WORDS[language];
  const lines = pages.flatMap(({ file, parts }) => {
    const left = parts.flatMap(({ form, obstacle }) => (obstacle ? [`  ${say.wouldLeave(say.partName(form), say.why(obstacle))}`] : []));
    return [words.page(file, parts.length - left.length, left.length), ...left];
  });
  const all = pages.flatMap(({ parts }) => parts);
  const left = all.filter(({ obstacle }) => obstacle).length;
  return `${[...lines, words.total({ pages: pages.length, empty: pages.filter(({ parts }) => parts.length === 0).length, upgrade: all.length - left, leave: left })].join('\n')}\n`;
}
