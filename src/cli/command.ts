import type { CliWords } from '../locales/cli-words.js';
import type { Words } from '../model/words.js';

/** 0: all is well. 1: a figure was not read, or a relation is broken. 2: nothing could be done with the input. */
export type ExitCode = 0 | 1 | 2;

/** Where a command reads and writes, so that tests run it in their own process. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Sink;
  readonly stderr: Sink;
}

export interface Sink {
  write(text: string): unknown;
  /** Whether a person looks at it. */
  readonly isTTY?: boolean | undefined;
}

export type CommandName = 'import' | 'check' | 'render' | 'survey';

/** An option by its long name. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** The values it may have; any if absent. */
  readonly choices?: readonly string[];
}

export interface Call {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | true | undefined>>;
  readonly language: Words['language'];
  readonly words: CliWords;
  readonly streams: Streams;
}

export interface Command {
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (call: Call) => Promise<ExitCode>;
}

/** Something the caller has to put right; told in one line, and the exit code is 2. */
export class Refusal extends Error {
  readonly say: (words: CliWords) => string;

  constructor(say: (words: CliWords) => string) {
    super('refused');
    this.say = say;
  }
}
