import { expect, fixture, html } from '@open-wc/testing';
import type { DisclosureReport } from '../../src/elements/disclosure-report.js';
import type { StatutoryElement } from '../../src/elements/statutory-element.js';
import { frames, reportOf, settled } from './support.js';

const RAN = 'window.hostileContentRan=1';
const TEXTS = [`<script>${RAN}</script>`, `"><img src=x onerror="${RAN}">`, `<a href="javascript:${RAN}">x</a>`, '</style><style>*{display:none!important}</style>', `javascript:${RAN}`, '${1+1}{{1+1}}', '<!--'];
const ran = (): unknown => (window as unknown as { hostileContentRan?: number }).hostileContentRan;

/** A report that says a text wherever it says any, as JSON. */
function saying(text: string): string {
  const { disclosure, requests, reviewLitigation } = reportOf('county');
  return JSON.stringify({
    version: 1,
    title: text,
    agency: { name: text },
    source: text,
    year: 2022,
    sections: [{ id: null, heading: text, blocks: [{ type: 'heading', text }, { type: 'paragraph', text }, { type: 'list', items: [text] }] }],
    disclosure: { ...disclosure, notes: [text] },
    requests: { ...requests, extra: [{ axis: 'row', label: text, after: 'carriedOut', figures: [text, 1, text, 2, text, 3, text] }] },
    reviewLitigation: { ...reviewLitigation, notes: [text] },
  });
}

async function shown(json: string, tag = 'disclosure-report'): Promise<DisclosureReport> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const element = document.createElement(tag);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  element.append(script);
  box.append(element);
  await settled(element as DisclosureReport);
  await frames();
  await frames();
  return element as DisclosureReport;
}

/** Elements of a tree and of the shadow trees in it. */
function allIn(root: Element | ShadowRoot): Element[] {
  return Array.from(root.querySelectorAll('*')).flatMap((element) => [element, ...(element.shadowRoot ? allIn(element.shadowRoot) : [])]);
}

describe('hostile report JSON in an element', () => {
  for (const text of TEXTS) {
    it(`stays text: ${text}`, async () => {
      const element = await shown(saying(text));
      for (const tag of ['h2', 'h3', 'h4', 'p', 'li', 'td', 'th']) expect(Array.from(element.querySelectorAll(tag)).some((one) => one.textContent === text), tag).to.be.true;
      const all = allIn(element).filter((one) => !(one.localName === 'script' && one.parentElement === element));
      expect(all.filter((one) => /^(?:script|img|a|iframe|object|embed|link|meta|base|form)$/.test(one.localName) || (one.localName === 'style' && one.getRootNode() === document)).length).to.equal(0);
      expect(all.flatMap((one) => one.getAttributeNames()).filter((name) => /^on|^(?:href|srcdoc|formaction)$/.test(name))).to.deep.equal([]);
      element.querySelectorAll<HTMLElement>('td, th').forEach((cell) => {
        cell.click();
      });
      await frames();
      expect(ran()).to.equal(undefined);
    });
  }

  it('keys of the language reach nothing', async () => {
    const { requests } = reportOf('county');
    const element = await shown(
      `{"version":1,"year":2022,"__proto__":{"polluted":1,"title":"假"},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1},"toString":"x","hasOwnProperty":1,
        "requests":${JSON.stringify(requests).replace(/^\{/, '{"__proto__":{"received":{"total":999}},"constructor":{"x":1},')}}`,
    );
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(element.checked?.report.title).to.equal(undefined);
    expect(element.querySelectorAll('request-matrix td.disclosure-figure').length).to.equal(175);
    expect(Array.from(element.querySelectorAll('td, th, caption, h1, h2'), (one) => one.textContent ?? '').join()).to.not.match(/999|假/);
  });

  it('depth without end, and text without end, end', async () => {
    const deep = await shown(`{"version":1,"requests":${'['.repeat(50_000)}${']'.repeat(50_000)},"reviewLitigation":${JSON.stringify(reportOf('county').reviewLitigation)}}`);
    expect(deep.querySelectorAll('td.disclosure-figure').length).to.equal(15);
    const long = await shown(saying('长'.repeat(20_000)));
    expect(long.querySelectorAll('table').length).to.equal(6);
  });

  it('marks that turn letters around end with the text they stand in', async () => {
    const element = await shown(saying('某局\u202e'));
    const matrix = element.querySelector('request-matrix') as StatutoryElement;
    expect(matrix.querySelector('caption')?.textContent).to.equal('某局2022年收到和处理政府信息公开申请情况');
    for (const tag of ['h2', 'p', 'td', 'th']) expect(Array.from(element.querySelectorAll(tag)).some(({ textContent }) => textContent === '某局\u202e'), tag).to.be.true;
    const inline = allIn(element).filter((one) => one.getRootNode() !== document && Array.from(one.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && /\u202e./.test(node.textContent ?? '')));
    expect(inline.map((one) => one.textContent)).to.deep.equal([]);
  });
});
