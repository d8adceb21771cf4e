import type { CellContent } from '../document.js';
import { DIGIT, foldSpace } from '../tree/flow.js';
import { parseXml } from '../xml/xml-events.js';
import type { XmlAttributes } from '../xml/xml-events.js';

/** A text as it is shown, and why a part of it is no part of a number beside it, if one is. */
export interface ShownText {
  readonly lines: readonly string[];
  readonly content?: Beside;
}

/** Text that is struck out, or raised and has digits. */
export type Beside = Extract<CellContent, 'struck' | 'apart'>;

/** Collects a text of several runs (`si`, `is`) as its elements are met. */
export interface TextCollector {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** The text until now; begins anew. */
  readonly take: () => ShownText;
}

export function textCollector(): TextCollector {
  let text = '';
  let run = '';
  let inText = false;
  let phonetic = false;
  let look: 'struck' | 'raised' | undefined;
  let content: Beside | undefined;
  return {
    open: (name, { val = '1' }) => {
      if (name === 't') inText = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'r') [run, look] = ['', undefined];
      else if (name === 'strike' && !/^(?:0|false)$/.test(val)) look = 'struck';
      else if (name === 'vertAlign' && val !== 'baseline') look ??= 'raised';
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'r') {
        text += look ? `\n${run}\n` : run;
        content ??= besideIn(run, look);
        [run, look] = ['', undefined];
      }
    },
    text: (part) => {
      // Text outside of runs stands in `run` until it is taken.
      if (inText && !phonetic) run += part;
    },
    take: () => {
      const shown = { lines: linesOf(text + run), ...(content ? { content } : {}) };
      [text, run, content] = ['', '', undefined];
      return shown;
    },
  };
}

/** Why text is no part of a number, if its look says so. */
export function besideIn(text: string, look: 'struck' | 'raised' | undefined): Beside | undefined {
  if (look === 'struck' && text.trim() !== '') return 'struck';
  return look === 'raised' && DIGIT.test(text) ? 'apart' : undefined;
}

/** The lines of a stored text, characters that XML cannot hold (`_x000D_`) turned back. */
export function linesOf(text: string): string[] {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .split(/[\t\v\r\n\u0085\u2028\u2029]+/)
    .map(foldSpace)
    .filter((line) => line !== '');
}

/** Reads the texts that the cells of a workbook share. */
export function readSharedStrings(bytes: Uint8Array, part: string, between?: () => void): ShownText[] {
  const strings: ShownText[] = [];
  const collector = textCollector();
  parseXml(
    bytes,
    part,
    {
      ...collector,
      close: (name) => {
        collector.close(name);
        if (name === 'si') strings.push(collector.take());
      },
    },
    between,
  );
  return strings;
}
