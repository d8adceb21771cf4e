import { tableHtml } from '../../support.js';
import type { PrintedBlock, PrintedPage } from '../page.js';
import type { PrintedCell } from '../printed-table.js';
import type { Draw } from '../variations.js';

export function printHtml(page: PrintedPage, draw: Draw): string {
  return page.map((block) => blockHtml(block, draw)).join('\n');
}

function blockHtml(block: PrintedBlock, draw: Draw): string {
  if (block.type === 'table') return tableHtml(block.rows.map((cells) => cells.map((cell) => ({ ...cell, html: markupOf(cell, draw) }))));
  const tag = block.type === 'paragraph' ? 'p' : (['h2', 'h3', 'p', 'div'][draw(4)] ?? 'p');
  return `<${tag}>${escaped(block.text)}</${tag}>`;
}

function markupOf({ paragraphs, dressed }: PrintedCell, draw: Draw): string {
  if (paragraphs.length === 0 && !dressed) return ['', '&nbsp;', '<br>', '<p></p>'][draw(4)] ?? '';
  const texts = paragraphs.map((pieces) => (pieces.length === 1 ? escaped(pieces[0] ?? '') : pieces.map((piece) => `<span>${escaped(piece)}</span>`).join('')));
  if (dressed) return (texts.length === 0 ? [''] : texts).map((text) => `<p class=MsoNormal><span style='font-family:仿宋'>${text}</span><span><o:p></o:p></span></p>`).join('');
  return texts.join(draw(2) === 0 ? '<br>' : '</p><p>');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\u00a0/g, '&nbsp;');
}
