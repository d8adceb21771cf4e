import { isOwn } from '../own.js';

const HAN = /[\u3400-\u9fff]/;
const LATIN = /[A-Za-z]{2}/;

/**
 * Marks, on an English page, what is Chinese because the report says it so: figures in words, rows an agency has added, notes,
 * and the narrative around the part. Lines that are partly English, with a name in them, stay English.
 */
export function markChinese(part: Element): void {
  const around = part.closest('disclosure-report');
  const own = [part, ...(around ? [around] : [])].flatMap((host) => Array.from(host.children).filter(isOwn));
  for (const node of own) {
    if (node.matches('h1, h2, h3, h4, h5, h6, p')) mark(node);
    else for (const inner of Array.from(node.querySelectorAll('caption, th, td, li'))) mark(inner);
  }
}

function mark(node: Element): void {
  const text = node.textContent;
  if (HAN.test(text) && !LATIN.test(text)) node.setAttribute('lang', 'zh-CN');
}
