import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { validateReport } from '../../src/model/validate.js';
import { assertWhole, cell, codesOf, importHtml, importRows, sourcesOf, standard, tableHtml, unreadOf, withCell, withRow } from './support.js';
import type { Cell, Rows } from './support.js';

const insertAfter = (rows: Rows, label: string, added: Cell[]): Rows => rows.flatMap((cells) => (cells.some(({ text }) => text === label) ? [cells, added] : [cells]));

describe('rows and columns of the agency’s own', () => {
  it('a row is kept behind the one above it', () => {
    const imported = importRows(insertAfter(standard('disclosure', '2021'), '行政规范性文件', [cell('其他主动公开文件'), cell(1), cell('无'), cell('')]));
    assertWhole(imported, 'disclosure', '2021');
    assert.deepEqual(imported.report.disclosure?.extra, [{ axis: 'row', label: '其他主动公开文件', after: 'normativeDocuments', figures: [1, '无', null] }]);
    assert.ok(codesOf(imported).includes('extraLine'));
    assert.deepEqual(validateReport(imported.report, EDITIONS).problems, []);
  });
  it('a row is none of the agency’s while one of the form’s is missing', () => {
    const rows = withRow(standard('disclosure', '2021'), '行政规范性文件', ([, ...figures]) => [cell('文件'), ...figures]);
    const imported = importRows(rows);
    assert.equal(imported.report.disclosure?.extra, undefined);
    assert.match(sourcesOf(imported, 'rowUnknown').join(), /^文件 \| 10\d/);
    assert.equal(imported.parts[0]?.whole, false);
  });
  it('a column is kept with its figures, a blank one is nothing', () => {
    const wide = (figure: string, heading: string): Rows =>
      standard('disclosure', '2019').map((cells, row): Cell[] => {
        if (cells.length === 1) return [{ ...cells[0]!, cols: 5 }];
        return [...cells, cell(row === 1 ? heading : row < 4 ? figure : '')];
      });
    const imported = importRows(wide('6', '备注'));
    assertWhole(imported, 'disclosure', '2019');
    assert.deepEqual(imported.report.disclosure?.extra, [{ axis: 'column', label: '备注', after: 'regulations.publicTotal', figures: [6, 6] }]);
    assert.deepEqual(validateReport(imported.report, EDITIONS).problems, []);
    const blank = importRows(wide('', ''));
    assertWhole(blank, 'disclosure', '2019');
    assert.equal(blank.report.disclosure?.extra, undefined);
    const headed = importRows(wide('', '备注'));
    assert.deepEqual(headed.report.disclosure?.extra?.[0]?.figures, [null, null]);
  });
  it('a column is none of the agency’s while one of the form’s is missing', () => {
    const imported = importRows(withCell(standard('disclosure', '2021'), '本年废止件数', { text: '清理数' }));
    assert.deepEqual(unreadOf(imported, 'disclosure', '2021'), ['regulations.repealed', 'normativeDocuments.repealed']);
    assert.match(sourcesOf(imported, 'columnUnknown').join(), /清理数: 101 \| 104/);
    assert.ok(codesOf(imported).includes('columnMissing'));
  });
  it('a heading under others is named by its own cell, and the headings are printed apart', () => {
    const unknown = (label: string, text: string): [string | undefined, unknown] => {
      const { notes } = importRows(withCell(standard('requests', '2021'), label, { text }));
      const note = notes.find(({ code }) => code === 'columnUnknown');
      return [note?.source?.replace(/:.*/, ''), note?.at];
    };
    assert.deepEqual(unknown('自然人', '个人'), ['申请人情况 / 个人', { table: 1, row: 2, column: 4 }]);
    assert.deepEqual(unknown('商业企业', '商户'), ['申请人情况 / 法人或其他组织 / 商户', { table: 1, row: 3, column: 5 }]);
    // What cannot be read is the heading of the group.
    assert.deepEqual(unknown('法人或其他组织', '单位'), ['申请人情况 / 单位 / 商业企业', { table: 1, row: 2, column: 5 }]);
  });
  it('what the document does not print is named and left out', () => {
    const imported = importRows(withRow(standard('disclosure', '2021'), '规章', () => undefined));
    assert.equal(imported.report.disclosure && 'regulations' in imported.report.disclosure, false);
    assert.deepEqual(imported.notes.filter(({ code }) => code === 'rowMissing').map(({ level, cell: path }) => [level, path]), [['info', 'regulations']]);
  });
});

