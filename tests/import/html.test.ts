import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RawTable, SourceBlock } from '../../src/import/document.js';
import { readHtml } from '../../src/import/html/read-html.js';

const blocks = (html: string): readonly SourceBlock[] => readHtml(html).blocks;
const texts = (html: string): string[] => blocks(html).map((block) => ('text' in block ? `${block.type} ${block.text}` : block.type));
const table = (html: string): RawTable => blocks(html).find((block): block is RawTable => block.type === 'table')!;
const cells = (inner: string): string[][] => table(`<table><tr>${inner}</tr></table>`).rows[0]!.cells.map(({ lines }) => [...lines]);

describe('text of a page', () => {
  it('comes in paragraphs, headings and lists', () => {
    assert.deepEqual(texts('<h1>甲<br>乙</h1><p>一</p>二<div>三<p>四</p>五</div><ul><li>六<li>七</ul>'), [
      'heading 甲乙',
      'paragraph 一',
      'paragraph 二',
      'paragraph 三',
      'paragraph 四',
      'paragraph 五',
      'list',
    ]);
  });
  it('parts lines at <br>, and lines of preformatted text', () => {
    assert.deepEqual(texts('<p>一<br>二</p><pre>三\n四</pre>'), ['paragraph 一', 'paragraph 二', 'paragraph 三', 'paragraph 四']);
  });
  it('folds white space, and drops it where a Chinese line of the source was wrapped', () => {
    assert.deepEqual(texts('<p>\u3000\u3000在市委、\n  市政府&nbsp; 的 2020\n年</p>'), ['paragraph 在市委、市政府 的 2020 年']);
  });
  it('goes through inline and unknown elements', () => {
    assert.deepEqual(texts('<ucapcontent><p><font><span>1</span><span lang="EN-US">2</span><o:p></o:p></font></p></ucapcontent>'), ['paragraph 12']);
  });
  it('is not that of scripts, styles, navigation, hidden elements and form fields', () => {
    const hidden = '<p hidden>a</p><p style="color:red; display : none">b</p><span style="visibility:hidden">c</span>';
    assert.deepEqual(texts(`<script>d</script><style>e</style><nav>f</nav><template>g</template>${hidden}<select><option>h</option></select><p>留</p>`), [
      'paragraph 留',
    ]);
  });
  it('keeps the file’s own title apart', () => {
    const document = readHtml('<html><head><title> 某局 - 公开 </title></head><body><p>文</p></body></html>');
    assert.deepEqual([document.title, document.blocks.length], ['某局 - 公开', 1]);
  });
  it('in a form that wraps the page is the page’s', () => {
    assert.deepEqual(texts('<form><p>文</p></form>'), ['paragraph 文']);
  });
  it('orders the items of nested lists', () => {
    const [list] = blocks('<ol><li>一<ul><li>二</li></ul></li><li>三</li></ol>');
    assert.deepEqual(list?.type === 'list' && list.items, ['一', '二', '三']);
  });
});

describe('cells', () => {
  it('know their paragraphs and lines, which are never joined', () => {
    assert.deepEqual(cells('<td><p>12</p><p>34</p><td>12<br>34<td><span>7</span><span>8</span><td><div>5</div> <p>&nbsp;</p>'), [
      ['12', '34'],
      ['12', '34'],
      ['78'],
      ['5'],
    ]);
  });
  it('keep apart what is raised, struck out or set as a block', () => {
    assert.deepEqual(cells('<td>12<sup>1</sup><td><del>12</del>13<td>1<span style="text-decoration:line-through">2</span>3<td>1<span style="display:block">2</span>'), [
      ['12', '1'],
      ['12', '13'],
      ['1', '2', '3'],
      ['1', '2'],
    ]);
  });
  it('say what else they hold', () => {
    const row = table('<table><tr><td><img src=a.png><td><input value=3><td><table><tr><td>9</table><td>5<img width=1 height=1></table>').rows[0]!;
    assert.deepEqual(row.cells.map(({ content }) => content), ['picture', 'control', 'table', undefined]);
    assert.deepEqual(row.cells.map(({ lines }) => lines.join()), ['', '', '', '5']);
  });
  it('have spans as HTML reads them', () => {
    const row = table('<table><tr><td colspan=" 3x" rowspan=0><td colspan=0 rowspan=-2><td colspan=abc></table>').rows[0]!;
    assert.deepEqual(row.cells.map(({ colSpan = 1, rowSpan = 1 }) => [colSpan, rowSpan]), [
      [3, 0],
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('tables', () => {
  it('show the head first and the foot last', () => {
    const { rows } = table('<table><tfoot><tr><td>末<tbody><tr><td>中<thead><tr><td>首</table>');
    assert.deepEqual(rows.map((row) => row.cells[0]?.lines[0]), ['首', '中', '末']);
  });
  it('put their caption in front', () => {
    assert.deepEqual(texts('<table><caption>表一</caption><tr><td>甲</table>'), ['paragraph 表一', 'table']);
  });
  it('as deep as a page may nest them exhaust nothing', () => {
    const deep = 30_000;
    assert.equal(blocks(`${'<div>'.repeat(deep)}文${'</div>'.repeat(deep)}`).length, 1);
    assert.ok(blocks(`${'<table><tr><td>'.repeat(2000)}文`).length > 0);
  });
});
