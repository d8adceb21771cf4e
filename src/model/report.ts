import type { Figure } from './figure.js';

/**
 * One body's annual report on the disclosure of government information (政府信息公开工作年度报告).
 * Whatever the document does not print is left out; nothing is inferred.
 */
export interface Report {
  /** Version of this format. */
  version: 1;
  /** The title as printed. */
  title?: string;
  /** The body the report is about. */
  agency?: Agency;
  /**
   * The year reported on, which is the year before the one it is published in.
   * @TJS-type integer
   * @minimum 2008
   * @maximum 2100
   */
  year?: number;
  /** `office`: the body itself; `aggregate`: with everything below it (汇总). */
  scope?: 'office' | 'aggregate';
  /**
   * Date of publication, YYYY-MM-DD.
   * @pattern ^\d{4}-\d{2}-\d{2}$
   */
  published?: string;
  /** Address of the page or file the report was read from. */
  source?: string;
  /** The narrative, in printed order. The three tables stand under their own headings 二, 三 and 四. */
  sections?: Section[];
  /** 二、主动公开政府信息情况 */
  disclosure?: Disclosure;
  /** 三、收到和处理政府信息公开申请情况 */
  requests?: Requests;
  /** 四、政府信息公开行政复议、行政诉讼情况 */
  reviewLitigation?: ReviewLitigation;
}

export interface Agency {
  /** Name as printed. */
  name: string;
}

export interface Section {
  /** `overview` 一, `problems` 五, `other` 六; `null` for a heading of the agency's own or the heading of a table. */
  id: 'overview' | 'problems' | 'other' | null;
  /** The heading as printed, number included: 一、总体情况. Empty for text in front of the first heading. */
  heading: string;
  /** Plain text. */
  blocks: Block[];
}

export type Block = TextBlock | ListBlock;

export interface TextBlock {
  /** What kind of text. */
  type: 'heading' | 'paragraph';
  /** Plain text, white space folded. */
  text: string;
}

export interface ListBlock {
  /** A list of plain items. */
  type: 'list';
  /** One text per item. */
  items: string[];
}

/** What every statutory table may carry beside its figures. */
export interface TableExtras {
  /** Footnotes printed with the table, as printed. */
  notes?: string[];
  /** Units printed in a label beyond the form's own, by `row.column` or column: `"procurement.amount": "万元"`. */
  units?: { [path: string]: string };
  /** Rows and columns of the agency's own. */
  extra?: ExtraLine[];
}

/** A row or column that the form does not have. */
export interface ExtraLine {
  /** Whether the line is a row or a column. */
  axis: 'row' | 'column';
  /** Its label as printed. */
  label: string;
  /** Path of the form's row or column it stands behind; empty in front of all. In 二 a column is `row.column` of its block's first row. */
  after: string;
  /** Its figures in printed order, one for each of the form's columns (or rows) it crosses. */
  figures: Figure[];
}

/** 二 as of the form in use. */
export type Disclosure = Disclosure2019 | Disclosure2021;

/** 二 of the 2019 form (国办公开办函〔2019〕60号), 第二十条第（一）（五）（六）（八）（九）项. */
export interface Disclosure2019 extends TableExtras {
  /** The form's edition. */
  edition: '2019';
  /** 规章 */
  regulations?: DocumentsPublished;
  /** 规范性文件 */
  normativeDocuments?: DocumentsPublished;
  /** 行政许可 */
  licensing?: ItemsAndDecisions;
  /** 其他对外管理服务事项 */
  otherServices?: ItemsAndDecisions;
  /** 行政处罚 */
  penalties?: ItemsAndDecisions;
  /** 行政强制 */
  coercion?: ItemsAndDecisions;
  /** 行政事业性收费 */
  fees?: ItemsCharged;
  /** 政府集中采购 */
  procurement?: Procurement;
}

/** 二 of the 2021 form (国办公开办函〔2021〕30号), 第二十条第（一）（五）（六）（八）项, as of 12月31日. */
export interface Disclosure2021 extends TableExtras {
  /** The form's edition. */
  edition: '2021';
  /** 规章 */
  regulations?: DocumentsInForce;
  /** 行政规范性文件 */
  normativeDocuments?: DocumentsInForce;
  /** 行政许可 */
  licensing?: Decisions;
  /** 行政处罚 */
  penalties?: Decisions;
  /** 行政强制 */
  coercion?: Decisions;
  /** 行政事业性收费 */
  fees?: FeesCollected;
}

export interface DocumentsPublished {
  /** 本年新制作数量 */
  made?: Figure;
  /** 本年新公开数量 */
  published?: Figure;
  /** 对外公开总数量 */
  publicTotal?: Figure;
}

export interface DocumentsInForce {
  /** 本年制发件数 */
  issued?: Figure;
  /** 本年废止件数 */
  repealed?: Figure;
  /** 现行有效件数 */
  inForce?: Figure;
}

export interface ItemsAndDecisions {
  /** 上一年项目数量: items on the list a year ago. */
  previous?: Figure;
  /** 本年增/减: items added to or taken off the list. */
  change?: Figure;
  /** 处理决定数量: decisions taken. */
  decisions?: Figure;
}

