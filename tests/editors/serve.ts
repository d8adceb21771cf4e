import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGES = fileURLToPath(new URL('node_modules', import.meta.url));
const CDN = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
};

export interface Page {
  readonly body: string;
  /** The `content-security-policy` it comes with. */
  readonly policy?: string;
}

export interface Site {
  readonly address: string;
  /** Pages by their path, which may be put in and replaced at any time. */
  readonly pages: Map<string, Page>;
  readonly close: () => void;
}

/** Serves pages, the packages of the editors (`/packages/`) and the files for script tags (`/cdn/`). */
export async function serve(): Promise<Site> {
  const pages = new Map<string, Page>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const page = pages.get(path);
    const body = page?.body ?? fileAt(path);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...(page?.policy === undefined ? {} : { 'content-security-policy': page.policy }) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    pages,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function fileAt(path: string): Uint8Array | undefined {
  const file = path.startsWith('/packages/') ? join(PACKAGES, path.slice('/packages/'.length)) : path.startsWith('/cdn/') ? join(CDN, path.slice('/cdn/'.length)) : undefined;
  try {
    return file === undefined ? undefined : readFileSync(file);
  } catch {
    return undefined;
  }
}
