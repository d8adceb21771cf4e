/** What is most likely wrong where reading JSON stopped. */
export type JsonHint =
  /** There is nothing but white space. */
  | 'empty'
  /** It is a page (HTML). */
  | 'html'
  /** It does not even begin like JSON. */
  | 'other'
  /** It ends before it is complete. */
  | 'cut'
  /** More follows behind the end. */
  | 'rest'
  /** A comma that nothing follows. */
  | 'extraComma'
  | 'missingComma'
  | 'missingColon'
  /** A quotation mark is missing, or a single one stands there. */
  | 'quote'
  /** Chinese punctuation in place of ASCII. */
  | 'fullWidth'
  /** A numeral JSON does not know: 007, +19, .5, 1,234. */
  | 'number'
  /** A backslash or control character inside a string. */
  | 'escape'
  | 'comment';

/** Where reading stops, as an offset, and why, as far as it is known. */
export interface JsonFault {
  readonly at: number;
  readonly hint?: JsonHint;
}

/** A name given twice in one object: what it leads to, and where it stands the second time. */
export interface RepeatedKey {
  readonly pointer: readonly string[];
  readonly at: number;
}

export interface JsonScan {
  /** Absent where the text is valid. */
  readonly fault?: JsonFault;
  readonly repeated: readonly RepeatedKey[];
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

interface Container {
  readonly kind: '{' | '[';
  readonly keys: Set<string>;
  /** The key, or the index, that is being read. */
  step: string;
}

const SPACE = /[ \t\n\r]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /(?:true|false|null)(?![\p{L}\d_])/uy;
const CLOSING: Readonly<Record<Container['kind'], string>> = { '{': '}', '[': ']' };

/**
 * Goes through JSON once, without recursion. `JSON.parse` says what a text holds; this says where it is wrong, which the
 * messages of engines tell in different ways or not at all, and which names are given twice.
 */
export function scanJson(text: string): JsonScan {
  const repeated: RepeatedKey[] = [];
  const stack: Container[] = [];
  let expected: Expected = 'value';
  let at = 0;
  let before = 0;
  const stop = (place: number, hint?: JsonHint): JsonScan => ({ fault: { at: place, ...(hint === undefined ? {} : { hint }) }, repeated });

  for (;;) {
    at = skip(SPACE, text, at);
    const found = text.charAt(at);
    const top = stack[stack.length - 1];
    if (found === '') return expected === 'nothing' ? { repeated } : stop(at, text.trim() === '' ? 'empty' : 'cut');

    const start = at;
    if (top && found === CLOSING[top.kind] && /end$/i.test(expected)) {
      stack.pop();
      at += 1;
    } else if (found === ',' && expected === 'commaOrEnd') {
      if (top?.kind === '[') top.step = String(Number(top.step) + 1);
      expected = top?.kind === '{' ? 'key' : 'value';
      before = at;
      at += 1;
      continue;
    } else if (found === ':' && expected === 'colon') {
      expected = 'value';
      before = at;
      at += 1;
      continue;
    } else if (found === '"' && /^(?:key|value)/.test(expected)) {
      at = skip(STRING, text, at);
      if (text.charAt(at) !== '"') return stop(...brokenString(text, start, at));
      at += 1;
      if (top && expected.startsWith('key')) {
        const key = keyOf(text.slice(start, at));
        if (top.keys.has(key)) repeated.push({ pointer: [...stack.slice(0, -1).map(({ step }) => step), key], at: start });
        top.keys.add(key);
        top.step = key;
        expected = 'colon';
        before = start;
        continue;
      }
    } else if ((found === '{' || found === '[') && expected.startsWith('value')) {
      stack.push({ kind: found, keys: new Set(), step: '0' });
      expected = found === '{' ? 'keyOrEnd' : 'valueOrEnd';
      before = at;
      at += 1;
      continue;
    } else if (expected.startsWith('value') && skip(NUMBER, text, at) > at) {
      at = skip(NUMBER, text, at);
      if (/[\d.+\p{L}-]/u.test(text.charAt(at))) return stop(start, 'number');
    } else if (expected.startsWith('value') && skip(WORD, text, at) > at) {
      at = skip(WORD, text, at);
    } else return stop(...misplaced(text, before, at, expected));
    expected = stack.length === 0 ? 'nothing' : 'commaOrEnd';
    before = start;
  }
}

/** Where a pattern ends that begins at a place; the place itself if it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function keyOf(token: string): string {
  return token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
}

/** Chinese quotation marks that were meant to end or begin a string: something of JSON's own stands beside them. */
const CHINESE_QUOTE = /[“”＂](?=\s*[:：,，}\]])/;

/** A string that begins at `start` and breaks off at `at`. */
function brokenString(text: string, start: number, at: number): [number, JsonHint] {
  const found = text.charAt(at);
  if (found !== '' && found !== '\n' && found !== '\r') return [at, 'escape'];
  const quote = text.slice(start, at).search(CHINESE_QUOTE);
  return quote >= 0 ? [start + quote, 'fullWidth'] : [start, 'quote'];
}

/** What stands at `at` and is not what is expected there; `before` is where the last piece began. */
function misplaced(text: string, before: number, at: number, expected: Expected): [number, JsonHint?] {
  const rest = text.slice(at, at + 40);
  if (text.slice(0, at).trim() === '') return [at, rest.startsWith('<') ? 'html' : /^[“”‘’'，：｛［]/.test(rest) ? 'fullWidth' : 'other'];
  if (/^[，：；“”＂‘’｛｝［］、]/.test(rest)) return [at, 'fullWidth'];
  if (/^(?:\/\/|\/\*|#)/.test(rest)) return [at, 'comment'];
  if (expected === 'nothing') return [at, 'rest'];
  const quote = text.charAt(before) === '"' ? text.slice(before, at).search(CHINESE_QUOTE) : -1;
  if (quote >= 0) return [before + quote, 'fullWidth'];
  switch (expected) {
    case 'colon':
      return [at, 'missingColon'];
    case 'commaOrEnd':
      return /^["{[\d-]/.test(rest) ? [at, 'missingComma'] : [at];
    default:
      break;
  }
  if (rest.startsWith(',')) return [at, 'extraComma'];
  if (/^[}\]]/.test(rest)) return text.charAt(before) === ',' ? [before, 'extraComma'] : [at];
  if (/^[+.\d-]/.test(rest)) return [at, 'number'];
  // Words of other languages for a blank: quotation marks would make text of them.
  return /^(?:NaN|nan|None|undefined|Infinity|True|False)\b/.test(rest) ? [at] : [at, 'quote'];
}
