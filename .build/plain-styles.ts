import type { Plugin } from 'vite';

/**
 * Puts a plain `css` tag in the place of Lit's. Its checks, and the messages for those who misuse it, are for authors of
 * styles: here the compiler has checked them, and every page would load them. What it makes has Lit's interface.
 */
export function plainStyles(): Plugin {
  return {
    name: 'plain-styles',
    enforce: 'pre',
    load: (id) =>
      (id.split('?')[0] ?? '').endsWith('/@lit/reactive-element/css-tag.js')
        ? `export const supportsAdoptingStyleSheets = 'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;
           export class CSSResult {
             constructor(cssText) { this.cssText = cssText; }
             get styleSheet() {
               if (supportsAdoptingStyleSheets && !this.made) (this.made = new CSSStyleSheet()).replaceSync(this.cssText);
               return this.made;
             }
           }
           export const unsafeCSS = (text) => new CSSResult(text);
           export const css = (strings, ...values) => new CSSResult(strings.reduce((text, part, at) => text + values[at - 1].cssText + part));
           export const getCompatibleStyle = (styles) => styles;
           export const adoptStyles = (root, styles) => {
             if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
             else for (const { cssText } of styles) {
               const style = document.createElement('style');
               style.textContent = cssText;
               root.appendChild(style);
             }
           };`
        : undefined,
  };
}
