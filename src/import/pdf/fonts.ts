import type { PdfFont, PdfGlyph } from './pdfjs.js';

/** What a glyph means, and whether the file says so. */
export interface Meaning {
  readonly text: string;
  readonly certain: boolean;
}

/**
 * Forms of Chinese characters that fonts map their glyphs to in place of the character itself and that Unicode's
 * compatibility folding leaves alone.
 */
const RADICALS: Readonly<Record<string, string>> = {
  '⺁': '厂', '⺇': '几', '⺌': '小', '⺎': '兀', '⺏': '尣', '⺐': '尢', '⺒': '巳', '⺓': '幺', '⺛': '旡', '⺝': '月', '⺟': '母', '⺠': '民', '⺢': '水',
  '⺬': '示', '⺭': '礻', '⺻': '聿', '⺼': '肉', '⻀': '臼', '⻁': '虎', '⻂': '衤', '⻃': '西', '⻄': '西', '⻅': '见', '⻆': '角', '⻇': '角', '⻈': '讠',
  '⻉': '贝', '⻋': '车', '⻌': '辶', '⻎': '辶', '⻏': '阝', '⻐': '钅', '⻑': '長', '⻓': '长', '⻔': '门', '⻖': '阝', '⻘': '青', '⻙': '韦', '⻚': '页',
  '⻛': '风', '⻜': '飞', '⻝': '食', '⻟': '飠', '⻠': '饣', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻧': '卤', '⻨': '麦', '⻩': '黄',
  '⻪': '黾', '⻬': '齐', '⻮': '齿', '⻰': '龙', '⻱': '龟', '⻳': '龟',
};

const DIGIT_NAMES = new Set(['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'period', 'comma', 'hyphen', 'minus', 'plus', 'slash']);

/** Reads a glyph. A code that no map of the file gives a meaning is taken for nothing certain, least of all a digit. */
export function meaningOf(glyph: PdfGlyph, font: PdfFont): Meaning {
  const text = plain(glyph.unicode);
  const known = isMapped(glyph, font) && !UNREADABLE.test(text) && (glyph.isInFont || font.missingFile === true || font.isType3Font === true);
  return { text: text === '' || UNREADABLE.test(text) ? '\ufffd' : text, certain: known && text !== '' };
}

/** Private use, replacement, controls, unassigned, and characters that show nothing. */
const UNREADABLE = /[\p{Co}\p{Cn}\p{Cs}\p{Cc}\p{Cf}\ufffd\ufffc]/u;

function plain(unicode: string): string {
  return unicode
    .replace(/[\u2e80-\u2fd5\uf900-\ufaff]/g, (character) => RADICALS[character] ?? character.normalize('NFKC'))
    // A glyph that is drawn is no soft hyphen.
    .replace(/\u00ad/g, '-')
    .replace(/[\s\u00a0]/g, ' ');
}

function isMapped({ originalCharCode: code, unicode }: PdfGlyph, font: PdfFont): boolean {
  const map = font.toUnicode?._map;
  // Codes of the font's own, shown as if they were Unicode.
  if (map?.[code] === undefined) return false;
  if (font.composite === true || !/[\d.,/+-]/.test(unicode)) return true;
  const name = font.differences?.[code];
  if (name !== undefined) return DIGIT_NAMES.has(name) || /^u(?:ni)?00[0-9a-f]{2}$/i.test(name) || !mayBeNumbered(name, unicode);
  return !(font.isSymbolicFont === true && font.missingFile !== true && font.isType3Font !== true && isAssumed(font, map));
}

/** A name like C48, which may number the glyph or the character. */
function mayBeNumbered(name: string, unicode: string): boolean {
  const digits = /^[a-z]([\da-f]+)$/i.exec(name)?.[1] ?? '';
  return [10, 16].some((radix) => parseInt(digits, radix) === unicode.codePointAt(0));
}

/** A font with symbols of its own whose codes were read as if it had the common encoding. */
function isAssumed({ defaultEncoding = [] }: PdfFont, map: readonly (string | undefined)[]): boolean {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return defaultEncoding[0x80] === 'Adieresis' && Array.from(letters).every((letter) => map[letter.charCodeAt(0)] === letter);
}
