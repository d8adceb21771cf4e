import { countPattern, readNumeral } from './numerals.js';
import { isAboutRequests, namesOtherMatters } from './statement.js';
import type { StatementReader } from './statement.js';

/** Kinds of applicants as a text names them, and the column (or group of columns) meant. */
const KINDS = [
  ['自然人', 'individual'],
  ['法人(?:和|或者?|及|与|、)(?:其他|其它)组织', 'organisations'],
  ['(?:商业)?企业', 'business'],
  ['科研机构', 'research'],
  ['社会公益组织', 'publicInterest'],
  ['法律服务机构', 'legal'],
] as const;
const BETWEEN = '(?:申请人|申请|提交|提出|的|政府|信息|公开|数量|有|共|共计|为|:)*';
const BEHIND = '(?=$|[、。;])';
const PATTERNS = KINDS.map(([words, column]) => ({
  column,
  pattern: new RegExp(`(?<lead>(?:^|[、:]|其中|来自|由|收到|受理)(?<!公民、|自然人、)${words}${BETWEEN})${countPattern('n')}${BEHIND}`, 'g'),
}));

/** 其中自然人申请N件, where requests received or handled are told apart by applicant. */
export const readApplicants: StatementReader = (clause, setting) => {
  if (!isAboutRequests(clause, setting) || namesOtherMatters(clause.sentence)) return [];
  return PATTERNS.flatMap(({ column, pattern }) =>
    [...clause.text.matchAll(pattern)].flatMap((match) => {
      const amount = readNumeral(match.groups?.n ?? '');
      const before = clause.before + clause.text.slice(0, match.index);
      return amount === undefined || isOfSome(before) ? [] : [{ stated: { kind: 'applicants' as const, column }, amount, position: match.index + (match.groups?.lead ?? '').length }];
    }),
  );
};

/** Whether the figures in front are of an outcome, of what was carried over, or of cases. */
function isOfSome(before: string): boolean {
  return /公开(?:的|申请|信息)*[:为]?[\d一二三四五六七八九十]+[件条宗份]|予以|部分公开|不予|无法提供|其他处理|结转|复议|诉讼|主动公开|企业注册/.test(before.replace(/依申请公开|信息公开/g, ''));
}
