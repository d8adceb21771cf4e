import { expect } from '@open-wc/testing';
import { readDom } from '../../src/import/dom/read-dom.js';
import type { SourceDocument } from '../../src/import/document.js';
import { readHtml } from '../../src/import/html/read-html.js';

/** What both readers have to make the same of. */
const PAGES: Readonly<Record<string, string>> = {
  paragraphs: '<h1>甲<br>乙</h1><p>一 <b>二</b>&nbsp;三</p>四<div>五<p>六</p></div><pre>七\n八</pre>',
  lists: '<ol><li>一<ul><li>二</li></ul></li><li>三</li></ol>',
  hidden: '<p hidden>一</p><p style="display:none">二</p><script>1</script><style>p{}</style><template><p>三</p></template><p>四</p>',
  spans: '<table><thead><tr><td colspan=2 rowspan=0>甲<td>乙<tbody><tr><td colspan=0>1<sup>2</sup><td rowspan=-1><p>3</p><p>4</p></table>',
  nested: '<table><caption>题</caption><tr><td>外<table><tr><td>内<img src="data:,"></table><td><input value=1></table>',
  unknown: '<ucapcontent><font><span>1</span><o:p></o:p><span>2</span></font></ucapcontent>',
};

describe('the readers of markup', () => {
  for (const [name, html] of Object.entries(PAGES)) {
    it(`make the same of ${name} in a page and in Node`, () => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(plain(readDom(page))).to.deep.equal(plain(readHtml(html)));
    });
  }

  it('read a single table, which is its own origin', () => {
    const host = document.createElement('div');
    const table = host.appendChild(document.createElement('table'));
    table.insertRow().insertCell().textContent = '1';
    const [block] = readDom(table).blocks;
    expect(block?.type === 'table' && block.origin).to.equal(table);
  });
});

/** A document without what only one of them knows: nodes, and the elements around. */
function plain(document: SourceDocument): unknown {
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'origin' || key === 'within' ? undefined : value)));
}
