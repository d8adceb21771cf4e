/** `npm run build`: dist/ for npm (one module per source file) and dist/cdn/ for script tags. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCdn } from './cdn.js';
import { cmapsModule } from './cmaps.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Runs a step; one that fails has said why. */
const node = (...args: string[]): void => {
  if (spawnSync(process.execPath, args, { stdio: 'inherit' }).status !== 0) process.exit(1);
};

rmSync('dist', { recursive: true, force: true });
node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
writeFileSync('dist/importer/page/cmaps.js', cmapsModule());
await buildCdn();
