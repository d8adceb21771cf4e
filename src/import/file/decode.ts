/** Encodings Chinese sites use beside UTF-8, for bytes that name none: GB18030 holds GBK and GB2312. */
const CHINESE = ['gb18030', 'big5'] as const;
/** How far into a page its encoding is declared. */
const DECLARED_WITHIN = 4096;
/** Characters of every report, simplified and traditional: read in a wrong encoding, hardly any of them comes out. */
const COMMON = /[年月日政府信息公开公開申请申請行的一二三四五工作报告報告]/g;
/** More characters than this share that no encoding explains, and the text is not one. */
const BROKEN = 0.01;

/** What a page or a text file says, and in which encoding. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of a page or text file. A byte order mark decides; else bytes that are valid UTF-8 are UTF-8, whatever they
 * declare (so does hardly any other encoding come out by chance); else what the page declares; else the Chinese encoding
 * in which more of it is words. `undefined` where it is no text.
 */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = byMark(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked), encoding: marked };
  if (bytes.includes(0)) return undefined;
  const declared = declaredIn(bytes);
  const candidates = ['utf-8', ...(declared === undefined ? CHINESE : [declared, ...CHINESE])].map((encoding) => {
    const text = decode(bytes, encoding);
    const broken = (text.match(/\ufffd/g) ?? []).length;
    return { text, encoding, broken, words: (text.match(COMMON) ?? []).length };
  });
  const [utf8] = candidates;
  if (utf8?.broken === 0) return { text: utf8.text, encoding: utf8.encoding };
  const likely = candidates.filter(({ broken, text }) => broken <= text.length * BROKEN);
  const [best] = likely.sort((one, other) => other.words - one.words || one.broken - other.broken);
  return best && { text: best.text, encoding: best.encoding };
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** What the page declares, if it is an encoding this machine knows and bytes like these can be in. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = decode(bytes.subarray(0, DECLARED_WITHIN), 'latin1');
  const name = /(?:<meta[^>]+|<\?xml[^>]+en)(?:charset|coding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (name === undefined || name.startsWith('utf')) return undefined;
  if (/^(?:gb2312|gbk|gb_2312-80|x-gbk|cp936|gb18030)$/.test(name)) return 'gb18030';
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
