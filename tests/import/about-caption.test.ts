import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EDITIONS } from '../../src/editions/index.js';
import { aboutCaption, captionRemarks } from '../../src/import/survey/about-caption.js';
import { EN } from '../../src/locales/en.js';
import { PRINTED } from '../../src/locales/printed.js';
import { ZH_CN } from '../../src/locales/zh-CN.js';

const form = EDITIONS['2021'].forms.requests;
const title = form.title;
const about = (caption: string, own = false): object => aboutCaption(caption, form, PRINTED, own);
const remarks = (...captions: string[]): string[] => captionRemarks(captions, form, PRINTED);

describe('what a caption says in front of the form’s title', () => {
  it('is agency and year, each if it is there', () => {
    assert.deepEqual(about(`示例县财政局2022年${title}`), { agency: { name: '示例县财政局' }, year: 2022 });
    assert.deepEqual(about(`示例县财政局 2022 年度${title}`), { agency: { name: '示例县财政局' }, year: 2022 });
    assert.deepEqual(about(`2022年${title}`), { year: 2022 });
    assert.deepEqual(about(`示例（集团）有限公司${title}`), { agency: { name: '示例（集团）有限公司' } });
    for (const caption of [title, `三、${title}`, '', '第二十条第（一）项']) assert.deepEqual([about(caption), remarks(caption)], [{}, []]);
  });

  it('is neither where anything else stands there; then it is kept as it is', () => {
    for (const front of ['表2 2022年', '表2', '（三）', '三.', '附件1 2023年度', '2023年1月1日至12月31日', '全市2022-2023年', '全市2022年', '2021年2022年', '单位：件 2022年']) {
      assert.deepEqual(about(front + title), {}, front);
      assert.deepEqual(remarks(front + title), [front + title], front);
    }
  });

  it('is read back as this library writes it, whatever the name', () => {
    for (const [language, words] of [['zh-CN', ZH_CN], ['en', EN]] as const) {
      for (const name of ['示例县人民政府', '示例（集团）', 'Sample County']) {
        for (const year of [2022, undefined]) {
          const caption = words.table.caption({ agency: name, ...(year === undefined ? {} : { year }), part: form.part, title: words.labels?.['requests.title'] ?? title });
          assert.deepEqual(about(caption, true), { agency: { name }, ...(year === undefined ? {} : { year }) }, `${language}: ${caption}`);
        }
      }
    }
  });

  it('is kept where something stands behind the title', () => {
    assert.deepEqual(remarks(`2022年${title}`, `${title}（单位：件）`, `${title}（不含乡镇）`, '本级'), [`${title}（不含乡镇）`, '本级']);
  });

  it('holds nobody up, however long it is', () => {
    for (const front of [' '.repeat(200_000), '0'.repeat(200_000), '2022年'.repeat(50_000), ', '.repeat(100_000)]) {
      assert.doesNotThrow(() => [about(front + title), remarks(front + title)]);
    }
  });
});
