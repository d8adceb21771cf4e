import type { Named } from '../model/edition.js';
import { NONE } from '../model/figure.js';
import type { Amount, ApplicantsStatement, Phrase, ReasonsStatement, RequestsStatement, RowStatement, Statement, TrackStatement } from '../model/statement.js';

/** How 二 calls a figure and counts it, where that is not the column's own label; by `row.column` or column. */
const SAID: Readonly<Record<string, { readonly before: string; readonly counter?: string; readonly comma?: true }>> = {
  issued: { before: '本年制发', counter: '件' },
  repealed: { before: '本年废止', counter: '件' },
  inForce: { before: '现行有效', counter: '件', comma: true },
  made: { before: '本年新制作' },
  published: { before: '本年新公开' },
  publicTotal: { before: '对外公开总数量', comma: true },
  projects: { before: '', counter: '项' },
  'procurement.amount': { before: '采购总金额', comma: true },
  'fees.amount': { before: '' },
};

/** A statement in Chinese, as WORDS.md lays down. */
export function sentenceZh(statement: Statement): Phrase[] {
  switch (statement.kind) {
    case 'allNone':
      return ['本表所填各项均为“无”。'];
    case 'requests':
      return requests(statement);
    case 'applicants':
      return applicants(statement);
    case 'reasons':
      return reasons(statement);
    case 'noCases':
      return ['行政复议、行政诉讼各项均为0。'];
    case 'track':
      return track(statement);
    case 'row':
      return row(statement);
    case 'decisions':
      return ['处理决定数量：', ...joined(statement.amounts.map(({ name, amount }) => [plain(name), ...figure(amount)]), '、'), '。'];
  }
}

function requests({ shape, year, received, carriedIn, concluded, carriedOut, outcomes }: RequestsStatement): Phrase[] {
  const dated = year === undefined ? '' : `${year}年`;
  const said = (before: string, amount: Amount | undefined): Phrase[] => (amount ? [before, ...figure(amount, '件')] : []);
  const next = said('结转下年度', carriedOut);
  const clause = (...parts: Phrase[][]): Phrase[] => joined(parts, '，');
  switch (shape) {
    case 'zero':
      return [...clause(said(`${dated}新收政府信息公开申请`, received), said('上年结转', carriedIn), said('办理结果总计', concluded), next), '。'];
    case 'whole': {
      const parts = joined(outcomes.map(({ name, amount }) => [plain(name), ...figure(amount, '件')]), '，');
      const results = [...said('办理结果总计', concluded), '：', ...parts];
      return [...joined([clause(said(`${dated}新收`, received), said('上年结转', carriedIn)), results, next], '；'), '。'];
    }
    case 'outcomesBlank':
      return [...joined([clause(said(`${dated}新收`, received), said('上年结转', carriedIn), next), ['办理结果栏空白']], '；'), '。'];
    case 'printed':
      return [
        ...joined([clause(said('新收', received), said('上年结转', carriedIn)), clause(said('办理结果总计', concluded), next)], '；'),
        '，各项见表。',
      ];
  }
}

function applicants({ received, othersBlank }: ApplicantsStatement): Phrase[] {
  const filled = received.map(({ name, amount }) => [`${plain(name)}新收`, ...figure(amount, '件')]);
  return [...joined(filled, '、'), `；${othersBlank ? '其余申请人类别及' : ''}总计栏空白，未作合计。`];
}

function reasons({ outcome, most }: ReasonsStatement): Phrase[] {
  const [first] = most;
  if (!first) return [];
  const names = most.map(({ name }) => `“${plain(name).replace(/“/g, '‘').replace(/”/g, '’')}”`).join('');
  const opening = `${plain(outcome)}各分项中，${names}`;
  return most.length === 1
    ? [opening, ...figure(first.amount, '件'), '，件数最多（部分公开不计入）。']
    : [`${opening}各`, ...figure(first.amount, '件'), '，件数相同。'];
}

function track({ name, within, total, results }: TrackStatement): Phrase[] {
  const called = within ? `${within.label}（${name.label}）` : name.label;
  const parts = joined(results.map((result) => [plain(result.name), ...figure(result.amount, '件')]), '，');
  return [called, ...(total ? figure(total, '件') : []), ...(parts.length > 0 ? ['：', ...parts] : []), '。'];
}

function row({ name, amounts }: RowStatement): Phrase[] {
  const phrases: Phrase[] = [plain(name)];
  let yearSaid = false;
  amounts.forEach(({ name: column, amount, unitMissing }, index) => {
    const said = SAID[`${name.key}.${column.key}`] ?? SAID[column.key] ?? { before: plain(column) };
    const ofYear = said.before.startsWith('本年');
    const before = yearSaid && ofYear ? said.before.slice('本年'.length) : said.before;
    yearSaid ||= ofYear;
    const join = index > 0 ? (said.comma ? '，' : '、') : said.comma && column.key === 'amount' ? '：' : '';
    phrases.push(join + before, ...figure(amount, said.counter), ...(unitMissing ? ['（未标单位）'] : []));
  });
  return [...phrases, '。'];
}

/** A figure with its printed unit, else with the counter of the sentence. 无 is quoted and counts nothing. */
function figure(amount: Amount, counter = ''): Phrase[] {
  if (amount.text === NONE) return ['“', { amount }, '”'];
  return [{ amount }, `${amount.unit ?? counter}${amount.computed ? '*' : ''}`];
}

/** A label without its number and what it adds in brackets: （二）部分公开（区分处理的……） is 部分公开. */
function plain({ label }: Named): string {
  return label.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/, '').replace(/（[^（）]*）$/, '');
}

/** Phrases one after another with a mark between those that say anything. */
function joined(parts: readonly (readonly Phrase[])[], mark: string): Phrase[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? [...part] : [mark, ...part]));
}
