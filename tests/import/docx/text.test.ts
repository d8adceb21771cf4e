import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { p, r, read, readCell, tbl, tc, tr } from './support.js';

const paragraph = (text: string): object => ({ type: 'paragraph', text });
const heading = (text: string): object => ({ type: 'heading', text });
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const STYLES = `
  <w:style w:styleId="1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="2"><w:name w:val="正文二"/><w:basedOn w:val="1"/></w:style>
  <w:style w:styleId="3"><w:name w:val="标题 2"/></w:style>
  <w:style w:styleId="4"><w:name w:val="自定"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:styleId="5"><w:name w:val="转圈"/><w:basedOn w:val="5"/></w:style>
  <w:style w:styleId="t"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="toc"><w:name w:val="toc 1"/></w:style>
  <w:style w:styleId="l"><w:name w:val="List"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="h"><w:name w:val="藏"/><w:rPr><w:vanish/></w:rPr></w:style>
  <w:style w:styleId="s"><w:name w:val="删"/><w:rPr><w:strike/></w:rPr></w:style>`;

const styled = (style: string, text: string): string => p(r(text), `<w:pStyle w:val="${style}"/>`);

describe('paragraphs of a .docx', () => {
  it('are headings by the level or name of their style, or by their own level', async () => {
    const xml = [...['1', '2', '3', '4', 't', '5', 'gone'].map((style) => styled(style, style)), p(r('own'), '<w:outlineLvl w:val="2"/>'), p(r('none'), '<w:pStyle w:val="1"/><w:outlineLvl w:val="9"/>')];
    assert.deepEqual(await read(xml.join(''), STYLES), [
      ...['1', '2', '3', '4', 't'].map(heading),
      ...['5', 'gone'].map(paragraph),
      heading('own'),
      paragraph('none'),
    ]);
  });
  it('are lists where items of one list follow upon each other', async () => {
    const item = (text: string, list: string): string => p(r(text), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`);
    const xml = item('甲', '3') + item('乙', '3') + item('一人', '4') + styled('l', '丙') + styled('l', '丁') + item('非', '0');
    assert.deepEqual(await read(xml, STYLES), [{ type: 'list', items: ['甲', '乙'] }, paragraph('一人'), { type: 'list', items: ['丙', '丁'] }, paragraph('非')]);
  });
  it('have no table of contents among them', async () => {
    assert.deepEqual(await read(styled('toc', '一、总体情况 1') + styled('1', '一、总体情况'), STYLES), [heading('一、总体情况')]);
  });
  it('keep tabs as room and part at breaks; a heading does not', async () => {
    const broken = `<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>丁</w:t></w:r>`;
    assert.deepEqual(await read(p(broken)), [paragraph('甲 乙'), paragraph('丙-丁')]);
    assert.deepEqual(await read(p(broken, '<w:outlineLvl w:val="0"/>')), [heading('甲 乙丙-丁')]);
  });
  it('join runs, links, controls, insertions and smart tags', async () => {
    const xml = `${r('1')}<w:hyperlink r:id="x" xmlns:r="r">${r('2')}</w:hyperlink><w:ins>${r('3')}</w:ins><w:sdt><w:sdtPr/><w:sdtContent>${r('4')}</w:sdtContent></w:sdt><w:smartTag>${r('5')}</w:smartTag><w:moveTo>${r('6')}</w:moveTo><w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple>`;
    assert.deepEqual(await read(`<w:sdt><w:sdtContent>${p(xml)}</w:sdtContent></w:sdt>`), [paragraph('1234567')]);
  });
  it('have no deleted and no hidden text', async () => {
    const xml = `${r('1')}<w:del><w:r><w:delText>2</w:delText></w:r></w:del><w:moveFrom>${r('3')}</w:moveFrom>${r('4', '<w:vanish/>')}${r('5', '<w:vanish w:val="0"/>')}${r('6', '<w:rStyle w:val="h"/>')}${r('7', '<w:rStyle w:val="h"/><w:vanish w:val="false"/>')}`;
    assert.deepEqual(await read(p(xml) + styled('h', '藏'), STYLES), [paragraph('157')]);
  });
  it('go on in the next one where their end was deleted or is hidden', async () => {
    assert.deepEqual(await read(p(r('甲'), '<w:rPr><w:del/></w:rPr>') + p(r('乙'), '<w:rPr><w:vanish/></w:rPr>') + p(r('丙'))), [paragraph('甲乙丙')]);
  });
  it('show what fields show, and not their code', async () => {
    assert.deepEqual(await read(p(`${r('甲')}${field('IF 1 = 1', r('乙'))}${field(` ${field('PAGE', r('9'))} `, r('丙'))}`)), [paragraph('甲乙丙')]);
  });
  it('have no notes and comments in them', async () => {
    assert.deepEqual(await read(p(`${r('甲')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`)), [paragraph('甲')]);
  });
});

describe('drawings of a .docx', () => {
  const picture = '<w:r><w:drawing><a:graphic xmlns:a="a"><a:blip/></a:graphic></w:drawing></w:r>';
  const box = (text: string): string => `<w:r><w:pict><v:shape xmlns:v="v"><v:textbox><w:txbxContent>${p(r(text))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  it('are pictures behind their paragraph', async () => {
    assert.deepEqual(await read(p(`${picture}${r('甲')}`)), [paragraph('甲'), { type: 'picture' }]);
    assert.deepEqual(await read(p('<w:r><w:object><o:OLEObject xmlns:o="o"/></w:object></w:r>')), [{ type: 'picture' }]);
    assert.deepEqual(await read(p('<w:r><w:drawing><a:line xmlns:a="a"/></w:drawing></w:r>')), []);
    assert.deepEqual(await read('<w:altChunk/>'), [{ type: 'picture' }]);
  });
  it('are paragraphs where they are text boxes, each once', async () => {
    const both = `<w:r><mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(r('框'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r('框'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    assert.deepEqual(await read(p(`${r('甲')}${both}${r('乙')}`)), [paragraph('甲乙'), paragraph('框')]);
    assert.deepEqual(await read(p(box('题'))), [paragraph('题')]);
  });
  it('make a cell unreadable, and the text of their boxes stands behind the table', async () => {
    assert.deepEqual(await readCell(p(`${r('12')}${picture}`)), [['12'], 'picture']);
    const [table, behind] = await read(tbl(tr(tc(p(`${r('12')}${box('13')}`)))));
    assert.equal(table?.type === 'table' && table.rows[0]?.cells[0]?.content, 'picture');
    assert.deepEqual(behind, paragraph('13'));
  });
});

describe('text in a cell of a .docx that is not its figure', () => {
  it('is told', async () => {
    assert.deepEqual(await readCell(p(r('1')) + p(r('2'))), ['1', '2']);
    assert.deepEqual(await readCell(p('<w:r><w:t>1</w:t><w:br/><w:t>2</w:t><w:tab/><w:t>3</w:t></w:r>')), ['1', '2', '3']);
    assert.deepEqual(await readCell(p(`${r('12')}${r('1', '<w:vertAlign w:val="superscript"/>')}`)), [['12', '1'], 'apart']);
    assert.deepEqual(await readCell(p(`${r('12')}${r('注', '<w:vertAlign w:val="superscript"/>')}`)), ['12', '注']);
    assert.deepEqual(await readCell(p(r('12', '<w:strike/>'))), [['12'], 'struck']);
    assert.deepEqual(await readCell(p(r('12', '<w:rStyle w:val="none"/><w:strike w:val="0"/>'))), ['12']);
    assert.deepEqual(await readCell(p(`${r('12')}${r('1', '<w:position w:val="6"/>')}`)), [['121'], 'beside']);
    assert.deepEqual(await readCell(p(r('12', '<w:position w:val="6"/>'))), ['12']);
    assert.deepEqual(await readCell(p(`${r('12')}<w:hyperlink w:anchor="n">${r('1')}</w:hyperlink>`)), [['121'], 'beside']);
    assert.deepEqual(await readCell(p(`${r('12')}${r('3', '<w:vanish/>')}`)), ['12']);
    assert.deepEqual(await readCell(p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>')), [[], 'control']);
    assert.deepEqual(await readCell(p(`<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="w"/></w:sdtPr><w:sdtContent>${r('☐')}</w:sdtContent></w:sdt>`)), [['☐'], 'control']);
    assert.deepEqual(await readCell(p(field('FORMCHECKBOX', ''))), [[], 'control']);
    assert.deepEqual(await readCell(p(field('EQ \\f(1,2)', ''))), [[], 'control']);
    assert.deepEqual(await readCell(p(`${r('1')}<m:oMath xmlns:m="m"><m:r><m:t>2</m:t></m:r></m:oMath>`)), [['1'], 'picture']);
  });
});
