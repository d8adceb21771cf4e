import { glyphAt } from './glyph-at.js';
import { around, areaOf, holds, middleOf, shared } from './ink.js';
import { judged } from './judged.js';
import type { Painted } from './judged.js';
import type { Box, Fill, Glyph, Ink, Mark, Rule } from './ink.js';
import { combined, enlargement, IDENTITY, matrixOf, moved } from './matrix.js';
import type { Matrix } from './matrix.js';
import type { Operators, PdfFont } from './pdfjs.js';
import { addArea, filled, piecesOf, stroked } from './shapes.js';
import type { Shapes } from './shapes.js';
import { isGlyph, isNumbers, numberOf, numbersOf } from './values.js';

/** What is needed to follow a page's operators. */
export interface Painting {
  readonly operators: Operators;
  readonly OPS: Readonly<Record<string, number>>;
  readonly fontOf: (id: string) => PdfFont | undefined;
  /** Whether a layer is switched on. */
  readonly shows: (group: unknown) => boolean;
  readonly width: number;
  readonly height: number;
  /** From the page's own coordinates to points from the upper left corner, downwards. */
  readonly base: Matrix;
}

/** The graphics state, as PDF defines it. */
interface State {
  ctm: Matrix;
  clip: Box;
  fill: string;
  alpha: number;
  strokeAlpha: number;
  /** Opacity of the groups around. */
  around: number;
  /** A mask may hide what is painted; or what is painted is only a mask. */
  masked: boolean;
  isMask: boolean;
  blended: boolean;
  lineWidth: number;
  font: PdfFont | undefined;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

/** Beyond these the page is no report's, and is not read. */
const MOST_PIECES = 400_000;
const DEEPEST = 2_000;

/** Slanting text is a watermark from this size on; smaller, it is something in its place that cannot be read. */
const WATERMARK = 24;

/** Less opacity than this shows nothing. */
const FAINT = 0.1;

/** Follows the operators of a page and says what is printed on it; `undefined` if that is more than any page holds. */
export function paint(painting: Painting): Ink | undefined {
  const { operators, OPS, width, height, base } = painting;
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const painted: Painted[] = [];
  const rules: Rule[] = [];
  const fills: Fill[] = [];
  const marks: Mark[] = [];
  const cut: Glyph[] = [];
  const saved: State[] = [];
  const layers: boolean[] = [];
  let state = newState(base, page);
  let textMatrix = IDENTITY;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];
  let clipping = false;
  let order = 0;
  let pieces = 0;

