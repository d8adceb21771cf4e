import type { Page } from 'puppeteer-core';
import { hideTexts } from './look.js';
import type { ChartSeen, Rect } from './look.js';
import { decodePng } from './png.js';
import type { Pixels } from './png.js';

/** A chart with all around it that belongs to it, without its texts. */
export interface Photograph {
  /** What the picture shows, in px of the page. */
  readonly frame: Rect;
  readonly pixels: Pixels;
}

export async function photograph(page: Page, { frame }: ChartSeen): Promise<Photograph> {
  const [left, top] = [Math.floor(frame.x), Math.floor(frame.y)];
  const clip = { x: left, y: top, width: Math.ceil(frame.x + frame.width) - left, height: Math.ceil(frame.y + frame.height) - top };
  await hideTexts(page, true);
  const png = await page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true });
  return { frame: clip, pixels: decodePng(png) };
}

/** A part of a picture, given in px of the page; rounded to whole pixels. */
export function cropped({ frame, pixels }: Photograph, part: Rect): Pixels {
  const [left, top] = [Math.round(part.x - frame.x), Math.round(part.y - frame.y)];
  const [width, height] = [Math.min(Math.round(part.width), pixels.width - left), Math.min(Math.round(part.height), pixels.height - top)];
  const rgb = new Uint8Array(width * height * 3);
  for (let line = 0; line < height; line += 1) {
    const from = ((top + line) * pixels.width + left) * 3;
    rgb.set(pixels.rgb.subarray(from, from + width * 3), line * width * 3);
  }
  return { width, height, rgb };
}
