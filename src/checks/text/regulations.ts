import { cellsOf, isWithin } from '../../model/edition.js';
import { valueOf } from '../../model/figure.js';
import type { RegulationsQuestion } from '../../model/question.js';
import type { Report } from '../../model/report.js';
import { figureAt, formOf } from '../../model/table.js';
import type { Editions } from '../../model/table.js';
import { fold } from './folded.js';
import { quoteCell } from './readings.js';

/** Some cities end in 镇 or 乡 where 市 is left out. */
const TOWN = /(?:街道办事处|街道|(?<!景德)镇|(?<![萍新宁金桐])乡|苏木)(?:人民政府)?$/;
const COUNTY = /(?<!自治)[县旗]人民政府$/;
const DEPARTMENT = /(?:局|委员会|委|中心|办公室|办|大队|支队|所|站|队|院)$/;
/** 国务院 departments and their branches, governments' own offices and bodies in charge of a zone: the name does not settle it. */
const UNSETTLED = /^(?:国家|中国|中华|全国|国务院)|总局|总署|人民政府办公[厅室]|政府办|管理委员会|管委会|工作委员会|人民代表大会|常务委员会|人民法院|人民检察院|^(?:省|部)/;

/** 规章 above 0 in the report of a body whose name settles that it makes none. */
export function askRegulations(report: Report, editions: Editions): RegulationsQuestion[] {
  const { agency, disclosure } = report;
  if (!agency || !disclosure || !makesNone(agency.name)) return [];
  const form = formOf(disclosure, 'disclosure', editions);
  const cells = cellsOf(form).filter(({ path, row }) => isWithin(row.path, 'regulations') && (valueOf(figureAt(disclosure, path)) ?? 0) > 0);
  if (cells.length === 0) return [];
  return [{ code: 'regulationsAboveZero', weight: 'question', agency: agency.name, cells: cells.map((cell) => quoteCell(disclosure, form, cell)), texts: [] }];
}

/**
 * Whether a body's name settles that it cannot make 规章: towns and subdistricts, counties, and the departments of a
 * city, county or district. Provinces, cities, 国务院 departments and all that a name leaves open are not asked.
 */
export function makesNone(agency: string): boolean {
  const name = fold(agency).text.replace(/\(.*?\)/g, '');
  if (UNSETTLED.test(name)) return false;
  if (TOWN.test(name) || COUNTY.test(name)) return true;
  const local = name.replace(/^.{0,8}?自治区/, '');
  return DEPARTMENT.test(local) && /[市县区旗]/.test(local.slice(0, -1)) && !local.endsWith("人民政府");
}
