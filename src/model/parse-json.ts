import { readExactly, withoutMark } from './exact-json.js';
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

/**
 * Reads JSON as `readExactly` does, and says where and why it cannot.
 * @throws {JsonError}
 */
export function parseExactly(text: string): unknown {
  try {
    return readExactly(text);
  } catch {
    throw new JsonError(troubleIn(text));
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

/** Where and why a text is no JSON; nothing of a text that is. */
export function troubleIn(marked: string): JsonTrouble {
  const text = withoutMark(marked);
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
