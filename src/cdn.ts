/** What a script tag loads: the elements registered, and what is wanted more seldom in files beside it. */
import './define.js';
import type { importReport as ImportReport } from './importer/page/cdn.js';

/** `importReport` of `disclosure-elements/import`, loaded at the first call. */
export const importReport: typeof ImportReport = (...given) => import('./importer/page/cdn.js').then((module) => module.importReport(...given));
