import type { Look } from '../word/story.js';
import { childOf, elementsOf, valueOf } from '../xml/xml-tree.js';
import type { XmlElement } from '../xml/xml-tree.js';

/** What styles say of the paragraphs and runs that bear them. */
export interface Styles {
  /** Whether a paragraph is a heading or the title. */
  readonly isHeading: (style: string | undefined) => boolean;
  /** Whether a paragraph belongs to a table of contents, which repeats the headings. */
  readonly isContents: (style: string | undefined) => boolean;
  /** The list a paragraph belongs to. */
  readonly list: (style: string | undefined) => string | undefined;
  /** Whether text is hidden. */
  readonly isHidden: (style: string | undefined) => boolean;
  /** Whether text is struck out, raised or moved. */
  readonly look: (style: string | undefined) => Look | undefined;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly level: string | undefined;
  readonly list: string | undefined;
  readonly run: XmlElement | undefined;
}

const HEADING = /^(?:heading|标题)\s*[1-9]$|^(?:title|subtitle|标题|副标题)$/i;
const CONTENTS = /^(?:toc|目录)\s*[1-9]$/i;

/** Styles are based on one another, in a circle only in a broken file. */
const MOST_STEPS = 50;

/** Reads the styles of a document; `undefined` for a document without. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, Style>();
  for (const element of root ? elementsOf(root) : []) {
    const id = element.attributes.styleId;
    if (element.name === 'style' && id !== undefined) styles.set(id, styleOf(element));
  }
  /** The first that a style, or one it is based on, has to say. */
  const first = <T>(style: string | undefined, say: (style: Style) => T | undefined): T | undefined => {
    let current = style === undefined ? undefined : styles.get(style);
    for (let step = 0; current && step < MOST_STEPS; step += 1) {
      const said = say(current);
      if (said !== undefined) return said;
      current = current.basedOn === undefined ? undefined : styles.get(current.basedOn);
    }
    return undefined;
  };
  return {
    isHeading: (style) => first(style, ({ level, name }) => (level !== undefined ? isOutline(level) : HEADING.test(name) ? true : undefined)) ?? false,
    isContents: (style) => first(style, ({ name }) => (CONTENTS.test(name) ? true : undefined)) ?? false,
    list: (style) => first(style, ({ list }) => list),
    isHidden: (style) => first(style, ({ run }) => switched(run, 'vanish')) ?? false,
    look: (style) => first(style, ({ run }) => lookOf(run)) ?? undefined,
  };
}

function styleOf(element: XmlElement): Style {
  const paragraph = childOf(element, 'pPr');
  return {
    name: valueOf(element, 'name') ?? '',
    basedOn: valueOf(element, 'basedOn'),
    level: valueOf(paragraph, 'outlineLvl'),
    list: valueOf(childOf(paragraph, 'numPr'), 'numId'),
    run: childOf(element, 'rPr'),
  };
}

/** Levels 0 to 8 are those of headings; 9 is text. */
export function isOutline(level: string): boolean {
  return /^[0-8]$/.test(level);
}

/** What a switch among some properties says: on if it only stands there; `undefined` if it does not. */
export function switched(properties: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(properties, name);
  return element && !/^(?:0|false|off)$/i.test(element.attributes.val ?? '1');
}

/** How properties make text look: `null` if they say that it is plain, `undefined` if they say nothing of it. */
export function lookOf(properties: XmlElement | undefined): Look | null | undefined {
  const struck = switched(properties, 'strike') === true || switched(properties, 'dstrike') === true;
  const align = valueOf(properties, 'vertAlign');
  const moved = valueOf(properties, 'position');
  if (struck) return 'struck';
  if (align === 'superscript' || align === 'subscript') return 'raised';
  if (moved !== undefined && moved !== '0') return 'beside';
  const says = ['strike', 'dstrike', 'vertAlign', 'position'].some((name) => childOf(properties, name));
  return says ? null : undefined;
}
