/** Texts in another language are the same only if nothing but case and white space tells them apart. */
export function foldCase(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}
