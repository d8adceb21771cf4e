/** A printed label in the parts that are compared. The printed text itself is never changed. */
export interface Label {
  readonly printed: string;
  /** The number in front, in Arabic digits whatever its style: （三） 三、 3. ③ are all `3`; empty for none. */
  readonly number: string;
  /** Everything behind the number without brackets, punctuation and white space. */
  readonly words: string;
  /** The same without what stands in brackets. */
  readonly bare: string;
  /** What stands in brackets: a unit, a date, a filling instruction. */
  readonly remark: string;
}

/** Longer texts are no labels, and are not worth folding. */
const LONGEST = 400;

const HAN_DIGITS = '一二三四五六七八九十';
const NUMBERED = new RegExp(
  `^(?:\\(?([${HAN_DIGITS}]{1,3}|\\d{1,2})\\)|([${HAN_DIGITS}]{1,3})(?=[、.,:])|(\\d{1,2})(?=[、.,:)]|[^\\d.%]))[、.,:)]*`,
);
const FOOTNOTE_MARK = /[\u2460-\u2473*＊※\u00b9\u00b2\u00b3\u2070-\u2079]+$/;
const PUNCTUATION = /["'“”‘’「」『』《》〈〉<>()、,.。:;·…‥—―–‐‑−\-_/\\|*#~!?※]/g;
const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff\u00ad]/g;

/** The characters of the forms' labels that are written otherwise in traditional script, each before its simplified form. */
const TRADITIONAL =
  '動动開开況况內内數数對对總总規规減减處处決决務务強强業业費费購购額额項项關关係系為为織织構构會会結结轉转辦办區区這这計计屬属國国穩稳護护權权類类過过執执詢询無无沒没現现補补確确認认訪访舉举報报訴诉復复複复覆复當当獲获續续維维糾纠訟讼議议審审經经發发廢废單单萬万範范許许罰罚機机組组據据請请於于後后製制繳缴納纳採采條条繼继効效';
const SIMPLIFIED = new Map(Array.from({ length: TRADITIONAL.length / 2 }, (_, index) => [TRADITIONAL.charAt(index * 2), TRADITIONAL.charAt(index * 2 + 1)] as const));
const HAN = /[\u4e00-\u9fff]/g;

/** Widths, script, brackets and white space folded, in a text that is compared. */
export function foldText(printed: string): string {
  return printed
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(HAN, (character) => SIMPLIFIED.get(character) ?? character)
    .replace(/[〔【[{]/g, '(')
    .replace(/[〕】\]}]/g, ')')
    .toLowerCase();
}

/** Labels read before: documents and forms print the same few again and again. */
const READ = new Map<string, Label>();
const MOST_READ = 2000;

/** Figures, which fill a document's tables and are no labels: not worth folding, nor keeping in place of labels. */
const FIGURE = /^\d{1,15}$/;

/** Reads a label into its parts. */
export function readLabel(printed: string): Label {
  if (FIGURE.test(printed)) return { printed, number: '', words: printed, bare: printed, remark: '' };
  const known = READ.get(printed);
  if (known) return known;
  const label = partsOf(printed);
  if (READ.size >= MOST_READ) READ.clear();
  if (printed.length <= LONGEST) READ.set(printed, label);
  return label;
}

function partsOf(printed: string): Label {
  const text = printed.length > LONGEST ? '' : foldText(printed.trim().replace(FOOTNOTE_MARK, ''));
  const match = NUMBERED.exec(text);
  const rest = match ? text.slice(match[0].length) : text;
  const { outside, inside } = parted(rest);
  return {
    printed,
    number: match ? arabic(match[1] ?? match[2] ?? match[3] ?? '') : '',
    words: rest.replace(PUNCTUATION, ''),
    bare: outside.replace(PUNCTUATION, ''),
    remark: inside.replace(PUNCTUATION, ''),
  };
}

/** The text outside and inside brackets; a bracket never closed reaches to the end. */
function parted(text: string): { outside: string; inside: string } {
  let depth = 0;
  let outside = '';
  let inside = '';
  for (const character of text) {
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) inside += character;
    else outside += character;
  }
  return { outside, inside };
}

function arabic(numeral: string): string {
  if (/^\d+$/.test(numeral)) return String(Number(numeral));
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const digit = (text: string | undefined): number => (text ? HAN_DIGITS.indexOf(text) + 1 : 0);
  if (!numeral.includes('十')) return String(digit(ones));
  return String((tens === '' ? 1 : digit(tens)) * 10 + digit(ones));
}
