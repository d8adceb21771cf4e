import type { Page } from 'puppeteer-core';
import { SCENES } from '../../demo/scenes/index.js';
import { rested } from './schemes.js';
import type { Site } from './site.js';

const WIDTHS = [320, 760, 1280];

/** Something that is compared with a picture of its own. */
export interface Pictured {
  readonly id: string;
  readonly scene: string;
  /** Whose reference it has, where it must look the same as another. */
  readonly like?: string;
  /** Of the window, in px. */
  readonly widths: readonly number[];
  /** The elements that are compared; all of them if absent. */
  readonly elements?: readonly string[];
  /** Where in the page the address leads. */
  readonly fragment?: string;
  /** What a reader or an author then does. */
  readonly then?: (page: Page) => Promise<void>;
}

/** What readers and authors may have shown in place of the usual charts. */
const CHOSEN: readonly Omit<Pictured, 'widths'>[] = [
  ...['county', 'city'].map((scene) => ({ id: `${scene}-flow`, scene, fragment: '#disclosure=requests&chart=flow' })),
  { id: 'city-reasons', scene: 'city', fragment: '#disclosure=requests&chart=reasons:refused' },
  { id: 'city-applicants', scene: 'city', fragment: '#disclosure=requests&chart=applicants:received' },
  { id: 'county-individual', scene: 'county', then: withAttribute('view', 'column:individual') },
  { id: 'county-nonzero', scene: 'county', then: withAttribute('view', 'nonzero') },
  { id: 'county-chart-only', scene: 'county', then: withAttribute('show', 'chart') },
  { id: 'city-shares', scene: 'city', elements: ['request-matrix', 'review-litigation-grid'], then: withShares },
];

/** Neither the style sheet of a site nor what editors are told changes a chart. */
const LIKE: Readonly<Record<string, { readonly like: string }>> = { hostile: { like: 'county' }, 'broken-preview': { like: 'broken' } };

export const PICTURED: readonly Pictured[] = [
  ...SCENES.map(({ id }) => ({ id, scene: id, widths: WIDTHS, ...LIKE[id] })),
  // The narrow layout and the wide one; what was not chosen is as in its scene.
  ...CHOSEN.map((chosen) => ({ elements: ['request-matrix'], ...chosen, widths: [320, 1280] })),
];

/** Sets an attribute on all three elements. */
function withAttribute(name: string, value: string): (page: Page) => Promise<void> {
  return (page) =>
    page.evaluate(
      (attribute, to) => {
        for (const part of Array.from(document.querySelectorAll('disclosure-table, request-matrix, review-litigation-grid'))) part.setAttribute(attribute, to);
      },
      name,
      value,
    );
}

/** Chooses shares wherever they are offered, as a reader does. */
async function withShares(page: Page): Promise<void> {
  await rested(page);
  await page.evaluate(() => {
    for (const { shadowRoot } of Array.from(document.querySelectorAll('request-matrix, review-litigation-grid'))) shadowRoot?.querySelector<HTMLElement>('.tool')?.click();
  });
  await rested(page);
  await page.evaluate(() => {
    for (const { shadowRoot } of Array.from(document.querySelectorAll('request-matrix, review-litigation-grid'))) {
      shadowRoot?.querySelector<HTMLElement>('input[value=share]')?.click();
      shadowRoot?.querySelector<HTMLElement>('.tool')?.click();
    }
  });
}

/** Opens what is pictured in a window of a width, and waits for it. */
export async function openPictured(site: Site, { scene, fragment, then }: Pictured, width: number): Promise<Page> {
  const page = await site.open(`scenes.html?scene=${scene}&theme=auto${fragment ?? ''}`, width);
  await rested(page);
  await then?.(page);
  return page;
}
