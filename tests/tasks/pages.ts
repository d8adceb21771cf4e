import { settled, frames } from '../elements/support.js';
import '../../src/define.js';
import type { SourcedElement } from '../../src/elements/sourced-element.js';

/** The same report on the same agency's page: its tables as they are published, and as the elements show them. */
export type PageName = 'plain' | 'ours';

const DEMO_PAGE = '/demo/2022.html';
const DATA = '/demo/public/data/2022-county.json';
const PLAIN_REPORT = new URL('./plain-report.html', import.meta.url).href;

/** Opens a page in place of what the document shows. Resolves to its article, at rest. */
export async function openPage(name: PageName): Promise<HTMLElement> {
  const demo = await parsed(DEMO_PAGE);
  const content = demo.querySelector('.article-content');
  const report = content?.querySelector('disclosure-report');
  if (!content || !report) throw new Error('the demo page has no report');
  if (name === 'plain') content.replaceChildren(...Array.from((await parsed(PLAIN_REPORT)).body.childNodes));
  else report.setAttribute('src', DATA);
  await dressed();
  document.body.replaceChildren(...Array.from(demo.body.childNodes).map((node) => document.adoptNode(node)));
  const article = document.querySelector<HTMLElement>('article');
  if (!article) throw new Error('the demo page has no article');
  await atRest(article);
  return article;
}

/** Waits until the page has come to rest: everything is loaded, and the tools of every part are there. */
export async function atRest(article: HTMLElement): Promise<void> {
  const report = article.querySelector<SourcedElement>('disclosure-report');
  if (!report) return;
  await settled(report);
  for (let turn = 0; turn < 100 && !isWhole(report); turn += 1) {
    for (const part of partsOf(report)) {
      part.scrollIntoView();
      await frames();
    }
  }
  if (!isWhole(report)) throw new Error('the page does not come to rest');
  await frames();
}

function isWhole(report: Element): boolean {
  const parts = partsOf(report);
  return parts.length === 3 && parts.every((part) => part.querySelector('table') !== null && Boolean(part.shadowRoot?.querySelector('.tool')));
}

function partsOf(report: Element): Element[] {
  return Array.from(report.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid'));
}

async function parsed(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** The agency's style sheet, which the demo page links. */
async function dressed(): Promise<void> {
  if (document.querySelector('link[href="/demo/agency.css"]')) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = '/demo/agency.css';
  const loaded = new Promise((resolve) => { sheet.addEventListener('load', resolve); });
  document.head.append(sheet);
  await loaded;
}
