import type { Note } from '../../model/note.js';
import type { SourceBlock } from '../document.js';
import { foldText } from '../labels/label.js';
import { makeNote } from '../notes.js';

/** Headings and indicators of the lists that reports for 2018 and earlier printed. */
const INDICATORS = [
  '政府信息公开情况统计表',
  '指标名称',
  '统计指标',
  '计量单位',
  '历年累计',
  '主动公开文件数',
  '主动公开政府信息数',
  '受理依申请公开信息总数',
  '收到申请数',
  '对申请的答复总数',
  '申请办结数',
  '同意公开答复数',
  '不予公开答复数',
];

/** So many of them make a list. */
const FEWEST = 3;

/** Names the list of indicators of a report of before 2019, if the document holds one. */
export function formBefore2019(blocks: readonly SourceBlock[], level: 'unread' | 'refused'): Note[] {
  const found = new Set<string>();
  let first: { text: string; line: number | undefined } | undefined;
  for (const block of blocks) {
    for (const text of textsOf(block)) {
      const folded = foldText(text);
      const here = INDICATORS.filter((indicator) => folded.includes(indicator));
      for (const indicator of here) found.add(indicator);
      if (here.length > 0) first ??= { text, line: block.line };
    }
  }
  if (found.size < FEWEST || !first) return [];
  return [makeNote(level, 'formBefore2019', { source: first.text, at: first.line === undefined ? undefined : { line: first.line } })];
}

function textsOf(block: SourceBlock): string[] {
  if (block.type === 'picture') return [];
  if (block.type === 'list') return [...block.items];
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.map(({ lines }) => lines.join('')));
  return [block.text];
}
