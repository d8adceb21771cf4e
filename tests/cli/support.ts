import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { run } from '../../src/cli/run.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process. */
export async function disclosure(args: readonly string[], stdin: Uint8Array | string = ''): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    stdin: (async function* () {
      await Promise.resolve();
      yield stdin;
    })(),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A folder for the tests of a file; gone after them. */
export function folder(): { path: (name: string) => string; put: (name: string, content: unknown) => string } {
  const root = mkdtempSync(join(tmpdir(), 'disclosure-cli-'));
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });
  const path = (name: string): string => join(root, name);
  const put = (name: string, content: unknown): string => {
    const file = path(name);
    writeFileSync(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
    return file;
  };
  return { path, put };
}
