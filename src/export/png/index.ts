/** Everything a page offers to take away: the files of `export/`, and pictures of the charts it shows. Loaded on demand. */
export * from '../index.js';
export { VERSION } from '../../model/version.js';
export { sceneFromSvg } from './scene-from-svg.js';
export { MOST_PIXELS, PictureError, toPng } from './to-png.js';
