import { expect, waitUntil } from '@open-wc/testing';
import { surveyPage } from '../../../src/cli/saved-page.js';
import type { SurveyEvent } from '../../../src/elements/events.js';
import type { SurveyedPart } from '../../../src/model/obstacle.js';
import { SITES } from '../../support/site-pages.js';
import { closePages, openPage, sitePage, TABLES, WAIT } from './support.js';

const [TWO = '', THREE = '', FOUR = ''] = TABLES;
const TITLE = '某县2022年政府信息公开工作年度报告';
const marked = THREE.replace(/(\d+)<o:p>/, '$1<sup>①</sup><o:p>');

interface Case {
  readonly name: string;
  readonly selector: string;
  readonly body: string;
  readonly head?: string;
  readonly doctype?: string;
  /** Whether each part would be upgraded. */
  readonly upgraded: readonly boolean[];
}

const CASES: readonly Case[] = [
  ...SITES.map(({ parts, ...site }): Case => ({ ...site, upgraded: Array.from({ length: parts }, () => true) })),
  { name: 'several containers, one in another', selector: '.a, .b', body: `<h1>${TITLE}</h1><div class="a">${FOUR}<div class="b">${marked}</div></div><div class="b">${THREE}</div>${FOUR}`, upgraded: [false, true, true] },
  { name: 'what stands outside of the container', selector: '#zoom', body: `${TWO}<div id="zoom"><h2>${TITLE}</h2>${FOUR}</div>${THREE}`, upgraded: [true] },
  { name: 'no container', selector: '#zoom', body: TWO, upgraded: [] },
  { name: 'a container without a table of the forms', selector: '#zoom', body: `${TWO}<div id="zoom"><table><tr><td>联系电话</td></tr></table></div>`, upgraded: [] },
  { name: 'a class in capitals, in a page without a doctype', selector: '.trs_editor', body: `<div class="TRS_Editor">${FOUR}</div>`, doctype: '', upgraded: [true] },
  { name: 'the same in a page with one', selector: '.trs_editor', body: `<div class="TRS_Editor">${FOUR}</div>`, upgraded: [] },
  { name: 'elements of the library, and what is being edited', selector: 'body', body: `<disclosure-report>${FOUR}</disclosure-report><div contenteditable>${THREE}</div><div contenteditable="false">${FOUR}</div>`, upgraded: [true] },
  { name: 'a container in what is being edited', selector: '.a', body: `<div contenteditable="plaintext-only"><div class="a">${FOUR}</div><div contenteditable="false"><div class="a">${THREE}</div></div></div>`, upgraded: [true] },
  { name: 'a hidden table, and a hidden box with another year', selector: '.a', body: `<title>${TITLE}</title><div class="a">${FOUR.replace('<table', '<table hidden')}<div style="display:none">${FOUR.replace('>7<', '>9<')}</div>${THREE}</div>`, upgraded: [true, false, true] },
  { name: 'a table far too large', selector: 'body', body: `<table>${'<tr><td>行政许可</td><td>1</td></tr>'.repeat(2600)}</table>${FOUR}`, upgraded: [true] },
  { name: 'a selector with a child, a position and an attribute', selector: 'main > [id^="art" i]:not(:first-child)', body: `<main><div id="ARTa">${TWO}</div><div id="ARTb">${FOUR}</div></main>`, upgraded: [true] },
];

describe('what is said of a saved page is what the script says of it', () => {
  afterEach(closePages);

  for (const { name, selector, body, head, doctype, upgraded } of CASES) {
    it(name, async () => {
      const heard: SurveyedPart[][] = [];
      const markup = sitePage(body, { ...(head === undefined ? {} : { head }), ...(doctype === undefined ? {} : { doctype }), attributes: `data-enhance='${selector}' data-enhance-report` });
      const page = openPage(markup, ({ document }) => {
        document.addEventListener('disclosure-survey', ({ parts }: SurveyEvent) => heard.push([...parts]));
      });
      await waitUntil(() => heard.length > 0, 'the script has looked', WAIT);
      const { containers, parts } = surveyPage(markup, selector);
      expect(parts.map(({ obstacle }) => obstacle === undefined)).to.deep.equal(upgraded);
      expect(JSON.stringify(parts)).to.equal(JSON.stringify(heard[0]));
      expect(page.said.some((line) => line.includes('没有与选择器')), 'no container').to.equal(containers === 0);
    });
  }

  it('and it names the report where the page does', () => {
    const [{ about } = { about: undefined }] = surveyPage(sitePage(`<h1>${TITLE}</h1><div class="a">${FOUR}</div>`), '.a').parts;
    expect(about).to.deep.equal({ title: TITLE, agency: { name: '某县' }, year: 2022 });
  });
});
