import type { PrintedWords } from '../../model/words.js';

/** The title that a page of this library's own has where its report prints none. */
export interface OwnTitle {
  readonly title: string;
  /** The same as the forms' language has it. */
  readonly as: string;
}

/** What a title is made with to learn where agency and year stand in it. */
const AGENCY = '\u0001';
const YEAR = 1000;

/** What a file says of itself: a title in another language as both, any other as it is. */
export function ownTitle(title: string | undefined, languages: readonly PrintedWords[]): string | OwnTitle | undefined {
  if (title === undefined || !/[a-z]/i.test(title)) return title;
  for (const { page } of languages) {
    for (const pattern of [page.untitled(AGENCY, YEAR), page.untitled(undefined, YEAR), page.untitled(AGENCY, undefined), page.untitled(undefined, undefined)]) {
      const { agency = '', year } = new RegExp(`^${patternOf(pattern)}$`).exec(title)?.groups ?? {};
      if (agency === '' && year === undefined && pattern !== title) continue;
      return { title, as: `${agency}${year === undefined ? '' : `${year}年`}政府信息公开工作年度报告` };
    }
  }
  return title;
}

function patternOf(sample: string): string {
  const literal = sample.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return literal.replace(AGENCY, '(?<agency>[^,，]+)').replace(String(YEAR), '(?<year>\\d{4})');
}
