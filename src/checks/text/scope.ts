import type { Report } from '../../model/report.js';
import { fold } from './folded.js';

/** Bodies below or beside the one whose table it is. */
const PART_OF_BODY = /本级|各(?:县|区|市|镇|乡|街|旗|州|部门|单位|地|处|科|股|村|局|委|办)|区县|县区|县\(市|乡镇|镇街|街镇|[省市县区州]直|下属|所属|直属|分局|垂直/;
const OWN_OFFICE = /(?:我|本)(?:机关|办|局|委|厅|中心)/;
const EVERYWHERE = /全(?:市|县|区|省|州|盟|旗|国|镇|乡|街道|系统)|各级|系统/;
const OFFICE = /办公室|办公厅|府办|政办/;
/** Requests that came one way only. */
const CHANNEL = /网站|网络|网上|互联网|平台|在线|线上|线下|信函|邮寄|邮件|邮箱|当面|当场|现场|传真|窗口|来函|公众号|微信|渠道|方式|途径|口头/;
/** Counts of what is published, not of requests. */
const COUNT = /\d(?:余|多)?[条篇期场部]/g;

/**
 * Whether words may speak of all the requests or cases in the report's tables: no part of the body, nothing above it,
 * no single channel. `before` is the sentence up to the figure, folded.
 */
export function mayMeanWhole(before: string, { agency, scope }: Report): boolean {
  const name = agency === undefined ? '' : fold(agency.name).text;
  const text = name === '' ? before : before.split(name).join('');
  if (PART_OF_BODY.test(text)) return false;
  if (OFFICE.test(text) && !name.includes('办')) return false;
  if (scope === 'aggregate' && OWN_OFFICE.test(text)) return false;
  if (EVERYWHERE.test(text) && !isWide(name, scope)) return false;
  return !CHANNEL.test(sinceLastPublished(text)) && !text.includes('分别');
}

function isWide(name: string, scope: Report['scope']): boolean {
  return scope === 'aggregate' || (scope === undefined && /(?:人民政府|[市县区省州盟旗镇乡]|街道|街道办事处)$/.test(name));
}

/** What stands behind the last count of things published: the channels named in front of it are theirs. */
function sinceLastPublished(text: string): string {
  const counts = [...text.matchAll(COUNT)];
  const last = counts[counts.length - 1];
  return last ? text.slice(last.index + last[0].length) : text;
}
