import type { PrintedWords } from '../model/words.js';
import { LABELS_EN } from './labels.en.js';
import { PAGE_EN, TABLE_EN } from './page.en.js';

/** What this library prints in other languages than the forms', to read its own pages back. */
export const PRINTED: readonly PrintedWords[] = [{ labels: LABELS_EN, table: TABLE_EN, page: PAGE_EN }];
