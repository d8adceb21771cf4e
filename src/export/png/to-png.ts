import type { SvgFile } from '../svg/to-svg.js';

/** Pixels a side at most: beyond, some systems draw nothing at all. */
export const MOST_PIXELS = 4096;

/** Pixels of the file for one of the picture, so that text stays sharp in print. */
const SCALE = 2;

/** Why there is no picture: the drawing could not be shown, or the browser lends no canvas of this size. */
export class PictureError extends Error {
  readonly code: 'image' | 'canvas';

  constructor(code: PictureError['code']) {
    super(`picture: ${code}`);
    this.name = 'PictureError';
    this.code = code;
  }
}

/**
 * A picture as a PNG file, twice its size or of a given width, and at most 4096 pixels a side. Loads nothing but the
 * picture itself, as a `data:` address.
 * @param width in pixels
 * @throws {PictureError}
 */
export async function toPng(file: SvgFile, width?: number): Promise<Blob> {
  const scale = Math.min(width === undefined ? SCALE : width / file.width, MOST_PIXELS / file.width, MOST_PIXELS / file.height);
  const image = await load(file);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(file.width * scale));
  canvas.height = Math.max(1, Math.floor(file.height * scale));
  const context = canvas.getContext('2d');
  if (!context) throw new PictureError('canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new PictureError('canvas'));
    }, 'image/png');
  });
}

function load({ svg, width, height }: SvgFile): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image(width, height);
    image.onload = () => resolve(image);
    image.onerror = () => reject(new PictureError('image'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
