import { html, nothing, svg } from 'lit';

/** What files loaded on demand draw with: the page's own Lit, since a second one weighs 3 kB. */
export const LIT_TAGS = { html, svg, nothing } as const;
export type LitTags = typeof LIT_TAGS;
