import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface OnlyServer {
  readonly proxy: string;
  /** Every address anybody asked for, in order; `CONNECT host:443` for one that is encrypted. */
  readonly asked: string[];
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html;charset=utf-8', js: 'text/javascript;charset=utf-8' };

/** Answers for all hosts, from files by whole address; nothing leaves the machine. */
export async function startOnlyServer(files: Readonly<Record<string, string | Uint8Array>>, headers: Readonly<Record<string, string>>): Promise<OnlyServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    asked.push(address);
    const body = files[address];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[address.replace(/^.*\./, '')] ?? 'application/octet-stream', ...headers });
    response.end(body);
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
