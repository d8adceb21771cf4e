import { expect, waitUntil } from '@open-wc/testing';
import { closePages, openPage, quiet, sitePage, TABLES, templateLine, untilSaid, untilUpgraded, upgraded, WAIT } from './support.js';

const [, THREE = '', FOUR = ''] = TABLES;
const BODY = `<div class="TRS_Editor">${FOUR}</div>`;

describe('the script on a page that is not its own', () => {
  afterEach(closePages);

  it('switched off by its attribute it does nothing at all, and says so', async () => {
    const page = openPage(sitePage(BODY, { attributes: 'data-enhance="off"' }));
    await untilSaid(page, /已停用/);
    await quiet();
    expect(page.document.querySelectorAll('table').length).to.equal(1);
    expect(page.window.customElements.get('request-matrix')).to.equal(undefined);
    expect(page.said.length).to.equal(1);
  });

  it('switched off by a global likewise', async () => {
    const page = openPage(sitePage(BODY), (window) => {
      window.disclosureElementsOff = true;
    });
    await untilSaid(page, /已停用/);
    await quiet();
    expect(upgraded(page).length).to.equal(0);
    expect(page.window.customElements.get('request-matrix')).to.equal(undefined);
  });

  it('of two copies the first wins, and the second says so', async () => {
    const second = templateLine('data-enhance=".TRS_Editor"').replace('/src/cdn.ts', '/src/cdn.ts?copy=2');
    const page = openPage(sitePage(BODY, { head: second }));
    await untilUpgraded(page, 1);
    await untilSaid(page, /网页上已有一份/);
    expect(page.said.length).to.equal(1);
    expect(upgraded(page).length).to.equal(1);
  });

  it('a bad selector is one message', async () => {
    const page = openPage(sitePage(BODY, { attributes: 'data-enhance=".a["' }));
    await untilSaid(page, /原表不变.*\.a\[/);
    await quiet();
    expect(page.said.length).to.equal(1);
    expect(upgraded(page).length).to.equal(0);
  });

  it('without the attribute only elements are defined', async () => {
    const page = openPage(sitePage(BODY, { attributes: '' }));
    await waitUntil(() => page.window.customElements.get('request-matrix'), 'defined', WAIT);
    await quiet();
    expect(page.document.querySelectorAll('table').length).to.equal(1);
    expect(upgraded(page).length).to.equal(0);
  });

  it('works under a strict policy, without a violation', async () => {
    // To Firefox 'self' is no origin at all in a page that was written and not fetched.
    const self = `'self' ${location.origin}`;
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${self}; style-src ${self}; img-src ${self} data: blob:; connect-src ${self}; require-trusted-types-for 'script'; trusted-types lit-html">`;
    // Style attributes of Word's own would count as well.
    const page = openPage(sitePage(BODY.replace(/ style="[^"]*"/g, ''), { head: policy }));
    await untilUpgraded(page, 1);
    await quiet(1500);
    expect(page.violations).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
  });

  it('where the page allows no policy at all, the plain tables stay with one message', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`;
    const page = openPage(sitePage(BODY, { head: policy }));
    await untilSaid(page, /原表不变/);
    await quiet();
    expect(page.said.filter((line) => line.startsWith('disclosure-elements')).length).to.equal(1);
    expect(page.document.querySelector('.TRS_Editor > table')?.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('page code that insists on its own table is not fought', async () => {
    const page = openPage(sitePage(BODY));
    const box = page.document.querySelector('.TRS_Editor') as HTMLElement;
    let turns = 0;
    new page.window.MutationObserver(() => {
      if (!box.querySelector('review-litigation-grid')) return;
      turns += 1;
      box.innerHTML = FOUR;
    }).observe(box, { childList: true });
    await untilSaid(page, /./).catch(() => undefined);
    expect(turns).to.be.greaterThan(0);
    expect(turns).to.be.lessThan(15);
  }).timeout(15_000);
});

describe('hostile pages', () => {
  afterEach(closePages);

  it('text of the page never becomes markup, and nothing of it runs', async () => {
    const evil = '&lt;img src=x onerror="parent.hit=1"&gt;';
    const page = openPage(sitePage(`<h1>${evil}2022年政府信息公开工作年度报告</h1><div class="TRS_Editor"><table>${FOUR.replace(/^<table[^>]*>/, `<caption>${evil}</caption>`)}</div>`));
    await untilUpgraded(page, 1);
    await quiet();
    expect(page.document.querySelectorAll('img').length).to.equal(0);
    expect(upgraded(page)[0]?.textContent).to.include('<img src=x');
    expect((page.window.parent as { hit?: number }).hit).to.equal(undefined);
  });

  it('a table of 100,000 cells is not looked into, and the next one is upgraded soon', async () => {
    const row = `<tr>${'<td>公开</td>'.repeat(100)}</tr>`;
    const page = openPage(sitePage(`<style>.huge { display: none }</style><div class="TRS_Editor"><table class="huge">${row.repeat(1000)}</table>${FOUR}</div>`));
    await untilUpgraded(page, 1);
    expect(page.document.querySelectorAll('.huge td').length).to.equal(100_000);
  });

  it('a thousand tables, and a thousand elements in one another', async () => {
    const other = '<table><tr><td>1</td><td>2</td></tr></table>';
    const deep = `${'<div>'.repeat(400)}${THREE}${'</div>'.repeat(400)}`;
    const page = openPage(sitePage(`<div class="TRS_Editor">${other.repeat(1000)}${deep}</div>`));
    await untilUpgraded(page, 1);
    expect(page.document.querySelectorAll('table').length).to.equal(1001);
    expect(page.said).to.deep.equal([]);
  });

  it('ids and names that shadow what the script asks for change nothing', async () => {
    const page = openPage(sitePage(`<form id="disclosureElements"><input name="scripts"><img name="currentScript"></form>${BODY}`));
    await untilUpgraded(page, 1);
  });
});
