import type { CliWords, FileTrouble } from './cli-words.js';

const SHARED = `  --lang zh-CN|en      提示所用的语言，默认 zh-CN
  -o, --output 文件    写入文件，不写到标准输出；写完才替换，不会留下半个文件
  -h, --help           显示本说明`;

const HELP: CliWords['help'] = {
  disclosure: `读取、核对、输出政府信息公开工作年度报告中的统计表（二、三、四）。

用法：disclosure 命令 [选项] 文件…

  disclosure import 文件           把文档读成报告 JSON
  disclosure check 报告.json…      核对勾稽关系；同一机关的几年报告一并核对年度之间
  disclosure render 报告.json      输出完整的静态 HTML

示例：
  disclosure import 2023年报.html -o 2023.json
  disclosure check 2021.json 2022.json 2023.json
  disclosure render --page 2023.json -o 2023.html
  disclosure import 2023年报.html | disclosure check -

选项：
  --version            显示版本
${SHARED}

各命令的说明：disclosure 命令 --help
退出码：0 无误；1 有数字未能读入，或有勾稽关系不相等；2 一个数字也未能读入，或输入不是报告。
`,
  import: `把文档读成报告 JSON，写到标准输出；说明写到标准错误。不核对勾稽关系。

用法：disclosure import [选项] 文件

文件可以是 .html .htm .txt .md；写 - 则读标准输入。没有把握对应到行和列的数字不读入，并逐一说明。

示例：
  disclosure import 2023年报.html > 2023.json
  disclosure import 2023年报.txt -o 2023.json
  curl -s https://example.gov.cn/2023.html | disclosure import - --format html

选项：
  --format html|text   标准输入的格式；不写则按内容判断
${SHARED}

退出码：0 全部读入；1 有数字未能读入；2 一个数字也未能读入。
`,
  check: `核对报告中各表的勾稽关系；给出同一机关连续几年的报告时，也核对年度之间。

用法：disclosure check [选项] 报告.json…

先列不相等之处（关系、各数及其行列、两边合计），再列年度之间的疑问和提示，最后是相等和无法核对的数目。
写 - 则读标准输入。空白、未载、不可读的数不当作 0：含有这样的数的关系无法核对。

示例：
  disclosure check 2023.json
  disclosure check 2021.json 2022.json 2023.json
  disclosure check --json 2023.json > 核对结果.json

选项：
  --all                连同相等和无法核对的逐一列出
  --json               输出 JSON，供程序使用
${SHARED}

退出码：0 没有不相等（疑问、提示、无法核对不计）；1 有不相等，或有值不合格式；2 输入不是报告。
`,
  render: `输出完整的静态 HTML：标题、正文、各表，原样照印，不需脚本即可阅读。

用法：disclosure render [选项] 报告.json

示例：
  disclosure render 2023.json > 片段.html
  disclosure render --page 2023.json -o 2023.html
  disclosure render --page --script disclosure-elements.js 2023.json -o 2023.html

选项：
  --page               输出整个网页，而不是一段
  --script 地址        整个网页引用的 disclosure-elements.js
  --heading-level 1-6  最上一级标题的级别
${SHARED}

退出码：0 无误；1 有值不合格式，已略去；2 输入不是报告。
`,
};

function trouble(why: FileTrouble): string {
  if (typeof why === 'object') return why.code;
  return { missing: '没有这个文件或文件夹', folder: '这是一个文件夹', forbidden: '没有权限' }[why];
}

function meaning(meant: string | undefined): string {
  return meant === undefined ? '。' : `，是否要写 ${meant}？`;
}

export const CLI_ZH: CliWords = {
  help: HELP,
  unknownCommand: (name, meant) => `没有 ${name} 这个命令${meaning(meant)}用 disclosure --help 查看说明。`,
  noCommand: '请写明命令：import、check 或 render。用 disclosure --help 查看说明。',
  unknownOption: (name, meant) => `没有 ${name} 这个选项${meaning(meant)}用 --help 查看说明。`,
  valueMissing: (option) => `${option} 后面要写一个值。`,
  valueNotTaken: (option) => `${option} 后面不写值。`,
  badValue: (option, value, choices) => `${option} 的值应为 ${choices}，而不是 ${value}。`,
  noFile: (command) => `请写明文件：disclosure ${command} 文件（写 - 则读标准输入）。`,
  oneFile: (command) => `disclosure ${command} 一次只处理一个文件。`,
  cannotRead: (file, why) => `${file}：无法读取，${trouble(why)}。`,
  cannotWrite: (file, why) => `${file}：无法写入，${trouble(why)}。`,
  notUtf8: (file) => `${file}：不是 UTF-8 编码的 JSON。`,
  notJson: (file, line, column) => `${file}：第 ${line} 行第 ${column} 列起不是有效的 JSON。`,
  unknownCharset: (file) => `${file}：无法判断文字编码（既不是 UTF-8，也不是 GB18030）。`,
  formatNotRead: (file, format) => `${file}：尚不能读取 ${format}。请另存为 .html，或在 Word 中另存为纯文本（.txt）。`,
  formatUnknown: (file) => `${file}：从文件名看不出格式，可读 .html .htm .txt .md。`,
  nothingRead: (file) => `${file}：没有能够读入的数字。`,
  inFile: (file, what) => `${file}：${what}`,
  check: {
    report: (file, agency, year) => {
      const about = [agency, year === undefined ? undefined : `${year}年`].filter((piece) => piece !== undefined).join('，');
      return about === '' ? file : `${file}（${about}）`;
    },
    betweenYears: '年度之间',
    problems: (count) => `数据不合格式 ${count} 处：`,
    broken: (count) => `不相等 ${count} 处：`,
    questions: (count) => `待核对 ${count} 处：`,
    hints: (count) => `供参考 ${count} 处：`,
    notAssessable: (count) => `无法核对 ${count} 处：`,
    holds: (count) => `相等 ${count} 处：`,
    summary: ({ broken, notAssessable, holds }) => `不相等 ${broken} 处，无法核对 ${notAssessable} 处，相等 ${holds} 处。`,
    yearsSummary: ({ broken, notAssessable, holds }) => `前后不同 ${broken} 处，无法核对 ${notAssessable} 处，前后相符 ${holds} 处。`,
  },
};
