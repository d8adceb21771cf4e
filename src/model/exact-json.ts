/** Strings, which are left alone (one that is not ended goes to the end), and numerals. */
const STRING_OR_NUMERAL = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|-?\d[\d.eE+-]*/g;

/**
 * Reads JSON without changing a figure: a numeral that JavaScript would write otherwise than it is written (1.0,
 * 73802895.90, 1e3, -0, twenty digits) is kept as text. A byte order mark is dropped.
 * @throws {SyntaxError} as the engine words it; `parseExactly` says where and why
 */
export function readExactly(text: string): unknown {
  const bare = withoutMark(text);
  // As it stands, since text in the place of a numeral could turn what is no JSON into JSON.
  const value: unknown = JSON.parse(bare);
  const quoted = bare.replace(STRING_OR_NUMERAL, (token) => (token.startsWith('"') || String(Number(token)) === token ? token : `"${token}"`));
  return quoted === bare ? value : JSON.parse(quoted);
}

export function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}
