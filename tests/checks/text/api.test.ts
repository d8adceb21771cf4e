import assert from 'node:assert/strict';
import { it } from 'node:test';
import { questionsOf } from '../../../src/api.js';
import { EDITIONS } from '../../../src/editions/index.js';
import { ask, reportWith, section } from './support.js';

it('questionsOf knows the editions by itself, and takes last year’s report', () => {
  const report = reportWith('共收到政府信息公开申请73件。');
  assert.deepEqual(questionsOf(report), ask(report));
  assert.deepEqual(questionsOf(report, { editions: EDITIONS }), ask(report));
  const problems = section('problems', '五', '公开内容不够丰富，解读形式较为单一，业务能力有待提升，栏目设置不够合理，下一步将加强业务培训，丰富解读形式。');
  const lastYear = reportWith([], { year: 2021, sections: [problems] });
  assert.deepEqual(questionsOf(reportWith([], { sections: [problems] }), { lastYear }).map(({ code }) => code), ['problemsRepeated']);
});
