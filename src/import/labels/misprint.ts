/**
 * Characters that turn a label into another: negations, numerals, and what tells one year, quantity or direction from
 * another (上年新制作数量 is no misprint of 本年新制作数量). No misprint is read across them.
 */
const BEARING = new Set('0123456789一二三四五六七八九十两双单多不未非无没除免新增减加上下前后旧已去今本次总各内外再累计以中其');

/** Cost of touching such a character: more than any misprint may have. */
const FORBIDDEN = 9;

/** Shortest label a misprint is read in: shorter ones differ from each other by as little. */
const SHORTEST = 3;

/**
 * How many characters may be wrong: one in up to six, two in up to eleven, three beyond, so never more than about a
 * quarter (其他法律行政止公开 lacks three of twelve and still can mean nothing else).
 */
export function allowedEdits(length: number): number {
  if (length < SHORTEST) return 0;
  if (length <= 6) return 1;
  return length <= 11 ? 2 : 3;
}

/** Edits between two folded labels, or `undefined` where they are too many or change the meaning. */
export function editsBetween(printed: string, form: string): number | undefined {
  const limit = allowedEdits(form.length);
  if (limit === 0 || Math.abs(printed.length - form.length) > limit) return undefined;
  let above = prefixCosts(form);
  for (let row = 1; row <= printed.length; row += 1) {
    const character = printed.charAt(row - 1);
    const costs = [(above[0] ?? 0) + cost(character)];
    for (let column = 1; column <= form.length; column += 1) {
      const other = form.charAt(column - 1);
      const replaced = character === other ? 0 : Math.max(cost(character), cost(other));
      costs.push(
        Math.min(
          (above[column - 1] ?? 0) + replaced,
          (above[column] ?? 0) + cost(character),
          (costs[column - 1] ?? 0) + cost(other),
        ),
      );
    }
    above = costs;
  }
  const edits = above[form.length] ?? FORBIDDEN;
  return edits <= limit ? edits : undefined;
}

function prefixCosts(text: string): number[] {
  const costs = [0];
  for (const character of text) costs.push((costs[costs.length - 1] ?? 0) + cost(character));
  return costs;
}

function cost(character: string): number {
  return BEARING.has(character) ? FORBIDDEN : 1;
}
