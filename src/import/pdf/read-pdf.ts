import type { SourceBlock, SourceDocument } from '../document.js';
import { LIMITS, Refusal, stopIfCancelled } from '../file-reader.js';
import type { FileReader, ReadOptions } from '../file-reader.js';
import { blocksOf, flowOf } from './flow.js';
import type { PageFlow } from './page-flow.js';
import type { Ink } from './ink.js';
import { combined, matrixOf } from './matrix.js';
import { paint } from './paint.js';
import type { PdfDocument, PdfEngine, PdfFont, Pdfjs, PdfPage } from './pdfjs.js';

export type { Pdfjs, PdfEngine } from './pdfjs.js';

/** Pictures of more pixels are not unpacked; the page counts as a picture. */
const MOST_PIXELS = 60_000_000;

/** A reader of PDF files. pdf.js is loaded by the caller, when the first file is read. */
export function createPdfReader(load: () => Promise<PdfEngine>): FileReader {
  return async (bytes, options) => {
    if (bytes.length > LIMITS.file) throw new Refusal('tooLarge', `${LIMITS.file} bytes`);
    if (!isPdf(bytes)) throw new Refusal('unknownFormat', 'PDF');
    stopIfCancelled(options);
    const engine = await load();
    stopIfCancelled(options);
    const loading = engine.pdfjs.getDocument({
      // pdf.js takes the bytes it is given for its own.
      data: bytes.slice(),
      ...(engine.cMapUrl === undefined ? {} : { cMapUrl: engine.cMapUrl }),
      cMapPacked: true,
      disableFontFace: true,
      enableXfa: false,
      fontExtraProperties: true,
      isEvalSupported: false,
      maxImageSize: MOST_PIXELS,
      // A page that is damaged is not read in part: what is missing would pass for blank.
      stopAtErrors: true,
      useSystemFonts: false,
      useWasm: false,
      verbosity: 0,
    });
    try {
      return await readDocument(await loading.promise, engine.pdfjs, options);
    } catch (error) {
      throw refusalOf(error);
    } finally {
      await loading.destroy().catch(() => undefined);
    }
  };
}

/** The mark of the format stands at the beginning, or near it. */
function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Refusal('encrypted');
  return new Refusal('damagedFile', error instanceof Error ? error.message.slice(0, 200) : '');
}

async function readDocument(document: PdfDocument, pdfjs: Pdfjs, options: ReadOptions): Promise<SourceDocument> {
  const { numPages } = document;
  if (numPages > LIMITS.pages) throw new Refusal('tooLarge', `${LIMITS.pages} pages`);
  const layers = await document.getOptionalContentConfig();
  const pages: PageFlow[] = [];
  let pieces = 0;
  let read = 0;
  let printed = false;
  for (let number = 1; number <= numPages; number += 1) {
    stopIfCancelled(options);
    options.progress?.((number - 1) / numPages);
    const ink = await inkOf(document, number, pdfjs, (group) => layers.isVisible(group as never));
    if (ink) {
      read += 1;
      pieces += ink.glyphs.length + ink.rules.length + ink.fills.length + ink.marks.length;
      if (pieces > LIMITS.nodes) throw new Refusal('tooLarge', `${LIMITS.nodes} pieces`);
      printed ||= ink.glyphs.some(({ text }) => text.trim() !== '');
    }
    pages.push(ink ? flowOf(ink, number) : { width: 0, height: 0, items: [{ type: 'picture', top: 0 }] });
  }
  stopIfCancelled(options);
  if (read === 0) throw new Refusal('damagedFile', 'pages');
  const blocks: SourceBlock[] = blocksOf(pages);
  if (!printed) throw new Refusal('picturesOnly');
  options.progress?.(1);
  return { blocks };
}

/** What is printed on a page; `undefined` for a page that is damaged, or beyond what a report prints. */
async function inkOf(document: PdfDocument, number: number, pdfjs: Pdfjs, shows: (group: unknown) => boolean): Promise<Ink | undefined> {
  let page: PdfPage | undefined;
  try {
    page = await document.getPage(number);
    const { commonObjs } = page;
    const operators = await page.getOperatorList();
    const fonts = new Map<string, PdfFont | undefined>();
    const fontOf = (id: string): PdfFont | undefined => {
      if (!fonts.has(id)) fonts.set(id, commonObjs.get(id) as PdfFont | undefined);
      return fonts.get(id);
    };
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const painting = { operators, OPS: pdfjs.OPS, fontOf, shows, width, height, base: matrixOf(transform) };
    const ink = paint(painting);
    const turn = ink && mostly(ink);
    if (!ink || !turn) return ink;
    // The whole page is printed sideways or upside down.
    const sideways = turn % 2 === 1;
    const upright = { 1: [0, -1, 1, 0, 0, width], 2: [-1, 0, 0, -1, width, height], 3: [0, 1, -1, 0, height, 0] }[turn];
    return paint({ ...painting, width: sideways ? height : width, height: sideways ? width : height, base: combined(matrixOf(upright), painting.base) });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw error;
    return undefined;
  } finally {
    page?.cleanup();
  }
}

/** The turn that nearly all glyphs of a page share, if it is not the usual one. */
function mostly({ glyphs }: Ink): 1 | 2 | 3 | undefined {
  for (const turn of [1, 2, 3] as const) {
    if (glyphs.filter((glyph) => glyph.turn === turn).length > 0.8 * glyphs.length) return turn;
  }
  return undefined;
}
