import { fixture, html } from '@open-wc/testing';

/** A drawing in a shadow root with a theme, as charts of the elements are. */
export async function themedDrawing(theme: 'light' | 'dark', styles: string, content: string): Promise<SVGSVGElement> {
  const host = await fixture<HTMLElement>(html`<div theme=${theme}></div>`);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
  const parsed = new DOMParser().parseFromString(`<svg xmlns="http://www.w3.org/2000/svg" class="picture" role="img" aria-label="予以公开21" width="300" height="100" viewBox="0 0 300 100" font-size="14">${content}</svg>`, 'image/svg+xml');
  const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
  const figure = document.createElement('figure');
  figure.className = 'chart';
  figure.append(svg);
  root.append(figure);
  return svg;
}

/** The picture of a file, pixel by pixel. */
export async function pixelsOf(blob: Blob): Promise<{ width: number; height: number; at: (x: number, y: number) => number[] }> {
  const image = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return { width: image.width, height: image.height, at: (x, y) => Array.from(context.getImageData(x, y, 1, 1).data) };
}
