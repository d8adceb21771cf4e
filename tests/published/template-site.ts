import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { files } from './folder.js';

/** What a server answers with, by path without its first slash. */
export interface Answer {
  readonly body: string | Uint8Array;
  readonly headers: OutgoingHttpHeaders;
}

export interface Server {
  readonly address: string;
  readonly close: () => void;
}

/** A server on a port of its own, which is an origin of its own: pages, and the published files under `js/`. */
export async function serveTemplate(pages: Readonly<Record<string, Answer>>, headersOf: (name: string) => OutgoingHttpHeaders = () => ({ 'content-type': 'text/javascript' })): Promise<Server> {
  const published = files();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const name = path.replace(/^js\//, '');
    const page = pages[path];
    const file = path.startsWith('js/') ? published[name] : undefined;
    if (!page && !file) response.writeHead(path === 'favicon.ico' ? 204 : 404).end();
    else response.writeHead(200, page ? page.headers : headersOf(name)).end(page ? page.body : file);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Text in GBK, which Node can read and not write. */
export function inGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([first, second]));
      if (Array.from(character).length === 1 && !codes.has(character)) codes.set(character, [first, second]);
    }
  }
  return new Uint8Array(Array.from(text).flatMap((character) => codes.get(character) ?? [character.charCodeAt(0)]));
}
