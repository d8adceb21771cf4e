import type { Sight } from './eyes.js';
import type { PageName } from './pages.js';
import type { ReaderKey } from './reader.js';

/** A way to an answer by ear. */
export interface Way {
  /** Keys one after the other; `Down*3` is three keystrokes. */
  readonly keys: string;
  /** What has to be heard on the way, in this order, … */
  readonly before?: readonly string[];
  /** … and what the last keystroke has to say: the figure, with what it is the figure of. */
  readonly answer: RegExp;
}

/** A question a reader has, and the shortest ways to its answer from the top of the section it is about. */
export interface Task {
  readonly question: string;
  readonly section: string;
  readonly byEar: Readonly<Record<PageName, Way>>;
  readonly byEye: Readonly<Record<PageName, Sight>>;
}

const DISCLOSURE = '二、主动公开政府信息情况';
const REQUESTS = '三、收到和处理政府信息公开申请情况';
const CASES = '四、政府信息公开行政复议、行政诉讼情况';

/** To the heading of totals, and back to the first cell of the table. */
const PLAIN_TOTAL = 'T Ctrl+Alt+Right Ctrl+Alt+Down Ctrl+Alt+End Ctrl+Alt+Home';
/** To the heading of businesses, and back likewise. */
const PLAIN_BUSINESS = 'T Ctrl+Alt+Right Ctrl+Alt+Down Ctrl+Alt+Right Ctrl+Alt+Down Ctrl+Alt+Home';

/**
 * The figures are those of 平潭综合实验区, 2022. In a table without headers nothing is said of a figure but where it stands,
 * so the heading of its column and the label of its row are heard first: one goes to the heading, back, along the labels,
 * and from the label to the column whose number one has heard. Of several such ways it is the shortest; nobody knows the
 * form by heart. With headers one goes to the figure and hears both on the way. `Ctrl+Alt+Home` and `End` are used on both pages.
 */
