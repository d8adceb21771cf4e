/** `npm start`: builds the files for script tags and the demo pages, then serves them and prints where. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { build, preview } from 'vite';

const { addressLines, FRAMED } = await tsImport('./addresses.ts', import.meta.url);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

execFileSync(process.execPath, ['--import', 'tsx', '.build/cdn.ts'], { stdio: 'inherit' });
await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
cpSync('dist/cdn', 'demo/dist/cdn', { recursive: true });
cpSync(`demo/dist/${FRAMED.data}`, `demo/dist/${FRAMED.beside}`);

const server = await preview({ configFile: 'vite.config.ts', logLevel: 'warn', preview: { host: 'localhost' } });
const address = server.resolvedUrls?.local[0] ?? '';
const files = readdirSync('demo/dist', { recursive: true, encoding: 'utf8' });
process.stdout.write(`\n${addressLines(address, files).join('\n')}\n`);
