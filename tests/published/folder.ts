import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const FOLDER = join(ROOT, 'dist/cdn');

/** What an agency puts on its server, by name. */
export const files = (folder = FOLDER): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name))]));

export const textOf = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
/** What is written about the others. */
const INVENTORY = ['LICENSES.txt', 'SHA256SUMS', 'integrity.json', 'sbom.cdx.json'];

/** What a page loads. */
export const LOADED = Object.keys(files()).filter((name) => !INVENTORY.includes(name));
export const SCRIPTS = LOADED.filter((name) => name.endsWith('.js'));