export interface ItemsCharged {
  /** 上一年项目数量 */
  previous?: Figure;
  /** 本年增/减 */
  change?: Figure;
}

export interface Procurement {
  /** 采购项目数量 */
  projects?: Figure;
  /** 采购总金额; the form prints no unit. */
  amount?: Figure;
}

export interface Decisions {
  /** 本年处理决定数量, those lawfully not disclosed included. */
  decisions?: Figure;
}

export interface FeesCollected {
  /** 本年收费金额, in 万元. */
  amount?: Figure;
}

/** 三 as of the form in use. */
export type Requests = Requests2019 | Requests2021;

/** What 三 of both editions has. */
export interface RequestsBase extends TableExtras {
  /** 一、本年新收政府信息公开申请数量 */
  received?: Applicants;
  /** 二、上年结转政府信息公开申请数量 */
  carriedIn?: Applicants;
  /** 四、结转下年度继续办理 */
  carriedOut?: Applicants;
}

export interface Requests2019 extends RequestsBase {
  /** The form's edition. */
  edition: '2019';
  /** 三、本年度办理结果 */
  outcomes?: Outcomes2019;
}

export interface Requests2021 extends RequestsBase {
  /** The form's edition. */
  edition: '2021';
  /** 三、本年度办理结果 */
  outcomes?: Outcomes2021;
}

/** One row of 三: a figure for each kind of applicant. */
export interface Applicants {
  /** 自然人 */
  individual?: Figure;
  /** 法人或其他组织：商业企业 */
  business?: Figure;
  /** 法人或其他组织：科研机构 */
  research?: Figure;
  /** 法人或其他组织：社会公益组织 */
  publicInterest?: Figure;
  /** 法人或其他组织：法律服务机构 */
  legal?: Figure;
  /** 法人或其他组织：其他 */
  other?: Figure;
  /** 总计 */
  total?: Figure;
}

export interface OutcomesBase {
  /** （一）予以公开 */
  granted?: Applicants;
  /** （二）部分公开（区分处理的，只计这一情形，不计其他情形） */
  partial?: Applicants;
  /** （三）不予公开 */
  refused?: Refused;
  /** （四）无法提供 */
  unavailable?: Unavailable;
  /** （五）不予处理 */
  notProcessed?: NotProcessed;
  /** （七）总计, without those carried out to the next year. */
  total?: Applicants;
}

export interface Outcomes2019 extends OutcomesBase {
  /** （六）其他处理, one row. */
  otherwise?: Applicants;
}

export interface Outcomes2021 extends OutcomesBase {
  /** （六）其他处理, a group of three rows. */
  otherwise?: Otherwise;
}

export interface Refused {
  /** 1.属于国家秘密 */
  stateSecret?: Applicants;
  /** 2.其他法律行政法规禁止公开 */
  prohibitedByLaw?: Applicants;
  /** 3.危及“三安全一稳定” */
  securityAndStability?: Applicants;
  /** 4.保护第三方合法权益 */
  thirdPartyRights?: Applicants;
  /** 5.属于三类内部事务信息 */
  internalAffairs?: Applicants;
  /** 6.属于四类过程性信息 */
  deliberativeProcess?: Applicants;
  /** 7.属于行政执法案卷 */
  enforcementFile?: Applicants;
  /** 8.属于行政查询事项 */
  administrativeInquiry?: Applicants;
}

export interface Unavailable {
  /** 1.本机关不掌握相关政府信息 */
  notHeld?: Applicants;
  /** 2.没有现成信息需要另行制作 */
  needsCreation?: Applicants;
  /** 3.补正后申请内容仍不明确 */
  stillUnclear?: Applicants;
}

export interface NotProcessed {
  /** 1.信访举报投诉类申请 */
  petition?: Applicants;
  /** 2.重复申请 */
  repeated?: Applicants;
  /** 3.要求提供公开出版物 */
  publication?: Applicants;
  /** 4.无正当理由大量反复申请 */
  excessive?: Applicants;
  /** 5.要求行政机关确认或重新出具已获取信息 */
  confirmation?: Applicants;
}

export interface Otherwise {
  /** 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 */
  uncorrected?: Applicants;
  /** 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 */
  feeUnpaid?: Applicants;
  /** 3.其他 */
  other?: Applicants;
}

/** 四、政府信息公开行政复议、行政诉讼情况, the same in both editions. */
export interface ReviewLitigation extends TableExtras {
  /** 行政复议 */
  review?: CaseResults;
  /** 行政诉讼：未经复议直接起诉 */
  direct?: CaseResults;
  /** 行政诉讼：复议后起诉 */
  afterReview?: CaseResults;
}

/** One track of 四. Here the total includes the cases still pending. */
export interface CaseResults {
  /** 结果维持 */
  upheld?: Figure;
  /** 结果纠正 */
  corrected?: Figure;
  /** 其他结果 */
  other?: Figure;
  /** 尚未审结 */
  pending?: Figure;
  /** 总计, pending cases included. */
  total?: Figure;
}

/** Any of the three statutory tables. */
export type StatutoryTable = Disclosure | Requests | ReviewLitigation;
