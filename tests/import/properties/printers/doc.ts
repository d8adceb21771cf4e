import { doc, plain, tableOf } from '../../doc/support.js';
import type { PrintedPage } from '../page.js';
import type { Draw } from '../variations.js';

/** Word's old format; its text lies in one piece or in several. */
export function printDoc(page: PrintedPage, draw: Draw): Uint8Array {
  const paragraphs = page.flatMap((block) => (block.type === 'table' ? tableOf(block.rows.map((cells) => [...cells])) : [plain(block.text)]));
  return doc(paragraphs, draw(2) === 0 ? {} : { pieces: 50 + draw(200) });
}
