/**
 * Lets the label of each group lie over the cell beside it, which is as high as the same words, unseen. There is nothing in
 * that cell to be read.
 */
export function dress(table: HTMLTableElement): void {
  // Its labels have room to be read across, in any language.
  table.classList.remove('disclosure-words');
  for (const label of Array.from(table.querySelectorAll('th[rowspan]'))) {
    const beside = label.nextElementSibling;
    if (!(beside instanceof HTMLElement)) continue;
    beside.dataset.label = label.textContent;
    beside.setAttribute('aria-hidden', 'true');
    const text = table.ownerDocument.createElement('span');
    text.append(...Array.from(label.childNodes));
    label.append(text);
  }
}
