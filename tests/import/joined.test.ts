import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { surveyPage } from '../../src/cli/saved-page.js';
import type { Obstacle } from '../../src/model/obstacle.js';
import { disclosure, folder } from '../cli/support.js';
import { soundTable, spaced, tableWith } from '../support/sound-tables.js';

const obstacles = (body: string): (Obstacle | undefined)[] => surveyPage(`<body>${body}</body>`, 'body').parts.map(({ obstacle }) => obstacle);

/** The cell of a part that digits with a space between them leave as it is. */
function joinedIn(body: string): { source: string; place: readonly string[] } {
  const [obstacle, ...others] = obstacles(body);
  assert.equal(others.length, 0);
  if (obstacle?.kind !== 'joined') assert.fail(JSON.stringify(obstacle));
  return { source: obstacle.source, place: obstacle.place ?? [] };
}

describe('digits with a space between them in a page that is upgraded', () => {
  it('are one number where every sum says so', () => {
    const body = (['requests', 'reviewLitigation'] as const).map((form) => soundTable(form, spaced)).join('');
    assert.match(body, /2 0.*12 1.*14 1.*1 0.*1 3/);
    assert.deepEqual(obstacles(body), [undefined, undefined]);
  });

  it('leave the part where a sum differs, or none can be assessed', () => {
    assert.deepEqual(joinedIn(tableWith('requests', { 'received.individual': '2 1' })), { source: '2 1', place: ['三', '一、本年新收政府信息公开申请数量', '自然人'] });
    // The row holds and the column does not.
    assert.equal(joinedIn(tableWith('requests', { 'received.business': '12 2', 'received.total': '142' })).source, '12 2');
    assert.equal(joinedIn(tableWith('reviewLitigation', { 'review.upheld': '1 0', 'review.total': '' })).source, '1 0');
    assert.deepEqual(joinedIn(tableWith('disclosure', { 'licensing.decisions': '252 1' })), { source: '252 1', place: ['二', '行政许可', '本年处理决定数量'] });
  });

  it('are one number where one sum says so and another cannot be assessed', () => {
    assert.deepEqual(obstacles(tableWith('requests', { 'received.individual': '2 0', 'received.total': '' })), [undefined]);
  });

  it('are no concern where they stand in other cells than a sum that differs', () => {
    assert.deepEqual(obstacles(tableWith('requests', { 'outcomes.granted.individual': '2 0', 'carriedIn.research': '5' })), [undefined]);
  });

  it('leave the part in a row of the agency’s own, of which no sum says anything', () => {
    const three = (first: string): string => soundTable('requests').replace('</tbody>', `<tr><td colspan="3">五、其他途径</td><td>${first}</td>${'<td>0</td>'.repeat(6)}</tr></tbody>`);
    assert.deepEqual(obstacles(three('31')), [undefined]);
    assert.equal(joinedIn(three('3 1')).source, '3 1');
  });

  it('of one of several reports are counted in the table of the page they stand in', () => {
    const body = [soundTable('disclosure'), tableWith('disclosure', { 'licensing.decisions': '252 1' })].map((two, index) => `<p>${String(2024 + index)}年</p>${two}${tableWith('requests', { 'received.other': String(index) })}`).join('');
    const found = obstacles(body).flatMap((obstacle) => (obstacle ? [obstacle] : []));
    assert.deepEqual(found.map((obstacle) => (obstacle.kind === 'joined' ? [obstacle.at.table, obstacle.source] : obstacle.kind)), [[3, '252 1']]);
  });

  it('are named with the cell and its text, in both languages', async () => {
    const { path, put } = folder();
    put('page.html', tableWith('requests', { 'received.individual': '252 1' }));
    const said = async (...words: string[]): Promise<string> => (await disclosure(['survey', path('.'), ...words])).out.split('\n')[1] ?? '';
    assert.equal(
      await said(),
      '  三、收到和处理政府信息公开申请情况：将保持原样。第三部分 · 一、本年新收政府信息公开申请数量 · 自然人 · 第1个表格第4行第4列单元格数字中间有空格（“252 1”），无法确定是一个数还是两个数：按一个数读，勾稽关系不相等或者无法核对。是一个数的，请在原表中删去空格。',
    );
    assert.match(await said('--lang', 'en'), /table 1, row 4, column 4: the cell has a space between digits \(“252 1”\), and whether they are one number or two cannot be told: .* remove the space/i);
  });
});
