import { YEAR } from './year.js';

/** The last characters of a body's name. */
const BODY_END =
  /(?:政府|委员会|管委会|委|办事处|办公室|办|局|厅|院|部|署|处|所|站|队|中心|街道|镇|乡|县|区|市|省|州|盟|旗|公司|银行|分行|支行|大学|学院|学校|协会|联合会|馆|社|室)$/;
const NAME = /^[\u3400-\u9fff\w·、（）()]{2,40}$/;
const BODY = /^[\u3400-\u9fff·]{3,40}$|^[\u3400-\u9fff]局$/;

/** Words that point at a body, or at no one in particular, and name none. */
const NOBODY =
  /^(?:全(?:市|县|区|省|旗|盟|镇|乡|街道|系统|国|局)|本(?:级|机关|单位|部门|市|县|区|省|年|局|委|厅|办|院|部|镇|乡|街道)|我|各|所属|其他|度|年|工作|上半年|下半年|主动|依申请)|^(?:办公室|委员会|管委会|人民政府|市政府|县政府|区政府)$/;

/** Words of a site, a notice or a sentence around a name. */
const STRANGE =
  /^(?:关于|附[件表]|现|公布|公开|发布|转发|印发|报送|[\d一二三四五六七八九十]{1,3}、)|的|网站|门户|首页|主页|信息网|政府网|位置|栏目|专栏|欢迎|正文|年报|年度|报告|公告|通知|信息公开/;

/** What may stand between the year and 政府信息公开 where the agency stands in front of the year. */
const FILLER = /^(?:度|全(?:市|县|区|省|州|镇|乡|系统)|本(?:级|机关|单位|部门)|法治政府建设(?:情况)?[暨和与及])?$/;

/** Whether a text is the name of a public body and nothing else, as a line of its own or within brackets. */
export function isBody(text: string): boolean {
  return BODY.test(text) && BODY_END.test(text) && !NOBODY.test(text) && !STRANGE.test(text);
}

/** The same in a place where a name is expected: brackets and letters may be part of it. */
export function isBodyName(text: string): boolean {
  return isName(text) && BODY_END.test(text);
}

/**
 * The agency a title names, as printed; `undefined` where it names none or more than one. It stands in front of the year,
 * between the year and 政府信息公开, or in brackets at the end. `year` is the printed year of the report and its place.
 */
export function agencyIn(title: string, year: { readonly index: number; readonly text: string } | undefined): string | undefined {
  if (!year && YEAR.test(title)) return undefined;
  const [front, rest] = year ? [title.slice(0, year.index), title.slice(year.index + year.text.length).replace(/^\s*度\s*/, '').trim()] : [title, ''];
  if (YEAR.test(withoutFormerName(front))) return undefined;
  const before = nameBefore(front);
  const between = year ? (uptoOpening(rest)?.name ?? '') : '';
  const behind = /[（(]([^（）()]+)[)）]\s*$/.exec(title)?.[1]?.trim() ?? '';
  // Without a year behind it, what stands in front of 政府信息公开 is a name only if it looks like one.
  const found = [year ? isName(before) : isBody(before), isBody(between), isBody(behind)];
  if (found[0] && !FILLER.test(between)) return undefined;
  const names = [before, between, behind].filter((_, index) => found[index]);
  return names.length === 1 ? names[0] : undefined;
}

/** The name at the beginning of a title, without 关于 around it; what follows it may be 政府信息公开工作年度报告（. */
function nameBefore(front: string): string {
  const opening = uptoOpening(front);
  if (opening && !/^(?:工作)?(?:年度)?(?:工作)?(?:报告)?\s*(?:[（(].*)?$/.test(opening.behind)) return '';
  const text = opening ? opening.name : withoutFormerName(front);
  const trimmed = text.replace(/[（(](?:本级|机关本级|局本级|汇总)[)）]\s*$/, '').replace(/关于(?:公布|公开|发布|印发|报送)?\s*$/, '').trim();
  const about = /^关于(.+)$/.exec(trimmed)?.[1];
  return about !== undefined && isBody(about) ? about : trimmed;
}

/** What stands in front of 政府信息公开, and behind it. 人民 is never parted from the 政府 behind it. */
function uptoOpening(text: string): { name: string; behind: string } | undefined {
  const match = /(人民政府)?(?:政府|政务)?信息公开/.exec(text);
  if (!match) return undefined;
  return { name: (text.slice(0, match.index) + (match[1] ?? '')).trim(), behind: text.slice(match.index + match[0].length) };
}

/** A bracket with another year in it tells what the agency was called before. */
function withoutFormerName(text: string): string {
  return text.replace(/[（(][^（）()]*[)）]\s*$/, (bracket) => (YEAR.test(bracket) ? '' : bracket));
}

function isName(text: string): boolean {
  return NAME.test(text) && !STRANGE.test(text) && !NOBODY.test(text);
}
