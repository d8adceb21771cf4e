import { ofThisVersion, onDemand } from './on-demand.js';
import type { adoptPreviewStyles, errorText, findingsPanel, placeOfFault, problemsPanel } from './preview/index.js';

/** What only authors see. */
export interface Preview {
  readonly findingsPanel: typeof findingsPanel;
  readonly problemsPanel: typeof problemsPanel;
  readonly adoptPreviewStyles: typeof adoptPreviewStyles;
  readonly errorText: typeof errorText;
  readonly placeOfFault: typeof placeOfFault;
}

/** Loads it: there is something for authors in `preview`, and where data cannot be read. */
export function importPreview(): Promise<Preview> {
  return ofThisVersion(import('./preview/index.js'));
}

/** The same, once it is there. */
export const previewNow = onDemand(importPreview);
