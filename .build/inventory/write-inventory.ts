import { readFileSync, writeFileSync } from 'node:fs';
import { billOf, hashOf } from './bill.js';
import type { Published } from './bill.js';
import { componentsOf, itself } from './components.js';
import { licencesOf } from './licences.js';

/**
 * Writes beside the scripts what somebody who checks them asks for: LICENSES.txt, sbom.cdx.json, integrity.json (values for
 * `integrity` attributes) and SHA256SUMS of all of it.
 * @param modules for each script the modules it was made of, as the bundler names them
 * @returns the names of all files
 */
export function writeInventory(folder: string, modules: ReadonlyMap<string, Iterable<string>>): string[] {
  const published: Published[] = [...modules.entries()]
    .map(([file, ids]) => ({ file, bytes: readFileSync(`${folder}/${file}`), components: componentsOf(ids) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
  const library = itself();
  const written: Readonly<Record<string, string>> = {
    'LICENSES.txt': licencesOf(published),
    'integrity.json': integrityOf(published, library.version),
    'sbom.cdx.json': billOf(published, library),
  };
  const all = [...published.map(({ file, bytes }) => [file, bytes] as const), ...Object.entries(written)];
  const sums = all.map(([file, content]) => `${hashOf('sha256', content)}  ${file}\n`).join('');
  const files = { ...written, SHA256SUMS: sums };
  for (const [file, text] of Object.entries(files)) writeFileSync(`${folder}/${file}`, text);
  return [...modules.keys(), ...Object.keys(files)];
}

function integrityOf(published: readonly Published[], version: string | undefined): string {
  const files = Object.fromEntries(published.map(({ file, bytes }) => [file, `sha384-${hashOf('sha384', bytes, 'base64')}`]));
  return `${JSON.stringify({ version, files }, undefined, 2)}\n`;
}
