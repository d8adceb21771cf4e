import { stopIfCancelled } from '../file-reader.js';
import type { FileReader } from '../file-reader.js';
import { openOffice } from '../office/open-office.js';
import { gatherLists } from '../word/lists.js';
import { flushFloating, newStory } from '../word/story.js';
import { childOf, readXml } from '../xml/xml-tree.js';
import { readBlocks } from './read-blocks.js';
import { readStyles } from './styles.js';

/**
 * Reads a Word document (.docx): the text of its body as it is printed, with changes accepted. Headers, footers,
 * footnotes, comments and the numbers Word counts by itself are not in it.
 */
export const readDocx: FileReader = async (bytes, options) => {
  const file = openOffice(bytes);
  const between = (): void => stopIfCancelled(options);
  const stylesPart = file.relations(file.main).find(({ type }) => type === 'styles')?.part;
  const styles = readStyles(stylesPart === undefined ? undefined : readXml(file.read(stylesPart), stylesPart, between));
  options.progress?.(0.1);
  const document = readXml(file.read(file.main), file.main, between);
  options.progress?.(0.6);
  await options.pause?.();
  between();
  const story = { ...newStory(), styles };
  const body = childOf(document, 'body');
  if (body) readBlocks(body, story);
  flushFloating(story);
  options.progress?.(1);
  return { blocks: gatherLists(story.flow.blocks, story.lists) };
};
