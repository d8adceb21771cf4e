import type { YearObstacle } from '../model/finding.js';
import type { CliWords, FileTrouble } from './cli-words.js';
import { jsonTroubleZh } from './json.js';

const SHARED = `  --lang zh-CN|en      提示所用的语言，默认 zh-CN
  -o, --output 文件    写入文件，不写到标准输出；写完才替换，不会留下半个文件
  -h, --help           显示本说明`;

const HELP: CliWords['help'] = {
  disclosure: `读取、核对、输出政府信息公开工作年度报告中的统计表（二、三、四）。

用法：disclosure 命令 [选项] 文件…

  disclosure import 文件           把文档读成报告 JSON
  disclosure check 报告.json…      核对勾稽关系；同一机关的几年报告一并核对年度之间
  disclosure render 报告.json      输出完整的静态 HTML
  disclosure survey 文件夹         查看模板脚本将升级哪些已保存的网页

示例：
  disclosure import 2023年报.docx -o 2023.json
  disclosure check 2021.json 2022.json 2023.json
  disclosure render --page 2023.json -o 2023.html
  disclosure import 2023年报.html | disclosure check -

选项：
  --version            显示版本
${SHARED}

各命令的说明：disclosure help 命令，或 disclosure 命令 --help
退出码：0 无误；1 有数字未能读入，或有勾稽关系不相等；2 一个数字也未能读入，或输入不是报告。
`,
  import: `把文档读成报告 JSON，写到标准输出；说明写到标准错误。不核对勾稽关系。

用法：disclosure import [选项] 文件

可读 Word（.docx .doc）、Excel（.xlsx）、PDF（文字版）、网页（.html）和纯文本（.txt .md），按内容识别，不看扩展名；
写 - 则读标准输入。没有把握对应到行和列的数字不读入，并逐一说明。

示例：
  disclosure import 2023年报.docx > 2023.json
  disclosure import 2023年报.pdf -o 2023.json
  disclosure import 历年年报.html --report 2 -o 2022.json
  curl -s https://example.gov.cn/2023.html | disclosure import - --format html

选项：
  --format 格式        html、text、docx、doc、xlsx 或 pdf；不写则按内容识别
  --report 编号        文件中有多份报告时，读取第几份（从1起）；不写则列出各份，不读取
${SHARED}

退出码：0 全部读入；1 有数字未能读入；2 一个数字也未能读入。
`,
  check: `核对报告中各表的勾稽关系，并对照正文与表格；给出同一机关连续几年的报告时，也核对年度之间。

用法：disclosure check [选项] 报告.json…

先列不相等之处（关系、两边合计、各数及其行列；相同的零合并为一行）及相等和无法核对的数目，再列文字可再核对之处，最后是年度之间的疑问和提示。
文字可再核对的，如：正文所述件数在表中没有对应的数、留有上年年份、引用旧文件或使用旧表、第一部分超过1000字、
第六部分未提信息处理费、第五部分与上年相近（上年报告一并给出时）等；均为提示，不影响退出码。
写 - 则读标准输入。空白、未载、不可读的数不当作 0：含有这样的数的关系无法核对。

示例：
  disclosure check 2023.json
  disclosure check 2021.json 2022.json 2023.json
  disclosure check --json 2023.json > 核对结果.json

选项：
  --all                连同相等和无法核对的逐一列出
  --json               输出 JSON，供程序使用
${SHARED}

退出码：0 没有不相等（疑问、提示、文字待核对、无法核对不计）；1 有不相等，或有值不合格式；2 输入不是报告。
`,
  render: `输出完整的静态 HTML：标题、正文、各表，原样照印，不需脚本即可阅读。

用法：disclosure render [选项] 报告.json

示例：
  disclosure render 2023.json > 片段.html
  disclosure render --page 2023.json -o 2023.html
  disclosure render --page --script disclosure-elements.js 2023.json -o 2023.html
  disclosure render --charts 2023.json -o 片段.html

选项：
  --page               输出整个网页，而不是一段
  --elements           片段带组件标签（整个网页总是带），用于载入脚本而不用 data-enhance、且编辑器保留这些标签的网站；
                       UEditor 会把这些标签连同内容一并删去
  --script 地址        整个网页引用的 disclosure-elements.js，须与 --page 一并使用
  --charts             各表之前附图：图片（SVG）写在 HTML 内，不需脚本；替代文字为据表自动生成的文字。数字不全或互相矛盾的不作图
  --charts-dir 目录    同上，但图片写成该目录中的文件（如 2023-requests-1a2b3c4d.svg），供内容管理系统上传；目录不存在则新建
  --heading-level 1-6  最上一级标题的级别
${SHARED}

退出码：0 无误；1 有值不合格式，已略去；2 输入不是报告。
`,
  survey: `查看模板脚本（data-enhance）将升级文件夹中哪些已保存的网页，哪些部分将保持原样及其原因；不改动任何文件。

用法：disclosure survey [选项] 文件夹

读取文件夹及其下各级文件夹中的 .html 和 .htm 文件，每个文件一行，最后为合计。不计样式表和脚本的作用。

示例：
  disclosure survey --containers ".TRS_Editor, .article-content" 历年年报
  disclosure survey --json 历年年报 > 检查结果.json

选项：
  --containers 选择器  正文容器的 CSS 选择器，与模板中 data-enhance 的值相同；不写则查看整个网页
  --json               输出 JSON，供程序使用
${SHARED}

退出码：0 各部分均可升级；1 有部分将保持原样，有网页没有相符的容器，或有文件未能读取；2 没有统计表，或没有网页。
`,
};

