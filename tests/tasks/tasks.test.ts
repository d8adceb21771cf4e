/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { pressesUntilSeen } from './eyes.js';
import { openPage } from './pages.js';
import type { PageName } from './pages.js';
import { Reader } from './reader.js';
import { recordOf } from './record.js';
import type { Cost, Costs } from './record.js';
import { swipesTo } from './touch.js';
import { keysOf, TASKS } from './tasks.js';
import type { Task } from './tasks.js';

const counted = new Map<Task, Costs>();

describe('ten questions', () => {
  before(async () => {
    await setViewport({ width: 1280, height: 720 });
  });

  for (const task of TASKS) {
    it(task.question, async function () {
      this.timeout(60_000);
      counted.set(task, { plain: await costOf(task, 'plain'), ours: await costOf(task, 'ours') });
    });
  }

  it('are asked of the same figures', async () => {
    const plain = figuresOn(await openPage('plain'));
    const ours = figuresOn(await openPage('ours'));
    expect(plain.length).to.equal(10 + 175 + 15);
    expect(plain.join(' ')).to.equal(ours.join(' '));
  });

  it('cost what is written down', async () => {
    const costs = TASKS.flatMap((task) => counted.get(task) ?? []);
    expect(costs.length, 'tasks that lead to their answer').to.equal(TASKS.length);
    const record = recordOf(TASKS, costs);
    const { kept } = await executeServerCommand<{ kept: string }, { record: string }>('tasks-counted', { record });
    expect(kept, '`npm test -- tasks --update` if this is meant').to.equal(record);
  });
});

function figuresOn(article: HTMLElement): string[] {
  return Array.from(article.querySelectorAll('td')).map((cell) => (cell.textContent ?? '').trim()).filter((text) => /^[\d.]+$/.test(text));
}

async function costOf(task: Task, page: PageName): Promise<Cost> {
  const article = await openPage(page);
  const scrolled = await pressesUntilSeen(article, task.section, task.byEye[page]);
  const swipes = await swipesTo(article, task.section, task.byEye[page]);
  const way = task.byEar[page];
  const reader = await Reader.at(article, task.section);
  const keys = keysOf(way);
  const said = (): string => reader.heard.map((text, index) => `${keys[index] ?? ''}: ${text}`).join('\n');
  for (const key of keys) {
    await reader.press(key).catch((error: unknown) => {
      throw new Error(`${key}: ${String(error)}, on the ${page} page after\n${said()}`);
    });
  }
  let from = 0;
  for (const words of way.before ?? []) {
    const at = said().indexOf(words, from);
    expect(at, `“${words}” is not heard on the ${page} page:\n${said()}`).to.be.at.least(0);
    from = at + words.length;
  }
  const last = reader.heard[reader.heard.length - 1] ?? '';
  expect(way.answer.test(last), `no answer (${String(way.answer)}) on the ${page} page:\n${said()}`).to.equal(true);
  return { keys: keys.length, heard: reader.heard.reduce((sum, text) => sum + Array.from(text).length, 0), scrolled, swipes };
}
