import type { JsonHint, JsonTrouble } from '../model/parse-json.js';

type Phrase = string | ((found: string) => string);

/** Hints that speak of the whole text and of no place in it. */
const OF_THE_WHOLE: ReadonlySet<JsonHint | undefined> = new Set<JsonHint>(['empty', 'html', 'other']);

/** The ASCII punctuation that Chinese punctuation was written in place of. */
const ASCII: Readonly<Record<string, string>> = {
  '，': ',', '、': ',', '：': ':', '；': ',', '“': '"', '”': '"', '＂': '"', '‘': '"', '’': '"', '｛': '{', '｝': '}', '［': '[', '］': ']',
};

const ZH: Readonly<Record<JsonHint, Phrase>> = {
  empty: '没有内容',
  html: '这是网页（HTML），不是 JSON',
  other: '内容不是 JSON',
  cut: '内容到此中断，并不完整',
  rest: '此处之后不应再有内容',
  extraComma: '此处多了一个逗号',
  missingComma: '此处之前缺少一个逗号',
  missingColon: '此处应有英文冒号（:）',
  quote: '此处缺少英文双引号（"）',
  fullWidth: (found) => `此处的“${found}”应为英文标点 ${ASCII[found] ?? ''}`.trimEnd(),
  number: '此处的数字不合 JSON 的写法，可加英文双引号，按原文记录',
  escape: '双引号内的反斜杠、制表符等须转义（\\\\、\\t）',
  comment: 'JSON 中不能写注释',
};

const EN: Readonly<Record<JsonHint, Phrase>> = {
  empty: 'it is empty',
  html: 'this is a web page (HTML), not JSON',
  other: 'this is not JSON',
  cut: 'the text ends here and is not complete',
  rest: 'nothing more may follow here',
  extraComma: 'there is a comma too many',
  missingComma: 'a comma is missing before this',
  missingColon: 'a colon is missing here',
  quote: 'a double quotation mark (") is missing here',
  fullWidth: (found) => `“${found}” should be the ASCII ${ASCII[found] ?? 'character'}`,
  number: 'a number is not written so in JSON; put it in quotation marks to keep it as printed',
  escape: 'backslashes, tabs and the like have to be escaped in a string (\\\\, \\t)',
  comment: 'there are no comments in JSON',
};

/** Where and why a text is no JSON, without a full stop: 第3行第10列：此处多了一个逗号. */
export function jsonTroubleZh(trouble: JsonTrouble): string {
  return told(trouble, ZH, '此处不合 JSON 的写法', '不是有效的 JSON', (line, column) => `第${line}行第${column}列：`);
}

export function jsonTroubleEn(trouble: JsonTrouble): string {
  return told(trouble, EN, 'this is not valid JSON', 'this is not valid JSON', (line, column) => `line ${line}, column ${column}: `);
}

function told(
  { hint, line, column, found = '' }: JsonTrouble,
  phrases: Readonly<Record<JsonHint, Phrase>>,
  here: string,
  somewhere: string,
  place: (line: number, column: number) => string,
): string {
  const known = line !== undefined && column !== undefined && !OF_THE_WHOLE.has(hint);
  const phrase = hint === undefined ? (known ? here : somewhere) : phrases[hint];
  return (known ? place(line, column) : '') + (typeof phrase === 'string' ? phrase : phrase(found));
}
