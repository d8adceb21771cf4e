import type { CSSResult } from 'lit';

/**
 * Adds styles to the root of an element, after those it has. Where style sheets cannot be constructed (Safari before
 * 16.4) a style element does it.
 */
export function adoptStyles(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const text = styles.map(({ cssText }) => cssText).join('\n');
  if ('adoptedStyleSheets' in root) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  const style = document.createElement('style');
  style.textContent = text;
  (root as ShadowRoot).append(style);
}