describe('labels that differ from the form’s', () => {
  it('filling instructions in brackets are kept visible', () => {
    const rows = withCell(withCell(standard('disclosure', '2019'), '规章', { text: '规章(设区的市、自治州人民政府应提供相关数据)' }), '本年增/减', { text: '本年增/减（减用负值表示，如 -8）' });
    const imported = importRows(rows);
    assertWhole(imported, 'disclosure', '2019');
    assert.deepEqual(imported.report.disclosure?.notes, ['规章(设区的市、自治州人民政府应提供相关数据)', '本年增/减（减用负值表示，如 -8）']);
    assert.ok(codesOf(imported).includes('labelRemark'));
  });
  it('a label that says more gives way to the form’s own', () => {
    const imported = importRows(insertAfter(standard('disclosure', '2021'), '行政处罚', [cell('行政处罚（其中：简易程序）'), cell(1, 3)]));
    assertWhole(imported, 'disclosure', '2021');
    assert.equal(imported.report.disclosure?.extra?.[0]?.label, '行政处罚（其中：简易程序）');
  });
  it('misprints are read between their neighbours and named', () => {
    const rows = withCell(standard('requests', '2019'), '2.其他法律行政法规禁止公开', { text: '2.其他法律行政止公开' });
    const imported = importRows(rows);
    assertWhole(imported, 'requests', '2019');
    assert.deepEqual(
      imported.notes.filter(({ code }) => code === 'misprint').map(({ source, readAs }) => [source, readAs]),
      [['2.其他法律行政止公开', '2.其他法律行政法规禁止公开']],
    );
    assertWhole(importRows(withCell(standard('reviewLitigation', '2021'), '行政复议', { text: '行政法复议' })), 'reviewLitigation', '2021');
  });
  it('misprints are not read out of their place', () => {
    const rows = withCell(standard('disclosure', '2021'), '行政强制', { text: '行政强刺' });
    assertWhole(importRows(rows), 'disclosure', '2021');
    const moved = [...rows.filter(([first]) => first!.text !== '行政强刺')];
    moved.splice(5, 0, rows.find(([first]) => first!.text === '行政强刺')!);
    assert.ok(unreadOf(importRows(moved), 'disclosure', '2021').includes('coercion.decisions'));
  });
  it('misprints are not read beside the right label', () => {
    const rows = insertAfter(standard('disclosure', '2021'), '行政处罚', [cell('行政处罚款'), cell(1, 3)]);
    const imported = importRows(rows);
    assertWhole(imported, 'disclosure', '2021');
    assert.equal(imported.report.disclosure?.extra?.[0]?.label, '行政处罚款');
  });
  it('a misprinted group is read', () => {
    const imported = importRows(withCell(standard('requests', '2021'), '（三）不予公开', { text: '（三）不予公升' }));
    assertWhole(imported, 'requests', '2021');
    assert.equal(sourcesOf(imported, 'misprint').length, 1);
  });
});

