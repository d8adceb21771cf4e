/** Encodings tried where a document declares none: UTF-8 shows by itself when it is wrong, GB18030 does not. */
const TRIED = ['utf-8', 'gb18030'];
/** How far into a page its encoding is declared. */
const DECLARED_WITHIN = 2048;

/**
 * The text of a document: by byte order mark, then by what a page declares, then UTF-8, then GB18030. `undefined` where
 * none of them fits.
 */
export function decodeDocument(bytes: Uint8Array): string | undefined {
  const declared = byMark(bytes) ?? byDeclaration(bytes);
  const named = declared === undefined ? undefined : decode(bytes, declared, false);
  if (named !== undefined) return named;
  for (const encoding of TRIED) {
    const text = decode(bytes, encoding, true);
    if (text !== undefined) return text;
  }
  return undefined;
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function byDeclaration(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const name = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  // What a page can declare in bytes like these is no UTF-16.
  return name !== undefined && /^utf-?16/i.test(name) ? 'utf-8' : name;
}

function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}
