import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
};

export interface Site {
  readonly address: string;
  readonly close: () => void;
}

/** The demo as it is published: its pages, the data they name, the files for script tags; and some pages and files of a test's own. */
export async function serve(own: Readonly<Record<string, string | Uint8Array>>, headers: Readonly<Record<string, string>> = {}): Promise<Site> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const body = own[path] ?? fileAt(path);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(path: string): Uint8Array | undefined {
  const folder = path.startsWith('/cdn/') ? 'dist' : path.startsWith('/data/') ? 'demo/public' : 'demo';
  try {
    return readFileSync(join(root, folder, path));
  } catch {
    return undefined;
  }
}
