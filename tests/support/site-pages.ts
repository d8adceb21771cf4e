/** Pages as systems and editors of agencies make them; the figures are those of bench/word-page.ts. Written here, after their patterns. */
import { wordPage } from '../../bench/word-page.js';

export interface SiteFixture {
  readonly name: string;
  readonly body: string;
  readonly selector: string;
  readonly head?: string;
  /** How many parts are upgraded; all there are. */
  readonly parts: number;
}

const TITLE = '某县某局2022年政府信息公开工作年度报告';
const WORD = (wordPage({ edition: '2021' }).match(/<table[^]*?<\/table>/g) ?? []) as [string, string, string];
const HEADS = ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'];

/** The rows of each table with nothing but spans, and each cell's text as `cell` writes it. */
function rewritten(table: string, row: (cells: string, first: boolean) => string, cell: (spans: string, text: string) => string): string {
  return (table.match(/<tr[^]*?<\/tr>/g) ?? [])
    .map((line, index) => {
      const cells = [...line.matchAll(/<td([^>]*)>([^]*?)<\/td>/g)].map(([, attributes = '', content = '']) =>
        cell((attributes.match(/(?:col|row)span="\d+"/g) ?? []).map((span) => ` ${span}`).join(''), content.replace(/<[^>]*>/g, '').trim()),
      );
      return row(cells.join(''), index === 0);
    })
    .join('\n');
}

const plain = (table: string): string =>
  `<table border="1">${rewritten(table, (cells) => `<tr>${cells}</tr>`, (spans, text) => `<td${spans}>${text}</td>`)}</table>`;

const UEDITOR = WORD.map((table) => `<table data-sort="sortDisabled" interlaced="enabled" width="693"><tbody>${rewritten(
  table,
  (cells, first) => `<tr${first ? ' class="firstRow"' : ''} style=";height:24px">${cells}</tr>`,
  (spans, text) => `<td${spans} valign="center" style="border-width: 1px; border-color: windowtext; padding: 0px 7px; word-break: break-all;"><p style="text-align:center"><span style="font-size: 14px;font-family: 宋体">${text.slice(0, 3)}</span><span style="font-size: 14px;font-family: 宋体">${text.slice(3)}</span>${text === '' ? '<br/>' : ''}</p></td>`,
)}</tbody></table><p><br/></p>`);

const WPS = WORD.map((table) => `<table class="MsoTableGrid" style="border-collapse:collapse;mso-table-layout-alt:fixed;border:none;"><tbody>${rewritten(
  table,
  (cells) => `<tr style="height:22.7000pt;">${cells}</tr>`,
  (spans, text) => `<td${spans} valign="center" style="width:51.0500pt;padding:0.0000pt 5.4000pt 0.0000pt 5.4000pt;border:1.0000pt solid windowtext;"><p class="MsoNormal" align="center"><span style="mso-spacerun:'yes';font-family:宋体;font-size:10.5000pt;"><font face="宋体">${text}</font></span><span style="mso-spacerun:'yes';font-family:宋体;"><o:p></o:p></span></p></td>`,
)}</tbody></table>`);

/** Of 2004: everything in tables of its own, tags in capitals. */
const DREAMWEAVER = `<TABLE width="980" border="0" align="center"><TR><TD width="180" valign="top"><TABLE width="100%"><TR><TD><A href="a.html">机构职能</A></TD></TR><TR><TD><A href="b.html">政府信息公开年报</A></TD></TR></TABLE></TD><TD valign="top"><TABLE width="100%"><TR><TD align="center"><FONT size="5">${TITLE}</FONT></TD></TR>${WORD.map((table, index) => `<TR><TD><P>${HEADS[index] ?? ''}</P></TD></TR><TR><TD><CENTER>${plain(table).toUpperCase()}</CENTER></TD></TR>`).join('')}</TABLE></TD></TR></TABLE>`;

/** The items of 二 as tables of their own. */
export const ITEMS: readonly string[] = ((rows) => {
  const starts = rows.flatMap((row, index) => (row.includes('第二十条第') ? [index] : []));
  return starts.map((from, index) => `<table border="1">${rows.slice(from, starts[index + 1]).join('')}</table>`);
})(plain(WORD[0]).match(/<tr[^]*?<\/tr>/g) ?? []);

const chapters = (tables: readonly string[]): string => tables.map((table, index) => `<p>${HEADS[index] ?? ''}</p>${table}`).join('\n');
const tab = (content: string, index: number): string => `<div class="tab-pane" role="tabpanel"${index === 0 ? '' : ' style="display: none;"'}>${content}</div>`;

export const SITES: readonly SiteFixture[] = [
  { name: 'TRS', selector: '.TRS_Editor', parts: 3, head: `<meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2023-01-30 09:00">`, body: `<h1>${TITLE}</h1><div class="TRS_Editor"><style type="text/css">.TRS_Editor P { line-height: 2 } .TRS_Editor TD { font-size: 12pt }</style><div class="Custom_UnionStyle">${chapters(WORD)}</div></div>` },
  { name: '大汉', selector: '#zoom', parts: 3, head: `<meta name="SiteName" content="某县人民政府"><meta name="pubdate" content="2023-01-30">`, body: `<!--ZJEG_RSS.title.begin--><div class="title">${TITLE}</div><!--ZJEG_RSS.title.end--><div id="zoom" class="bt-content"><!--ZJEG_RSS.content.begin--><meta name="ContentStart"/>${chapters(WORD)}<meta name="ContentEnd"/><!--ZJEG_RSS.content.end--></div>` },
  { name: 'ucap', selector: 'ucapcontent', parts: 3, body: `<ucaptitle>${TITLE}</ucaptitle><ucapcontent><div class="pages_content">${chapters(WORD)}</div></ucapcontent>` },
  { name: 'UEditor', selector: '.article-con', parts: 3, body: `<div class="article-con">${chapters(UEDITOR)}</div>` },
  { name: 'WPS', selector: '.article-con', parts: 3, body: `<div class="article-con"><div class="Section0">${chapters(WPS)}</div></div>` },
  { name: 'layout tables of 2004', selector: 'body', parts: 3, body: DREAMWEAVER },
  { name: 'parts behind tabs', selector: '.tabs', parts: 3, body: `<div class="tabs">${WORD.map(plain).map(tab).join('')}</div>` },
  { name: 'a second copy for phones', selector: '.detail', parts: 6, body: `<h1>${TITLE}</h1><div class="detail"><div class="pc">${chapters(WORD.map(plain))}</div><div class="wap" style="display:none">${chapters(WORD.map((table) => `<div class="table-scroll" style="overflow-x: auto">${plain(table)}</div>`))}</div></div>` },
  { name: 'the items of 二 each in a box', selector: '.detail', parts: 1, body: `<div class="detail"><p>${HEADS[0] ?? ''}</p>${ITEMS.map((table) => `<div class="table-box">${table}</div>`).join('\n')}</div>` },
  { name: 'the items of 二 with text between', selector: '.detail', parts: 1, body: `<div class="detail"><p>${HEADS[0] ?? ''}</p>${ITEMS.map((table, index) => `<section><h4>（${'一二三四五'.charAt(index)}）有关情况</h4><p>本年度情况见下表。</p>${table}</section>`).join('\n')}</div>` },
];
