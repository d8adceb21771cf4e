import type { Page } from 'puppeteer-core';

/** In px of the page, from its top left corner. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text as it is really set. */
export interface TextSeen {
  readonly text: string;
  /** Its em box: as wide as the font makes it, as high as its size. */
  readonly box: Rect;
  readonly colour: string;
  /** In a drawing: where it was placed and how large, whatever the font. */
  readonly placed?: { readonly x: number; readonly y: number; readonly size: number };
}

/** One chart as a page shows it. */
export interface ChartSeen {
  /** Which element it is in. */
  readonly element: string;
  readonly frame: Rect;
  /** The drawing in it, if it is one; tiles are text. */
  readonly drawing?: Rect;
  /** Text around the drawing, or in tiles, one line each: `title 办理结果`. */
  readonly said: readonly string[];
  /** Shapes and texts in the order they are drawn: `x y width height kind cell +others`, `x y kind text`, in px of the drawing. */
  readonly marks: readonly string[];
  /** How kinds of shapes and texts are painted. */
  readonly paints: readonly string[];
  readonly texts: readonly TextSeen[];
}

export interface PageSeen {
  /** Of the window. */
  readonly width: number;
  readonly charts: readonly ChartSeen[];
  /** What each element shows beside its charts. */
  readonly shown: readonly string[];
}

/** Texts are left out of screenshots, so that no font is compared; their places are looked at here. */
export async function hideTexts(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((hide) => {
    for (const { shadowRoot } of Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid'))) {
      shadowRoot?.querySelector('style.no-text')?.remove();
      if (!hide) continue;
      const style = document.createElement('style');
      style.className = 'no-text';
      style.textContent = 'figcaption *, .remark, .opener, .tile > *, .tile > * *, svg text { visibility: hidden !important }';
      shadowRoot?.append(style);
    }
  }, hidden);
}

/** What a page shows of charts. */
export function lookAt(page: Page): Promise<PageSeen> {
  return page.evaluate(() => {
    const rectOf = ({ x, y, width, height }: Rect): Rect => ({ x: x + scrollX, y: y + scrollY, width, height });
    const spaced = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
    const round = (...numbers: readonly number[]): string => numbers.map((each) => Math.round(each)).join(' ');
    const kindOf = (shape: Element): string => [shape.closest('[class^=patch-]'), shape].flatMap((each) => each?.getAttribute('class') ?? []).join(' ');
    /** Whether it is there for the eye; what is transparent, rather than not painted, is there for the pointer. */
    const isPainted = (shape: Element): boolean => {
      const { fill, stroke } = getComputedStyle(shape);
      return fill !== 'rgba(0, 0, 0, 0)' || stroke !== 'none';
    };

    const linesOf = (element: Element): TextSeen[] => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { color, fontSize } = getComputedStyle(element);
      const size = parseFloat(fontSize);
      return Array.from(range.getClientRects())
        .filter(({ width }) => width > 0)
        .map(({ x, y, width, height }) => ({ text: spaced(element.textContent), box: rectOf({ x, y: y + (height - size) / 2, width, height: size }), colour: color }));
    };
    const textIn = (text: SVGTextElement): TextSeen => {
      const matrix = text.getScreenCTM() ?? new DOMMatrix();
      const start = new DOMPoint(text.x.baseVal[0]?.value, text.y.baseVal[0]?.value).matrixTransform(matrix);
      const { fill, fontSize } = getComputedStyle(text);
      const size = parseFloat(fontSize) * matrix.a;
      return {
        text: spaced(text.textContent),
        box: rectOf({ x: start.x, y: start.y - 0.85 * size, width: text.getComputedTextLength() * matrix.a, height: size }),
        colour: fill,
        placed: { x: start.x + scrollX, y: start.y + scrollY, size },
      };
    };

    const chartIn = (chart: Element, element: string): ChartSeen => {
      const picture = chart.querySelector<SVGSVGElement>('svg.picture');
      const drawn = Array.from(picture?.querySelectorAll<SVGGraphicsElement>('rect, path:not([d=""]), text') ?? []).filter(isPainted);
      const corner = picture?.getBoundingClientRect();
      const [left, top] = [corner?.x ?? 0, corner?.y ?? 0];
      const paints = new Set<string>();
      const svgTexts: TextSeen[] = [];
      const marks = drawn.map((shape) => {
        const { fill, fillOpacity, stroke } = getComputedStyle(shape);
        paints.add(`${kindOf(shape)}: ${[fill, ...(fillOpacity === '1' ? [] : [fillOpacity]), stroke].join(' ')}`);
        const { x, y, width, height } = shape.getBoundingClientRect();
        if (!(shape instanceof SVGTextElement)) {
          const [cell = '', ...others] = (shape.closest('[data-cells]')?.getAttribute('data-cells') ?? '').split(' ');
          return `${round(x - left, y - top, width, height)} ${kindOf(shape)} ${cell}${others.length > 0 ? ` +${others.length}` : ''}`.trim();
        }
        const text = textIn(shape);
        svgTexts.push(text);
        return `${round((text.placed?.x ?? 0) - left - scrollX, (text.placed?.y ?? 0) - top - scrollY)} ${kindOf(shape)} ${text.text}`;
      });
      const around = Array.from(chart.querySelectorAll('.title, .lead, .remark, .tile dt, .tile-label, .tile-figure, .tile-unit'));
      for (const element of [...around, ...Array.from(chart.querySelectorAll('.tile'))]) {
        const { borderTopColor, borderTopWidth, color } = getComputedStyle(element);
        paints.add(`${element.className || element.localName}: ${element.className === 'tile' ? `${borderTopWidth} ${borderTopColor}` : color}`);
      }
      return {
        element,
        frame: rectOf(chart.getBoundingClientRect()),
        ...(corner ? { drawing: rectOf(corner) } : {}),
        said: around.map((text) => `${text.className || text.localName} ${spaced(text.textContent)}`),
        marks,
        paints: Array.from(paints).sort(),
        texts: [...around.flatMap(linesOf), ...svgTexts],
      };
    };

    const parts = Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid'));
    return {
      width: document.documentElement.clientWidth,
      charts: parts.flatMap((part) => Array.from(part.shadowRoot?.querySelectorAll('.charts .chart') ?? []).filter((chart) => chart.getClientRects().length > 0).map((chart) => chartIn(chart, part.localName))),
      shown: parts.map((part) => {
        const region = part.shadowRoot?.querySelector('.region')?.getBoundingClientRect();
        const rows = part.querySelectorAll('table[slot=table] tr').length;
        const now = spaced(Array.from(part.shadowRoot?.querySelector('.now')?.childNodes ?? []).map((node) => (node instanceof Text ? node.data : '')).join(''));
        return [part.localName, `${(region?.width ?? 0) > 1 ? 'table' : 'hidden table'} of ${rows} rows`, ...(now ? [now] : [])].join(': ');
      }),
    };
  });
}
