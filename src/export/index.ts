/** What a reader takes away: figures as printed in every one, 0, 无 and blank never the same. Pictures of charts are made in `png/`. */
export { toClipboard } from './clipboard/to-clipboard.js';
export type { Copied } from './clipboard/to-clipboard.js';
export type { ExportContext } from './context.js';
export { toPrintedCsv } from './csv/printed.js';
export { toTidyCsv } from './csv/tidy.js';
export { fileName } from './file-name.js';
export type { FileKind } from './file-name.js';
export { toReportJson } from './json.js';
export { chartCaption } from './svg/chart-caption.js';
export type { ChartAbout } from './svg/chart-caption.js';
export type { Caption } from './svg/lines-under.js';
export type * from './svg/scene.js';
export { toSvg } from './svg/to-svg.js';
export type { SvgFile } from './svg/to-svg.js';
export { toXlsx } from './xlsx/to-xlsx.js';
