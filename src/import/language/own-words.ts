import type { Editions } from '../../model/table.js';
import type { PrintedWords } from '../../model/words.js';
import type { RawTable, SourceBlock } from '../document.js';
import { blockWords } from './block-words.js';
import type { BlockWords } from './block-words.js';
import { foldCase } from './fold.js';
import { captionPrinted, headingsPrinted } from './lines.js';
import { blocksPrinted, withOwnLabels } from './table-labels.js';

/** Puts the forms' own words beside those of another language, so that everything else compares only the forms'. */
export interface OwnWords {
  readonly table: (table: RawTable) => RawTable;
  /** Blocks in printed order, with layout tables opened. */
  readonly blocks: (blocks: readonly SourceBlock[]) => SourceBlock[];
}

const LATIN = /[a-z]/i;

/** Longer lines are neither headings nor captions. */
const LONGEST = 300;

/**
 * Reads pages of this library's own in other languages. What is printed is kept; a text counts only as a whole, so that no
 * misprint, no other number and nothing added is read past. The words are looked at only once a document may have some.
 */
export function ownWords(editions: Editions, languages: readonly PrintedWords[]): OwnWords {
  let found: BlockWords[] | undefined;
  let named: ReadonlyMap<string, string> | undefined;
  const known = (): BlockWords[] => (found ??= blockWords(editions, languages));
  const printed = (table: RawTable): readonly BlockWords[] => (languages.length === 0 ? [] : blocksPrinted(table, known));

  const table = (one: RawTable): RawTable => {
    const blocks = printed(one);
    return blocks.length === 0 ? one : withOwnLabels(one, blocks);
  };
  const line = (block: SourceBlock, next: SourceBlock | undefined): SourceBlock => {
    if ((block.type !== 'heading' && block.type !== 'paragraph') || block.text.length > LONGEST || !LATIN.test(block.text)) return block;
    const below = next?.type === 'table' ? printed(next) : [];
    const captions = new Set(below.flatMap((one) => captionPrinted(block.text, one) ?? []));
    const [caption] = captions;
    const as = captions.size === 1 ? caption : (named ??= headingsPrinted(known())).get(foldCase(block.text));
    return as === undefined ? block : { ...block, as };
  };
  return {
    table,
    blocks: (blocks) => (languages.length === 0 ? [...blocks] : blocks.map((block, index) => (block.type === 'table' ? table(block) : line(block, blocks[index + 1])))),
  };
}
