import type { Form } from '../../model/edition.js';
import type { Stated } from '../../model/question.js';
import type { Clause } from './clauses.js';
import type { Passage } from './passages.js';

/** A figure that a clause states. */
export interface Statement {
  readonly stated: Stated;
  readonly amount: number;
  readonly clause: Clause;
  readonly passage: Passage;
  /** Where the numeral stands in the clause; with the clause it tells one figure from another. */
  readonly position: number;
}

/** What a reader of statements is given. */
export interface Setting {
  readonly passage: Passage;
  readonly clauses: readonly Clause[];
  /** 三 and 四 as the report prints them. */
  readonly requests?: Form;
  readonly reviewLitigation?: Form;
}

/** A reader finds the figures a clause states, of one kind. The first reader to take a figure keeps it. */
export type StatementReader = (clause: Clause, setting: Setting) => Omit<Statement, 'clause' | 'passage'>[];

const REQUESTS = /依申请公开|信息公开申请|申请公开|公开申请|收到和处理/;

/** Whether a clause stands where requests are spoken of: in its sentence so far, or under such a heading. */
export function isAboutRequests(clause: Clause, { passage }: Setting): boolean {
  const lead = passage.text.slice(0, 40).replace(/\s/g, '');
  const headed = REQUESTS.test(passage.subheading) || (passage.subheading === '' && REQUESTS.test(passage.heading));
  return REQUESTS.test(clause.before + clause.text) || headed || REQUESTS.test(lead);
}

/** Things that are counted in such reports and are no requests. */
const OTHER_MATTERS =
  /主动公开|网民|留言|来信|来电|来访|信访|热线|工单|咨询|投诉|举报|建议|提案|议案|行政许可|行政处罚|行政强制|行政审批|规范性文件|规章|公文|文件|政策|解读|发布|推送|会议|培训|案卷|复议|诉讼|案件|合同|救助|补贴|援助|仲裁|公证|调解|双公示|人才|专利|商标|项目|事项|实事|问题|意见/;

/** Whether words count something else than requests; 事项 in 依申请公开事项 is none of it. */
export function namesOtherMatters(text: string): boolean {
  return OTHER_MATTERS.test(text.replace(/(?:信访、?举报、?投诉类|依申请公开)(?:申请|办理)?(?:事项)?|申请事项|行政复议、行政诉讼/g, ''));
}