describe('units', () => {
  it('beyond the form’s own are kept', () => {
    const imported = importRows(withCell(standard('disclosure', '2019'), '采购总金额', { text: '采购总金额(万元)' }));
    assertWhole(imported, 'disclosure', '2019');
    assert.deepEqual(imported.report.disclosure?.units, { 'procurement.amount': '万元' });
    assert.equal(imported.report.disclosure.notes, undefined);
  });
  it('other than the form’s are kept', () => {
    const imported = importRows(withCell(standard('disclosure', '2021'), '本年收费金额（单位：万元）', { text: '本年收费金额（单位：元）' }));
    assert.deepEqual(imported.report.disclosure?.units, { 'fees.amount': '元' });
  });
  it('of a cell that conflict with the column’s are named', () => {
    const rows = withRow(standard('disclosure', '2021'), '行政事业性收费', ([label]) => [label!, cell('251000元', 3)]);
    const imported = importRows(rows);
    assertWhole(imported, 'disclosure', '2021', (path) => (path === 'fees.amount' ? '251000元' : undefined));
    assert.ok(codesOf(imported).includes('unitConflict'));
    const same = importRows(withRow(standard('disclosure', '2021'), '行政事业性收费', ([label]) => [label!, cell('25.1万元', 3)]));
    assert.ok(!codesOf(same).includes('unitConflict'));
  });
});

describe('figures', () => {
  it('are kept as printed', () => {
    const printed = ['无', '/', '', '&nbsp;', '0.00', '1,234', '－18', '+19', '22（其中修订 16 件）', '若干', '2 0'];
    const rows = standard('requests', '2021').map((cells, row) => (row < 3 || row > 13 ? cells : cells.map((one, index) => (index === cells.length - 1 ? { ...one, html: printed[row - 3]! } : one))));
    const totals = importRows(rows).report.requests;
    const read = [totals?.received?.total, totals?.carriedIn?.total, totals?.outcomes?.granted?.total, totals?.outcomes?.partial?.total];
    assert.deepEqual(read, ['无', '/', null, null]);
    const refused = totals?.outcomes?.refused;
    assert.deepEqual(
      [refused?.stateSecret?.total, refused?.prohibitedByLaw?.total, refused?.securityAndStability?.total, refused?.thirdPartyRights?.total],
      ['0.00', '1,234', '－18', '+19'],
    );
    assert.deepEqual([refused?.internalAffairs?.total, refused?.deliberativeProcess?.total, refused?.enforcementFile?.total], ['22（其中修订16件）', '若干', 20]);
    const codes = importRows(rows).notes;
    assert.deepEqual(codes.filter(({ code }) => code === 'digitsJoined').map(({ source }) => source), ['2 0']);
    assert.deepEqual(codes.filter(({ code }) => code === 'noFigure').map(({ source }) => source), ['若干']);
  });
  it('in a row that is all blank are blank', () => {
    const rows = withRow(standard('requests', '2021'), '（一）予以公开', (cells) => cells.map((one, index) => (index < 2 ? one : cell(''))));
    assertWhole(importRows(rows), 'requests', '2021', (path) => (path.startsWith('outcomes.granted') ? null : undefined));
  });
});

describe('footnotes', () => {
  it('under and inside a table are kept with it', () => {
    const rows = [...standard('reviewLitigation', '2021'), [cell('注：含上年度结转数量', 15)]];
    const imported = importHtml(`<p>四、政府信息公开行政复议、行政诉讼情况</p>${tableHtml(rows)}<p>备注：1.共同被告不计</p><p>2.数据截至12月31日</p><p>五、存在的主要问题及改进情况</p><p>正文。</p>`);
    assertWhole(imported, 'reviewLitigation', '2021');
    assert.deepEqual(imported.report.reviewLitigation?.notes, ['注：含上年度结转数量', '备注：1.共同被告不计', '2.数据截至12月31日']);
    assert.deepEqual(imported.report.sections?.map(({ id, blocks }) => [id, blocks.length]), [
      [null, 0],
      ['problems', 1],
    ]);
    assert.equal(imported.parts[0]?.footnotes.length, 2);
  });
  it('in front of the header: a unit is kept, the form’s title is not repeated', () => {
    const imported = importRows([[cell('三、收到和处理政府信息公开申请情况', 10)], [cell('（单位：件）', 10)], ...standard('requests', '2021')]);
    assertWhole(imported, 'requests', '2021');
    assert.deepEqual(imported.report.requests?.notes, ['（单位：件）']);
  });
});
