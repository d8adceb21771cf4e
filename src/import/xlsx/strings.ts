import { foldSpace } from '../tree/flow.js';
import { parseXml } from '../xml/xml-events.js';
import type { XmlAttributes } from '../xml/xml-events.js';

/** Collects a text of several runs (`si`, `is`) as its elements are met. Raised or struck out runs get a line of their own. */
export interface TextCollector {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** The lines until now; begins anew. */
  readonly take: () => string[];
}

export function textCollector(): TextCollector {
  let text = '';
  let run = '';
  let inText = false;
  let phonetic = false;
  let apart = false;
  return {
    open: (name, { val = '1' }) => {
      if (name === 't') inText = true;
      else if (name === 'rPh') phonetic = true;
      else if (name === 'r') [run, apart] = ['', false];
      else if ((name === 'vertAlign' && val !== 'baseline') || (name === 'strike' && !/^(?:0|false)$/.test(val))) apart = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'r') {
        text += apart ? `\n${run}\n` : run;
        [run, apart] = ['', false];
      }
    },
    text: (part) => {
      // Text outside of runs stands in `run` until it is taken.
      if (inText && !phonetic) run += part;
    },
    take: () => {
      const lines = linesOf(text + run);
      [text, run, apart] = ['', '', false];
      return lines;
    },
  };
}

/** The lines of a stored text, characters that XML cannot hold (`_x000D_`) turned back. */
export function linesOf(text: string): string[] {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map(foldSpace)
    .filter((line) => line !== '');
}

/** Reads the texts that the cells of a workbook share. */
export function readSharedStrings(bytes: Uint8Array, part: string, between?: () => void): string[][] {
  const strings: string[][] = [];
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
