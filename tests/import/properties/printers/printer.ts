import type { SourceDocument } from '../../../../src/import/document.js';
import type { PrintedPage } from '../page.js';
import type { Draw, Variation } from '../variations.js';

/** Prints pages in one format, and reads them again as the library does. */
export interface Printer {
  readonly name: string;
  /** The page as a file; what the format leaves open is drawn. */
  readonly print: (page: PrintedPage, draw: Draw) => string | Uint8Array;
  readonly read: (file: string | Uint8Array) => SourceDocument | Promise<SourceDocument>;
  /** Variations this format can carry and that cost no figure, alone or together. */
  readonly harmless: readonly Variation[];
  /** A blank cell at the edge of a table is as good as none, and may come out as missing. */
  readonly losesBlanks?: true;
  /** Damage that shows in this format: what nobody could see on paper either is left out. */
  readonly damage: readonly Variation[];
}
