import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CliWords, FileTrouble } from '../locales/cli-words.js';
import { Refusal } from './command.js';
import type { Call, Streams } from './command.js';

/** Standard input, in place of a file. */
export const STDIN = '-';

/** What messages call a file. */
export function shownName(file: string, words: CliWords): string {
  return file === STDIN ? words.stdin : file;
}

/** The bytes of a file, or of standard input. */
export async function readInput(file: string, streams: Streams): Promise<Uint8Array> {
  if (file === STDIN) return plain(await readAll(streams.stdin));
  if (file === '') throw new Refusal((words) => words.emptyName);
  try {
    return plain(await readFile(file));
  } catch (error) {
    const why = troubleOf(error);
    throw new Refusal((words) => words.cannotRead(file, why));
  }
}

/** Writes what a command made: to the file asked for, all or nothing, else to standard output. */
export async function writeOutput(text: string, { options, streams }: Call): Promise<void> {
  const file = options.output;
  if (typeof file !== 'string' || file === STDIN) {
    streams.stdout.write(text);
    return;
  }
  await writeWhole(file, text);
}

/** Writes a file, all or nothing. */
export async function writeWhole(file: string, text: string): Promise<void> {
  try {
    await replaceFile(file, text);
  } catch (error) {
    const why = troubleOf(error);
    throw new Refusal((words) => words.cannotWrite(file, why));
  }
}

/** Makes a folder, if it is not there. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    const why = troubleOf(error);
    throw new Refusal((words) => words.cannotWrite(folder, why));
  }
}

/** Writes beside the file and then puts that in its place; a device or pipe is written to as it is. */
async function replaceFile(file: string, text: string): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const there = await stat(target).catch(() => undefined);
  if (there?.isDirectory()) throw Object.assign(new Error('folder'), { code: 'EISDIR' });
  if (there && !there.isFile()) {
    await writeFile(target, text);
    return;
  }
  const beside = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`);
  try {
    await writeFile(beside, text, { flag: 'wx', ...(there ? { mode: there.mode } : {}) });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** As readers of files want it: a Buffer's `slice` is a view of the same bytes, an array's a copy. */
function plain(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer);
}

async function readAll(stream: Streams['stdin']): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return Buffer.concat(parts);
}

/** What a system error means, as far as it is known. */
export function troubleOf(error: unknown): FileTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  if (code === 'EISDIR') return 'folder';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  return code === 'EACCES' || code === 'EPERM' ? 'forbidden' : { code };
}
