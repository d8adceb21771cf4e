/**
 * What the reader uses of pdf.js. The module itself (`pdfjs-dist`, in Node its `legacy` build) fits; it is handed in,
 * because where its worker and its tables of characters are to be had only the page or the command line knows.
 */
export interface Pdfjs {
  readonly getDocument: (source: PdfSource) => PdfLoading;
  /** The number of each drawing operator by its name. */
  readonly OPS: Readonly<Record<string, number>>;
}

/** What a page or the command line loads for the reader. */
export interface PdfEngine {
  readonly pdfjs: Pdfjs;
  /** Folder of pdf.js's `cmaps`, a slash at its end. Without it fonts that name one of them cannot be read. */
  readonly cMapUrl?: string;
  /** In its place: what hands over a table by its name. */
  readonly CMapReaderFactory?: CMapSource;
  /**
   * Resolves after so many milliseconds. With it a reading that is cancelled, or takes too long, ends within a page, where
   * pdf.js has a worker of its own; without it only between pages.
   */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/** Made by pdf.js; a table that is not there rejects, and the text that needs it counts as lost. */
export type CMapSource = new () => { readonly fetch: (wanted: { readonly name: string }) => Promise<{ readonly cMapData: Uint8Array; readonly isCompressed: true }> };

export interface PdfSource {
  readonly data: Uint8Array;
  readonly cMapUrl?: string;
  readonly CMapReaderFactory?: CMapSource;
  readonly cMapPacked: boolean;
  readonly disableFontFace: boolean;
  readonly enableXfa: boolean;
  readonly fontExtraProperties: boolean;
  readonly isEvalSupported: boolean;
  readonly maxImageSize: number;
  readonly stopAtErrors: boolean;
  readonly useSystemFonts: boolean;
  readonly useWasm: boolean;
  readonly verbosity: number;
}

export interface PdfLoading {
  readonly promise: Promise<PdfDocument>;
  readonly destroy: () => Promise<void>;
}

export interface PdfDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getOptionalContentConfig: () => Promise<{ readonly isVisible: (group: never) => boolean }>;
}

export interface PdfPage {
  readonly getViewport: (options: { readonly scale: number }) => { readonly width: number; readonly height: number; readonly transform: readonly number[] };
  readonly getOperatorList: () => Promise<Operators>;
  readonly commonObjs: { readonly get: (id: string) => unknown };
  readonly cleanup: () => unknown;
}

/** What a page draws: operators by number, and the arguments of each. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A font as pdf.js hands it over, with `fontExtraProperties`. */
export interface PdfFont {
  readonly name?: string;
  readonly fontMatrix?: readonly number[];
  readonly bbox?: readonly number[];
  readonly composite?: boolean;
  readonly defaultEncoding?: readonly (string | undefined)[];
  readonly defaultVMetrics?: readonly number[];
  readonly differences?: readonly (string | undefined)[];
  readonly isSymbolicFont?: boolean;
  readonly isType3Font?: boolean;
  readonly missingFile?: boolean;
  /** A map of character codes; or two numbers, where codes are only assumed to be Unicode. */
  readonly toUnicode?: { readonly _map?: readonly (string | undefined)[]; readonly firstChar?: number };
  readonly vertical?: boolean;
}

/** A glyph of shown text as pdf.js hands it over. */
export interface PdfGlyph {
  readonly originalCharCode: number;
  readonly unicode: string;
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
  readonly isInFont: boolean;
}
