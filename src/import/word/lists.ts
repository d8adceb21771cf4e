import type { SourceBlock, SourceText } from '../document.js';

/**
 * Gathers items of one list that follow upon each other. A single one stays a paragraph: it may be a heading that Word
 * numbers, and the number itself is not in the file.
 */
export function gatherLists(blocks: readonly SourceBlock[], lists: ReadonlyMap<SourceBlock, string>): SourceBlock[] {
  const gathered: SourceBlock[] = [];
  let items: SourceText[] = [];
  const close = (): void => {
    const [first] = items;
    if (first && items.length > 1) gathered.push({ type: 'list', items: items.map(({ text }) => text), ...(first.within ? { within: first.within } : {}) });
    else if (first) gathered.push(first);
    items = [];
  };
  let list: string | undefined;
  for (const block of blocks) {
    const mine = lists.get(block);
    if (mine !== list) close();
    list = mine;
    if (mine !== undefined && block.type === 'paragraph') items.push(block);
    else gathered.push(block);
  }
  close();
  return gathered;
}
