import type { Label } from './label.js';

const UNIT = /^(?:计量)?(?:单位)?(亿元|万元|千元|百元|元|件次|人次|件|项|条|个|起|宗|份|次|部|篇|人)$/;

/** The unit a label prints in brackets: 采购总金额（万元）, 本年收费金额（单位：元）. */
export function unitOf(label: Label): string | undefined {
  return UNIT.exec(label.remark)?.[1];
}
