/** A part of the report by its numeral. Rows of 三 are numbered 一 to 四 as well, so the bare numeral would be ambiguous. */
export function partZh(numeral: string): string {
  return /^[二三四]$/.test(numeral) ? `第${numeral}部分` : numeral;
}

export function partEn(numeral: string): string {
  return /^[二三四]$/.test(numeral) ? `Part ${numeral}` : numeral;
}

/** A place in the form's words with its part in front, told as a part. */
export function placeWith(part: typeof partZh, [first, ...rest]: readonly string[]): string[] {
  return first === undefined ? [] : [part(first), ...rest];
}
