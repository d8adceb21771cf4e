import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { COUNTY_2022 } from '../../demo/scenes/county-2022.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FINDER = fileURLToPath(new URL('../support/browser.mjs', import.meta.url));
/** Stricter than any page: also of what a frame may show. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; frame-src http:; require-trusted-types-for 'script'; trusted-types lit-html disclosure-elements";

/** Files that come late. */
const SLOW = '/slow/';

export interface Origin {
  readonly address: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = { html: 'text/html;charset=utf-8', js: 'text/javascript;charset=utf-8', css: 'text/css;charset=utf-8', json: 'application/json' };

/** The files of `embed.html` from their sources, each in one piece. */
async function filesOfEmbed(): Promise<Readonly<Record<string, string>>> {
  const script = async (entry: string): Promise<string> => {
    const { outputFiles } = await build({ entryPoints: [`${ROOT}${entry}`], bundle: true, format: 'iife', target: 'es2020', write: false, define: { 'import.meta': '{}' }, logLevel: 'error', external: ['pdfjs-dist', '*.mjs'], tsconfig: `${ROOT}tsconfig.json` });
    return outputFiles[0]?.text ?? '';
  };
  return {
    '/js/embed.html': readFileSync(`${ROOT}src/embed/embed.html`, 'utf8'),
    '/js/embed.css': readFileSync(`${ROOT}src/embed/embed.css`, 'utf8'),
    '/js/embed.js': await script('src/embed/page.ts'),
    '/js/embed-parent.js': await script('src/embed/parent.ts'),
    '/js/disclosure-elements.js': await script('src/define.ts'),
    '/favicon.ico': '',
    '/js/reports/untitled.json': JSON.stringify(COUNTY_2022),
    '/js/reports/unknown.json': JSON.stringify({ version: 1, requests: COUNTY_2022.requests }),
    '/js/reports/2022.json': JSON.stringify({ ...COUNTY_2022, title: '示例县2022年政府信息公开工作年度报告' }),
  };
}

/** Two sites with the same files, and a browser to look at them. Pages of a test's own are put into `pages` as it goes. */
export async function twoOrigins(): Promise<{ readonly pages: Record<string, string>; readonly here: Origin; readonly there: Origin; readonly browser: Browser }> {
  const files = await filesOfEmbed();
  const pages: Record<string, string> = {};
  const serve = async (): Promise<Origin> => {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const body = pages[pathname] ?? files[pathname.replace(SLOW, '/')];
      const type = TYPES[/\.(\w+)$/.exec(pathname)?.[1] ?? ''] ?? 'text/plain';
      if (pathname === '/js/reports/leads-away.json') response.writeHead(302, { location: pages['leads to'] ?? '' });
      else response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': POLICY });
      setTimeout(() => response.end(body), pathname.startsWith(SLOW) ? 3000 : 0);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    };
  };
  const [here, there] = [await serve(), await serve()];
  const browser = await puppeteer.launch({
    executablePath: execFileSync(process.execPath, [FINDER], { encoding: 'utf8' }).trim(),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--disable-background-networking', '--no-first-run'],
  });
  return { pages, here, there, browser };
}
