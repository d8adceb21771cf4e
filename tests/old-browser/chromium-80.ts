import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress, gunzipSync } from 'node:zlib';

/** A package of npm with a real Chromium 80 for Linux in it, packed. Only its bytes are used; none of its code is run. */
const PACKAGE = 'chrome-aws-lambda@2.1.1';
const SHA512 = 'Wer2QuygxsCov5bM2+8CLa6qYpNsc5AxYTlgTne00aFoxFP491LGJRxOQtGnYtsJP6UG4pB0SfrwTyPnLys1Lw==';
const BROWSER = 'package/bin/chromium.br';

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/chromium-80', import.meta.url));

/**
 * The executable of Chromium 80, fetched once and kept beside the packages.
 * @throws {Error} on another system, where the registry does not have it, or what it has is not what was meant
 */
export async function findChromium80(): Promise<string> {
  const browser = join(CACHE, 'chromium');
  if (existsSync(browser)) return browser;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('There is a Chromium 80 for Linux on x64 only: run the tests in it there.');
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'new-'));
  try {
    const packed = fileInTar(gunzipSync(fetchPackage(folder)), BROWSER);
    const unpacked = join(folder, 'chromium');
    await pipeline(Readable.from([packed]), createBrotliDecompress(), createWriteStream(unpacked));
    chmodSync(unpacked, 0o755);
    // Whole or not there: another run may be looking.
    renameSync(unpacked, browser);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return browser;
}

function fetchPackage(folder: string): Uint8Array {
  // npm's own settings say where the registry is.
  const [npm, ...first] = process.env['npm_execpath'] === undefined ? ['npm'] : [process.execPath, process.env['npm_execpath']];
  const said = execFileSync(npm ?? 'npm', [...first, 'pack', PACKAGE, '--silent', '--pack-destination', folder], { encoding: 'utf8' });
  const bytes = readFileSync(join(folder, said.trim().split('\n').pop() ?? ''));
  const sum = createHash('sha512').update(bytes).digest('base64');
  if (sum !== SHA512) throw new Error(`${PACKAGE} has the SHA-512 ${sum}, not ${SHA512}`);
  return bytes;
}

/** The bytes of a file in a tar archive: blocks of 512, a header with name and size in octal before each file. */
function fileInTar(archive: Uint8Array, name: string): Uint8Array {
  const text = (from: number, length: number): string => String.fromCharCode(...archive.subarray(from, from + length)).replace(/\0.*$/s, '');
  for (let at = 0; at < archive.length; ) {
    const size = parseInt(text(at + 124, 12), 8) || 0;
    if (text(at, 100) === name) return archive.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${PACKAGE} has no ${name}`);
}
