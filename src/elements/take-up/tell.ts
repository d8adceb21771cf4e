import { SURVEY_WORDS } from '../../locales/enhance.js';
import type { SurveyWords } from '../../locales/enhance-words.js';

/** Messages by the table they were about; `told` for parts that no table stands for. */
const toldOf = new WeakMap<object, Set<string>>();
const told = new Set<string>();

/** Says on the console why a part stays as it is, once for each table. */
export function tellOnce(table: object | undefined, message: string): void {
  const before = table === undefined ? told : (toldOf.get(table) ?? new Set());
  if (before.has(message)) return;
  before.add(message);
  if (table !== undefined) toldOf.set(table, before);
  console.info(`disclosure-elements: ${message}`);
}

/** What is said of a page, in its language. */
export function surveyWords(): SurveyWords {
  return SURVEY_WORDS[/^en\b/i.test(document.documentElement.lang) ? 'en' : 'zh-CN'];
}
