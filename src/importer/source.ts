import { LIMITS, Refusal } from '../import/file-reader.js';
import { formatOf } from '../import/file/format.js';
import type { Format } from '../import/file/format.js';
import type { WorkerKind } from './protocol.js';

/**
 * What can be imported: a file; its bytes; a text, which is HTML if it is markup and else lines with tabs between their
 * cells, as pasted; or, in a page, an element or document that is there already.
 */
export type ReportSource = Blob | ArrayBuffer | ArrayBufferView | string | Node;

export const WANTED = 'source should be a Blob, an ArrayBuffer, a Uint8Array, a string or, in a page, a Node';

/** Bytes of a file, or a text. */
export type Input = Uint8Array | string;

/** Shorter pages and texts are read sooner than a worker starts. */
const SMALL = 50_000;

/** @throws {TypeError} where a string is said to be of a format that only bytes can be of */
export function checkFormat(source: ReportSource, format: Format | undefined): void {
  if (typeof source === 'string' && format !== undefined && format !== 'html' && format !== 'text') {
    throw new TypeError(`importReport: options.format should be html or text for a string, not ${format}`);
  }
}

/** Whether something is a node of a page, also of another window's. */
export function isNode(source: unknown): source is Node {
  return typeof source === 'object' && source !== null && 'nodeType' in source && typeof source.nodeType === 'number' && 'childNodes' in source;
}

/**
 * The bytes or the text of a source; a copy, so that nothing depends on what becomes of the caller's own meanwhile.
 * @throws {TypeError} where it is none of those that can be read
 * @throws {Refusal} where the file is too large, or the system does not let it be read
 */
export async function inputOf(source: ReportSource): Promise<Input> {
  if (typeof source === 'string') return source;
  if (isKind(source, 'ArrayBuffer')) return copy(source, 0, source.byteLength);
  if (ArrayBuffer.isView(source)) return copy(source.buffer, source.byteOffset, source.byteLength);
  if (!isKind(source, 'Blob') && !isKind(source, 'File')) throw new TypeError(`importReport: ${WANTED}`);
  stopIfLarge(source.size);
  try {
    return new Uint8Array(await source.arrayBuffer());
  } catch (error) {
    throw new Refusal('damagedFile', error instanceof Error ? error.message : '');
  }
}

/** Told by what it says of itself: windows have classes of their own. */
function isKind(source: unknown, kind: 'ArrayBuffer'): source is ArrayBuffer;
function isKind(source: unknown, kind: 'Blob' | 'File'): source is Blob;
function isKind(source: unknown, kind: string): boolean {
  return Object.prototype.toString.call(source) === `[object ${kind}]`;
}

function copy(buffer: ArrayBufferLike, start: number, length: number): Uint8Array {
  stopIfLarge(length);
  return new Uint8Array(buffer, start, length).slice();
}

function stopIfLarge(size: number): void {
  if (size > LIMITS.file) throw new Refusal('tooLarge', `${Math.round(size / 1e6)} MB`);
}

/** The worker a source is for; none for one that is read in a moment. */
export function workerFor(input: Input, format: Format | undefined): WorkerKind | undefined {
  if (typeof input === 'string') return input.length < SMALL ? undefined : 'document';
  const shown = format ?? formatOf(input);
  if (shown === 'pdf') return 'pdf';
  return (shown === 'text' || shown === 'html') && input.length < SMALL ? undefined : 'document';
}
