import { foldText } from './label.js';
import type { Label } from './label.js';

/** The units that a label is read with. */
export const UNITS: readonly string[] = ['亿元', '万元', '千元', '百元', '元', '件次', '人次', '件', '项', '条', '个', '起', '宗', '份', '次', '部', '篇', '人'];

const UNIT = new RegExp(`^(?:计量)?(?:单位)?(${UNITS.join('|')})$`);

/** The unit a label prints in brackets: 采购总金额（万元）, 本年收费金额（单位：元）. */
export function unitOf(label: Label): string | undefined {
  return UNIT.exec(label.remark)?.[1];
}

/** Pieces of a text, each of which may name a unit. */
const BREAK = /[(),;、。/|]|和|及/;
const OF_MONEY = /[元圆万亿币¥$]|单位/;
/** Words with 元 that are no money. */
const OTHER_WORDS = /多元|单元|元旦|元宵|公元|元月/g;
const STATEMENT =
  /^(?:注|备注|说明)?:?(?:(?:本|此|上)?表[中内]?|其|均|收费|采购|涉及)*(?:计量|货币|金额|计价|计费|的)*(?:单位|币种)?(?:均|统一)?(?:为|是|以|按|用)?:?(?:人民币)?:?(元|千元|万元|亿元)(?:人民币)?(?:为(?:计量)?单位|计)?$/;

/** Longer pieces are sentences. */
const LONGEST = 20;

/**
 * The units of money that the words of a label name, without the form's own words; empty for one that is not
 * understood (美元, 百万元, 万).
 */
export function moneyInLabel(text: string, own: readonly string[]): string[] {
  return pieces(text).flatMap((piece) => {
    const rest = own.reduce((left, words) => (words === '' ? left : left.replace(words, '')), piece);
    return OF_MONEY.test(rest) ? [STATEMENT.exec(rest)?.[1] ?? ''] : [];
  });
}

/** The same of a line above, below or inside a table: only what speaks of a unit, no sums in sentences. */
export function moneyInLine(text: string): string[] {
  return text.length > 200
    ? []
    : pieces(text).flatMap((piece) => {
        const unit = STATEMENT.exec(piece)?.[1];
        const speaks = /[元圆币¥$]/.test(piece) && /单位|[元币]$|计$/.test(piece);
        if (unit !== undefined || (speaks && piece.length <= LONGEST && !/\d/.test(piece))) return [unit ?? ''];
        return [];
      });
}

function pieces(text: string): string[] {
  if (!/[元圆万亿币￥¥＄$]|单位/.test(text)) return [];
  return foldText(text).replace(OTHER_WORDS, '').replace(/["“”]/g, '').split(BREAK);
}
