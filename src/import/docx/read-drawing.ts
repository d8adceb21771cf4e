import { addUnreadable, flushFloating, within } from '../word/story.js';
import type { Story } from '../word/story.js';
import { descendantsOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';
import type { Styles } from './styles.js';

export interface DocxStory extends Story {
  readonly styles: Styles;
}

/** Reads paragraphs and tables into a story. Handed in, for a text box may hold all that a document may. */
export type BlockReader = (element: XmlElement, story: DocxStory) => void;

const TEXT_BOX = new Set(['txbxContent']);
const PICTURE = new Set(['blip', 'imagedata', 'OLEObject', 'chart', 'relIds', 'control']);

/**
 * Reads a drawing, picture, or embedded object: the text of its text boxes as paragraphs behind the paragraph or table it
 * hangs on, for it floats; anything else as a picture. In a cell, whatever it is may cover what the cell prints.
 */
export function readDrawing(drawing: XmlElement, story: DocxStory, readBlocks: BlockReader): void {
  const boxes = textBoxes(drawing);
  for (const box of boxes) {
    const mine = within(story, false);
    readBlocks(box, mine);
    flushFloating(mine);
    for (const block of mine.flow.blocks) story.floating.push(block);
  }
  if (story.inCell || (boxes.length === 0 && descendantsOf(drawing, PICTURE).length > 0)) addUnreadable(story, 'picture');
}

/** The text boxes of a drawing, each once where it is written in an old and a new way. */
function textBoxes(drawing: XmlElement): XmlElement[] {
  const alternatives = descendantsOf(drawing, new Set(['AlternateContent', ...TEXT_BOX]));
  return alternatives.flatMap((found) => {
    if (found.name !== 'AlternateContent') return [found];
    const [choice] = found.children.filter((child): child is XmlElement => typeof child !== 'string');
    return choice ? textBoxes(choice) : [];
  });
}
