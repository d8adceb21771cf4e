import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ChartTaken } from './compare.js';
import { eachPixel } from './grid.js';
import { hideTexts } from './look.js';
import type { Rect } from './look.js';
import { encodePng } from './png.js';

let folder: string | undefined;

/** Keeps what a failed comparison has seen: the chart as readers see it, and the compared picture with wrong cells in red. Returns where. */
export async function keepEvidence(page: Page, name: string, { chart, pixels }: ChartTaken, cells: readonly Rect[]): Promise<string> {
  folder ??= mkdtempSync(join(tmpdir(), 'disclosure-pictures-'));
  const file = join(folder, name.replace(/[^\w-]+/g, '-'));
  await hideTexts(page, false);
  await page.screenshot({ path: `${file}.png`, clip: chart.frame, captureBeyondViewport: false });
  if (pixels) {
    const rgb = Uint8Array.from(pixels.rgb);
    for (const cell of cells) {
      eachPixel(pixels, cell, (at) => {
        rgb[at] = 127 + (rgb[at] ?? 0) / 2;
        for (const other of [at + 1, at + 2]) rgb[other] = (rgb[other] ?? 0) / 2;
      });
    }
    writeFileSync(`${file}-compared.png`, encodePng({ ...pixels, rgb }));
  }
  return `${file}.png`;
}
