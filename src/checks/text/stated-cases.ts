import type { Stated } from '../../model/question.js';
import type { Clause } from './clauses.js';
import { countPattern, readNumeral } from './numerals.js';
import { isAboutRequests } from './statement.js';
import type { Setting, StatementReader } from './statement.js';

type Kind = Extract<Stated['kind'], 'review' | 'litigation'>;

const COUNT = countPattern('n');
const LINK = '(?:、|和|及|与|或|或者|以及|,)';
const SUIT = '(?:提起|被提起|提请|发生)*(?:行政)?诉讼';
const CASES = '(?:案件|案|申请|事件|情况|的|事项|数量|件数|共|共计|合计|总计|计|有|为|是|:)*';
const BEHIND = '(?=$|[、。;:]|和|及|其中|均|案件|$)';

const REVIEW = new RegExp(`(?<lead>行政复议${CASES})${COUNT}${BEHIND}`, 'g');
const LITIGATION = new RegExp(`(?<lead>行政诉讼${CASES})${COUNT}${BEHIND}`, 'g');
const REVIEW_BEHIND = new RegExp(`(?<lead>^|[、:]|发生|引发|引起|共|有|提起)${COUNT}(?:的)?(?:政府信息公开)?(?:类)?行政复议(?:案件|申请)?(?=$|[、。;])`, 'g');
const LITIGATION_BEHIND = new RegExp(`(?<lead>^|[、:]|发生|引发|引起|共|有|提起)${COUNT}(?:的)?(?:政府信息公开)?(?:类)?行政诉讼(?:案件)?(?=$|[、。;])`, 'g');
/** 行政复议、行政诉讼各N件 counts both alike; without 各 it is their sum, which the form does not print. */
const EACH = new RegExp(`(?<lead>行政复议(?:案件|申请)*${LINK}${SUIT}(?:案件|情况)*(?:均|都|各)(?:为|有)?)${COUNT}`, 'g');
const JOINT = new RegExp(`行政复议(?:案件|申请|情况|的)*${LINK}(?:行政)?${SUIT}|行政诉讼(?:案件|的)*${LINK}(?:行政)?复议`);

const ABOUT = '(?:因|由|就|针对|涉及|关于|政府|政务|信息|公开|工作|依申请|申请|引起|引发|产生|导致|的|被|提起|提请|而|有关|相关|任何|过|方面|事项|收到|发生|出现)*';
const NO = '(?:未发生|没有发生|未出现|没有出现|未产生|没有产生|未引发|未引起|未收到|没有收到|未被|没有被|没有|未有|未因|无)';
const NO_REVIEW = new RegExp(`(?<!如|若|有)${NO}${ABOUT}行政复议(?<and>(?:案件|申请|的|情况)*(?:${LINK}${ABOUT}(?:行政)?诉讼)?)(?:案件|事件|情况|情形|现象|事项|的|等)*(?=$|[、。;]|${LINK})`, 'g');
const NO_LITIGATION = new RegExp(`(?<!如|若|有)${NO}${ABOUT}行政诉讼(?:案件|事件|情况|情形|现象|的)*(?=$|[、。;])`, 'g');

/** Cases a body decides itself, cases of one stage, and single results. */
const OTHER_CASES = /审理|立案|审结|办理|决定书|新增|新收|新发|一审|二审|再审|上诉|化解|调解|出庭|应诉|败诉|胜诉|维持|纠正|撤回|撤销|终止|驳回|尚未|履行|结转|听证|自然人/;
const DISCLOSURE = /信息公开|依申请公开|公开申请|政务公开/;
const OWN_PART = /复议.*诉讼/;

/** 行政复议N件, 行政诉讼N件, 未发生行政复议、行政诉讼. */
export const readCases: StatementReader = (clause, setting) => {
  if (!isAboutDisclosure(clause, setting)) return [];
  return [
    ...(JOINT.test(clause.text) ? [] : [...counted(clause, [REVIEW, REVIEW_BEHIND], 'review'), ...counted(clause, [LITIGATION, LITIGATION_BEHIND], 'litigation')]),
    ...[...clause.text.matchAll(EACH)].flatMap((match) => {
      const amount = readNumeral(match.groups?.n ?? '');
      const position = match.index + (match.groups?.lead ?? '').length;
      return amount === undefined ? [] : (['review', 'litigation'] as const).map((kind, index) => ({ stated: { kind }, amount, position: position + index }));
    }),
    ...[...clause.text.matchAll(NO_REVIEW)].flatMap((match) => [
      { stated: { kind: 'review' as const }, amount: 0, position: match.index },
      ...((match.groups?.and ?? '').includes('诉讼') ? [{ stated: { kind: 'litigation' as const }, amount: 0, position: match.index + 1 }] : []),
    ]),
    ...[...clause.text.matchAll(NO_LITIGATION)].map(({ index }) => ({ stated: { kind: 'litigation' as const }, amount: 0, position: index })),
  ];
};

function counted(clause: Clause, patterns: readonly RegExp[], kind: Kind): ReturnType<StatementReader> {
  return patterns.flatMap((pattern) =>
    [...clause.text.matchAll(pattern)].flatMap((match) => {
      const amount = readNumeral(match.groups?.n ?? '');
      const around = clause.text.slice(0, match.index) + clause.text.slice(match.index + match[0].length);
      return amount === undefined || OTHER_CASES.test(around) ? [] : [{ stated: { kind }, amount, position: match.index + (match.groups?.lead ?? '').length }];
    }),
  );
}

/** A body that decides reviews tells of all of them: only those over the disclosure of information are in 四. */
function isAboutDisclosure(clause: Clause, setting: Setting): boolean {
  const { passage } = setting;
  const own = OWN_PART.test(passage.heading) || OWN_PART.test(passage.subheading);
  const told = DISCLOSURE.test(clause.before + clause.text) || isAboutRequests(clause, setting);
  return (told || own) && !/(?:收到|审理|办理|受理|审结|立案).{0,6}(?:行政复议|行政诉讼)|行政应诉|主动公开|行政复议(?:机关|机构|工作|体制|委员会)/.test(clause.sentence);
}