  const isHidden = (): boolean => state.isMask || layers.includes(false);
  const save = (): void => {
    if (saved.length < DEEPEST) saved.push({ ...state });
    else pieces = Infinity;
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const clipTo = (box: Box): void => {
    state.clip = shared(state.clip, box);
  };
  const boxOf = (values: unknown, matrix: Matrix): Box | undefined => {
    const [left, top, right, bottom] = numbersOf(values);
    if (left === undefined || top === undefined || right === undefined || bottom === undefined) return undefined;
    return around([moved(matrix, left, top), moved(matrix, right, top), moved(matrix, left, bottom), moved(matrix, right, bottom)]);
  };
  const take = (shapes: Shapes, how: { white: boolean; alpha: number }): void => {
    const alpha = how.alpha * state.around;
    if (isHidden() || alpha < FAINT) return;
    const opaque = alpha > 1 - FAINT && !state.blended && !state.masked;
    rules.push(...shapes.rules);
    for (const box of shapes.areas) fills.push({ box, white: how.white, order, opaque });
    for (const box of shapes.drawings) if (!how.white) marks.push({ box, picture: false, order });
  };
  const picture = (matrix: Matrix): void => {
    const box = boxOf([0, 0, 1, 1], matrix);
    if (!box || isHidden()) return;
    const seen = shared(box, state.clip);
    const shapes: Shapes = { rules: [], areas: [], drawings: [] };
    addArea(shapes, seen);
    rules.push(...shapes.rules);
    if (areaOf(seen) > 0) marks.push({ box: seen, picture: true, order });
  };
  const pictures = (transforms: readonly unknown[]): void => {
    for (const transform of transforms.slice(0, DEEPEST)) picture(combined(state.ctm, matrixOf(transform)));
  };
  const isWhite = (color: string): boolean => /^#f[a-f\d]f[a-f\d]f[a-f\d]$/i.test(color);

  const path = (args: readonly unknown[]): void => {
    const [kind, data] = args;
    const steps = Array.isArray(data) ? (data as unknown[])[0] : undefined;
    const shown = isNumbers(steps) ? piecesOf(steps, state.ctm) : [];
    pieces += shown.length;
    if (FILLING.some((name) => kind === OPS[name])) {
      take(filled(shown, state.clip), { white: isWhite(state.fill), alpha: state.alpha });
    }
    if (STROKING.some((name) => kind === OPS[name])) {
      take(stroked(shown, state.lineWidth * enlargement(state.ctm), state.clip), { white: false, alpha: state.strokeAlpha });
    }
    if (clipping) clipTo(around(shown.flatMap(({ points }) => points)));
    clipping = false;
  };

  const move = (dx: number, dy: number): void => {
    lineX += dx;
    lineY += dy;
    x = lineX;
    y = lineY;
  };

  const show = (shownGlyphs: unknown): void => {
    const { font } = state;
    if (!font || !Array.isArray(shownGlyphs)) return;
    const unit = matrixOf(font.fontMatrix)[0] * state.size * (font.fontMatrix ? 1 : 0.001);
    for (const item of shownGlyphs as unknown[]) {
      if (typeof item === 'number') {
        if (font.vertical) y -= (item / 1000) * state.size;
        else x -= (item / 1000) * state.size * state.stretch;
        continue;
      }
      if (!isGlyph(item)) continue;
      const spacing = state.charSpacing + (item.isSpace ? state.wordSpacing : 0);
      const vertical = font.vertical ? (item.vmetric ?? font.defaultVMetrics ?? [-1000, item.width / 2, 880]) : undefined;
      const from = vertical ? { x: x - (item.vmetric ? (vertical[1] ?? 0) : item.width / 2) * unit * state.stretch, y: y - (vertical[2] ?? 0) * unit } : { x, y };
      const one = glyphAt(item, font, combined(state.ctm, textMatrix), { x: from.x, y: from.y + state.rise, unit, size: state.size, stretch: state.stretch, faint: state.alpha * state.around < FAINT || state.masked });
      if (vertical) y += (vertical[0] ?? 0) * unit + spacing;
      else x += (item.width * unit + spacing) * state.stretch;
      pieces += 1;
      if (!one || isHidden() || state.mode === 3 || state.mode === 7) continue;
      if (one.askew) {
        if (one.size < WATERMARK) marks.push({ box: shared(one.box, state.clip), picture: false, order });
        continue;
      }
      const { x: centreX, y: centreY } = middleOf(one);
      const glyph = isCutClose(one, state.clip, page) ? { ...one, doubt: true } : one;
      if (holds(state.clip, centreX, centreY)) painted.push({ glyph, order, white: isWhite(state.fill) && state.mode !== 1 && state.mode !== 2 });
      else cut.push(one);
    }
  };

  const act: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    save,
    restore,
    transform: (args) => (state.ctm = combined(state.ctm, matrixOf(args))),
    setLineWidth: ([width]) => (state.lineWidth = numberOf(width)),
    setFillRGBColor: ([color]) => (state.fill = typeof color === 'string' ? color : ''),
    setFillTransparent: () => (state.fill = '#ffffff'),
    setFillColorN: () => (state.fill = ''),
    setGState: ([entries]) => {
      for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) if (Array.isArray(entry)) setGraphics(state, entry[0], entry[1], painting);
    },
    clip: () => (clipping = true),
    eoClip: () => (clipping = true),
    constructPath: path,
    shadingFill: () => {
      take({ rules: [], areas: [state.clip], drawings: [] }, { white: false, alpha: state.alpha });
    },
    beginText: () => {
      textMatrix = IDENTITY;
      [x, y, lineX, lineY] = [0, 0, 0, 0];
    },
    setCharSpacing: ([spacing]) => (state.charSpacing = numberOf(spacing)),
    setWordSpacing: ([spacing]) => (state.wordSpacing = numberOf(spacing)),
    setHScale: ([percent]) => (state.stretch = numberOf(percent) / 100),
    setLeading: ([leading]) => (state.leading = numberOf(leading)),
    setFont: ([id, size]) => {
      state.font = typeof id === 'string' ? painting.fontOf(id) : undefined;
      state.size = numberOf(size);
    },
    setTextRenderingMode: ([mode]) => (state.mode = numberOf(mode)),
    setTextRise: ([rise]) => (state.rise = numberOf(rise)),
    moveText: ([dx, dy]) => {
      move(numberOf(dx), numberOf(dy));
    },
    setLeadingMoveText: ([dx, dy]) => {
      state.leading = -numberOf(dy);
      move(numberOf(dx), numberOf(dy));
    },
    setTextMatrix: ([matrix]) => {
      textMatrix = matrixOf(matrix);
      [x, y, lineX, lineY] = [0, 0, 0, 0];
    },
    nextLine: () => {
      move(0, -state.leading);
    },
    showText: ([glyphs]) => {
      show(glyphs);
    },
    beginMarkedContent: () => layers.push(true),
    beginMarkedContentProps: ([tag, group]) => layers.push(tag !== 'OC' || painting.shows(group)),
    endMarkedContent: () => layers.pop(),
    paintFormXObjectBegin: ([matrix, box]) => {
      save();
      if (matrix) state.ctm = combined(state.ctm, matrixOf(matrix));
      const clip = boxOf(box, state.ctm);
      if (clip) clipTo(clip);
    },
    paintFormXObjectEnd: restore,
    beginGroup: ([group]) => {
      save();
      const { matrix, smask } = group !== null && typeof group === 'object' ? (group as { matrix?: unknown; smask?: unknown }) : {};
      if (matrix) state.ctm = combined(state.ctm, matrixOf(matrix));
      state = { ...state, around: state.around * state.alpha, alpha: 1, strokeAlpha: 1, isMask: state.isMask || Boolean(smask) };
    },
    endGroup: restore,
    beginAnnotation: ([, rect, transform, matrix]) => {
      state = newState(base, page);
      save();
      const clip = boxOf(rect, state.ctm);
      if (clip) clipTo(clip);
      state.ctm = combined(combined(state.ctm, matrixOf(transform)), matrixOf(matrix));
    },
    endAnnotation: restore,
    paintImageXObject: () => {
      picture(state.ctm);
    },
    paintInlineImageXObject: () => {
      picture(state.ctm);
    },
    paintImageMaskXObject: () => {
      picture(state.ctm);
    },
    paintSolidColorImageMask: () => {
      picture(state.ctm);
    },
    paintImageXObjectRepeat: ([, scaleX, scaleY, places]) => {
      pictures(repeated([numberOf(scaleX), 0, 0, numberOf(scaleY)], places));
    },
    paintImageMaskXObjectRepeat: ([, scaleX, skewX, skewY, scaleY, places]) => {
      pictures(repeated([scaleX, skewX, skewY, scaleY].map(numberOf), places));
    },
    paintInlineImageXObjectGroup: ([, map]) => {
      pictures(transformsOf(map));
    },
    paintImageMaskXObjectGroup: ([images]) => {
      pictures(transformsOf(images));
    },
  };
  const acts = new Map(Object.entries(act).map(([name, does]) => [OPS[name], does]));

  for (const [index, operator] of operators.fnArray.entries()) {
    order = index;
    const args = operators.argsArray[index];
    acts.get(operator)?.(Array.isArray(args) || isNumbers(args) ? Array.from(args as ArrayLike<unknown>) : []);
    if (pieces + rules.length + fills.length + marks.length > MOST_PIECES) return undefined;
  }
  const glyphs = judged(painted, cut, fills, marks);
  return glyphs && { width, height, glyphs, rules, fills: fills.filter(({ box }) => areaOf(box) > 0), marks };
}

