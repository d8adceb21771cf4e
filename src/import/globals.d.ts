/** What pages, workers and Node have alike beside the language itself, and the pure rooms may use. */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}
