/** What the dark theme sets for everything inside an element, put back to what stands on white. */
const LIGHT: Readonly<Record<string, string>> = {
  color: '#1b1f24',
  '--disclosure-text': '#1b1f24',
  '--disclosure-background': '#fff',
  '--disclosure-muted': 'initial',
  '--disclosure-header': 'initial',
  '--disclosure-line': 'initial',
  '--disclosure-focus': 'initial',
};

/** Out of sight, of the picture's own size, and nothing to assistive technology. */
const ASIDE: Readonly<Record<string, string>> = {
  position: 'fixed',
  top: '0',
  left: '-99999px',
  'pointer-events': 'none',
  'forced-color-adjust': 'none',
  'color-scheme': 'light',
};

/**
 * Shows `read` a copy of a drawing in light colours, whatever the theme of its element and of the system: under the same
 * style sheets, in a host that names no theme, as long as the call takes. Colours a page sets for marks are kept. A
 * drawing outside of a shadow root has no theme, and is read itself.
 */
export function withLightCopy<Result>(svg: SVGSVGElement, read: (copy: SVGSVGElement) => Result): Result {
  const root = svg.getRootNode();
  if (!(root instanceof ShadowRoot)) return read(svg);
  const host = svg.ownerDocument.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  const palette = root.host.getAttribute('palette');
  if (palette !== null) host.setAttribute('palette', palette);
  for (const [name, value] of Object.entries({ ...ASIDE, ...LIGHT, width: `${svg.getBoundingClientRect().width}px` })) host.style.setProperty(name, value, 'important');
  const shadow = host.attachShadow({ mode: 'open' });
  // Engines that know none have style elements in the root instead.
  if ('adoptedStyleSheets' in root) shadow.adoptedStyleSheets = Array.from(root.adoptedStyleSheets, withoutForcedColours);
  const styles = Array.from(root.querySelectorAll('style, link[rel="stylesheet"]'), (style) => style.cloneNode(true));
  const copy = svg.cloneNode(true) as SVGSVGElement;
  shadow.append(...styles, ...withAncestors(svg, copy, root));
  root.append(host);
  try {
    return read(copy);
  } finally {
    host.remove();
  }
}

/** The elements around the drawing matter to rules about it: they are there, with nothing else in them; none comes to life. */
function withAncestors(svg: Element, copy: Element, root: ShadowRoot): Element[] {
  let outermost = copy;
  for (let parent = svg.parentElement; parent?.getRootNode() === root; parent = parent.parentElement) {
    const around = parent.localName.includes('-') ? document.createElement('div') : (parent.cloneNode(false) as Element);
    around.append(outermost);
    outermost = around;
  }
  return [outermost];
}

/** A system of few colours leaves marks no colour of their own; a file is not of that system. */
function withoutForcedColours(sheet: CSSStyleSheet): CSSStyleSheet {
  const rules = Array.from(sheet.cssRules).filter((rule) => !(rule instanceof CSSMediaRule && rule.media.mediaText.includes('forced-colors')));
  if (rules.length === sheet.cssRules.length) return sheet;
  const copy = new CSSStyleSheet();
  copy.replaceSync(rules.map(({ cssText }) => cssText).join('\n'));
  return copy;
}
