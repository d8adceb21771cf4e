/** Gives the keyboard to a cell or mark that is no tab stop by itself; it is as it was before once the keyboard has left it. */
export function giveKeyboard(node: HTMLElement | SVGElement, options?: FocusOptions): void {
  if (!node.hasAttribute('tabindex')) {
    node.setAttribute('tabindex', '-1');
    const onBlur = (): void => {
      // A window that is left for another keeps what has the keyboard in it.
      if ((node.getRootNode() as Document | ShadowRoot).activeElement === node) return;
      node.removeAttribute('tabindex');
      node.removeEventListener('blur', onBlur);
    };
    node.addEventListener('blur', onBlur);
  }
  node.focus(options);
}

/** Whether a node has it, also while the window is not the one in use. */
export function hasKeyboard(node: Element): boolean {
  const root = node.getRootNode();
  return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === node;
}
