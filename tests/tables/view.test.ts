import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { ALL_NONE } from '../../demo/scenes/all-none.js';
import { EXTRAS } from '../../demo/scenes/extras.js';
import { ZERO } from '../../demo/scenes/zero.js';
import { EDITIONS } from '../../src/editions/index.js';
import { EN } from '../../src/locales/en.js';
import { LABELS_EN } from '../../src/locales/labels.en.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';
import { cellsOf, FORM_IDS, labelKey } from '../../src/model/edition.js';
import type { FormId } from '../../src/model/edition.js';
import { quantityOf } from '../../src/model/figure.js';
import type { Report } from '../../src/model/report.js';
import { figureAt, formOf } from '../../src/model/table.js';
import { describePart, figuresOf, figuresShown, viewNamed, viewsOf } from '../../src/tables/index.js';
import type { PartDescription, TableView } from '../../src/tables/index.js';
import { changed, PINGTAN_2020, PINGTAN_2022, requests, reviewLitigation } from '../support/reports.js';
import { assertRectangle, sparseReports } from './support.js';

function idsOf(report: Report, id: FormId): string[] {
  return viewsOf(report[id]!, formOf(report[id]!, id, EDITIONS)).map((view) => view.id);
}

function viewOf(report: Report, id: FormId, view: string): TableView {
  const found = viewNamed(report[id]!, formOf(report[id]!, id, EDITIONS), view);
  assert.ok(found, view);
  return found;
}

function seen(report: Report, id: FormId, view: string, words = ZH_CN): PartDescription {
  const part = describePart(report, id, EDITIONS, words, viewOf(report, id, view));
  assert.ok(part);
  return part;
}

/** Labels of the head from the top, then each row of the bodies, as printed. */
function texts(part: PartDescription): string[][][] {
  return part.tables.map(({ head, bodies }) => [...head, ...bodies.flat()].map((row) => row.map(({ text }) => text)));
}

function rowsOf(part: PartDescription): string[] {
  return part.tables.flatMap(({ bodies }) => bodies.flat()).map((row) => row.filter(({ kind }) => kind === 'header').map(({ text }) => text).pop() ?? '');
}

/** Headings over a single column, level by level. */
const columnsOf = (part: PartDescription): string[] => part.tables.flatMap(({ head }) => head.flat()).filter((cell) => cell.kind === 'header' && cell.colSpan === 1).map(({ text }) => text);

describe('viewsOf', () => {
  it('三: the whole, what is not zero, each applicant with their total, each outcome', () => {
    assert.deepEqual(idsOf(PINGTAN_2022, 'requests'), [
      'whole', 'nonzero',
      'column:individual', 'column:business', 'column:research', 'column:publicInterest', 'column:legal', 'column:other', 'column:total',
      'row:outcomes.granted', 'row:outcomes.partial', 'row:outcomes.refused', 'row:outcomes.unavailable', 'row:outcomes.notProcessed', 'row:outcomes.otherwise',
    ]);
    assert.deepEqual(idsOf(PINGTAN_2020, 'requests'), idsOf(PINGTAN_2022, 'requests'));
  });
  it('四: each track', () => {
    assert.deepEqual(idsOf(PINGTAN_2022, 'reviewLitigation'), ['whole', 'nonzero', 'column:review', 'column:direct', 'column:afterReview']);
  });
  it('二: each item the report has', () => {
    assert.deepEqual(idsOf(PINGTAN_2022, 'disclosure').slice(2), ['block:item1', 'block:item5', 'block:item6', 'block:item8']);
    assert.deepEqual(idsOf(PINGTAN_2020, 'disclosure').slice(-1), ['block:item9']);
    assert.deepEqual(idsOf({ version: 1, disclosure: { edition: '2021', fees: { amount: 1 } } }, 'disclosure'), ['whole']);
  });
  it('every choice but the first two has a name with words in both languages', () => {
    for (const report of [PINGTAN_2020, PINGTAN_2022]) {
      for (const id of FORM_IDS) {
        for (const { kind, name } of viewsOf(report[id]!, formOf(report[id]!, id, EDITIONS))) {
          if (kind === 'whole' || kind === 'nonzero') assert.equal(name, undefined);
          else assert.ok(name && name.label !== '' && LABELS_EN[labelKey(id, name.axis, name.key)], name?.key);
        }
      }
    }
  });
  it('an id that is not offered has no view, whatever it is', () => {
    for (const id of ['', 'toString', 'column:', 'column:applicants', 'row:received', 'row:outcomes.total', 'block:item1', 'row:outcomes.refused.stateSecret']) {
      assert.equal(viewNamed(PINGTAN_2022.requests!, EDITIONS['2021'].forms.requests, id), undefined, id);
    }
  });
});

