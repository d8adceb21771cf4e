/** A picture without a page: plain shapes in the order they are painted, colours resolved, lengths in pixels. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What it shows, for who cannot see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = RectShape | PathShape | TextShape;

/** How a shape is painted. Without a fill (or stroke) there is none. */
export interface Paint {
  readonly fill?: Colour | Pattern;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  /** Lengths of strokes and of the gaps between them. */
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'square';
  /** Lines lie on whole pixels. */
  readonly crisp?: true;
}

export interface Colour {
  /** Any CSS colour, best `#rrggbb`, which every program knows. */
  readonly colour: string;
  /** From 0 to 1; 1 if absent. */
  readonly opacity?: number;
}

/** A tile that is repeated over a shape. */
export interface Pattern {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly transform?: Matrix;
  readonly shapes: readonly Shape[];
}

/** a, b, c, d, e, f of SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number];

interface Painted extends Paint {
  readonly transform?: Matrix;
}

export interface RectShape extends Painted {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of its corners. */
  readonly radius?: number;
}

/** Lines and outlines of any kind. */
export interface PathShape extends Painted {
  readonly type: 'path';
  /** Path data of SVG. */
  readonly d: string;
}

/** One line of text. */
export interface TextShape extends Painted {
  readonly type: 'text';
  readonly text: string;
  /** Where its anchor stands, on the base line. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor?: 'middle' | 'end';
  readonly bold?: true;
}
