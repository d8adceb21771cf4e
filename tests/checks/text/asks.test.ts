import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EditionId } from '../../../src/model/index.js';
import { reportWith, told } from './support.js';

/** Sentences that no figure of the table fits: 三 prints 74 + 6 = 75 + 5, 四 prints 4 and 2 + 1. */
const DIFFERENT: readonly (readonly [sentence: string, ...told: string[]])[] = [
  ['2022年，全县共收到政府信息公开申请73件。', 'received 73'],
  ['全年新收政府信息公开申请47件。', 'received 47'],
  ['本年度共受理依申请公开76件，均依法办理。', 'received 76'],
  ['共受理公民、法人和其他组织提出的政府信息公开申请81件。', 'received 81'],
  ['共收到信息公开申请７３件。', 'received 73'],
  ['全年收到政府信息公开申请1,074件。', 'received 1074'],
  ['全年收到政府信息公开申请1，074件。', 'received 1074'],
  ['本年收到依申请公开事项七十三件。', 'received 73'],
  ['共收到政府信息公开申请一百零五件。', 'received 105'],
  ['共收到政府信息公开申请十二件。', 'received 12'],
  ['共收到政府信息公开申请两件。', 'received 2'],
  ['收到政府信息公开申请73宗。', 'received 73'],
  ['受理依申请公开信息56条。', 'received 56'],
  ['收到 73 件政府信息公开申请。', 'received 73'],
  ['收到了申请人提交的政府信息公开申请共计73件。', 'received 73'],
  ['接到群众信息公开申请73件。', 'received 73'],
  ['2022年1月1日至12月31日，共收到政府信息公开申请73件。', 'received 73'],
  ['截至2022年12月31日，共收到政府信息公开申请73件。', 'received 73'],
  ['二〇二二年全县收到政府信息公开申请七十三件。', 'received 73'],
  ['去年收到政府信息公开申请60件，今年收到政府信息公开申请73件。', 'received 73'],
  ['全年公开信息1280条，收到政府信息公开申请73件。', 'received 73'],
  ['通过门户网站公开信息968条，收到政府信息公开申请73件。', 'received 73'],
  ['未收到政府信息公开申请。', 'received 0'],
  ['2022年，我县未收到依申请公开政府信息的申请。', 'received 0'],
  ['本年度没有收到公民、法人或者其他组织提出的政府信息公开申请。', 'received 0'],
  ['全年无政府信息公开申请。', 'received 0'],
  ['本年度收到政府信息公开申请0件。', 'received 0'],
  ['全年收到零件政府信息公开申请。', 'received 0'],
  ['依申请公开0件，主动公开信息120条。', 'requests 0'],
  ['全年依申请公开308件。', 'requests 308'],
  ['全年办结政府信息公开申请64件。', 'handled 64'],
  ['共办理政府信息公开申请95件。', 'handled 95'],
  ['答复政府信息公开申请七十三件。', 'handled 73'],
  ['答复依申请公开政府信息39件。', 'handled 39'],
  ['收到政府信息公开申请74件，办结71件。', 'handled 71'],
  ['收到政府信息公开申请73件，办结71件。', 'received 73', 'handled 71'],
  ['收到政府信息公开申请74件，上年结转2件。', 'carriedIn 2'],
  ['收到政府信息公开申请74件，上年度结转的申请5件。', 'carriedIn 5'],
  ['收到政府信息公开申请74件（含上年结转5件）。', 'carriedIn 5'],
  ['办结政府信息公开申请75件，结转下年度6件。', 'carriedOut 6'],
  ['办结政府信息公开申请75件，结转至下一年度继续办理4件。', 'carriedOut 4'],
  ['办结政府信息公开申请75件，另有4件结转下年度继续办理。', 'carriedOut 4'],
  ['政府信息公开申请结转下年0件。', 'carriedOut 0'],
  ['办理政府信息公开申请75件，其中予以公开20件。', 'outcome outcomes.granted 20'],
  ['办理政府信息公开申请75件，其中予以公开21件，部分公开8件。', 'outcome outcomes.partial 8'],
  ['办理政府信息公开申请75件，其中部分公开的有8件。', 'outcome outcomes.partial 8'],
  ['办理政府信息公开申请75件，予以部分公开8件。', 'outcome outcomes.partial 8'],
  ['办理政府信息公开申请75件，不予公开5件。', 'outcome outcomes.refused 5'],
  ['办理政府信息公开申请75件，其中5件不予公开。', 'outcome outcomes.refused 5'],
  ['办理政府信息公开申请75件，无法提供的申请32件。', 'outcome outcomes.unavailable 32'],
  ['办理政府信息公开申请75件，不予处理4件。', 'outcome outcomes.notProcessed 4'],
  ['办理政府信息公开申请75件，其他处理6件。', 'outcome outcomes.otherwise 6'],
  ['办理政府信息公开申请75件，其中予以公开20件、部分公开8件、不予公开5件。', 'outcome outcomes.granted 20', 'outcome outcomes.partial 8', 'outcome outcomes.refused 5'],
  ['政府信息公开申请中，本机关不掌握相关政府信息30件。', 'outcome outcomes.unavailable.notHeld 30'],
  ['政府信息公开申请中，没有现成信息需要另行制作3件。', 'outcome outcomes.unavailable.needsCreation 3'],
  ['政府信息公开申请中，属于四类过程性信息3件。', 'outcome outcomes.refused.deliberativeProcess 3'],
  ['政府信息公开申请中，重复申请4件。', 'outcome outcomes.notProcessed.repeated 4'],
  ['政府信息公开申请中，信访举报投诉类申请2件。', 'outcome outcomes.notProcessed.petition 2'],
  ['收到政府信息公开申请74件，其中自然人申请65件。', 'applicants individual 65'],
  ['收到政府信息公开申请74件，其中法人或其他组织申请9件。', 'applicants organisations 9'],
  ['收到政府信息公开申请74件，其中商业企业4件。', 'applicants business 4'],
  ['因政府信息公开引起行政复议5件。', 'review 5'],
  ['因政府信息公开引起行政复议5件、行政诉讼4件。', 'review 5', 'litigation 4'],
  ['因依申请公开被申请行政复议案件5件。', 'review 5'],
  ['因政府信息公开发生5起行政复议。', 'review 5'],
  ['政府信息公开行政诉讼案件四件。', 'litigation 4'],
  ['未发生因政府信息公开申请引起的行政复议、行政诉讼。', 'review 0', 'litigation 0'],
  ['全年没有发生因政府信息公开申请行政复议和提起行政诉讼的情况。', 'review 0', 'litigation 0'],
  ['无因政府信息公开引发的行政诉讼案件。', 'litigation 0'],
  ['政府信息公开行政复议、行政诉讼均为0件。', 'review 0', 'litigation 0'],
  ['收到政府信息公开申请74件，均已办结。', 'allHandled'],
  ['收到政府信息公开申请74件，全部依法办理完毕。', 'allHandled'],
  ['共受理政府信息公开申请80件，均已按时答复。', 'allHandled'],
];

for (const edition of ['2019', '2021'] as EditionId[]) {
  describe(`a figure that the table does not have is asked about, form of ${edition}`, () => {
    for (const [sentence, ...expected] of DIFFERENT) {
      it(sentence, () => assert.deepEqual(told(reportWith(sentence, {}, edition)), expected));
    }
  });
}

describe('the list', () => {
  it('is long enough to mean something', () => assert.ok(DIFFERENT.length >= 60));
});
