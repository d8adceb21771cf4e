/** Frames until what an element shows has the height it keeps: its size is observed in the first, acted on in the second, seen in the third. */
const FRAMES = 3;

/**
 * Makes a change that moves a node about in the page, and keeps the node where it is in the window.
 * @param updated settles once the change is rendered
 */
export async function keepInPlace(node: Element, change: () => void, updated: () => Promise<unknown> | undefined): Promise<void> {
  const view = node.ownerDocument.defaultView ?? window;
  const { top } = node.getBoundingClientRect();
  const correct = (): void => {
    // At once, also where a site has its pages glide.
    if (node.isConnected) view.scrollBy({ top: node.getBoundingClientRect().top - top, behavior: 'instant' });
  };
  change();
  await updated();
  correct();
  for (let frame = 0; frame < FRAMES; frame += 1) {
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
    correct();
  }
}
