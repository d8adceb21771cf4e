import type { Stated } from '../../model/question.js';
import type { Clause } from './clauses.js';
import { countPattern, readNumeral } from './numerals.js';
import { isAboutRequests, namesOtherMatters } from './statement.js';
import type { Statement, StatementReader } from './statement.js';

/** Words that may stand between a verb, its object and a count without changing what is counted. */
const EVERYONE = '(?:公民、法人(?:和|或者?|及|与|、)(?:其他|其它)组织|自然人、法人(?:和|或者?|及|与|、)(?:其他|其它)组织|社会公众|人民群众|申请人|公众|群众|社会)';
const FILLER = `(?:${EVERYONE}|政府|政务|信息|公开|依申请|申请|请求|有效|书面|各类|办理|事项|业务|件(?=[\\d共为])|数量|件数|总数|总量|提交|提出|提起|的|类|了|到|是|为|有|共|共计|合计|总计|总共|累计|计|:)*`;
const COUNT = countPattern('n');
/** Behind a count a thing may follow only if it is the request itself. */
const BEHIND = '(?=$|[、。;:]|和|及|与|其中|均|全部|都|已|的?(?:有效|书面)?(?:政府|政务)?(?:信息公开|依申请|申请))';

const RECEIVED = new RegExp(`(?<!未|没有|没|不|不予|无|应)(?<lead>(?<verb>新收到|新收|收到|接收到|接收|接到|收悉|受理)(?<what>${FILLER}))${COUNT}${BEHIND}(?<tail>.*)`, 'g');
const HANDLED = new RegExp(`(?<!不予|其他|其它|正在|继续|未|不再|逾期|延期|超期|尚在|待|便民|行政)(?<lead>(?:办结|办复|办理|答复|处理|回复)(?<what>${FILLER}))${COUNT}${BEHIND}(?<tail>.*)`, 'g');
const REQUESTS = new RegExp(`(?<lead>(?:^|[、:]|年度?|共|有|全年)(?:政府|政务)?(?:依申请公开|信息公开申请)(?:的|政府|信息|申请|事项|数量|件数|件|有|共|共计|合计|总计|为|:)*)${COUNT.replace('(?<=\\d)条|', '')}${BEHIND}`, 'g');
const CARRIED_IN = new RegExp(`(?<lead>(?:(?:上|去)一?个?年度?的?(?:结转|转结|转入|遗留)|(?:结转|转结)(?:自)?上一?年度?)(?:至|到|入)?(?:本年度?|今年)?(?:办理|继续)?${FILLER})${COUNT}`, 'g');
const CARRIED_OUT = new RegExp(`(?<lead>(?:结转|转结|转)(?:至|到|入)?(?:下|次|来)一?个?年度?(?:继续)?(?:办理|处理|答复)?${FILLER})${COUNT}`, 'g');
const CARRIED_OUT_BEHIND = new RegExp(`(?<lead>^|[、:]|有|其中|剩余|余)${COUNT}(?:的)?(?:申请)?(?:尚在办理)?(?:结转|转结)(?:至|到|入)?(?:下|次|来)一?个?年度?`, 'g');

const NONE = new RegExp(
  `(?:未曾|未|没有|没)(?:收到|接到|接收到|接收|受理)(?:过|任何|有关|相关|要求|关于)*(?<what>${FILLER})(?:的情况|的情形|$|[、。;:]|和|及|与|或)|` +
    `(?:^|年度?|[我本].{1,3}|均|暂|也|全年|[局办委镇乡处心])无(?:任何|人)?(?<thing>${FILLER})(?:情况|的情况|件)?(?:$|[、。;])`,
  'g',
);

/** What befalls requests that the table may count in its own way. */
const SET_ASIDE = /撤回|撤销|转办|移送|转送|移交|补正(?!后申请内容仍不明确)|不予受理|退回|合并|非本机关/;
/** What was done in a certain time may be less than what was done. */
const IN_TIME = /期限|时限|按时|按期|及时|逾期|延期|超期|限时|规定时间|法定时间|正在/;

