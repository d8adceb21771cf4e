import { joinPointer, shorten } from './pointer.js';
import type { Problem } from './problem.js';
import { scanJson } from './scan-json.js';
import type { JsonHint } from './scan-json.js';

export type { JsonHint } from './scan-json.js';

/** What is wrong with a text that should be JSON. */
export interface JsonTrouble {
  readonly hint?: JsonHint;
  /** From 1; absent where the place is not known. */
  readonly line?: number;
  readonly column?: number;
  /** The character that stands there. */
  readonly found?: string;
}

/** A text is no JSON. */
export class JsonError extends SyntaxError {
  readonly trouble: JsonTrouble;

  constructor(trouble: JsonTrouble) {
    super(`${trouble.hint ?? 'unexpected'} at line ${trouble.line ?? '?'}, column ${trouble.column ?? '?'}`);
    this.name = 'JsonError';
    this.trouble = trouble;
  }
}

/** Strings, which are left alone (one that is not ended goes to the end), and numerals. */
const STRING_OR_NUMERAL = /"[^"\\]*(?:\\[\s\S][^"\\]*)*(?:"|$)|-?\d[\d.eE+-]*/g;

/**
 * Reads JSON without changing a figure: a numeral that JavaScript would write otherwise than it is written (1.0,
 * 73802895.90, 1e3, -0, twenty digits) is kept as text. A byte order mark is dropped.
 * @throws {JsonError}
 */
export function parseExactly(text: string): unknown {
  const bare = withoutMark(text);
  try {
    // As it stands, since text in the place of a numeral could turn what is no JSON into JSON.
    const value: unknown = JSON.parse(bare);
    const quoted = bare.replace(STRING_OR_NUMERAL, (token) => (token.startsWith('"') || String(Number(token)) === token ? token : `"${token}"`));
    return quoted === bare ? value : JSON.parse(quoted);
  } catch {
    throw new JsonError(troubleOf(bare));
  }
}

/** Names that stand twice in one object of valid JSON, of which only the last counts. */
export function repeatedKeys(text: string): Problem[] {
  return scanJson(withoutMark(text)).repeated.map(({ pointer }) => ({
    code: 'keyTwice',
    pointer: pointer.reduce(joinPointer, ''),
    place: [],
    found: shorten(pointer[pointer.length - 1] ?? ''),
  }));
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '');
}

function troubleOf(text: string): JsonTrouble {
  const { fault } = scanJson(text);
  if (!fault) return {};
  const lines = text.slice(0, fault.at).split(/\r\n|\r|\n/);
  const found = String.fromCodePoint(...(text.codePointAt(fault.at) === undefined ? [] : [text.codePointAt(fault.at) ?? 0]));
  return {
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
    line: lines.length,
    column: (lines[lines.length - 1]?.length ?? 0) + 1,
    ...(found === '' ? {} : { found }),
  };
}
