/**
 * What a page of `embed.html` and the page around it say to each other. Nothing else is said: no text, no figure, no address.
 * Who a message is from is for the listener to check before anything of it is looked at.
 */
export type EmbedMessage =
  /** To the page around: how high the report is, in px. */
  | { readonly type: 'disclosure-height'; readonly height: number }
  /** To the report: say how high you are. */
  | { readonly type: 'disclosure-ask' };

/** Higher than any report, with room to spare; a forged height cannot make a page endless. */
export const HIGHEST = 100_000;

export const ASK: EmbedMessage = { type: 'disclosure-ask' };

/** The height that a message reports, a whole number of px from 1 to `HIGHEST`; `undefined` where it is none. Never throws. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
  if (type !== 'disclosure-height' || typeof height !== 'number') return undefined;
  return Number.isInteger(height) && height >= 1 && height <= HIGHEST ? height : undefined;
}

export function isAsk(data: unknown): boolean {
  return typeof data === 'object' && data !== null && (data as { readonly type?: unknown }).type === ASK.type;
}
