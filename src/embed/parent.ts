/**
 * The script of a page that shows reports in `<iframe src="…/embed.html?src=…">`: gives each frame the height its report has,
 * and hands on where the page's own address leads. A message is looked at only if it comes from the window of such a frame
 * and from the origin of that frame's `src`.
 */
import { ASK, heightIn } from './message.js';

/** The fragment of an address that leads to a place in a report; the part it is in. */
const PLACE = /^#disclosure(?:=|%3D)([A-Za-z]+)/i;

interface Frame {
  readonly element: HTMLIFrameElement;
  readonly address: URL;
}

function frames(): Frame[] {
  return Array.from(document.getElementsByTagName('iframe')).flatMap((element) => {
    const address = addressOf(element);
    return address && /^https?:$/.test(address.protocol) && address.pathname.endsWith('/embed.html') ? [{ element, address }] : [];
  });
}

function addressOf({ src }: HTMLIFrameElement): URL | undefined {
  try {
    return new URL(src, document.baseURI);
  } catch {
    return undefined;
  }
}

/** Px of a frame's height that are border and padding, where the page counts those. */
function edgesOf(element: HTMLIFrameElement): number {
  const { boxSizing, paddingTop, paddingBottom } = getComputedStyle(element);
  if (boxSizing !== 'border-box') return 0;
  return Math.ceil(element.offsetHeight - element.clientHeight + (parseFloat(paddingTop) || 0) + (parseFloat(paddingBottom) || 0));
}

/** What a frame reported before this script ran. One that is not there yet reports by itself. */
function ask(): void {
  for (const { element, address } of frames()) {
    // The page of another origin is not to be seen; an empty one is not there yet.
    if (element.contentDocument?.URL !== 'about:blank') element.contentWindow?.postMessage(ASK, address.origin);
  }
}

/** Of several frames the first that shows the part. */
function lead(): void {
  const [, part] = PLACE.exec(location.hash) ?? [];
  if (part === undefined) return;
  const frame = frames().find(({ address }) => (address.searchParams.get('part') ?? part) === part);
  if (!frame) return;
  const target = new URL(frame.address.href);
  target.hash = location.hash;
  frame.element.contentWindow?.location.replace(target.href);
}

window.addEventListener('message', ({ source, origin, data }) => {
  const height = heightIn(data);
  if (height === undefined || !source) return;
  const frame = frames().find(({ element, address }) => element.contentWindow === source && address.origin === origin);
  if (frame) frame.element.style.height = `${height + edgesOf(frame.element)}px`;
});
window.addEventListener('hashchange', lead);
lead();
ask();
