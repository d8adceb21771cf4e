import type { Label } from './label.js';
import { moneyInLabel, unitOf } from './unit.js';

/** A remark of when the figures stand. */
const AS_OF = /^(?:数据|统计)?(?:时间)?截[至止]/;

/** Remarks that tell how to fill the form in, left in it: 设区的市、自治州人民政府应提供相关数据; 指2019年事项数; 减用负值表示. */
const INSTRUCTION = /填|报送|提供|表示|按|指|应|须|需|如|请|等|设区的市|只计|区分处理/;

/** Words that make another quantity of it. */
const BEARING =
  /上年|上一年|上季|去年|前年|往年|历年|历史|累[计积]|其中|不[含包]|不计入|未[含包]|[剔扣]除|除外|新增|增量|同比|环比|占|率|比例|(?:^|[^包])含|合计|小计|半年|季度|月$/;

/** Whether what a label prints in brackets leaves it what it is: a unit, a date, or an instruction. */
export function isHarmless(label: Label): boolean {
  const { remark } = label;
  if (remark === '' || unitOf(label) !== undefined) return true;
  if (BEARING.test(remark)) return false;
  return AS_OF.test(remark) || INSTRUCTION.test(remark) || (/[元币]/.test(remark) && moneyInLabel(remark, []).length > 0);
}