describe('nonzero', () => {
  it('三: rows and columns of figures, the totals, what was received and carried', () => {
    const part = seen(PINGTAN_2022, 'requests', 'nonzero');
    assert.deepEqual(rowsOf(part), [
      '一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
      '5.属于三类内部事务信息', '6.属于四类过程性信息', '7.属于行政执法案卷', '1.本机关不掌握相关政府信息',
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', '3.其他', '（七）总计', '四、结转下年度继续办理',
    ]);
    assert.deepEqual(columnsOf(part), ['自然人', '法人或其他组织', '总计', '商业企业']);
    assert.deepEqual(figuresShown(part, describePart(PINGTAN_2022, 'requests', EDITIONS, ZH_CN)!), { shown: 36, total: 175 });
  });
  it('四: the totals of every track stay', () => {
    assert.deepEqual(texts(seen(PINGTAN_2022, 'reviewLitigation', 'nonzero')), [[
      ['行政复议', '行政诉讼'],
      ['结果纠正', '其他结果', '总计', '未经复议直接起诉', '复议后起诉'],
      ['结果维持', '总计', '总计'],
      ['1', '1', '2', '1', '1', '0'],
    ]]);
  });
  it('二: a table with nothing but zero goes, and the first that is left names agency and year', () => {
    const report = { ...PINGTAN_2022, disclosure: changed(PINGTAN_2022.disclosure!, { 'normativeDocuments.issued': 0, 'normativeDocuments.repealed': '无', 'normativeDocuments.inForce': null }) };
    const { tables } = seen(report, 'disclosure', 'nonzero');
    assert.deepEqual(tables.map(({ caption }) => caption), ['平潭综合实验区2022年主动公开政府信息情况：第二十条第（五）项', '第二十条第（六）项', '第二十条第（八）项（单位：万元）']);
    assert.deepEqual(rowsOf({ ...seen(report, 'disclosure', 'nonzero') }), ['行政许可', '行政处罚', '行政事业性收费']);
  });
  it('a column of 二 is its own table’s: the same name elsewhere keeps or loses nothing', () => {
    const report = { ...PINGTAN_2020, disclosure: changed(PINGTAN_2020.disclosure!, { 'licensing.change': 0, 'otherServices.change': '0' }) };
    const [, licences, penalties] = texts(seen(report, 'disclosure', 'nonzero'));
    assert.deepEqual(licences?.[0], ['信息内容', '上一年项目数量', '处理决定数量']);
    assert.deepEqual(penalties?.[0], ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量']);
  });
  it('what is printed and no plain number stays, as does a remark beside a 0, and what was not read', () => {
    for (const [figure, stays] of [['/', true], ['约20', true], ['0（其中修订2件）', true], ['-3', true], ['0.00', false], ['０件', false], ['无', false], [null, false], [undefined, true]] as const) {
      const report: Report = { version: 1, requests: requests('2021', { received: [1, 0, 0, 0, 0, 0, 1], 'outcomes.refused.stateSecret': [figure, 0, 0, 0, 0, 0, 0] }) };
      assert.equal(rowsOf(seen(report, 'requests', 'nonzero')).includes('1.属于国家秘密'), stays, String(figure));
    }
  });
  it('a column the report has nothing of stays, with its rows: it may hold anything', () => {
    const unread = cellsOf(EDITIONS['2021'].forms.requests).filter(({ column }) => column.path === 'business');
    const all = requests('2021', { received: [1, 0, 0, 0, 0, 0, 1], 'outcomes.granted': [1, 0, 0, 0, 0, 0, 1] });
    const table = changed(all, Object.fromEntries(unread.map(({ path }) => [path, undefined])));
    const part = seen({ version: 1, requests: table }, 'requests', 'nonzero');
    assert.deepEqual(columnsOf(part), ['自然人', '法人或其他组织', '总计', '商业企业']);
    assert.ok(rowsOf(part).includes('1.属于国家秘密'));
  });
  it('is not offered where nothing would go, or nothing tells anything', () => {
    const full: Report = { version: 1, requests: requests('2021', {}, 5), reviewLitigation: reviewLitigation({}, 5) };
    for (const report of [full, ZERO, ALL_NONE]) {
      for (const id of ['requests', 'reviewLitigation'] as const) assert.ok(!idsOf(report, id).includes('nonzero'));
    }
  });
  for (const edition of ['2019', '2021'] as const) {
    it(`${edition}: leaves out no figure that tells anything, in any report`, () => {
      fc.assert(
        fc.property(sparseReports(edition), (report) => {
          for (const id of FORM_IDS) {
            const view = viewNamed(report[id]!, formOf(report[id]!, id, EDITIONS), 'nonzero');
            if (!view) continue;
            const telling = (part: PartDescription): string[] => part.tables.flatMap(figuresOf).filter(({ text, state }) => {
              const quantity = quantityOf(text);
              return state === 'printed' && (quantity.kind === 'unknown' || quantity.value !== 0 || quantity.remark !== undefined);
            }).map(({ path, text }) => `${path ?? ''} ${text}`);
            const part = describePart(report, id, EDITIONS, ZH_CN, view)!;
            const whole = describePart(report, id, EDITIONS, ZH_CN)!;
            assert.deepEqual(telling(part), telling(whole));
            const { shown, total } = figuresShown(part, whole);
            assert.ok(shown > 0 && shown < total);
          }
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe('a view of one line', () => {
  it('one applicant: every row, one column under its group', () => {
    const part = seen(PINGTAN_2022, 'requests', 'column:business');
    assert.deepEqual(texts(part)[0]?.slice(0, 4), [
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
      ['法人或其他组织'],
      ['商业企业'],
      ['一、本年新收政府信息公开申请数量', '3'],
    ]);
    assert.equal(part.tables[0]?.bodies.flat().length, 25);
    assert.equal(part.tables[0]?.figureColumns, 1);
  });
  it('an applicant outside the group: the head is a row lower, and the corner with it', () => {
    const [table] = seen(PINGTAN_2022, 'requests', 'column:individual').tables;
    assert.deepEqual(table?.head.map((row) => row.map(({ text, rowSpan }) => [text.slice(0, 4), rowSpan])), [[['（本列数', 2], ['申请人情', 1]], [['自然人', 1]]]);
  });
  it('one outcome with its reasons, under the groups it stands in', () => {
    const part = seen(PINGTAN_2022, 'requests', 'row:outcomes.unavailable');
    assert.deepEqual(part.tables[0]?.bodies.flat().map((row) => row.slice(0, -7).map(({ text, rowSpan, colSpan }) => [text, rowSpan, colSpan])), [
      [['三、本年度办理结果', 3, 1], ['（四）无法提供', 3, 1], ['1.本机关不掌握相关政府信息', 1, 1]],
      [['2.没有现成信息需要另行制作', 1, 1]],
      [['3.补正后申请内容仍不明确', 1, 1]],
    ]);
  });
  it('（六）其他处理 is one row in 2019 and three in 2021; labels take no more columns than they need', () => {
    assert.deepEqual([PINGTAN_2020, PINGTAN_2022].map((report) => seen(report, 'requests', 'row:outcomes.otherwise').tables[0]!).map(({ labelColumns, bodies }) => [labelColumns, bodies.flat().length]), [[2, 1], [3, 3]]);
  });
  it('one track: five columns; 行政诉讼 stays over its own', () => {
    assert.deepEqual(texts(seen(PINGTAN_2022, 'reviewLitigation', 'column:direct')), [[['行政诉讼'], ['未经复议直接起诉'], ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], ['1', '0', '0', '0', '1']]]);
    assert.equal(seen(PINGTAN_2022, 'reviewLitigation', 'column:review').tables[0]?.head.length, 2);
  });
  it('one item of 二 is one table, with its whole name, in any language', () => {
    const { tables } = seen(PINGTAN_2022, 'disclosure', 'block:item8');
    assert.deepEqual(tables.map(({ block, caption }) => [block, caption]), [['item8', '平潭综合实验区2022年主动公开政府信息情况：第二十条第（八）项（单位：万元）']]);
    assert.match(seen(PINGTAN_2022, 'disclosure', 'block:item6', EN).tables[0]?.caption ?? '', /2022.*Article 20, item \(6\)$/);
  });
  it('footnotes stay; the sign of a missing cell is explained only where one is shown', () => {
    const report: Report = { version: 1, reviewLitigation: { ...reviewLitigation({ review: [1, undefined, 0, 0, 1] }), notes: ['注：一'] } };
    assert.equal(seen(report, 'reviewLitigation', 'column:review').notes.length, 2);
    assert.deepEqual(seen(report, 'reviewLitigation', 'column:direct').notes, ['注：一']);
  });
});

describe('lines of the agency’s own', () => {
  const report: Report = {
    version: 1,
    requests: {
      ...changed(PINGTAN_2022.requests!, {}),
      extra: [
        { axis: 'row', label: '9.其他理由', after: 'outcomes.refused.administrativeInquiry', figures: [1, 2, 3, 4, 5, 6, 7] },
        { axis: 'row', label: '附：空行', after: 'outcomes.refused', figures: [0, null, '无', '0.0', 0, 0, 0] },
        { axis: 'column', label: '备注', after: 'total', figures: Array.from({ length: 25 }, (_, row) => row) },
      ],
    },
  };
  it('whole: all of them', () => assert.deepEqual(seen(report, 'requests', 'whole'), describePart(report, 'requests', EDITIONS, ZH_CN)));
  it('nonzero: those that hold a figure, and what they cross', () => {
    const part = seen(report, 'requests', 'nonzero');
    assert.ok(rowsOf(part).includes('9.其他理由') && !rowsOf(part).includes('附：空行'));
    assert.deepEqual(columnsOf(part), ['自然人', '总计', '备注', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他']);
    assert.ok(rowsOf(part).includes('1.属于国家秘密'), 'its 备注 is 5');
  });
  it('one column: rows stay with their figure of it, columns go', () => {
    const part = seen(report, 'requests', 'column:research');
    assert.deepEqual(columnsOf(part), ['申请人情况', '法人或其他组织', '科研机构']);
    const own = part.tables[0]?.bodies.flat().find((row) => row.some(({ text }) => text === '9.其他理由'));
    assert.equal(own?.[own.length - 1]?.text, '3');
    assert.ok(rowsOf(part).includes('附：空行'));
  });
  it('one outcome: columns stay with their figure of it, and the rows printed inside it', () => {
    const part = seen(report, 'requests', 'row:outcomes.refused');
    assert.deepEqual(rowsOf(part).slice(-2), ['8.属于行政查询事项', '9.其他理由']);
    const [first] = part.tables[0]?.bodies.flat() ?? [];
    assert.equal(first?.[first.length - 1]?.text, '4');
    assert.ok(!rowsOf(seen(report, 'requests', 'row:outcomes.granted')).includes('9.其他理由'));
  });
  it('one item of 二: the rows printed in it and no others', () => {
    assert.deepEqual(rowsOf(seen(EXTRAS, 'disclosure', 'block:item1')), ['规章', '规范性文件', '其他主动公开文件']);
    assert.deepEqual(rowsOf(seen(EXTRAS, 'disclosure', 'block:item6')), ['行政处罚', '行政强制']);
  });
  it('a row in front of the unlabelled one of 四 moves no figure into another column', () => {
    const table = { ...PINGTAN_2022.reviewLitigation, extra: [{ axis: 'row' as const, label: '上年件数', after: '', figures: Array.from({ length: 15 }, (_, at) => 100 + at) }] };
    const [own, form] = seen({ version: 1, reviewLitigation: table }, 'reviewLitigation', 'column:review').tables[0]!.bodies.flat();
    assert.deepEqual(own?.map(({ text }) => text), ['上年件数', '100', '101', '102', '103', '104']);
    assert.deepEqual(form?.map(({ text }) => text), ['', '0', '1', '1', '0', '2']);
  });
});

for (const edition of ['2019', '2021'] as const) {
  it(`${edition}: every view of every report is a full rectangle of the report’s own figures`, () => {
    fc.assert(
      fc.property(sparseReports(edition), (report) => {
        for (const id of FORM_IDS) {
          const table = report[id]!;
          const whole = describePart(report, id, EDITIONS, ZH_CN)!;
          whole.tables.forEach(assertRectangle);
          const order = whole.tables.flatMap(figuresOf);
          for (const view of idsOf(report, id)) {
            const part = seen(report, id, view);
            part.tables.forEach(assertRectangle);
            const figures = part.tables.flatMap(figuresOf);
            let from = 0;
            for (const cell of figures) {
              const figure = cell.path === undefined ? undefined : figureAt(table, cell.path);
              if (figure !== undefined) assert.equal(cell.text, String(figure ?? ''), cell.path);
              from = order.findIndex((one, at) => at >= from && one.path === cell.path && one.text === cell.text) + 1;
              assert.ok(from > 0, `${view}: ${cell.path ?? cell.text} is out of order`);
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
}

describe('paths of headers', () => {
  const headers = (id: FormId, view: string): [string, string | undefined][] =>
    seen(PINGTAN_2022, id, view).tables.flatMap(({ head, bodies }) => [...head, ...bodies.flat()].flatMap((row) => row.flatMap((cell) => (cell.kind === 'header' ? [[cell.text, cell.path] as [string, string | undefined]] : []))));

  it('lines and groups are named as in report JSON, groups on the form alone are not', () => {
    assert.deepEqual(headers('requests', 'row:outcomes.unavailable'), [
      ['申请人情况', undefined], ['自然人', 'individual'], ['法人或其他组织', undefined], ['总计', 'total'],
      ['商业企业', 'business'], ['科研机构', 'research'], ['社会公益组织', 'publicInterest'], ['法律服务机构', 'legal'], ['其他', 'other'],
      ['三、本年度办理结果', 'outcomes'], ['（四）无法提供', 'outcomes.unavailable'], ['1.本机关不掌握相关政府信息', 'outcomes.unavailable.notHeld'],
      ['2.没有现成信息需要另行制作', 'outcomes.unavailable.needsCreation'], ['3.补正后申请内容仍不明确', 'outcomes.unavailable.stillUnclear'],
    ]);
    assert.deepEqual(headers('reviewLitigation', 'column:direct').slice(0, 3), [['行政诉讼', undefined], ['未经复议直接起诉', 'direct'], ['结果维持', 'direct.upheld']]);
  });
  it('a column of 二 by its own key, the corner and lines of the agency’s own by none', () => {
    assert.deepEqual(headers('disclosure', 'block:item5'), [['信息内容', undefined], ['本年处理决定数量', 'decisions'], ['行政许可', 'licensing']]);
    const own = describePart(EXTRAS, 'disclosure', EDITIONS, ZH_CN)!.tables[0]!.bodies.flat().flat().find(({ text }) => text === '其他主动公开文件');
    assert.ok(own && !('path' in own));
  });
});
