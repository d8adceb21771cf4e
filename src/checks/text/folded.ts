/** A text with widths folded and white space dropped, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, its index in the original; one more for the end. */
  readonly at: readonly number[];
}

const DIGIT = /[0-9\uff10-\uff19]/;
/** Quotes are written in many ways and say nothing here. */
const DROPPED = /[\s\u200b\ufeff"'“”‘’「」『』]/;

/** Folds a text for comparing; never the text shown. White space between two digits stays: they may be two figures. */
export function fold(original: string): Folded {
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index += 1) {
    const character = original.charAt(index);
    const keeps = /\s/.test(character) && DIGIT.test(original.charAt(index - 1)) && DIGIT.test(original.slice(index + 1).trimStart().charAt(0));
    if (DROPPED.test(character) && !keeps) continue;
    text += keeps ? ' ' : narrow(character);
    at.push(index);
  }
  return { text, at: [...at, original.length] };
}

function narrow(character: string): string {
  if (character === '○' || character === 'Ｏ') return '〇';
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
}
