import { harmlessText } from '../harmless-text.js';

/** Tells spreadsheets that a file is UTF-8; without it they read Chinese in the encoding of their system. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV by RFC 4180: lines end with CRLF and have one number of fields; formulas are disarmed (`harmlessText`). Begins with a byte order mark. */
export function csvText(lines: readonly (readonly string[])[]): string {
  const width = Math.max(0, ...lines.map(({ length }) => length));
  return BYTE_ORDER_MARK + lines.map((fields) => `${Array.from({ length: width }, (_, index) => csvField(fields[index] ?? '')).join(',')}\r\n`).join('');
}

function csvField(text: string): string {
  const safe = harmlessText(text);
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replace(/"/g, '""')}"` : safe;
}
