/** The width in px that a text takes at a font size. */
export type Measure = (text: string, fontSize: number) => number;

/** One line of text: `x` is where it starts, `y` its baseline. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** From here on characters take a full width, and a line may be broken between any two of them. */
const FIRST_WIDE = '\u2e80';
/** Punctuation a Chinese font makes as wide as a character. */
const WIDE_PUNCTUATION = '—‘’“”…';
const NOT_AT_START = '，。；：、！？）〕》〉」』】”’％,.;:!?)]%/';
const NOT_AT_END = '（〔《〈「『【“‘([/';

/** A good guess without a font at hand: a Chinese character is 1 em wide, any other 0.56 em. */
export const estimate: Measure = (text, fontSize) => {
  let em = 0;
  for (const character of text) em += character >= FIRST_WIDE || WIDE_PUNCTUATION.includes(character) ? 1 : 0.56;
  return em * fontSize;
};

/** Breaks a text into lines no wider than `width`. Only a word that is wider than a line by itself is broken inside. */
export function wrap(text: string, width: number, fontSize: number, measure: Measure): string[] {
  const fits = (line: string): boolean => measure(line.trimEnd(), fontSize) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && !fits(line + piece)) {
      lines.push(line);
      line = '';
    }
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    for (const character of piece) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return [...lines, line].map((each) => each.trimEnd());
}

/** The parts of a text between which a line may be broken. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let before = '';
  for (const character of text) {
    const wide = before >= FIRST_WIDE || character >= FIRST_WIDE;
    const free = before === ' ' || (wide && !NOT_AT_START.includes(character) && !NOT_AT_END.includes(before));
    if (before === '' || (free && character !== ' ')) pieces.push('');
    pieces.push((pieces.pop() ?? '') + character);
    before = character;
  }
  return pieces;
}
