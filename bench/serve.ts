import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Where the built demo has its files, before it is built. */
const PLACES = ['demo', 'demo/public', 'dist'];

/** Serves the demo pages with the built scripts, and some pages made in code, on a port of its own. */
export async function serve(pages: Readonly<Record<string, string>>): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const made = pages[path.slice(1)];
    const file = PLACES.map((place) => join(ROOT, place, path)).find((candidate) => extname(candidate) !== '' && existsSync(candidate));
    const type = TYPES[extname(path)];
    const body = made ?? (file === undefined || type === undefined ? undefined : readFileSync(file));
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': `${type ?? 'text/plain'}; charset=utf-8`, 'cache-control': 'no-store' });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
