import { LIT_TAGS } from './lit-tags.js';
import { onDemand } from './on-demand.js';
import type { createPreviewPanel, placeOfFault } from './preview/index.js';

/** What only authors see. */
export interface Preview {
  readonly createPreviewPanel: typeof createPreviewPanel;
  readonly placeOfFault: typeof placeOfFault;
}

/** Loads it: there is something for authors in `preview`, and where data cannot be read. */
export function importPreview(): Promise<Preview> {
  return import('./preview/index.js');
}

/** What editors see in `preview`. */
export const previewPanel = onDemand(async () => (await importPreview()).createPreviewPanel(LIT_TAGS));
