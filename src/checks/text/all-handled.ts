import type { AllHandledQuestion } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import { formOf } from '../../model/table.js';
import type { Editions } from '../../model/table.js';
import { clausesOf } from './clauses.js';
import { statementsOf } from './cross-reading.js';
import { passagesOf, quote } from './passages.js';
import { countsAsTheForm, readingOf } from './readings.js';

const ALL = /^(?:现)?(?:均|全部|都|现均|现已全部|已全部)(?:已|已经|依法|依规|依法依规|按照规定|按规定|进行|予以|按时|按期|及时|在法定(?:期限|时限)内|在规定(?:期限|时限|时间)内|于法定(?:期限|时限)内|全部|作出|给予|得到|了)*(?:办结|办复|答复|办理完毕|办理完结|办理完成|处理完毕|回复)(?:申请人|完毕|了)?$/;
/** The sentence or its neighbours speak of what is left over themselves. */
const LEFT_OVER = /结转|正在|尚在|尚未|未到期|待办|除|继续办理|剩余|其余/;

/**
 * 收到申请N件，均已办结, while the table carries some out to the next year. N has to be what came in, and not what was
 * concluded: then 均 speaks of those.
 */
export function askAllHandled(report: Report, editions: Editions): AllHandledQuestion[] {
  const { requests } = report;
  if (!requests || !countsAsTheForm(requests)) return [];
  const form = formOf(requests, 'requests', editions);
  const total = (...rows: readonly string[]) => readingOf(requests, form, ...rows.map((row) => ({ row, column: 'total' })));
  const [carriedOut, concluded] = [total('carriedOut'), total('outcomes.total')];
  const cameIn = [total('received'), total('received', 'carriedIn')];
  if (!carriedOut || carriedOut.sum <= 0 || !concluded || cameIn.includes(undefined)) return [];
  return passagesOf(report)
    .filter(({ id, text }) => id !== 'problems' && !LEFT_OVER.test(text))
    .flatMap((passage) => {
      const statements = statementsOf(passage, report, editions).filter(({ stated }) => stated.kind === 'received' || stated.kind === 'requests');
      const received = new Map(statements.map((statement) => [statement.clause.from, statement]));
      return clausesOf(passage.text, report.year).flatMap((clause, index, clauses): AllHandledQuestion[] => {
        const before = clauses[index - 1];
        const statement = before && received.get(before.from);
        if (!statement || before.sentenceIndex !== clause.sentenceIndex) return [];
        const isAll = ALL.test(clause.text.replace(/[。;!]$/, '')) && cameIn.some((reading) => reading?.sum === statement.amount);
        if (!isAll || statement.amount === concluded.sum) return [];
        return [{ code: 'allHandled', weight: 'hint', texts: [quote(passage, before.from, clause.to)], readings: [carriedOut] }];
      });
    });
}
