import { breakLine, placeIn } from '../tree/flow.js';
import { addUnreadable, endParagraph, flushFloating } from '../word/story.js';
import { childOf, elementsOf, valueOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';
import type { DocxStory } from './read-drawing.js';
import { chosen, readInline } from './read-run.js';
import { readTable } from './read-table.js';
import { isOutline, switched } from './styles.js';

const SKIPPED = new Set(['sectPr', 'del', 'moveFrom', 'sdtPr', 'sdtEndPr', 'tcPr', 'customXmlPr']);

/** Reads the paragraphs and tables of a document, a cell or a text box. Content controls and insertions are looked through. */
export function readBlocks(element: XmlElement, story: DocxStory): void {
  for (const child of elementsOf(element)) {
    if (SKIPPED.has(child.name)) continue;
    if (child.name === 'p') readParagraph(child, story);
    else if (child.name === 'tbl') {
      breakLine(story.flow);
      const table = readTable(child, story, readBlocks);
      story.flow.blocks.push({ ...table, ...placeIn(story.flow) });
      flushFloating(story);
    } else if (child.name === 'altChunk' || child.name === 'oMathPara') {
      // A whole file of another kind, or a formula.
      addUnreadable(story, 'picture');
      flushFloating(story);
    } else if (child.name === 'AlternateContent') readBlocks(chosen(child), story);
    else {
      if (child.name === 'sdt' && childOf(childOf(child, 'sdtPr'), 'checkbox')) addUnreadable(story, 'control');
      readBlocks(child, story);
    }
  }
}

function readParagraph(paragraph: XmlElement, story: DocxStory): void {
  const { flow, styles } = story;
  const properties = childOf(paragraph, 'pPr');
  const style = valueOf(properties, 'pStyle');
  if (styles.isContents(style)) return;
  const from = flow.blocks.length;
  readInline(paragraph, story, style, readBlocks);
  const mark = childOf(properties, 'rPr');
  // Where the end of a paragraph was deleted or is hidden, the next one goes on in the same line.
  if ((childOf(mark, 'del') ?? childOf(mark, 'moveFrom')) !== undefined || switched(mark, 'vanish')) return;
  const level = valueOf(properties, 'outlineLvl');
  const list = valueOf(childOf(properties, 'numPr'), 'numId') ?? styles.list(style);
  endParagraph(story, from, { heading: level === undefined ? styles.isHeading(style) : isOutline(level), list: list === '0' ? undefined : list });
}