/** 收到申请N件, 未收到申请. */
export const readReceived: StatementReader = (clause, setting) => {
  const found = numbers(clause, RECEIVED, 'received').filter(({ match }) => {
    const { what = '', tail = '', verb } = match.groups ?? {};
    const isObject = isRequest(what) || isRequest(tail.slice(0, 14));
    const alone = !isObject && isAboutRequests(clause, setting) && !namesOtherMatters(clause.sentence) && (what === '' || !/公开|信息/.test(what));
    // 收到12件，受理10件: what is accepted may be less than what came.
    const second = verb === '受理' && setting.clauses.some((other) => other !== clause && /(?:收到|新收|接到|接收).*[件条宗份]/.test(other.text));
    return (isObject || alone) && !second && !clause.text.slice(0, match.index).includes('其中') && isPlain(clause, match.index);
  });
  const none = [...clause.text.matchAll(NONE)].flatMap((match): Found[] => {
    const what = match.groups?.what ?? match.groups?.thing ?? '';
    return /申请|请求/.test(what) && what.includes('公开') && isPlain(clause, match.index) ? [{ match, stated: { kind: 'received' }, amount: 0, position: match.index }] : [];
  });
  return [...found, ...none];
};

/** 办结N件, 答复N件. */
export const readHandled: StatementReader = (clause, setting) =>
  numbers(clause, HANDLED, 'handled').filter(({ match }) => {
    const { what = '', tail = '' } = match.groups ?? {};
    const isObject = isRequest(what) || isRequest(tail.slice(0, 14));
    const alone = what.replace(/[的了到是为有共计合总累申请:]/g, '') === '' && isAboutRequests(clause, setting) && !namesOtherMatters(clause.sentence);
    return (isObject || alone) && !clause.text.slice(0, match.index).includes('其中') && !SET_ASIDE.test(clause.sentence) && !IN_TIME.test(clause.text) && isPlain(clause, match.index);
  });

/** 依申请公开N件, without a verb. */
export const readRequests: StatementReader = (clause) =>
  numbers(clause, REQUESTS, 'requests').filter(
    ({ match }) => !/网站|栏目|专栏|发布|公众号|微信|目录|其中|指南/.test(clause.sentence) && !SET_ASIDE.test(clause.text) && isPlain(clause, match.index),
  );

/** 上年结转N件. */
export const readCarriedIn: StatementReader = (clause, setting) =>
  numbers(clause, CARRIED_IN, 'carriedIn').filter(() => isAboutRequests(clause, setting) && !namesOtherMatters(clause.text));

/** 结转下年度N件, N件结转下年度. */
export const readCarriedOut: StatementReader = (clause, setting) =>
  [...numbers(clause, CARRIED_OUT, 'carriedOut'), ...numbers(clause, CARRIED_OUT_BEHIND, 'carriedOut')].filter(
    () => isAboutRequests(clause, setting) && !namesOtherMatters(clause.text),
  );

type Found = Omit<Statement, 'clause' | 'passage'> & { readonly match: RegExpMatchArray & { index: number } };

function numbers(clause: Clause, pattern: RegExp, kind: Exclude<Stated['kind'], 'outcome' | 'applicants'>): Found[] {
  return [...clause.text.matchAll(pattern)].flatMap((match): Found[] => {
    const numeral = match.groups?.n ?? '';
    const amount = readNumeral(numeral);
    const position = match.index + (match.groups?.lead ?? '').length;
    return amount === undefined ? [] : [{ match, stated: { kind }, amount, position }];
  });
}

/** Whether words name requests for information, and not only 公开 or 申请 of something else. */
function isRequest(text: string): boolean {
  return /(?:公开|信息).*(?:申请|请求)|依申请|申请公开/.test(text);
}

/** Nothing in front says that it is about some of the requests, or about none of this body's. */
function isPlain(clause: Clause, index: number): boolean {
  return !/自然人|法人|企业|组织|律师|记者|涉及|关于|要求|重复|如|因|对(?:于)?|其他机关|部分|首次/.test(
    clause.text.slice(0, index).replace(/(?:自然人|公民)、法人.{1,3}其[他它]组织|对外|面向/g, ''),
  );
}
