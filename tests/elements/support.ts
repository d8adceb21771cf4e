import { fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { SCENES } from '../../demo/scenes/index.js';
import type { Scene } from '../../demo/scenes/index.js';
import type { DisclosureReport } from '../../src/elements/disclosure-report.js';
import type { Shown, SourcedElement } from '../../src/elements/sourced-element.js';
import type { Report } from '../../src/model/report.js';

export const COUNTY_DATA = '/demo/public/data/2022-county.json';
export const IP_CENTRE_DATA = '/demo/public/data/2020-ip-centre.json';

export function sceneOf(id: string): Scene {
  const scene = SCENES.find((candidate) => candidate.id === id);
  if (!scene) throw new Error(`no scene ${id}`);
  return scene;
}

export const reportOf = (id: string): Report => sceneOf(id).report;

/** Whether an element has come to rest: nothing is loading or waiting to be rendered. */
export async function settled(element: SourcedElement): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    await element.updateComplete;
    const { state } = (element as unknown as { shown: Shown }).shown;
    if (state !== 'waiting' && state !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('still loading');
}

/** Two frames: observers of size and place have run, and what they asked for is rendered. */
export async function frames(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
}

export async function composed(scene: Scene): Promise<DisclosureReport> {
  const element = await fixture<DisclosureReport>(
    html`<disclosure-report .report=${scene.report} ?preview=${scene.preview ?? false} lang=${scene.language ?? 'zh-CN'}></disclosure-report>`,
  );
  await settled(element);
  for (let turn = 0; turn < 100 && !element.querySelector('table'); turn += 1) await frames();
  await frames();
  await frames();
  return element;
}

export function part<Tag extends 'disclosure-table' | 'request-matrix' | 'review-litigation-grid'>(
  report: DisclosureReport,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const element = report.querySelector(tag);
  if (!element) throw new Error(`no ${tag}`);
  return element;
}

/** What a table reads, row by row. */
export const textOf = (table: HTMLTableElement | null | undefined): string[][] =>
  Array.from(table?.rows ?? []).map((row) => Array.from(row.cells).map((cell) => cell.textContent ?? ''));

/** The figures that are shown. */
export const figureTexts = (host: Element): string[] =>
  Array.from(host.querySelectorAll('table:not([slot=whole]) .disclosure-figure')).map((cell) => cell.textContent ?? '');

/** What editors see of an element in `preview`, once the panel is loaded. */
export async function previewOf(element: Element): Promise<string> {
  const panel = (): Element | null | undefined => element.shadowRoot?.querySelector('[part=findings]');
  await waitUntil(panel, 'the panel for editors', { timeout: 10_000 });
  return panel()?.textContent ?? '';
}
