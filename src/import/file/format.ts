/** The formats there is a reader for. `text` is plain text, Markdown, and cells pasted with tabs between them. */
export type Format = 'html' | 'text' | 'docx' | 'doc' | 'xlsx' | 'pdf';

export const FORMATS: readonly Format[] = ['html', 'text', 'docx', 'doc', 'xlsx', 'pdf'];

/** What bytes begin with that are no text. */
const SIGNATURES: readonly (readonly [signature: readonly number[], kind: 'zip' | 'ole' | 'pdf'])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'ole'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
];

/**
 * The format that bytes show by themselves; a file's name is not asked, since pages are saved as .doc and workbooks
 * renamed. `text` stands for HTML as well, which shows only once it is decoded (`isHtml`).
 */
export function formatOf(bytes: Uint8Array): 'docx' | 'xlsx' | 'doc' | 'pdf' | 'text' | undefined {
  const kind = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1];
  switch (kind) {
    case 'pdf':
      return 'pdf';
    case 'ole':
      return 'doc';
    case 'zip':
      return names(bytes, 'word/') ? 'docx' : names(bytes, 'xl/') ? 'xlsx' : undefined;
    case undefined:
      // A PDF may have other bytes in front of its first line.
      return names(bytes.subarray(0, 1024), '%PDF-') ? 'pdf' : 'text';
  }
}

/** Whether a text is markup rather than lines. */
export function isHtml(text: string): boolean {
  return /<(?:!doctype|html|head|body|table|div|p|span|meta)\b/i.test(text.slice(0, 100_000));
}

/** Whether some ASCII text stands among bytes: an archive names its parts in plain bytes. */
function names(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
