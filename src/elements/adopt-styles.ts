import type { CSSResult } from 'lit';

const SHEETS = new WeakMap<CSSResult, CSSStyleSheet>();

/**
 * Adds styles to the root of an element, after those it has. Where style sheets cannot be constructed (Safari before
 * 16.4) a style element does it.
 */
export function adoptStyles(root: Document | ShadowRoot, ...styles: readonly CSSResult[]): void {
  if ('adoptedStyleSheets' in root) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.map(sheetOf)];
    return;
  }
  const style = document.createElement('style');
  style.textContent = styles.map(({ cssText }) => cssText).join('\n');
  const home = root as Document | ShadowRoot;
  (home instanceof Document ? home.head : home).append(style);
}

/** Adds styles to the tree an element stands in, unless they are there already. */
export function adoptOnce(root: Node, styles: CSSResult): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || ADOPTED.get(root)?.has(styles)) return;
  ADOPTED.set(root, new Set([...(ADOPTED.get(root) ?? []), styles]));
  adoptStyles(root, styles);
}

const ADOPTED = new WeakMap<Node, Set<CSSResult>>();

function sheetOf(styles: CSSResult): CSSStyleSheet {
  const sheet = SHEETS.get(styles) ?? new CSSStyleSheet();
  if (!SHEETS.has(styles)) sheet.replaceSync(styles.cssText);
  SHEETS.set(styles, sheet);
  return sheet;
}
