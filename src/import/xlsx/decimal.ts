/** Digits of a number that spreadsheets keep and show. */
export const MOST_DIGITS = 15;

/** All the digits that tell one stored number from another. */
const STORED_DIGITS = 17;

/**
 * A number that is not negative, rounded half up to some decimals, its point first moved `shift` places to the right.
 * `undefined` where the digits shown and the digits stored round differently (1.005), for then it is not certain what a
 * program shows.
 */
export function roundedText(size: number, decimals: number, shift = 0): string | undefined {
  const shown = rounded(size.toPrecision(MOST_DIGITS), decimals, shift);
  return shown !== undefined && shown === rounded(size.toPrecision(STORED_DIGITS), decimals, shift) ? shown : undefined;
}

function rounded(text: string, decimals: number, shift: number): string | undefined {
  if (!/^\d+(?:\.\d+)?$/.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  const all = (whole + fraction).padEnd(whole.length + shift + decimals + 1, '0');
  const end = whole.length + shift + decimals;
  const kept = all.slice(0, end).split('').map(Number);
  if (Number(all.charAt(end)) >= 5) {
    let index = kept.length - 1;
    while (index >= 0 && kept[index] === 9) kept[index--] = 0;
    if (index < 0) kept.unshift(1);
    else kept[index] = (kept[index] ?? 0) + 1;
  }
  const digits = kept.join('');
  const point = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
