/**
 * What a script tag loads: the elements registered, tables of the page upgraded where the tag asks for it, and what is
 * wanted more seldom in files beside it. Nothing of it runs before it is known that this copy is the first.
 */
import { ownScript, start } from './enhance.js';
import type { importReport as ImportReport } from './importer/page/cdn.js';

void start(ownScript(import.meta.url), () => import('./define.js'));

/** `importReport` of `disclosure-elements/import`, loaded at the first call. */
export const importReport: typeof ImportReport = (...given) => import('./importer/page/cdn.js').then((module) => module.importReport(...given));
