import type { RepeatedQuestion, TextQuotation } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import { quoteSection, sectionText } from './passages.js';

const THRESHOLD = 0.8;
/** Three characters are a word or so; shorter texts than this (无) are alike without anyone copying. */
const PIECE = 3;
const SHORTEST = 40;

/** 五 of two years are nearly the same text: at least four fifths of the pieces of three characters are in both. */
export function askRepeatedProblems(report: Report, lastYear: Report | undefined): RepeatedQuestion[] {
  if (!lastYear || (report.year !== undefined && lastYear.year !== undefined && lastYear.year !== report.year - 1)) return [];
  const [now, before] = [textOf(report), textOf(lastYear)];
  if (now.length < SHORTEST || before.length < SHORTEST) return [];
  const similarity = alike(piecesOf(now), piecesOf(before));
  if (similarity < THRESHOLD) return [];
  const texts = [report, lastYear].flatMap((one): TextQuotation[] => {
    const quotation = quoteSection(one, 'problems');
    return quotation ? [{ ...quotation, ...(one.year === undefined ? {} : { year: one.year }) }] : [];
  });
  return [{ code: 'problemsRepeated', weight: 'question', similarity, threshold: THRESHOLD, texts }];
}

/** The words of 五 without white space, punctuation and numbers, which change by themselves. */
function textOf(report: Report): string {
  const problems = report.sections?.find(({ id }) => id === 'problems');
  return problems ? sectionText(problems).replace(/[^\p{Script=Han}A-Za-z]/gu, '') : '';
}

function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (let index = 0; index + PIECE <= text.length; index += 1) pieces.add(text.slice(index, index + PIECE));
  return pieces;
}

/** The share of common pieces in all pieces of both (Jaccard). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((piece) => other.has(piece)).length;
  return common / (one.size + other.size - common);
}
