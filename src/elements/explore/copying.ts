/** What the clipboard takes, by type. */
export type Copies = Readonly<Partial<Record<'text/html' | 'text/plain', string>>>;

/**
 * Puts texts on the clipboard. Pages without https have no `navigator.clipboard`, so the older way comes first: it works
 * everywhere, as long as it follows something the reader did.
 * @throws {Error} where the browser allows neither
 */
export async function copyTexts(copies: Copies): Promise<void> {
  if (copyByCommand(copies)) return;
  const plain = copies['text/plain'] ?? '';
  const html = copies['text/html'];
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
  const item = (type: string, text: string): Record<string, Blob> => ({ [type]: new Blob([text], { type }) });
  return navigator.clipboard.write([new ClipboardItem({ ...item('text/plain', plain), ...item('text/html', html) })]);
}

function copyByCommand(copies: Copies): boolean {
  let put = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(copies)) event.clipboardData?.setData(type, text);
    put = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, true);
  try {
    const page: { readonly execCommand?: (command: string) => boolean } = document;
    return page.execCommand?.('copy') === true && put;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', onCopy, true);
  }
}
