import type { Form } from '../../model/edition.js';
import type { Note } from '../../model/note.js';
import { columnAxis, rowAxis } from '../labels/axis.js';
import type { Entry } from '../labels/axis.js';
import { noteAt } from '../notes.js';
import type { TextStream } from './text-stream.js';

interface Hit {
  readonly form: Form;
  readonly entry: Entry;
  /** Place of the label in the printed text, its number included, and behind the figures. */
  readonly from: number;
  readonly to: number;
}

/** Fewer labels with figures behind them stand in any narrative. */
const FEWEST = 3;

/** Longest source line of a note. */
const LONGEST = 160;

/** A figure right behind a label, and not counting something, as in a sentence (行政许可12件). */
const FIGURE = /^[\s:：]*(?!\d{1,2}\s*[.．、]\s*\D)(?:[-－+]?[\d０-９]|无|[/／])(?![\d０-９.,]*\s*(?:件|项|条|个|起|宗|次|部|篇|人|家|年|月|日))/;

/** Figures run together, as far as they go. */
const FIGURES = /^(?:[\s\d０-９.,+\-－—/／]|无|[万亿]?元)*/;

const NUMBER = /(?:[（(]\s*[一二三四五六七八九十]\s*[)）]|[一二三四五六七八九十]\s*、|\d\s*[.．、])\s*$/;

/**
 * Names the lines of a form whose cells ran together (行政许可396442278 is 396 | 442 | 278): labels with figures right
 * behind them outside any table. Where one figure ends and the next begins is not printed, so none is read.
 */
export function flattenedLines(forms: readonly Form[], text: TextStream, level: 'unread' | 'refused'): Note[] {
  const [form] = forms;
  if (!form) return [];
  const hits = forms.flatMap((one) => hitsOf(one, text)).sort((one, other) => one.from - other.from);
  // One label may hold another (行政规范性文件, 规范性文件), and the editions share most of them.
  const lines = [...new Map([...hits].reverse().map((hit) => [hit.to, hit])).values()].reverse();
  const kinds = new Set(hits.map(({ entry }) => entry.leaf.path));
  if (kinds.size >= FEWEST) {
    return lines.map(({ form: printedOn, entry, from, to }, index) => {
      const source = text.printed.slice(from, Math.min(lines[index + 1]?.from ?? to, to, from + LONGEST));
      return noteAt(level, 'flattenedText', printedOn, entry.leaf.path, { source: source.trim(), at: lineOf(text, from) });
    });
  }
  return unlabelled(form, text, level);
}

/** 四 has no row labels: its headings one behind the other, and figures behind the last. */
function unlabelled(form: Form, text: TextStream, level: 'unread' | 'refused'): Note[] {
  const entries = form.blocks.flatMap((block) => columnAxis(block).entries);
  const headings = [...new Set(entries.map(({ own }) => own.labels[0]?.words ?? ''))];
  if (rowAxis(form).entries.length > 1 || headings.length < FEWEST) return [];
  if (headings.some((words) => !text.folded.includes(words))) return [];
  const last = Math.max(...headings.map((words) => text.folded.lastIndexOf(words) + words.length));
  const from = text.places[text.folded.indexOf(headings[0] ?? '')] ?? 0;
  const end = (text.places[last - 1] ?? 0) + 1;
  if (!FIGURE.test(text.printed.slice(end, end + 40))) return [];
  const source = text.printed.slice(from, end + LONGEST / 2);
  return [noteAt(level, 'flattenedText', form, undefined, { source: source.trim(), at: lineOf(text, from) })];
}

function hitsOf(form: Form, text: TextStream): Hit[] {
  const hits = new Map<number, Hit>();
  for (const entry of rowAxis(form).entries) {
    if (entry.leaf.path === '') continue;
    for (const { words, number: expected } of entry.own.labels) {
      if (words.length < 2) continue;
      for (let at = text.folded.indexOf(words); at >= 0; at = text.folded.indexOf(words, at + words.length)) {
        const start = text.places[at] ?? 0;
        const end = behind(text.printed, (text.places[at + words.length - 1] ?? 0) + 1);
        const rest = text.printed.slice(end, end + LONGEST);
        const number = NUMBER.exec(text.printed.slice(Math.max(0, start - 8), start));
        // 总计 and 其他 are columns as well; the rows of that name are numbered.
        if (!FIGURE.test(rest) || (!number && expected !== '' && words.length <= 2) || hits.has(end)) continue;
        const to = end + (FIGURES.exec(rest)?.[0].length ?? 0);
        hits.set(end, { form, entry, from: start - (number?.[0].length ?? 0), to });
      }
    }
  }
  return [...hits.values()];
}

/** Past the closing bracket or quotation mark of a label. */
function behind(text: string, place: number): number {
  return place + (/^[\s”"’』」）)]*/.exec(text.slice(place, place + 8))?.[0].length ?? 0);
}

function lineOf(text: TextStream, place: number): { line: number } | undefined {
  const line = text.lineAt(place);
  return line === undefined ? undefined : { line };
}
