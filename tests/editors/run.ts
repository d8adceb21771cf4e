/**
 * `npm run survival`: gives the report of cases.ts to every editor and sanitizer of programs.ts, keeps what comes back in
 * results/, publishes that in a page with the script of a site template, and writes the tables of docs/editors*.md. With
 * ids of programs (`npm run survival -- tinymce`) only those are asked again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildCdn } from '../../.build/cdn.js';
import { launch } from './browser.js';
import { CONTENT } from './cases.js';
import { DOCUMENTS, withTables } from './document.js';
import { PROGRAMS } from './programs.js';
import { resultFile, SHOWN_FILE, shownResults, TRIPS, versionOf } from './results.js';
import type { Shown } from './results.js';
import { roundTrip } from './round-trip.js';
import { serve } from './serve.js';
import { show } from './show.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !PROGRAMS.some((program) => program.id === id));
if (unknown.length > 0) {
  process.stderr.write(`Not one of ${PROGRAMS.map(({ id }) => id).join(', ')}: ${unknown.join(', ')}\n`);
  process.exit(1);
}

install();
await buildCdn();
const browser = await launch();
const site = await serve();
const shown: Record<string, Shown> = existsSync(SHOWN_FILE) ? { ...shownResults() } : {};
try {
  for (const { program, of, way, name } of TRIPS) {
    if (asked.length > 0 && !asked.includes(program.id)) continue;
    const html = await roundTrip(program, way, CONTENT[of][way], browser, site);
    const seen = await show(html, browser, site);
    writeFileSync(resultFile(name), html);
    shown[name] = seen;
    process.stdout.write(`${name}: ${html.length} characters left; ${seen.parts} parts shown, ${seen.right} figures right, ${seen.wrong} wrong\n`);
  }
} finally {
  await browser.close();
  site.close();
}
const inOrder = TRIPS.flatMap(({ name }) => (shown[name] ? [[name, shown[name]] as const] : []));
writeFileSync(SHOWN_FILE, `{\n${inOrder.map(([name, seen]) => ` ${JSON.stringify(name)}: ${JSON.stringify(seen)}`).join(',\n')}\n}\n`);
for (const file of DOCUMENTS) writeFileSync(file, withTables(readFileSync(file, 'utf8')));

/** The editors, which the packages of the project do without. */
function install(): void {
  const missing = PROGRAMS.some((program) => {
    const file = `${folder}node_modules/${program.of}/package.json`;
    return !existsSync(file) || (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version !== versionOf(program);
  });
  if (missing) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}