export const TASKS: readonly Task[] = [
  {
    question: '现行有效的行政规范性文件有多少件？',
    section: DISCLOSURE,
    byEar: {
      plain: {
        keys: 'T Ctrl+Alt+Down Ctrl+Alt+End Ctrl+Alt+Home Ctrl+Alt+Down*2 Ctrl+Alt+End',
        before: ['现行有效件数', '行政规范性文件'],
        answer: /^column 4 698/,
      },
      ours: { keys: 'Down*2', answer: /行政规范性文件.*现行有效 link, 698/ },
    },
    byEye: {
      plain: { rows: ['行政规范性文件'], columns: [['现行有效件数']] },
      ours: { sentence: '现行有效698件' },
    },
  },
  {
    question: '行政事业性收费是多少？',
    section: DISCLOSURE,
    byEar: {
      plain: {
        keys: 'T Ctrl+Alt+Down*12 Ctrl+Alt+Right Ctrl+Alt+Left Ctrl+Alt+Down Ctrl+Alt+Right',
        before: ['本年收费金额（单位：万元）', '行政事业性收费'],
        answer: /^column 2 9116\.36/,
      },
      ours: { keys: 'Down*4', answer: /行政事业性收费 link, 9116\.36 万元/ },
    },
    byEye: {
      plain: { rows: ['行政事业性收费'], columns: [['本年收费金额（单位：万元）']] },
      ours: { sentence: '行政事业性收费9116.36万元' },
    },
  },
  {
    question: '商业企业的申请有多少件因属于国家秘密不予公开？',
    section: REQUESTS,
    byEar: {
      plain: {
        keys: `${PLAIN_BUSINESS} Ctrl+Alt+Down*3 Ctrl+Alt+Right Ctrl+Alt+Down*2 Ctrl+Alt+Right*3`,
        before: ['column 5 法人或其他组织', '商业企业', '（三）不予公开', '属于国家秘密'],
        answer: /^column 5 0$/,
      },
      ours: {
        keys: 'T Down Ctrl+Alt+Down Ctrl+Alt+Right*2 Ctrl+Alt+Down*4',
        before: ['法人或其他组织 商业企业'],
        answer: /（三）不予公开 1\.属于国家秘密 .*\b0$/,
      },
    },
    byEye: {
      plain: { rows: ['1.属于国家秘密'], columns: [['商业企业']] },
      ours: { rows: ['1.属于国家秘密'], columns: [['商业企业']] },
    },
  },
  {
    question: '哪一类申请人提出的申请最多？',
    section: REQUESTS,
    byEar: {
      // 71 of 74: no other kind can have made more.
      plain: {
        keys: 'T Ctrl+Alt+Right Ctrl+Alt+Down Ctrl+Alt+End Ctrl+Alt+Down Ctrl+Alt+Home Ctrl+Alt+Right',
        before: ['row 2 自然人', 'column 10 总计', 'row 4 74', '一、本年新收政府信息公开申请数量'],
        answer: /^column 4 71$/,
      },
      ours: {
        keys: 'T Down Ctrl+Alt+Down Ctrl+Alt+Right Ctrl+Alt+End',
        before: ['一、本年新收政府信息公开申请数量', '自然人', '71'],
        answer: /总计 .*\b74$/,
      },
    },
    byEye: {
      plain: { rows: ['一、本年新收政府信息公开申请数量'], columns: [['自然人'], ['总计']] },
      ours: { rows: ['一、本年新收政府信息公开申请数量'], columns: [['自然人'], ['总计']] },
    },
  },
  {
    question: '不予公开的各项理由中，哪一项最多？',
    section: REQUESTS,
    byEar: {
      plain: {
        keys: `${PLAIN_TOTAL} Ctrl+Alt+Down*3 Ctrl+Alt+Right Ctrl+Alt+Down*2 Ctrl+Alt+Right Ctrl+Alt+End Ctrl+Alt+Down*7 Ctrl+Alt+Up*2 Ctrl+Alt+Home Ctrl+Alt+Right*2`,
        before: ['column 10 总计', '（三）不予公开', 'row 11 0', 'row 12 1', 'row 13 2', 'row 14 1', 'row 15 0', 'row 13 2'],
        answer: /6\.属于四类过程性信息/,
      },
      ours: { keys: 'Down*2', answer: /不予公开各分项中，“属于四类过程性信息” link, 2 件，件数最多/ },
    },
    byEye: {
      plain: { from: '1.属于国家秘密', to: '8.属于行政查询事项', columns: [['总计']] },
      ours: { sentence: '不予公开各分项中，“属于四类过程性信息”2件，件数最多' },
    },
  },
  {
    question: '不予处理的申请共有多少件？',
    section: REQUESTS,
    byEar: {
      plain: {
        keys: `${PLAIN_TOTAL} Ctrl+Alt+Down*3 Ctrl+Alt+Right Ctrl+Alt+Down*4 Ctrl+Alt+Right Ctrl+Alt+End Ctrl+Alt+Down*4`,
        before: ['column 10 总计', '（五）不予处理', 'column 10 0', 'row 20 0', 'row 21 0', 'row 22 0'],
        answer: /^row 23 0$/,
      },
      ours: { keys: 'Down', answer: /不予处理 link, 0 件/ },
    },
    byEye: {
      plain: { from: '1.信访举报投诉类申请', to: '5.要求行政机关确认或重新出具已获取信息', columns: [['总计']] },
      ours: { sentence: '不予处理0件' },
    },
  },
  {
    question: '新收与上年结转之和，是否等于办理结果总计与结转下年度之和？',
    section: REQUESTS,
    byEar: {
      plain: {
        keys: 'T Ctrl+Alt+Right Ctrl+Alt+Down Ctrl+Alt+End Ctrl+Alt+Down Ctrl+Alt+Home Ctrl+Alt+Down Ctrl+Alt+End Ctrl+Alt+Home Ctrl+Alt+Down Ctrl+Alt+Right Ctrl+Alt+Down*6 Ctrl+Alt+End Ctrl+Alt+Down Ctrl+Alt+Home',
        before: ['column 10 总计', 'row 4 74', '一、本年新收', '二、上年结转', 'column 10 1', '（七）总计', 'column 10 75', 'row 28 0'],
        answer: /四、结转下年度继续办理/,
      },
      ours: { keys: 'Down', answer: /新收 link, 74 件，上年结转 link, 1 件；办理结果总计 link, 75 件.*结转下年度 link, 0 件/ },
    },
    byEye: {
      plain: {
        rows: ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（七）总计', '四、结转下年度继续办理'],
        columns: [['总计']],
      },
      ours: { sentence: '2022年新收74件，上年结转1件；办理结果总计75件：予以公开21件，部分公开9件，不予公开4件*，无法提供37件*，不予处理0件*，其他处理4件*；结转下年度0件' },
    },
  },
  {
    question: '商业企业的申请是怎样办理的？',
    section: REQUESTS,
    byEar: {
      // Down the column one hears 1 and 2 among zeros, and looks up what they are, the last one first.
      plain: {
        keys: 'T Ctrl+Alt+Right Ctrl+Alt+Down Ctrl+Alt+Right Ctrl+Alt+Down Ctrl+Alt+Down*23 Ctrl+Alt+Left*3 Ctrl+Alt+Up*4',
        before: ['column 5 法人或其他组织', '商业企业', 'row 7 1', 'row 26 2', '3.其他', '（六）其他处理'],
        answer: /^row 7 （二）部分公开/,
      },
      ours: {
        keys: 'B Enter C Enter Down*3 Escape G',
        before: ['当前只显示：非零项', '法人或其他组织·商业企业', '当前只显示：法人或其他组织·商业企业'],
        answer: /商业企业.*予以公开0，.*部分公开.*1，.*不予公开0.*无法提供0.*不予处理0.*其他处理2/,
      },
    },
    byEye: {
      plain: { from: '（一）予以公开', to: '（七）总计', columns: [['商业企业']] },
      ours: { from: '（一）予以公开', to: '（七）总计', columns: [['商业企业']] },
    },
  },
  {
    question: '行政复议结果纠正的有多少件？',
    section: CASES,
    byEar: {
      plain: {
        keys: 'T Ctrl+Alt+Down Ctrl+Alt+Right Ctrl+Alt+Down',
        before: ['行政复议', '结果维持', '结果纠正'],
        answer: /^row 4 1$/,
      },
      ours: { keys: 'Down', answer: /行政复议.*结果纠正 link, 1 件/ },
    },
    byEye: {
      plain: { columns: [['行政复议', '结果纠正']] },
      ours: { sentence: '结果纠正1件' },
    },
  },
  {
    question: '复议后起诉的行政诉讼中，结果维持的有多少件？',
    section: CASES,
    byEar: {
      plain: {
        keys: 'T Ctrl+Alt+Right Ctrl+Alt+Down Ctrl+Alt+Right Ctrl+Alt+Down*2',
        before: ['行政诉讼', '复议后起诉', '结果维持'],
        answer: /^row 4 0$/,
      },
      // None at all.
      ours: { keys: 'Down*3', answer: /行政诉讼（复议后起诉） link, 0 件/ },
    },
    byEye: {
      plain: { columns: [['行政诉讼', '复议后起诉', '结果维持']] },
      ours: { sentence: '行政诉讼（复议后起诉）0件' },
    },
  },
];

/** `T Down*2` as keys. */
export function keysOf({ keys }: Way): ReaderKey[] {
  return keys.split(' ').flatMap((word) => {
    const [key = '', times = '1'] = word.split('*');
    return Array.from({ length: Number(times) }, () => key as ReaderKey);
  });
}
