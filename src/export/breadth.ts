/** How broad a text is, in half-width characters: Chinese characters and full-width signs count twice. */
export function breadth(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}
