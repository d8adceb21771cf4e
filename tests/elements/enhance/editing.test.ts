import { expect, waitUntil } from '@open-wc/testing';
import { closePages, openPage, quiet, sitePage, TABLES, untilUpgraded, upgraded, WAIT } from './support.js';
import type { SitePage } from './support.js';

const FOUR = TABLES[2] ?? '';
const article = (around = ''): SitePage => openPage(sitePage(`<div class="TRS_Editor">${FOUR}</div>${around}`));
const boxOf = ({ document: page }: SitePage): HTMLElement => page.querySelector('.TRS_Editor') as HTMLElement;

describe('what is being edited is saved as it was written', () => {
  afterEach(closePages);

  it('where it becomes editable after it was read, and before it is upgraded', async () => {
    const page = article();
    const box = boxOf(page);
    const markup = box.innerHTML;
    let opened = 0;
    // How wide the place is, is asked in between.
    Object.defineProperty(box, 'clientWidth', {
      get: () => {
        opened += 1;
        box.setAttribute('contenteditable', 'true');
        return 1000;
      },
    });
    await waitUntil(() => opened > 0, 'looked at', WAIT);
    await quiet(1000);
    expect(box.innerHTML === markup).to.be.true;
    expect(opened).to.equal(1);
  });

  it('where the page moves an upgraded part into an editor, alone or with what is around it', async () => {
    for (const moved of ['element', 'article']) {
      const page = article('<div class="editor" contenteditable="true"></div>');
      const box = boxOf(page);
      const markup = box.innerHTML;
      await untilUpgraded(page, 1);
      const editor = page.document.querySelector('.editor') as HTMLElement;
      editor.append(...(moved === 'article' ? [box] : upgraded(page)));
      await waitUntil(() => upgraded(page).length === 0, moved, WAIT);
      expect((moved === 'article' ? box : editor).innerHTML === markup, moved).to.be.true;
    }
  });

  it('where the whole document is made editable, once the caret is put into it', async () => {
    const page = article();
    const box = boxOf(page);
    const markup = box.innerHTML;
    await untilUpgraded(page, 1);
    page.document.designMode = 'on';
    page.window.getSelection()?.collapse(box, 0);
    await waitUntil(() => upgraded(page).length === 0, 'given back', WAIT);
    await quiet();
    expect(box.innerHTML === markup).to.be.true;
  });

  it('and a reader who selects text in a page changes nothing', async () => {
    const page = article();
    await untilUpgraded(page, 1);
    page.window.getSelection()?.selectAllChildren(boxOf(page));
    await quiet();
    expect(upgraded(page).length).to.equal(1);
  });
});
