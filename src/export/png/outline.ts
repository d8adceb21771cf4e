/** The outline of a simple shape as path data; `undefined` for what is none. */
export function outlineOf(element: SVGElement): string | undefined {
  if (element instanceof SVGPathElement) return element.getAttribute('d') ?? '';
  if (element instanceof SVGLineElement) {
    return `M${at(element.x1)} ${at(element.y1)}L${at(element.x2)} ${at(element.y2)}`;
  }
  if (element instanceof SVGPolygonElement) return `${corners(element.points)}Z`;
  if (element instanceof SVGPolylineElement) return corners(element.points);
  if (element instanceof SVGCircleElement) return ellipse(at(element.cx), at(element.cy), at(element.r), at(element.r));
  if (element instanceof SVGEllipseElement) return ellipse(at(element.cx), at(element.cy), at(element.rx), at(element.ry));
  return undefined;
}

/** A length in pixels. */
export function at(length: SVGAnimatedLength): number {
  return length.baseVal.value;
}

function corners(points: SVGPointList): string {
  return Array.from({ length: points.numberOfItems }, (_, index) => points.getItem(index))
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`)
    .join('');
}

function ellipse(x: number, y: number, across: number, down: number): string {
  const half = (to: number): string => `A${across} ${down} 0 1 0 ${to} ${y}`;
  return `M${x - across} ${y}${half(x + across)}${half(x - across)}Z`;
}
