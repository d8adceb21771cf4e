/** The tables of docs/editors*.md, made of what is kept in results/ and of nothing else. */
import { fileURLToPath } from 'node:url';
import { CASE_IDS, CELLS, CONTENT } from './cases.js';
import type { CaseId } from './cases.js';
import { lookAt, readBack } from './look.js';
import type { Left } from './look.js';
import { PROGRAMS } from './programs.js';
import type { Program } from './programs.js';
import { resultOf, shownResults, TRIPS, versionOf } from './results.js';
import { WORDS } from './words.js';
import type { DocumentWords } from './words.js';

/** Where the tables stand. */
export const DOCUMENTS = ['docs/editors.zh-CN.md', 'docs/editors.md'].map((file) => fileURLToPath(new URL(`../../${file}`, import.meta.url)));

const PARTS = 3;
const COUNTED = ['captions', 'th', 'scopes', 'spans', 'classes', 'styles'] as const satisfies readonly (keyof Left)[];
const COUNTED_OF_ELEMENTS = ['elements', 'json', 'src', 'text'] as const satisfies readonly (keyof Left)[];
const MARKS = /<!-- survival (\S+) -->\n[^]*?<!-- survival end -->/;

/** A document with its tables made anew; which language they are in is said where they begin. */
export function withTables(text: string): string {
  return text.replace(MARKS, (_, language: string) => {
    const words = WORDS[language === 'en' ? 'en' : 'zh-CN'];
    return [`<!-- survival ${language} -->`, '', ...tables(words), '<!-- survival end -->'].join('\n');
  });
}

function tables(words: DocumentWords): string[] {
  const shown = shownResults();
  const summary = PROGRAMS.map((program) => [
    program.name,
    versionOf(program),
    ...CASE_IDS.map((of) => perWay(program, of, words, (name) => words.outcome(readBack(resultOf(name)), shown[name] ?? { parts: 0, right: 0, wrong: 0 }, of))),
  ]);
  const details = CASE_IDS.flatMap((of) => {
    const given = lookAt(CONTENT[of].set);
    const [counted, headings] = given.tables > 0 ? [COUNTED, words.counted] : [COUNTED_OF_ELEMENTS, words.countedOfElements];
    const counts = (left: Left): string[] => counted.map((what) => (given[what] === 0 && left[what] === 0 ? '–' : String(left[what])));
    const rows = PROGRAMS.map((program) => {
      const mine = TRIPS.filter((trip) => trip.program === program && trip.of === of).map(({ name, way }) => ({ way, left: counts(lookAt(resultOf(name))) }));
      return [program.name, ...counted.map((_, index) => together(mine.map(({ way, left }) => ({ way, text: left[index] ?? '' })), words))];
    });
    return [`**${words.cases[of]}**`, '', ...table([words.program, ...headings], [[words.given, ...counts(given)], ...rows]), ''];
  });
  return [
    words.legend(CELLS.length, PARTS),
    '',
    ...table([words.program, words.version, ...CASE_IDS.map((of) => words.cases[of])], summary),
    '',
    ...PROGRAMS.flatMap((program) => (program.with === undefined ? [] : [`- ${program.name}: ${program.with}`])),
    '',
    words.details,
    '',
    ...details,
  ];
}

/** What is said of a program and a case: once where both ways come to the same. */
function perWay(program: Program, of: CaseId, words: DocumentWords, say: (name: string) => string): string {
  return together(TRIPS.filter((trip) => trip.program === program && trip.of === of).map(({ name, way }) => ({ way, text: say(name) })), words);
}

function together(said: readonly { readonly way: keyof DocumentWords['ways']; readonly text: string }[], words: DocumentWords): string {
  const [first, ...others] = said;
  if (!first) return '';
  if (others.every(({ text }) => text === first.text)) return first.text;
  return said.map(({ way, text }) => `${words.ways[way]}${text}`).join('<br>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}
