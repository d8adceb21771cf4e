/** One part of a number format: for numbers above, below or at zero, or for text. */
export type FormatSection =
  | { readonly kind: 'number'; readonly before: string; readonly digits: Digits; readonly after: string; readonly percents: number }
  /** As many digits as it takes, or the text, between literal texts. */
  | { readonly kind: 'general' | 'text'; readonly before: string; readonly after: string }
  /** Nothing but literal text, or nothing at all. */
  | { readonly kind: 'literal'; readonly before: string };

export interface Digits {
  /** At least so many in front of the point. */
  readonly integer: number;
  readonly grouped: boolean;
  readonly point: boolean;
  /** One of `0`, `#` and `?` for each digit behind the point. */
  readonly decimals: string;
}

/** Which part of a format is for which values; `undefined` for what this reader cannot render for certain. */
export interface NumberFormat {
  readonly numbers: readonly FormatSection[] | undefined;
  readonly text: FormatSection | undefined;
}

const GENERALLY: FormatSection = { kind: 'general', before: '', after: '' };
const AS_IT_IS: FormatSection = { kind: 'text', before: '', after: '' };

/** A format of which only is known that it shows text as it is. */
export const UNKNOWN_FORMAT: NumberFormat = { numbers: undefined, text: AS_IT_IS };

/** Excel's own limit. */
const LONGEST = 255;

const COLOUR = /^(?:black|blue|cyan|green|magenta|red|white|yellow|color\s?\d{1,2})$/i;
const CURRENCY = /^\$([^-\]]*)(?:-[0-9a-f]{1,4})?$/i;
const GENERAL = /^(?:General|G\/通用格式)/i;
const PLACEHOLDERS = /^[0#?][0#?,]*(?:\.[0#?]*)?|^\.[0#?]+/;
const LITERAL = /^[$\-+():^'{}<>=&~ ]|^[^\u0021-\u007e]/;

/**
 * Takes a number format apart. Not rendered are dates and times, fractions, powers of ten, conditions, thousands left
 * out and Chinese numerals.
 */
export function readFormat(code: string): NumberFormat {
  const codes = code === '' || code.length > LONGEST ? [] : splitSections(code);
  if (codes.length === 0 || codes.length > 4) return UNKNOWN_FORMAT;
  const sections = codes.map(readSection);
  const last = sections[sections.length - 1];
  const hasText = sections.length === 4 || last?.kind === 'text' || (!last && (codes[codes.length - 1] ?? '').includes('@'));
  const numbers = hasText ? sections.slice(0, -1) : sections;
  const known = numbers.filter((section): section is FormatSection => section !== undefined && section.kind !== 'text');
  const all = numbers.length === 0 && last ? [GENERALLY] : known.length === numbers.length ? known : undefined;
  return { numbers: all, text: hasText ? last : AS_IT_IS };
}

function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\[[^\]]*\]|[\\_*][^]|[^;])+|;/g)?.reduce<string[]>(
    (sections, piece) => {
      if (piece === ';') sections.push('');
      else sections[sections.length - 1] = piece;
      return sections;
    },
    [''],
  ) ?? [''];
}

function readSection(code: string): FormatSection | undefined {
  const texts: [string, string] = ['', ''];
  let core: { kind: 'number'; digits: Digits } | { kind: 'general' | 'text' } | undefined;
  let percents = 0;
  for (let rest = code; rest !== ''; ) {
    const side = core ? 1 : 0;
    const quoted = /^"([^"]*)"/.exec(rest) ?? /^\\([^])/.exec(rest);
    const bracketed = /^\[([^\]]*)\]/.exec(rest);
    const placeholders = PLACEHOLDERS.exec(rest)?.[0];
    const general = GENERAL.exec(rest)?.[0] ?? (rest.startsWith('@') ? '@' : undefined);
    let taken: number;
    if (quoted) {
      texts[side] += quoted[1] ?? '';
      taken = quoted[0].length;
    } else if (rest.startsWith('_') && rest.length > 1) {
      // Room as wide as a character.
      texts[side] += ' ';
      taken = 2;
    } else if (rest.startsWith('* ')) taken = 2;
    else if (bracketed) {
      const currency = CURRENCY.exec(bracketed[1] ?? '');
      if (!currency && !COLOUR.test(bracketed[1] ?? '')) return undefined;
      texts[side] += currency?.[1] ?? '';
      taken = bracketed[0].length;
    } else if (placeholders !== undefined || general !== undefined) {
      const digits = placeholders === undefined ? undefined : digitsOf(placeholders);
      if (core || (placeholders !== undefined && !digits)) return undefined;
      core = digits ? { kind: 'number', digits } : { kind: general === '@' ? 'text' : 'general' };
      taken = (placeholders ?? general ?? '').length;
    } else if (rest.startsWith('%')) {
      percents += 1;
      texts[side] += '%';
      taken = 1;
    } else if (LITERAL.test(rest)) {
      texts[side] += rest.charAt(0);
      taken = 1;
    } else return undefined;
    rest = rest.slice(taken);
  }
  const [before, after] = texts;
  if (!core) return percents === 0 ? { kind: 'literal', before } : undefined;
  if (core.kind === 'number') return { ...core, before, after, percents };
  return percents === 0 ? { ...core, before, after } : undefined;
}

function digitsOf(placeholders: string): Digits | undefined {
  const [integer = '', decimals] = placeholders.split('.');
  // A comma behind the last digit leaves thousands out.
  if (integer.endsWith(',')) return undefined;
  return { integer: integer.replace(/[^0]/g, '').length, grouped: integer.includes(','), point: decimals !== undefined, decimals: decimals ?? '' };
}