const BOTH = ['fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];
const FILLING = ['fill', 'eoFill', ...BOTH];
const STROKING = ['stroke', 'closeStroke', ...BOTH];

function newState(ctm: Matrix, clip: Box): State {
  const text = { font: undefined, size: 0, charSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, mode: 0 };
  return { ctm, clip, fill: '#000000', alpha: 1, strokeAlpha: 1, around: 1, masked: false, isMask: false, blended: false, lineWidth: 1, ...text };
}

/** Whether what shows ends right beside a digit: the writer of the file may have left out the rest of the text. */
function isCutClose({ box, size, text }: Glyph, clip: Box, page: Box): boolean {
  return /\d/.test(text) && clip.right < page.right && box.right > clip.right - 0.08 * size;
}

function setGraphics(state: State, key: unknown, value: unknown, { fontOf }: Painting): void {
  if (key === 'LW') state.lineWidth = numberOf(value);
  else if (key === 'ca') state.alpha = numberOf(value);
  else if (key === 'CA') state.strokeAlpha = numberOf(value);
  else if (key === 'SMask') state.masked = Boolean(value);
  else if (key === 'BM') state.blended = value !== 'source-over';
  else if (key === 'Font' && Array.isArray(value)) {
    const [id, size] = value as unknown[];
    state.font = typeof id === 'string' ? fontOf(id) : undefined;
    state.size = numberOf(size);
  }
}

function repeated(scale: readonly number[], places: unknown): Matrix[] {
  const numbers = numbersOf(places);
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, index) => matrixOf([...scale, numbers[2 * index], numbers[2 * index + 1]]));
}

function transformsOf(items: unknown): unknown[] {
  if (!Array.isArray(items)) return [];
  return (items as unknown[]).map((item) => (item !== null && typeof item === 'object' && 'transform' in item ? item.transform : undefined));
}
