import type { CheckWords } from '../locales/cli-words.js';
import { FINDING_WORDS } from '../locales/findings.js';
import { PROBLEM_WORDS } from '../locales/problems.js';
import { QUESTION_WORDS } from '../locales/questions.js';
import type { Finding, YearObstacle } from '../model/finding.js';
import type { Question } from '../model/question.js';
import type { Call } from './command.js';
import { shownName } from './files.js';
import type { ReportFile } from './report-file.js';

export interface Checked extends ReportFile {
  readonly findings: readonly Finding[];
  /** What the text gives to look at again; changes no exit code. */
  readonly questions: readonly Question[];
}

export interface BetweenYears {
  readonly findings: readonly Finding[];
  /** Reports that were held against no other, of two or more. */
  readonly leftAside: readonly { readonly file: string; readonly why: YearObstacle }[];
}

/** What `check` prints for people: report by report, then between years; what is to be put right comes first. */
export function checkText(checked: readonly Checked[], betweenYears: BetweenYears, call: Call): string {
  const { check: words } = call.words;
  const reports = checked.flatMap(({ file, report, problems, findings, questions }) => [
    words.report(shownName(file, call.words), report.agency?.name, report.year),
    ...list(words.problems, problems.map((problem) => [PROBLEM_WORDS[call.language](problem)])),
    ...findingsText(findings, words.summary, call),
    ...list(words.textQuestions, questions.map((question) => [QUESTION_WORDS[call.language](question)])),
  ]);
  return `${[...reports, ...yearsText(betweenYears, call)].join('\n')}\n`;
}

function yearsText({ findings, leftAside }: BetweenYears, call: Call): string[] {
  const { check: words } = call.words;
  if (findings.length + leftAside.length === 0) return [];
  const reasons = [...new Set(leftAside.map(({ why }) => why))];
  return [
    words.betweenYears,
    ...(findings.length > 0 ? findingsText(findings, words.yearsSummary, call) : []),
    ...reasons.map((reason) => {
      const files = leftAside.filter(({ why }) => why === reason).map(({ file }) => shownName(file, call.words));
      return `  ${words.leftAside(files, reason)}`;
    }),
  ];
}

function findingsText(findings: readonly Finding[], summary: CheckWords['summary'], { words: { check: words }, options, language }: Call): string[] {
  const say = FINDING_WORDS[language];
  const broken = findings.filter((finding) => finding.outcome === 'broken');
  const open = findings.filter((finding) => finding.outcome === 'notAssessable');
  const holding = findings.filter((finding) => finding.outcome === 'holds');
  const weighing = (weight: Finding['weight']): string[][] => broken.filter((finding) => finding.weight === weight).map(say);
  return [
    ...list(words.broken, weighing('error')),
    ...list(words.questions, weighing('question')),
    ...list(words.hints, weighing('hint')),
    ...(options.all ? [...list(words.notAssessable, open.map(say)), ...list(words.holds, holding.map(say))] : []),
    `  ${summary({ broken: broken.length, notAssessable: open.length, holds: holding.length })}`,
  ];
}

/** Items under a heading that counts them; further lines of an item stand under its first. */
function list(heading: (count: number) => string, items: readonly (readonly string[])[]): string[] {
  if (items.length === 0) return [];
  return [`  ${heading(items.length)}`, ...items.flatMap(([first = '', ...more]) => [`  - ${first}`, ...more.map((line) => `    ${line}`)])];
}
