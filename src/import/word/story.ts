import type { CellContent, SourceBlock } from '../document.js';
import { breakLine, DIGIT, enterMark, newFlow, placeIn } from '../tree/flow.js';
import type { Flow } from '../tree/flow.js';

/** The document itself, a cell or a text box, while it is read. */
export interface Story {
  readonly flow: Flow;
  readonly inCell: boolean;
  /** The fields that are open here. */
  readonly fields: Field[];
  /** What floats beside the text: put behind the paragraph, or behind the table whose cell it hangs on. */
  readonly floating: SourceBlock[];
  /** The lists that blocks outside of tables are items of. */
  readonly lists: Map<SourceBlock, string>;
}

/** A field is its code, then what it shows, between three marks. */
export interface Field {
  code: string;
  inCode: boolean;
}

/** Fields that draw something instead of showing a text. */
const DRAWING = /^\s*(?:EQ|SYMBOL|FORMCHECKBOX|FORMDROPDOWN)\b/i;

export function newStory(): Story {
  return { flow: newFlow(undefined), inCell: false, fields: [], floating: [], lists: new Map() };
}

/** The story of a cell or a text box within another one. */
export function within<S extends Story>(outer: S, inCell: boolean): S {
  const { within: container } = outer.flow;
  const mine = { ...(container ? { parent: container } : {}), depth: (container?.depth ?? 0) + 1 };
  return { ...outer, flow: newFlow(inCell ? mine : undefined), inCell, fields: [], floating: inCell ? outer.floating : [] };
}

/** Ends a paragraph: the lines since block `from` are a heading, an item of a list, or paragraphs. */
export function endParagraph(story: Story, from: number, { heading, list }: { readonly heading: boolean; readonly list: string | undefined }): void {
  breakLine(story.flow);
  if (!story.inCell && heading) inOne(story.flow, from, 'heading');
  else if (!story.inCell && list !== undefined) {
    const item = inOne(story.flow, from, 'paragraph');
    if (item) story.lists.set(item, list);
  }
  flushFloating(story);
}

/** Puts several lines into one. */
function inOne(flow: Flow, from: number, type: 'heading' | 'paragraph'): SourceBlock | undefined {
  const lines = flow.blocks.slice(from).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  if (lines.length === 0 || lines.length !== flow.blocks.length - from) return undefined;
  const block: SourceBlock = { type, text: lines.join(''), ...placeIn(flow) };
  flow.blocks.splice(from, lines.length, block);
  return block;
}

/** How a piece of text looks that is no part of a number beside it: struck out; raised or lowered as a note is; moved, or leading to a note. */
export type Look = 'struck' | 'raised' | 'beside';

/** Notes a piece of a cell that looks like that; returns what its end does. */
export function enterLook({ flow, inCell }: Story, look: Look | undefined): () => void {
  if (!inCell || look === undefined) return () => undefined;
  if (look === 'beside') return enterMark(flow);
  breakLine(flow);
  const from = flow.blocks.length;
  return () => {
    breakLine(flow);
    const texts = flow.blocks.slice(from).flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    if (look === 'struck' && texts.length > 0) flow.content ??= 'struck';
    else if (texts.some((text) => DIGIT.test(text))) flow.content ??= 'apart';
  };
}

/** A tab: room within a line of text; within a cell it stands between two texts. */
export function addTab({ flow, inCell }: Story): void {
  if (inCell) breakLine(flow);
  else flow.text += ' ';
}

/** Something shown here that is no text. */
export function addUnreadable(story: Story, content: CellContent): void {
  story.flow.content ??= content;
  if (content === 'picture' && !story.inCell) story.floating.push({ type: 'picture', ...placeIn(story.flow) });
}

/** Puts what floats beside the text into it. */
export function flushFloating({ flow, floating, inCell }: Story): void {
  if (inCell) return;
  breakLine(flow);
  for (const block of floating.splice(0)) flow.blocks.push(block);
}

/** Whether what stands here is the code of a field, and not shown. */
export function inFieldCode({ fields }: Story): boolean {
  return fields.some(({ inCode }) => inCode);
}

export function addFieldCode({ fields }: Story, code: string): void {
  const field = fields[fields.length - 1];
  if (field?.inCode) field.code += code;
}

export function markField(story: Story, mark: 'begin' | 'separate' | 'end'): void {
  const { fields } = story;
  const field = fields[fields.length - 1];
  if (mark === 'begin') fields.push({ code: '', inCode: true });
  else if (mark === 'separate' && field) field.inCode = false;
  else if (field) {
    fields.pop();
    if (DRAWING.test(field.code) && !inFieldCode(story)) addUnreadable(story, 'control');
  }
}
