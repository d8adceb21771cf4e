import type { NoteCode } from '../model/note.js';
import type { SourceDocument } from './document.js';

/**
 * What every reader of a file format offers: bytes in, a plain document out. It executes and fetches nothing, and ends
 * within the limits whatever the bytes are.
 * @throws {Refusal} where the file cannot be read at all
 */
export type FileReader = (bytes: Uint8Array, options: ReadOptions) => Promise<SourceDocument>;

export interface ReadOptions {
  /** Set once nobody wants the result any more (an AbortSignal fits). A reader looks at it between steps. */
  readonly signal?: { readonly aborted: boolean };
  /** Told now and then what part is done, from 0 to 1. */
  readonly progress?: (part: number) => void;
  /** Gives way to whatever else waits for the thread. Awaited between steps. */
  readonly pause?: () => Promise<void>;
  /** When the reading is given up. A reader looks at the clock where it looks at `signal`. */
  readonly limit?: TimeLimit;
}

export interface TimeLimit {
  /** As `Date.now()` tells it. */
  readonly ends: number;
  /** How long it was, to be named. */
  readonly seconds: number;
}

/** Beyond these a file is refused: no report comes near, and memory and time stay bounded. */
export const LIMITS = {
  /** Bytes of a file. */
  file: 50_000_000,
  /** Bytes of everything unpacked from an archive. */
  unpacked: 100_000_000,
  /** Elements or nodes of a document, cells of a sheet, pieces of text of a PDF. */
  nodes: 2_000_000,
  /** Elements inside one another. */
  depth: 1_000,
  /** Pages of a PDF. */
  pages: 300,
  /** Seconds that a file is read for. */
  seconds: 60,
} as const;

/** Why a file cannot be read at all; becomes a note of level `refused`. */
export class Refusal extends Error {
  readonly code: Extract<NoteCode, 'unknownFormat' | 'damagedFile' | 'encrypted' | 'tooLarge' | 'tooLong' | 'picturesOnly' | 'cancelled'>;
  /** A limit, a size, or the part of the file. */
  readonly detail: string;

  constructor(code: Refusal['code'], detail = '') {
    super(`${code}: ${detail}`);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}

/** @throws {Refusal} once the reading was cancelled, or has taken too long */
export function stopIfCancelled({ signal, limit }: ReadOptions): void {
  if (signal?.aborted) throw new Refusal('cancelled');
  if (limit && Date.now() >= limit.ends) throw tooLong(limit.seconds);
}

export function tooLong(seconds: number): Refusal {
  return new Refusal('tooLong', `${seconds} s`);
}
