import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { composedCopy } from './composed-tree.js';

/** One stop of the virtual screen reader, in reading order. */
export interface Stop {
  /** What it says there: `heading, 三、…, level 3`; `end of table`. */
  readonly phrase: string;
  /** The text of it alone, without its role and states. */
  readonly text: string;
  /** The node of the page that it is about. */
  readonly node: Node;
}

/** Everything @guidepup/virtual-screen-reader says of what an element shows, from its beginning to its end. */
export async function everythingSpoken(root: HTMLElement): Promise<Stop[]> {
  const { copy, origin } = composedCopy(root);
  // Out of sight, and not in the page any more once it has been read.
  copy.style.setProperty('position', 'fixed');
  copy.style.setProperty('left', '-5000px');
  root.ownerDocument.body.append(copy);
  await virtual.start({ container: copy });
  try {
    const stops: Stop[] = [];
    for (let phrase = ''; phrase !== 'end of document'; ) {
      phrase = await virtual.lastSpokenPhrase();
      const node = virtual.activeNode && origin.get(virtual.activeNode);
      if (node) stops.push({ phrase, text: await virtual.itemText(), node });
      await virtual.next();
    }
    return stops;
  } finally {
    await virtual.stop();
    copy.remove();
  }
}
