import { ofThisVersion } from './on-demand.js';
import type { Words } from '../model/words.js';

/** Loads the English words. The build for script tags puts a file beside the script in place of this module. */
export async function importEnglish(): Promise<Words> {
  return (await ofThisVersion(import('../locales/en.js'))).EN;
}
