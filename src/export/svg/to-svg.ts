import { xmlText } from '../xml-text.js';
import { linesUnder } from './lines-under.js';
import type { Caption } from './lines-under.js';
import type { Scene } from './scene.js';
import { patternsOf, shapeSvg } from './shape-svg.js';

/** Fonts for Chinese on the systems there are, then whatever the system has. */
const FONTS = '"Noto Sans SC","Microsoft YaHei","PingFang SC",sans-serif';
const GROUND = '#ffffff';
const MARGIN = 16;

/** A picture as a file: its text, and how large it is. */
export interface SvgFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture as an SVG file that stands alone, on white, with its caption under it. It runs nothing and loads nothing:
 * shapes and text only, styled by attributes, with fonts that systems have. The same picture gives the same text.
 */
export function toSvg(scene: Scene, caption: Caption): SvgFile {
  const width = Math.ceil(scene.width + 2 * MARGIN);
  const under = linesUnder(caption, MARGIN, scene.height + 1.5 * MARGIN, scene.width);
  const height = Math.ceil(under.bottom + MARGIN);
  const patterns = patternsOf(scene.shapes);
  const svg = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${xmlText(FONTS)}">`,
    `<title>${xmlText(caption.title)}</title>`,
    `<desc>${xmlText(scene.description)}</desc>`,
    patterns.svg === '' ? '' : `<defs>${patterns.svg}</defs>`,
    `<rect width="${width}" height="${height}" fill="${GROUND}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...scene.shapes.map((shape) => shapeSvg(shape, patterns.idOf)),
    '</g>',
    ...under.shapes.map((shape) => shapeSvg(shape, patterns.idOf)),
    '</svg>',
    '',
  ];
  return { svg: svg.filter((line, index) => line !== '' || index === svg.length - 1).join('\n'), width, height };
}
