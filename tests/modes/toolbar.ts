/** What the toolbars for older readers and for those of low vision do that Chinese public sites carry. */
export type Aid = 'read-aloud' | 'large text' | 'colours' | 'zoom';

/**
 * Behaves in a page as such a toolbar: walks its light DOM, and does so again whenever the page changes. Counts its rounds in
 * `globalThis.rounds`.
 */
export function startToolbar(aid: Aid): void {
  const counter = globalThis as unknown as { rounds: number };
  counter.rounds = 0;

  /** Sentences to be pointed at and read: each text in a span of its own, the one that is read on yellow. */
  const wrap = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.data.trim() !== '' && !text.parentElement?.closest('script, style, .toolbar-read')) texts.push(text);
    }
    for (const [index, text] of texts.entries()) {
      const span = document.createElement('span');
      span.className = 'toolbar-read';
      span.tabIndex = 0;
      if (index % 50 === 0) span.style.backgroundColor = '#ff0';
      text.replaceWith(span);
      span.append(text);
    }
  };
  const each = (act: (element: HTMLElement) => void): void => {
    for (const element of Array.from(document.body.querySelectorAll('*'))) if (element instanceof HTMLElement && !element.matches('script, style')) act(element);
  };
  const enlarge = (): void => {
    const sizes = new Map<HTMLElement, number>();
    each((element) => { if (!element.dataset['toolbarSize']) sizes.set(element, parseFloat(getComputedStyle(element).fontSize)); });
    for (const [element, size] of sizes) {
      element.dataset['toolbarSize'] = String(size);
      element.style.fontSize = `${String(size * 1.5)}px`;
      element.style.lineHeight = '1.8';
    }
  };
  const recolour = (): void => {
    each((element) => {
      element.style.backgroundColor = '#000';
      element.style.color = '#ff0';
    });
  };
  const zoom = (): void => {
    document.body.style.setProperty('zoom', '1.5');
  };
  const act = { 'read-aloud': wrap, 'large text': enlarge, colours: recolour, zoom }[aid];

  const observer = new MutationObserver(() => { round(); });
  const round = (): void => {
    counter.rounds += 1;
    observer.disconnect();
    act();
    observer.observe(document.body, { childList: true, subtree: true });
  };
  round();
}
