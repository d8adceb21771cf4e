import { breakLine } from '../tree/flow.js';
import { addFieldCode, addTab, addUnreadable, enterLook, inFieldCode, markField } from '../word/story.js';
import { childOf, elementsOf, valueOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';
import { readDrawing } from './read-drawing.js';
import type { BlockReader, DocxStory } from './read-drawing.js';
import { lookOf, switched } from './styles.js';

/** What is not shown, or is raised beside the line. Any other element that holds runs is looked through: links, insertions, content controls. */
const SKIPPED = new Set(['pPr', 'del', 'moveFrom', 'sdtPr', 'sdtEndPr', 'rt', 'rubyPr', 'smartTagPr', 'customXmlPr']);

/** What Word writes where it should show a date or a page number of the moment. */
const COMPUTED = new Set(['pgNum', 'dayShort', 'dayLong', 'monthShort', 'monthLong', 'yearShort', 'yearLong']);

/** Reads what stands on the lines of a paragraph: inserted text counts, deleted does not. */
export function readInline(element: XmlElement, story: DocxStory, paragraphStyle: string | undefined, readBlocks: BlockReader): void {
  for (const child of elementsOf(element)) {
    if (SKIPPED.has(child.name)) continue;
    if (child.name === 'r') readRun(child, story, paragraphStyle, readBlocks);
    else if (child.name === 'oMath' || child.name === 'oMathPara') addUnreadable(story, 'picture');
    else if (child.name === 'AlternateContent') readInline(chosen(child), story, paragraphStyle, readBlocks);
    else {
      if (child.name === 'sdt' && childOf(childOf(child, 'sdtPr'), 'checkbox')) addUnreadable(story, 'control');
      // A link within the document leads to a note.
      const leave = enterLook(story, child.name === 'hyperlink' && child.attributes.anchor !== undefined ? 'beside' : undefined);
      readInline(child, story, paragraphStyle, readBlocks);
      leave();
    }
  }
}

/** One of several ways to say the same: the one for newer programs. */
export function chosen(alternatives: XmlElement): XmlElement {
  return childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback') ?? { name: '', attributes: {}, children: [] };
}

function readRun(run: XmlElement, story: DocxStory, paragraphStyle: string | undefined, readBlocks: BlockReader): void {
  const { styles } = story;
  const properties = childOf(run, 'rPr');
  const style = valueOf(properties, 'rStyle');
  const hidden = switched(properties, 'vanish') ?? (styles.isHidden(style) || styles.isHidden(paragraphStyle));
  const look = [lookOf(properties), styles.look(style), styles.look(paragraphStyle)].find((one) => one !== undefined);
  const leave = enterLook(story, hidden ? undefined : (look ?? undefined));
  readContent(run, story, hidden, paragraphStyle, readBlocks);
  leave();
}

function readContent(run: XmlElement, story: DocxStory, hidden: boolean, paragraphStyle: string | undefined, readBlocks: BlockReader): void {
  const { flow } = story;
  for (const child of elementsOf(run)) {
    const { name } = child;
    if (name === 'fldChar') readFieldMark(child, story);
    else if (name === 'instrText') addFieldCode(story, textOf(child));
    if (hidden || inFieldCode(story)) continue;
    if (name === 't') flow.text += textOf(child);
    else if (name === 'tab' || name === 'ptab') addTab(story);
    else if (name === 'br' || name === 'cr') breakLine(flow);
    else if (name === 'noBreakHyphen') flow.text += '-';
    else if (name === 'sym' || COMPUTED.has(name)) addUnreadable(story, 'control');
    else if (name === 'drawing' || name === 'pict' || name === 'object') readDrawing(child, story, readBlocks);
    else if (name === 'ruby') readInline(child, story, paragraphStyle, readBlocks);
    else if (name === 'AlternateContent') readContent(chosen(child), story, hidden, paragraphStyle, readBlocks);
  }
}

function readFieldMark(mark: XmlElement, story: DocxStory): void {
  const kind = mark.attributes.fldCharType;
  if (kind === 'begin' || kind === 'separate' || kind === 'end') markField(story, kind);
}

function textOf({ children }: XmlElement): string {
  return children.filter((child): child is string => typeof child === 'string').join('');
}