function trouble(why: FileTrouble): string {
  if (typeof why === 'object') return why.code;
  return { missing: '没有这个文件或文件夹', folder: '这是一个文件夹', forbidden: '没有权限', full: '磁盘已满' }[why];
}

const LEFT_ASIDE: Readonly<Record<YearObstacle, string>> = {
  noYear: '未载年份',
  noAgency: '未载机关名称，无从判断是否同一机关',
  otherAgency: '没有机关名称相同的其他报告',
  sameYear: '同一机关的其他报告均为同一年度',
  notConsecutive: '没有同一机关前一年或后一年的报告',
  nothingInCommon: '相邻年度的报告表式不同或缺少表格，没有可核对的关系',
};

function meaning(meant: string | undefined): string {
  return meant === undefined ? '。' : `，是否要写 ${meant}？`;
}

export const CLI_ZH: CliWords = {
  help: HELP,
  unknownCommand: (name, meant) => `没有 ${name} 这个命令${meaning(meant)}用 disclosure --help 查看说明。`,
  noCommand: '请写明命令：import、check、render 或 survey。用 disclosure --help 查看说明。',
  unknownOption: (name, meant) => `没有 ${name} 这个选项${meaning(meant)}用 --help 查看说明。`,
  valueMissing: (option) => `${option} 后面要写一个值。`,
  valueNotTaken: (option) => `${option} 后面不写值。`,
  badValue: (option, value, choices) => `${option} 的值应为 ${choices}，而不是 ${value}。`,
  noFile: (command) => `请写明文件：disclosure ${command} 文件（写 - 则读标准输入）。`,
  oneFile: (command) => `disclosure ${command} 一次只处理一个文件。`,
  cannotRead: (file, why) => `${file}：无法读取，${trouble(why)}。`,
  cannotWrite: (file, why) => `${file}：无法写入，${trouble(why)}。`,
  notUtf8: (file) => `${file}：不是 UTF-8 编码的 JSON。`,
  notJson: (file, fault) => `${file}：${jsonTroubleZh(fault)}。`,
  importFirst: (file) => `${file}：不是报告 JSON。如是年报文档，请先用 disclosure import 读成 JSON。`,
  alreadyJson: (file) => `${file}：已是 JSON 数据，无须读取，可直接用 disclosure check 核对、disclosure render 输出。`,
  emptyName: '文件名为空。',
  emptyFile: (file) => `${file}：没有内容。`,
  noTable: (file) => `${file}：报告中没有统计表（第二、三、四部分）。`,
  optionNeeds: (option, needed) => `${option} 须与 ${needed} 一并使用。`,
  optionsExclude: (option, other) => `${option} 和 ${other} 只能写其一。`,
  nothingRead: (file) => `${file}：没有能够读入的数字。`,
  numberFrom1: '从1起的整数',
  chooseReport: '请加 --report 编号 选定，如 --report 2。',
  reading: (percent) => `正在读取…… ${percent}%`,
  stdin: '标准输入',
  stdout: '标准输出',
  inFile: (file, what) => `${file}：${what}`,
  noFolder: '请给出文件夹：disclosure survey 文件夹。',
  survey: {
    page: (file, upgrade, leave) => `${file}：${upgrade + leave === 0 ? '没有统计表' : `可升级 ${upgrade} 个部分，保持原样 ${leave} 个部分`}`,
    noContainer: (file, what) => `${file}：${what}`,
    total: ({ pages, outside, empty, upgrade, leave }) =>
      `共 ${pages} 个网页，其中 ${outside === 0 ? '' : `${outside} 个没有相符的容器，`}${empty} 个没有统计表；可升级 ${upgrade} 个部分，保持原样 ${leave} 个部分。`,
    badSelector: (selector) => `--containers 的值“${selector}”不是有效的 CSS 选择器，或者用了只有打开网页才能判断的写法（如 :hover、::before）。`,
    noPage: (folder) => `${folder}：没有可读取的 .html 或 .htm 文件。`,
    noText: (file) => `${file}：不是网页文字，未读取。`,
  },
  check: {
    report: (file, agency, year) => {
      const about = [agency, year === undefined ? undefined : `${year}年`].filter((piece) => piece !== undefined).join('，');
      return about === '' ? file : `${file}（${about}）`;
    },
    betweenYears: '年度之间',
    leftAside: (files, why) => `未与其他年度核对：${files.join('、')}（${LEFT_ASIDE[why]}）`,
    problems: (count) => `数据不合格式 ${count} 处：`,
    broken: (count) => `不相等 ${count} 处：`,
    questions: (count) => `待核对 ${count} 处：`,
    hints: (count) => `供参考 ${count} 处：`,
    textQuestions: (count) => `文字可再核对 ${count} 处：`,
    notAssessable: (count) => `无法核对 ${count} 处：`,
    holds: (count) => `相等 ${count} 处：`,
    summary: ({ broken, notAssessable, holds }) => `不相等 ${broken} 处，无法核对 ${notAssessable} 处，相等 ${holds} 处。`,
    yearsSummary: ({ broken, notAssessable, holds }) => `前后不同 ${broken} 处，无法核对 ${notAssessable} 处，前后相符 ${holds} 处。`,
  },
};
