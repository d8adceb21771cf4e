import type { Terms } from '../../model/term.js';
import type { Words } from '../../model/words.js';
import { ofThisVersion, onDemand } from '../on-demand.js';

/** The terms in plain words, loaded when a reader first opens something that says them. */
export const termsNow = onDemand(async (): Promise<Readonly<Record<Words['language'], Terms>>> => (await ofThisVersion(import('../../locales/terms.js'))).TERMS);
