import type { SourceBlock, SourceDocument } from '../document.js';
import { LIMITS, Refusal, stopIfCancelled, tooLong } from '../file-reader.js';
import type { FileReader, ReadOptions } from '../file-reader.js';
import { blocksOf, flowOf } from './flow.js';
import type { PageFlow } from './page-flow.js';
import type { Ink } from './ink.js';
import { combined, matrixOf } from './matrix.js';
import { paint } from './paint.js';
import type { Operators, PdfDocument, PdfEngine, PdfFont, Pdfjs, PdfPage, PdfSource } from './pdfjs.js';

export type { Pdfjs, PdfEngine } from './pdfjs.js';

/** Pictures of more pixels are not unpacked; the page counts as a picture. */
const MOST_PIXELS = 60_000_000;

/** A page takes a second or two; longer than this no page is waited for. */
const LONGEST = LIMITS.seconds * 1000;
const GLANCE = 200;

/** A reader of PDF files. pdf.js is loaded by the caller, when the first file is read. */
export function createPdfReader(load: () => Promise<PdfEngine>): FileReader {
  return async (bytes, options) => {
    if (bytes.length > LIMITS.file) throw new Refusal('tooLarge', `${LIMITS.file} bytes`);
    if (!isPdf(bytes)) throw new Refusal('unknownFormat', 'PDF');
    stopIfCancelled(options);
    const engine = await load();
    stopIfCancelled(options);
    // What pdf.js cannot read it leaves out, or stops at; it says so in neither case, but then the two differ.
    const openings = [true, false].map((stopAtErrors) => engine.pdfjs.getDocument(sourceOf(bytes, engine, stopAtErrors)));
    try {
      const documents = await patiently(Promise.all(openings.map(({ promise }) => promise)), engine, options);
      return await readDocument(documents, engine, options);
    } catch (error) {
      throw refusalOf(error);
    } finally {
      // Not waited for: a worker that is busy answers late.
      for (const opening of openings) opening.destroy().catch(() => undefined);
    }
  };
}

function sourceOf(bytes: Uint8Array, { cMapUrl, CMapReaderFactory }: PdfEngine, stopAtErrors: boolean): PdfSource {
  return {
    // pdf.js takes the bytes it is given for its own.
    data: bytes.slice(),
    ...(cMapUrl === undefined ? {} : { cMapUrl }),
    ...(CMapReaderFactory ? { CMapReaderFactory } : {}),
    cMapPacked: true,
    disableFontFace: true,
    enableXfa: false,
    fontExtraProperties: true,
    isEvalSupported: false,
    maxImageSize: MOST_PIXELS,
    stopAtErrors,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  };
}

/** Waits for pdf.js, as long as somebody wants the result and it may still come. */
async function patiently<T>(work: Promise<T>, { wait }: PdfEngine, options: ReadOptions): Promise<T> {
  if (!wait) return work;
  let left = LONGEST;
  const watched = work.finally(() => (left = 0));
  const watch = async (): Promise<never> => {
    for (; left > 0; left -= GLANCE) {
      stopIfCancelled(options);
      await wait(GLANCE);
    }
    throw tooLong(LONGEST / 1000);
  };
  return Promise.race([watched, watch()]);
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

async function readDocument(documents: readonly PdfDocument[], engine: PdfEngine, options: ReadOptions): Promise<SourceDocument> {
  const [document] = documents;
  if (!document) throw new Refusal('damagedFile');
  const { numPages } = document;
  if (numPages > LIMITS.pages) throw new Refusal('tooLarge', `${LIMITS.pages} pages`);
  const layers = await document.getOptionalContentConfig();
  const pages: PageFlow[] = [];
  let pieces = 0;
  let read = 0;
  let printed = false;
  for (let number = 1; number <= numPages; number += 1) {
    options.progress?.((number - 1) / numPages);
    await options.pause?.();
    stopIfCancelled(options);
    const ink = await inkOf(documents, number, { engine, options }, (group) => layers.isVisible(group as never));
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
async function inkOf(documents: readonly PdfDocument[], number: number, { engine, options }: { engine: PdfEngine; options: ReadOptions }, shows: (group: unknown) => boolean): Promise<Ink | undefined> {
  const pages: PdfPage[] = [];
  try {
    const drawings: Operators[] = [];
    for (const document of documents) {
      const page = await patiently(document.getPage(number), engine, options);
      pages.push(page);
      drawings.push(await patiently(page.getOperatorList(), engine, options));
    }
    const [page] = pages;
    const [operators, others] = drawings;
    if (!page || !operators || operators.fnArray.length !== others?.fnArray.length || !isWhole(operators, engine.pdfjs)) return undefined;
    return inkOfPage(page, operators, engine.pdfjs, shows);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return undefined;
  } finally {
    for (const page of pages) page.cleanup();
  }
}

/** Whether text that begins also ends: the end of a page's operators may be lost. */
function isWhole({ fnArray }: Operators, { OPS }: Pdfjs): boolean {
  const count = (name: string): number => fnArray.filter((operator) => operator === OPS[name]).length;
  return count('beginText') === count('endText');
}

function inkOfPage(page: PdfPage, operators: Operators, { OPS }: Pdfjs, shows: (group: unknown) => boolean): Ink | undefined {
  const fonts = new Map<string, PdfFont>();
  const fontOf = (id: string): PdfFont | undefined => {
    const font = fonts.get(id) ?? page.commonObjs.get(id);
    // A font that could not be loaded is an error message, and all its text is lost.
    if (font === null || typeof font !== 'object') throw new Error(`font ${id}`);
    fonts.set(id, font);
    return font;
  };
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const painting = { operators, OPS, fontOf, shows, width, height, base: matrixOf(transform) };
  const ink = paint(painting);
  const turn = ink && mostly(ink);
  if (!ink || !turn) return ink;
  // The whole page is printed sideways or upside down.
  const sideways = turn % 2 === 1;
  const upright = { 1: [0, -1, 1, 0, 0, width], 2: [-1, 0, 0, -1, width, height], 3: [0, 1, -1, 0, height, 0] }[turn];
  return paint({ ...painting, width: sideways ? height : width, height: sideways ? width : height, base: combined(matrixOf(upright), painting.base) });
}

/** The turn that nearly all glyphs of a page share, if it is not the usual one. */
function mostly({ glyphs }: Ink): 1 | 2 | 3 | undefined {
  for (const turn of [1, 2, 3] as const) {
    if (glyphs.filter((glyph) => glyph.turn === turn).length > 0.8 * glyphs.length) return turn;
  }
  return undefined;
}
