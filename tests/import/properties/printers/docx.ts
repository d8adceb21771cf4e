import { docx, p, r, tableXml } from '../../docx/support.js';
import type { PrintedPage } from '../page.js';

const STYLES = [1, 2].map((level) => `<w:style w:type="paragraph" w:styleId="h${level}"><w:name w:val="heading ${level}"/></w:style>`).join('');

export function printDocx(page: PrintedPage): Uint8Array {
  const body = page.map((block) => {
    if (block.type === 'table') return tableXml(block.rows.map((cells) => [...cells]));
    return p(r(block.text), block.type === 'paragraph' ? '' : `<w:pStyle w:val="h${block.type === 'title' ? 1 : 2}"/>`);
  });
  return docx(body.join(''), STYLES);
}
