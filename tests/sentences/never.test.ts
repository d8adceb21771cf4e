import assert from 'node:assert/strict';
import { it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { cellsOf, FORM_IDS } from '../../src/model/index.js';
import type { EditionId, Figure, Report } from '../../src/model/index.js';
import { put } from '../support/reports.js';
import { said } from './support.js';

const NEVER = ['拒绝', '主要原因', '公开率', '办结率', '败诉率', '纠错率', '仅', '高达', '同比增长', '未填写', '数据有误', '受理', '答复'];
const NEVER_EN = /refus|reject|main reason|rate\b|only|error|mistake|wrong/i;
const POOLS: (Figure | undefined)[][] = [
  [0],
  ['无'],
  [null],
  ['无', null],
  [0, 1, 2, 30],
  [0, 12, '1,234', '５', '0.00', '-3', '+4', '7件', '9（其中修订仅 3 件）', '251000元', '160.5万元', '无', '/', null, undefined, '约20'],
];

/** A small generator of numbers that is the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function generated(seed: number): Report {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const edition: EditionId = pick(['2019', '2021']);
  const report: Record<string, unknown> = { version: 1, year: 2022 };
  for (const id of FORM_IDS) {
    const table = id === 'reviewLitigation' ? {} : { edition };
    const pool = pick(POOLS);
    const byColumn = new Map<string, (Figure | undefined)[]>();
    for (const { path, column } of cellsOf(EDITIONS[edition].forms[id])) {
      if (!byColumn.has(column.path)) byColumn.set(column.path, next() < 0.2 ? [null] : pool);
      put(table, path, pick(byColumn.get(column.path)!));
    }
    report[id] = table;
  }
  return report as unknown as Report;
}

it('no sentence over 600 generated reports says a word it must not, or anything of an unknown figure', () => {
  let sentences = 0;
  for (let seed = 1; seed <= 600; seed += 1) {
    const report = generated(seed);
    for (const id of FORM_IDS) {
      for (const sentence of said(report, id)) {
        sentences += 1;
        assert.deepEqual(NEVER.filter((word) => sentence.includes(word)), [], sentence);
        assert.doesNotMatch(sentence, /undefined|null|NaN|约20|\/[，。；件]/);
      }
      for (const sentence of said(report, id, 'en')) {
        assert.doesNotMatch(sentence, NEVER_EN);
        assert.doesNotMatch(sentence.replace('(无)', '').replace(/none \(无\)/g, ''), /undefined|null|NaN|\p{Script=Han}/u, sentence);
      }
    }
  }
  assert.ok(sentences > 2000, `only ${String(sentences)} sentences were made`);
});
