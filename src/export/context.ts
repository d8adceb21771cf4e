import type { ExportWords } from '../model/export-words.js';
import type { Editions } from '../model/table.js';
import type { Words } from '../model/words.js';

/** What every file is made with: the published forms, the words of the tables, and those of the files themselves. */
export interface ExportContext {
  readonly editions: Editions;
  readonly words: Words;
  readonly fileWords: ExportWords;
}
