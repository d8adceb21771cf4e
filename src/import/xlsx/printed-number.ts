import { MOST_DIGITS, roundedText } from './decimal.js';
import type { Digits, FormatSection } from './number-format.js';

/** Characters a number of the format General takes at most. */
const GENERAL_WIDTH = 11;
/** From here on General shows a power of ten. */
const GENERAL_END = 1e11;
/** Below this too. */
const GENERAL_LEAST = 1e-4;

/** From here on a number has digits that are not stored. */
const LARGEST = 10 ** MOST_DIGITS;
const SMALLEST = 1e-6;

/**
 * The text that a number shows under the parts of a number format; `undefined` where that is not certain.
 * @param room characters that fit into the cell: a decimal of the format General is rounded to them
 */
export function printedNumber(value: number, numbers: readonly FormatSection[], room: number): string | undefined {
  const size = Math.abs(value);
  if (!Number.isFinite(value) || size >= LARGEST || (size < SMALLEST && size > 0)) return undefined;
  const [positive, negative = positive, zero = positive] = numbers;
  const section = value === 0 ? zero : value < 0 ? negative : positive;
  if (!section) return undefined;
  // A part of its own for negative numbers has its own sign, or none.
  const sign = value < 0 && numbers.length === 1 ? '-' : '';
  // What a format without a part for these numbers shows is not the same in all programs.
  const empty = section.kind === 'literal' && section.before === '';
  if (empty && section === negative && !numbers.every((one) => one.kind === 'literal' && one.before === '')) return undefined;
  const text = shown(section, size, room - sign.length);
  if (text === undefined) return undefined;
  // Whether a negative number that is rounded to 0 keeps its sign is not the same in all programs.
  if (value < 0 && section.kind === 'number' && !/[1-9]/.test(text)) return undefined;
  return sign + text;
}

function shown(section: FormatSection, size: number, room: number): string | undefined {
  if (section.kind === 'literal') return section.before;
  if (section.kind === 'number') {
    const digits = withDigits(size, section.digits, section.percents);
    return digits === undefined ? undefined : section.before + digits + section.after;
  }
  const text = general(size, room - section.before.length - section.after.length);
  return text === undefined ? undefined : section.before + text + section.after;
}

/**
 * A whole number is what it is, however narrow its cell. A decimal is shown with the digits that fit; only where all of
 * them do is it certain what is shown.
 */
function general(size: number, room: number): string | undefined {
  if (size >= GENERAL_END) return undefined;
  if (Number.isInteger(size)) return String(size);
  const text = size.toPrecision(MOST_DIGITS).replace(/\.?0+$/, '');
  return size >= GENERAL_LEAST && text.length <= Math.min(GENERAL_WIDTH, room) ? text : undefined;
}

function withDigits(size: number, digits: Digits, percents: number): string | undefined {
  const rounded = roundedText(size, digits.decimals.length, percents * 2);
  if (rounded === undefined) return undefined;
  const [whole = '', fraction = ''] = rounded.split('.');
  const integer = whole.replace(/^0+/, '').padStart(digits.integer, '0');
  let decimals = '';
  for (let index = digits.decimals.length - 1; index >= 0; index -= 1) {
    const digit = fraction.charAt(index);
    const kept = decimals !== '' || digit !== '0' || digits.decimals.charAt(index) === '0';
    if (kept) decimals = digit + decimals;
  }
  const grouped = digits.grouped ? integer.replace(/\B(?=(?:\d{3})+$)/g, ',') : integer;
  return grouped + (digits.point ? `.${decimals}` : '');
}
