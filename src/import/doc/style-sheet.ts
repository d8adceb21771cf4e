import type { Bytes } from './bytes.js';
import type { Change } from './changes.js';
import { STRUCTURES } from './word-file.js';
import type { WordFile } from './word-file.js';

/** What the styles of a .doc say ([MS-DOC], STSH). */
export interface StyleSheet {
  readonly isHeading: (style: number) => boolean;
  readonly isContents: (style: number) => boolean;
  /** The last value a style, or one it is based on, gives to a property of paragraphs or characters. */
  readonly value: (style: number, kind: 'paragraph' | 'character', code: number) => Change | undefined;
}

interface Style {
  /** Number of the style among Word's own: 1 to 9 are headings. */
  readonly builtIn: number;
  readonly basedOn: number;
  readonly paragraph: readonly Change[];
  readonly character: readonly Change[];
}

const CHARACTER_STYLE = 2;
const PARAGRAPH_STYLE = 1;
const OUTLINE_LEVEL = 0x2640;
const TITLES = new Set([62, 74]);
const MOST_STEPS = 50;

export function readStyleSheet(file: WordFile): StyleSheet {
  const bytes = file.structure(STRUCTURES.styles);
  const styles: (Style | undefined)[] = [];
  if (bytes.size > 4) {
    const base = bytes.u16(4);
    let at = 2 + bytes.u16(0);
    for (let count = bytes.u16(2); count > 0 && at + 2 <= bytes.size; count -= 1) {
      const size = bytes.u16(at);
      styles.push(size === 0 ? undefined : styleOf(file, bytes.part(at + 2, size), base));
      at += 2 + size;
    }
  }
  const first = <T>(style: number, say: (style: Style) => T | undefined): T | undefined => {
    let current = styles[style];
    for (let step = 0; current && step < MOST_STEPS; step += 1) {
      const said = say(current);
      if (said !== undefined) return said;
      current = styles[current.basedOn];
    }
    return undefined;
  };
  return {
    isHeading: (style) =>
      first(style, ({ builtIn, paragraph }) => {
        const level = paragraph.find(({ code }) => code === OUTLINE_LEVEL);
        if (level) return level.bytes.u8(level.at) < 9;
        return (builtIn >= 1 && builtIn <= 9) || TITLES.has(builtIn) ? true : undefined;
      }) ?? false,
    isContents: (style) => first(style, ({ builtIn }) => (builtIn >= 19 && builtIn <= 27 ? true : undefined)) ?? false,
    value: (style, kind, code) => first(style, (one) => [...one[kind]].reverse().find((change) => change.code === code)),
  };
}

function styleOf(file: WordFile, bytes: Bytes, base: number): Style {
  const kind = bytes.u16(2) & 15;
  const style = { builtIn: bytes.u16(0) & 0xfff, basedOn: bytes.u16(2) >> 4, paragraph: [] as readonly Change[], character: [] as readonly Change[] };
  // Behind the name, lists of changes at even places.
  let at = base + 2 + bytes.u16(base) * 2 + 2;
  const next = (lead: number): readonly Change[] => {
    if (at + 2 > bytes.size) return [];
    const size = bytes.u16(at);
    const changes = size > lead ? file.changes(bytes.part(at + 2 + lead, size - lead)) : [];
    at += 2 + size + (size % 2);
    return changes;
  };
  if (kind === PARAGRAPH_STYLE) style.paragraph = next(2);
  if (kind === PARAGRAPH_STYLE || kind === CHARACTER_STYLE) style.character = next(0);
  return style;
}
