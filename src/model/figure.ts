/**
 * A cell as an agency printed it (FORMS.md, “Figure”).
 *
 * A number only where `String(number)` is exactly the printed text; any other printed text stays text
 * (`"0.00"`, `"无"`, `"/"`, `"251000元"`); `null` is a cell printed blank. A cell that is absent from the report was
 * not printed, or could not be read for certain: it is `undefined` here, never 0 and never blank.
 */
export type Figure = number | string | null;

/** What a figure amounts to. Only a known quantity may be added, compared or drawn. */
export type Quantity = KnownQuantity | UnknownQuantity;

export interface KnownQuantity {
  readonly kind: 'known';
  readonly value: number;
  /** The unit printed in the cell itself, which overrides the column's. */
  readonly unit?: string;
  /** What the cell prints in brackets behind the number: 其中修订16件. */
  readonly remark?: string;
}

export interface UnknownQuantity {
  readonly kind: 'unknown';
  /** `missing`: not in the report; `blank`: printed blank; `notApplicable`: `/`, 不涉及 …; `unreadable`: anything else. */
  readonly why: 'missing' | 'blank' | 'notApplicable' | 'unreadable';
}

/** 无 stands for 0 by this library's reading; the notices define neither 无 nor blank. */
export const NONE = '无';

/** More digits than this cannot be added without rounding, so the quantity counts as unknown. */
const EXACT_DIGITS = 15;

const NOT_APPLICABLE = /^(?:[-/\\_*~―—–]+|不涉及|不适用|无此项)$/;
const NUMERAL = /^([-+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?)(亿元|万元|千元|元|件|项|条|个|起|宗|份|次|部|篇)?(?:\(([^()]*)\))?$/;

/**
 * Folds widths, brackets and minus signs, and drops white space: the text compared, never the text shown. A line break
 * stays, for what stands on two lines may be two figures.
 */
export function foldFigureText(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\ufe63\u2010-\u2012]/g, '-')
    .replace(/^\s+|\s+$/g, '')
    .replace(/[^\S\n\r\v\f\u2028\u2029]|[\u200b\ufeff]/g, '');
}

/**
 * The JSON form of a printed text: a number where writing the number gives the same text back, `null` for nothing but
 * white space, else the text itself.
 */
export function figureFromText(printed: string): Figure {
  const text = printed.replace(/^[\s\u00a0\u200b\ufeff]+|[\s\u00a0\u200b\ufeff]+$/g, '');
  if (text === '') return null;
  if (/^-?\d+(?:\.\d+)?$/.test(text) && String(Number(text)) === text) return Number(text);
  return text;
}

/** What a figure of a report amounts to. Never guesses: what is not plainly a numeral is unknown. */
export function quantityOf(figure: Figure | undefined): Quantity {
  if (figure === undefined) return { kind: 'unknown', why: 'missing' };
  if (figure === null) return { kind: 'unknown', why: 'blank' };
  if (typeof figure === 'number') return knownNumber(String(figure), undefined, undefined);
  const text = foldFigureText(figure);
  if (text === '') return { kind: 'unknown', why: 'blank' };
  if (text === NONE) return { kind: 'known', value: 0 };
  if (NOT_APPLICABLE.test(text)) return { kind: 'unknown', why: 'notApplicable' };
  // A dash of the long kinds is a minus only in front of a digit; alone it means “not applicable”.
  const match = NUMERAL.exec(text.replace(/^[–—―](?=\d)/, '-'));
  if (!match?.[1]) return { kind: 'unknown', why: 'unreadable' };
  return knownNumber(match[1].replace(/,/g, ''), match[2], match[3]);
}

/** The value of a figure, or `undefined` where it is unknown. */
export function valueOf(figure: Figure | undefined): number | undefined {
  const quantity = quantityOf(figure);
  return quantity.kind === 'known' ? quantity.value : undefined;
}

/** The exact sum of known values, free of binary rounding (0.1 + 0.2 is 0.3). */
export function exactSum(values: readonly number[]): number {
  const scale = Math.max(0, ...values.map(decimals));
  const factor = 10 ** scale;
  return values.reduce((sum, value) => sum + Math.round(value * factor), 0) / factor;
}

function decimals(value: number): number {
  const point = String(value).indexOf('.');
  return point < 0 ? 0 : String(value).length - point - 1;
}

function knownNumber(numeral: string, unit: string | undefined, remark: string | undefined): Quantity {
  const value = Number(numeral);
  const exact = numeral.replace(/\D/g, '').length <= EXACT_DIGITS && /^[-+]?[\d.]+$/.test(numeral);
  if (!Number.isFinite(value) || !exact) return { kind: 'unknown', why: 'unreadable' };
  return {
    kind: 'known',
    value: value === 0 ? 0 : value,
    ...(unit === undefined ? {} : { unit }),
    ...(remark === undefined || remark === '' ? {} : { remark }),
  };
}
