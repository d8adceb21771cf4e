import { HIGHEST, isAsk } from './message.js';
import type { EmbedMessage } from './message.js';

/**
 * Tells the page around how high an element is, whenever that changes and when it asks. `origin` is the only one that
 * is told: a browser delivers the message to no other, and an ask from another is not answered.
 *
 * The height is that of the content alone, which does not follow the height of the window it is shown in: what the page
 * around makes of the answer can change the content's width once, when a scroll bar goes, and nothing after that.
 */
export function reportHeight(element: Element, origin: string): void {
  const around = window.parent;
  if (around === window || !mayBe(origin)) return;
  let told = 0;
  const tell = (): void => {
    const message: EmbedMessage = { type: 'disclosure-height', height: told };
    around.postMessage(message, origin);
  };
  new ResizeObserver(() => {
    const height = Math.min(HIGHEST, Math.max(1, Math.ceil(element.getBoundingClientRect().height)));
    if (height === told) return;
    told = height;
    tell();
  }).observe(element);
  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (source === around && from === origin && isAsk(data) && told > 0) tell();
  });
}

/** Whether the page around may be of an origin. Some browsers do not say, and then it is theirs to deliver or not. */
function mayBe(origin: string): boolean {
  const { ancestorOrigins } = location as { readonly ancestorOrigins?: DOMStringList };
  const [around] = ancestorOrigins ?? [];
  return around === undefined || around === origin;
}
