import { formRows } from '../../bench/word-page.js';
import type { Cell } from '../../bench/word-page.js';
import { EDITIONS } from '../../src/editions/index.js';
import { cellsOf, FORM_IDS } from '../../src/model/edition.js';
import type { EditionId } from '../../src/model/edition.js';
import type { Report } from '../../src/model/report.js';
import { figureAt } from '../../src/model/table.js';

type Section = NonNullable<Report['sections']>[number];

const RULED = 'border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;padding:0cm 5.4pt';

/** What stands between the marks of a fragment in the clipboard when a report has been copied in Word. */
export function wordFragment(report: Report, edition: EditionId): string {
  const tables = FORM_IDS.map((form) => {
    const table = report[form];
    const paths = cellsOf(EDITIONS[edition].forms[form]).map(({ path }) => path);
    return tableHtml(formRows(form, edition, (cell) => String((table && figureAt(table, paths[cell] ?? '')) ?? '')));
  });
  const sections = (report.sections ?? []).flatMap((section) => sectionHtml(section, tables));
  return [`<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:22.0pt;font-family:方正小标宋简体'>${report.title ?? ''}<o:p></o:p></span></b></p>`, ...sections].join('\n');
}

/** The whole of what Word puts into the clipboard as HTML: its own elements, conditional comments, styles. */
export function wordClipboard(fragment: string): string {
  return `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word">
<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml>
 <w:WordDocument>
  <w:View>Normal</w:View>
  <w:TrackMoves/>
 </w:WordDocument>
</xml><![endif]-->
<style>
<!--
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no;
	margin:0cm;
	text-align:justify;
	font-size:10.5pt;
	font-family:等线;
	mso-font-kerning:1.0pt;}
@page WordSection1
	{size:595.3pt 841.9pt;
	mso-header-margin:42.55pt;}
div.WordSection1
	{page:WordSection1;}
-->
</style>
<!--[if gte mso 10]>
<style>
 table.MsoNormalTable
	{mso-style-name:普通表格;
	mso-tstyle-rowband-size:0;}
</style>
<![endif]-->
</head>
<body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>
<!--StartFragment-->
${fragment}
<!--EndFragment-->
</body>
</html>
`;
}

/** A heading, its text, and the table of the part that it names, if it is one of the three. */
function sectionHtml({ heading, blocks }: Section, tables: readonly string[]): string[] {
  const table = tables[['二、', '三、', '四、'].indexOf(heading.slice(0, 2))];
  const texts = blocks.map((block) => ('text' in block ? block.text : ''));
  return [line(heading, '黑体'), ...texts.map((text) => line(text, '仿宋_GB2312')), ...(table === undefined ? [] : [table])];
}

function line(text: string, font: string): string {
  return `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span style='font-size:16.0pt;font-family:${font};mso-bidi-font-family:${font}'>${text}<span lang=EN-US><o:p></o:p></span></span></p>`;
}

function tableHtml(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((cells, index) => ` <tr style='mso-yfti-irow:${index};height:24.0pt'>\n${cells.map(cellHtml).join('\n')}\n </tr>`);
  return `<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none;mso-yfti-tbllook:1184'>\n${lines.join('\n')}\n</table>`;
}

function cellHtml({ text, cols = 1, rows = 1 }: Cell): string {
  const spans = `${cols === 1 ? '' : ` colspan=${cols}`}${rows === 1 ? '' : ` rowspan=${rows}`}`;
  const printed = text === '' ? '<o:p>&nbsp;</o:p>' : `${text}<o:p></o:p>`;
  return `  <td width=68${spans} style='width:51.0pt;${RULED}'>\n  <p class=MsoNormal align=center style='text-align:center'><span lang=EN-US\n  style='mso-bidi-font-family:宋体'>${printed}</span></p>\n  </td>`;
}
