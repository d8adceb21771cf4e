import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PINGTAN_2022 } from '../support/reports.js';
import { disclosure, folder } from './support.js';

const { put } = folder();
const PROBLEMS = '一是公开内容不够丰富，解读形式较为单一；二是工作人员业务能力有待提升；三是栏目设置不够合理。下一步将加强业务培训，丰富解读形式。';
const withText = (year: number): object => ({
  ...PINGTAN_2022,
  year,
  sections: [
    { id: 'overview', heading: '一、总体情况', blocks: [{ type: 'paragraph', text: '全区共收到政府信息公开申请70件。' }] },
    { id: 'problems', heading: '五、存在的问题', blocks: [{ type: 'paragraph', text: PROBLEMS }] },
  ],
});
const [one, two] = [put('2022.json', withText(2022)), put('2023.json', withText(2023))];

describe('disclosure check: questions about the text', () => {
  it('stand behind the findings and change no exit code', async () => {
    const { code, out } = await disclosure(['check', one]);
    assert.equal(code, 0);
    assert.match(out, /相等 42 处。\n {2}文字可再核对 1 处：\n {2}- “一、总体情况”第1段写有“全区共收到政府信息公开申请70件。”/);
  });
  it('in English', async () => {
    assert.match((await disclosure(['check', '--lang', 'en', one])).out, /\n {2}1 in the text to be looked at again:\n {2}- “一、总体情况”, paragraph 1: /);
  });
  it('--json has them beside the findings', async () => {
    const { code, out } = await disclosure(['check', '--json', one]);
    assert.equal(code, 0);
    const { reports } = JSON.parse(out) as { reports: { questions: { code: string; amount: number }[] }[] };
    assert.deepEqual(reports[0]!.questions.map(({ code: name, amount }) => [name, amount]), [['figureDiffers', 70]]);
  });
  it('last year’s report is found among those given, in any order', async () => {
    const { out } = await disclosure(['check', '--json', two, one]);
    const { reports } = JSON.parse(out) as { reports: { file: string; questions: { code: string }[] }[] };
    assert.deepEqual(reports.map(({ file, questions }) => [file, questions.map(({ code }) => code)]), [[two, ['problemsRepeated', 'figureDiffers']], [one, ['figureDiffers']]]);
  });
  it('the help names them', async () => {
    assert.match((await disclosure(['check', '--help'])).out, /文字可再核对.*不影响退出码/s);
    assert.match((await disclosure(['check', '--help', '--lang', 'en'])).out, /Questions about the text:/);
  });
});
