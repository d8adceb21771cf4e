import { expect } from '@open-wc/testing';
import type { RequestMatrix } from '../../../src/elements/request-matrix.js';
import { soundTable, tableWith } from '../../support/sound-tables.js';
import { closePages, openPage, quiet, sitePage, untilSaid } from './support.js';

const LEFT = 'disclosure-elements: 三、收到和处理政府信息公开申请情况：保持原样。';

describe('a table in an element that cannot be taken up', () => {
  afterEach(closePages);

  const TABLES: Readonly<Record<string, readonly [markup: string, reason: string]>> = {
    'of something else': ['<table><tr><td>一</td><td>二</td></tr><tr><td>3</td><td>4</td></tr></table>', '其中没有可以辨认的这一部分的法定表格。'],
    'with a link in a cell': [tableWith('requests', { 'received.individual': '20<a href="#x">附</a>' }), '第1个表格第4行第4列单元格有链接（“20附”）。'],
    'with a row of another name': [soundTable('requests').replace('（一）予以公开', '（一）公布'), '第三部分 · 第1个表格第6行：行名不是表式所列，未读取：三、本年度办理结果 | （一）公布 | 20 | 121 | 0 | 0 | 0 | 0 | 141。请核对行名。'],
  };
  for (const [name, [markup, reason]] of Object.entries(TABLES)) {
    it(`${name} is left, and why is said once`, async () => {
      const page = openPage(sitePage(`<request-matrix>${markup}</request-matrix>`, { attributes: '' }));
      await untilSaid(page, /保持原样/);
      // Other data comes and goes, and the table is read again.
      const element = page.document.querySelector<RequestMatrix>('request-matrix');
      if (element) element.report = { version: 1 };
      await quiet();
      if (element) element.report = undefined;
      await quiet();
      expect(page.said).to.deep.equal([LEFT + reason]);
      expect(page.document.querySelectorAll('request-matrix > table').length).to.equal(1);
    });
  }

  it('says so in the language of the page', async () => {
    const page = openPage(sitePage('<request-matrix><table><tr><td>1</td></tr></table></request-matrix>', { attributes: '' }).replace('lang="zh-CN"', 'lang="en"'));
    await untilSaid(page, /^disclosure-elements: Part 三, .*: left as it is\. It holds no table/);
  });
});
