import type { Paint, TextShape } from '../svg/scene.js';

type Painter = (element: SVGElement) => Paint;

/** The pieces of a text element, one for each stretch in one style, where the browser put them. */
export function textShapes(text: SVGTextElement, paintOf: Painter): TextShape[] {
  const shapes: TextShape[] = [];
  let from = 0;
  const walk = (parent: SVGTextContentElement): void => {
    for (const node of Array.from(parent.childNodes)) {
      if (node instanceof SVGTextContentElement) walk(node);
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const shown = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      // Characters that are not laid out (the indentation of markup) have no number.
      const content = shapes.length === 0 ? shown.trimStart() : shown;
      const count = Math.min(content.length, text.getNumberOfChars() - from);
      const said = content.slice(0, Math.max(0, count));
      if (said.trim() !== '') shapes.push(piece(text, parent, said.trimEnd(), from, paintOf));
      from += said.length;
    }
  };
  walk(text);
  return shapes;
}

/** Fonts differ from one machine to the next: a text that ends or has its middle at a place still does. */
function piece(text: SVGTextElement, styled: SVGTextContentElement, said: string, from: number, paintOf: Painter): TextShape {
  const { textAnchor, fontSize, fontWeight } = getComputedStyle(styled);
  const start = text.getStartPositionOfChar(from);
  const end = text.getEndPositionOfChar(from + said.length - 1);
  const anchor = textAnchor === 'middle' || textAnchor === 'end' ? textAnchor : undefined;
  const x = anchor === 'middle' ? (start.x + end.x) / 2 : anchor === 'end' ? end.x : start.x;
  return {
    type: 'text',
    text: said,
    x,
    y: start.y,
    size: parseFloat(fontSize),
    ...(anchor ? { anchor } : {}),
    ...(Number(fontWeight) >= 600 ? { bold: true } : {}),
    ...paintOf(styled),
  };
}
