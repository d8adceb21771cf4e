/** `npm start`: builds the files for script tags and the demo pages, then serves them and prints where. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

execFileSync(process.execPath, ['--import', 'tsx', '.build/cdn.ts'], { stdio: 'inherit' });
await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
cpSync('dist/cdn', 'demo/dist/cdn', { recursive: true });

const server = await preview({ configFile: 'vite.config.ts', logLevel: 'warn', preview: { host: 'localhost' } });
const address = server.resolvedUrls?.local[0] ?? '';
const pages = readdirSync('demo/dist', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const addresses = pages.map((page) => address + page.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).sort();
process.stdout.write(`\n${addresses.join('\n')}\n`);
