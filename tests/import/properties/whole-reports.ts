import fc from 'fast-check';
import { EDITIONS } from '../../../src/editions/index.js';
import { cellsOf, FORM_IDS, joinPath, leavesOf } from '../../../src/model/edition.js';
import type { EditionId, FormId } from '../../../src/model/edition.js';
import type { Figure } from '../../../src/model/figure.js';
import type { Block, ExtraLine, Report, Section } from '../../../src/model/report.js';
import { reports } from './figures.js';

const HEADINGS: Readonly<Record<FormId, string>> = {
  disclosure: '二、主动公开政府信息情况',
  requests: '三、收到和处理政府信息公开申请情况',
  reviewLitigation: '四、政府信息公开行政复议、行政诉讼情况',
};

/** Characters of narrative, among them all that markup escapes. */
const CHARACTERS = Array.from('公开政府信息申请办理结果条件年度加强平台建设依法&<>"\'0123456789abc，、：（）％').concat(' ');

const sentence = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: 40 })
  .map((characters) => `全年${characters.join('').replace(/ +/g, ' ').trim()}等。`);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), text: sentence }),
  fc.record({ type: fc.constant('heading' as const), text: fc.constantFrom('（一）主动公开', '（二）依申请公开', '（三）监督保障') }),
  fc.record({ type: fc.constant('list' as const), items: fc.array(sentence, { minLength: 1, maxLength: 3 }) }),
);
const blocks = fc.array(block, { maxLength: 4 });

const FOOTNOTES = ['注：行政复议、行政诉讼数量含上年度结转数量', '备注：数据截至12月31日', '※ 含下属单位'];

interface Drawn {
  readonly tables: Report;
  readonly lost: readonly { readonly form: FormId; readonly at: number }[];
  readonly notes: readonly (readonly string[])[];
  readonly unit: boolean;
  readonly extra: readonly { readonly row: boolean; readonly at: number }[];
  readonly narrative: readonly Block[][];
  readonly head: { readonly agency: string; readonly year: number; readonly scope: Report['scope'] };
}

/**
 * Whole reports as pages of this library’s own print them: everything that a page shows. The date and the address are
 * not printed, and a part without a heading in the narrative is printed under one of the form’s; so neither can come back.
 */
export function wholeReports(edition: EditionId): fc.Arbitrary<Report> {
  return fc
    .record({
      tables: reports(edition),
      lost: fc.array(fc.record({ form: fc.constantFrom(...FORM_IDS), at: fc.nat(300) }), { maxLength: 4 }),
      notes: fc.tuple(...FORM_IDS.map(() => fc.uniqueArray(fc.constantFrom(...FOOTNOTES), { maxLength: 2 }))),
      unit: fc.boolean(),
      extra: fc.array(fc.record({ row: fc.boolean(), at: fc.nat(100) }), { maxLength: 2 }),
      narrative: fc.tuple(blocks, blocks, blocks, blocks, blocks, blocks),
      head: fc.record({
        agency: fc.constantFrom('云溪市人民政府', '某县档案局', '临江区桥头镇'),
        year: fc.integer({ min: 2019, max: 2030 }),
        scope: fc.constantFrom(undefined, 'office' as const, 'aggregate' as const),
      }),
    })
    .map((drawn) => wholeReport(drawn, edition));
}

function wholeReport({ tables, lost, notes, unit, extra, narrative, head }: Drawn, edition: EditionId): Report {
  const report = copyOf(tables) as unknown as Record<string, unknown>;
  for (const { form, at } of lost) {
    const paths = cellsOf(EDITIONS[edition].forms[form]).map(({ path }) => path);
    remove(report[form], (paths[at % paths.length] ?? '').split('.'));
  }
  for (const [index, form] of FORM_IDS.entries()) {
    const printed = notes[index] ?? [];
    if (printed.length > 0) (report[form] as Record<string, unknown>)['notes'] = [...printed];
  }
  const disclosure = report['disclosure'] as Record<string, unknown>;
  const [row, path, name] = edition === '2019' ? (['procurement', 'procurement.amount', '万元'] as const) : (['fees', 'fees.amount', '元'] as const);
  // Of an item without any figure no table is printed, and so no unit.
  if (unit && disclosure[row] !== undefined) disclosure['units'] = { [path]: name };
  const lines = extra.slice(0, 1).map(({ row, at }) => (row ? extraRow(edition, at) : extraColumn(edition)));
  if (lines.length > 0) (report['requests'] as Record<string, unknown>)['extra'] = lines;
  const remark = head.scope === 'office' ? '（本级）' : head.scope === 'aggregate' ? '（汇总）' : '';
  const [first = [], second = [], third = [], fourth = [], fifth = [], sixth = []] = narrative;
  const sections: Section[] = [
    { id: 'overview', heading: '一、总体情况', blocks: first },
    { id: null, heading: HEADINGS.disclosure, blocks: second },
    { id: null, heading: HEADINGS.requests, blocks: third },
    { id: null, heading: HEADINGS.reviewLitigation, blocks: fourth },
    { id: 'problems', heading: '五、存在的主要问题及改进情况', blocks: fifth },
    { id: 'other', heading: '六、其他需要报告的事项', blocks: sixth },
  ];
  return copyOf({
    title: `${head.agency}${head.year}年政府信息公开工作年度报告${remark}`,
    agency: { name: head.agency },
    year: head.year,
    ...(head.scope === undefined ? {} : { scope: head.scope }),
    sections,
    ...(report as unknown as Report),
  });
}

function copyOf<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

function extraRow(edition: EditionId, at: number): ExtraLine {
  const [block] = EDITIONS[edition].forms.requests.blocks;
  const rows = leavesOf(block?.rows ?? []).map(({ path }) => path);
  const figures: Figure[] = leavesOf(block?.columns ?? []).map((_, index) => 9_000 + index);
  return { axis: 'row', label: '本机关另列情形', after: rows[at % rows.length] ?? '', figures };
}

function extraColumn(edition: EditionId): ExtraLine {
  const [block] = EDITIONS[edition].forms.requests.blocks;
  const columns = leavesOf(block?.columns ?? []).map(({ path }) => path);
  return { axis: 'column', label: '比上年', after: joinPath(columns[columns.length - 1] ?? ''), figures: leavesOf(block?.rows ?? []).map((_, index) => 8_000 + index) };
}

function remove(node: unknown, keys: readonly string[]): void {
  const [key = '', ...rest] = keys;
  if (typeof node !== 'object' || node === null) return;
  const parent = node as Record<string, unknown>;
  if (rest.length === 0) Reflect.deleteProperty(parent, key);
  else remove(parent[key], rest);
  if (typeof parent[key] === 'object' && parent[key] !== null && Object.keys(parent[key]).length === 0) Reflect.deleteProperty(parent, key);
}
