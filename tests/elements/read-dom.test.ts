import { expect } from '@open-wc/testing';
import { readDom } from '../../src/import/dom/read-dom.js';
import type { SourceDocument } from '../../src/import/document.js';
import { EDITIONS } from '../../src/editions/index.js';
import type { StatutoryElement } from '../../src/elements/statutory-element.js';
import { importTables } from '../../src/import/index.js';
import { readHtml } from '../../src/import/html/read-html.js';

import { frames, settled } from './support.js';

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

describe('the reader of a page', () => {
  const HEAD = '<tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数';
  const CSS = '.gone{display:none}.unseen{visibility:hidden}.clear{opacity:0}.tiny{font-size:0}';
  const page = (rows: string, element = 'div'): HTMLElement => {
    const host = document.createElement('div');
    host.innerHTML = `<style>${CSS}</style><${element}><table>${HEAD}${rows}</table></${element}>`;
    document.body.append(host);
    return host.lastElementChild as HTMLElement;
  };
  const read = (host: Node): unknown => importTables(readDom(host), EDITIONS).tables.disclosure?.regulations;

  for (const name of ['gone', 'unseen', 'clear', 'tiny']) {
    it(`reads no figure with digits that the page hides (${name})`, () => {
      const host = page(`<tr><td>规章<td><span class=${name}>20</span>12<td>2<td>3`);
      expect(read(host)).to.deep.equal({ repealed: 2, inForce: 3 });
      host.parentElement?.remove();
      expect(read(host)).to.deep.equal({ issued: 2012, repealed: 2, inForce: 3 });
    });
    it(`reads no row with a hidden cell (${name})`, () => {
      const host = page(`<tr><td>规章<td class=${name}>1<td>2<td>3<tr><td>行政规范性文件<td>4<td>5<td>6`);
      expect(read(host)).to.deep.equal(name === 'gone' ? undefined : { repealed: 2, inForce: 3 });
      host.parentElement?.remove();
    });
    it(`reads a table that is hidden as a whole (${name})`, () => {
      const host = page('<tr><td>规章<td>1<td>2<td>3');
      host.firstElementChild?.classList.add(name);
      expect(read(host)).to.deep.equal({ issued: 1, repealed: 2, inForce: 3 });
      host.classList.add(name);
      expect(read(host)).to.deep.equal({ issued: 1, repealed: 2, inForce: 3 });
      host.parentElement?.remove();
    });
  }
  it('takes up no table with hidden digits in an element', async () => {
    const host = page('<tr><td>规章<td><span class=gone>20</span>12<td>2<td>3', 'disclosure-table') as StatutoryElement;
    await settled(host);
    await frames();
    expect(host.querySelector('table')?.textContent).to.contain('2012');
    expect(host.report).to.equal(undefined);
    expect(host.querySelector('.disclosure-own')).to.equal(null);
    host.parentElement?.remove();
  });
});

/** A document without what only one of them knows: nodes, and the elements around. */
function plain(document: SourceDocument): unknown {
  return JSON.parse(JSON.stringify(document, (key, value: unknown) => (key === 'origin' || key === 'within' ? undefined : value)));
}
