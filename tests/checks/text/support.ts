import { questionsOf } from '../../../src/checks/text/index.js';
import type { AboutText } from '../../../src/checks/text/index.js';
import { EDITIONS } from '../../../src/editions/index.js';
import type { EditionId, Question, Report, Requests, ReviewLitigation, Section } from '../../../src/model/index.js';
import { requests, reviewLitigation } from '../../support/reports.js';

/**
 * 三 with totals that are all different: received 74, carried in 6, concluded 75, carried out 5; 予以公开 21, 部分公开 9,
 * 不予公开 4 (1 + 2 + 1), 无法提供 33 (31 + 2), 不予处理 3, 其他处理 5. Everything adds up.
 */
export function tableOf(edition: EditionId): Requests {
  const otherwise = edition === '2019' ? { 'outcomes.otherwise': [3, 2, 0, 0, 0, 0, 5] } : { 'outcomes.otherwise.uncorrected': [3, 0, 0, 0, 0, 0, 3], 'outcomes.otherwise.other': [0, 2, 0, 0, 0, 0, 2] };
  return requests(edition, {
    received: [66, 5, 0, 0, 3, 0, 74],
    carriedIn: [6, 0, 0, 0, 0, 0, 6],
    'outcomes.granted': [19, 2, 0, 0, 0, 0, 21],
    'outcomes.partial': [8, 1, 0, 0, 0, 0, 9],
    'outcomes.refused.internalAffairs': [1, 0, 0, 0, 0, 0, 1],
    'outcomes.refused.deliberativeProcess': [2, 0, 0, 0, 0, 0, 2],
    'outcomes.refused.enforcementFile': [1, 0, 0, 0, 0, 0, 1],
    'outcomes.unavailable.notHeld': [28, 0, 0, 0, 3, 0, 31],
    'outcomes.unavailable.needsCreation': [2, 0, 0, 0, 0, 0, 2],
    'outcomes.notProcessed.repeated': [3, 0, 0, 0, 0, 0, 3],
    ...otherwise,
    'outcomes.total': [67, 5, 0, 0, 3, 0, 75],
    carriedOut: [5, 0, 0, 0, 0, 0, 5],
  });
}

/** 四: 行政复议 4, 行政诉讼 2 + 1. */
export const CASES: ReviewLitigation = reviewLitigation({ review: [2, 1, 0, 1, 4], direct: [1, 0, 0, 1, 2], afterReview: [1, 0, 0, 0, 1] });

/** A report for 2022 with one paragraph for each text under 一. */
export function reportWith(texts: string | readonly string[], changes: Partial<Report> = {}, edition: EditionId = '2021'): Report {
  return { version: 1, agency: { name: '某县人民政府' }, year: 2022, requests: tableOf(edition), reviewLitigation: CASES, sections: [section('overview', '一、总体情况', texts)], ...changes };
}

/** A section of paragraphs; a text that begins with # is a heading. */
export function section(id: Section['id'], heading: string, texts: string | readonly string[]): Section {
  const blocks = (typeof texts === 'string' ? [texts] : texts).map((text) => (text.startsWith('#') ? { type: 'heading' as const, text: text.slice(1) } : { type: 'paragraph' as const, text }));
  return { id, heading, blocks };
}

export function ask(report: Report, about: AboutText = {}): Question[] {
  return questionsOf(report, EDITIONS, about);
}

/** Questions on figures as `received 73`, `outcome outcomes.granted 20`, and other codes by name. */
export function told(report: Report): string[] {
  return ask(report)
    .filter(({ code }) => code !== 'editionOlder')
    .map((question) => {
      if (question.code !== 'figureDiffers') return question.code;
      const { stated, amount } = question;
      const about = stated.kind === 'outcome' ? `${stated.row} ` : stated.kind === 'applicants' ? `${stated.column} ` : '';
      return `${stated.kind} ${about}${amount}`;
    });
}
