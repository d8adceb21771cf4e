import { LIT_TAGS } from './lit-tags.js';
import { onDemand } from './on-demand.js';

/** What editors see in `preview`; loaded by the first element that is in it. */
export const previewPanel = onDemand(async () => (await import('./preview/index.js')).createPreviewPanel(LIT_TAGS));
