import type { SourceBlock } from '../document.js';
import { Refusal, stopIfCancelled } from '../file-reader.js';
import type { FileReader } from '../file-reader.js';
import { readRuns } from './characters.js';
import { readParagraphs } from './paragraphs.js';
import { readPieces } from './pieces.js';
import { readPages } from './property-pages.js';
import { readStory } from './read-story.js';
import { readStyleSheet } from './style-sheet.js';
import { openWordFile, STRUCTURES } from './word-file.js';

/**
 * Reads a Word document of the years 1997 to 2003 (.doc, [MS-DOC]): the text of its body as it is printed, changes
 * accepted, with the cells of tables as their edges tell; then the text of its text boxes. Headers, footers, footnotes,
 * comments and the numbers Word counts by itself are not in it. Older files are `unknownFormat`.
 */
export const readDoc: FileReader = async (bytes, options) => {
  await options.pause?.();
  stopIfCancelled(options);
  try {
    return { blocks: readBlocks(bytes, () => stopIfCancelled(options), options.progress) };
  } catch (error) {
    // Something points outside of the file.
    if (error instanceof RangeError) throw new Refusal('damagedFile', 'doc');
    throw error;
  }
};

function readBlocks(bytes: Uint8Array, between: () => void, progress?: (part: number) => void): SourceBlock[] {
  const file = openWordFile(bytes);
  const sheet = readStyleSheet(file);
  const pieces = readPieces(file);
  const characterPages = readPages(file, file.structure(STRUCTURES.characterPages), 'character');
  const paragraphPages = readPages(file, file.structure(STRUCTURES.paragraphPages), 'paragraph');
  return [{ from: 0, to: file.bodyEnd }, file.boxes].flatMap((range, index) => {
    between();
    progress?.(0.3 + index * 0.5);
    const runs = readRuns(file, pieces, characterPages, sheet, range);
    return readStory(readParagraphs(file, pieces, paragraphPages, sheet, runs));
  });
}
