import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Component } from './component.js';

const TEXTS = '.build/inventory/texts';

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

/**
 * The package a file of node_modules belongs to.
 * @throws {Error} where it does not say its licence, or has no text of it
 */
export function packageOf(file: string): Component {
  let folder = dirname(file);
  while (manifestIn(folder)?.version === undefined) {
    if (!folder.includes('node_modules')) throw new Error(`${file} belongs to no package.`);
    folder = dirname(folder);
  }
  const { name, version, license } = manifestIn(folder) ?? {};
  if (name === undefined || license === undefined) throw new Error(`${folder} does not say its name and its licence.`);
  return { name, version, licence: license, text: licenceIn(folder) ?? ownText(name) };
}

function manifestIn(folder: string): Manifest | undefined {
  const file = join(folder, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : undefined;
}

function licenceIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(name));
  return file && readFileSync(join(folder, file), 'utf8');
}

/**
 * The licence text of what is published without one.
 * @throws {Error} where there is none in .build/inventory/texts/
 */
export function ownText(name: string): string {
  const file = `${TEXTS}/${name.replace('@', '').replace('/', '-')}.txt`;
  if (!existsSync(file)) throw new Error(`${name} has no licence text: put it into ${file}.`);
  return readFileSync(file, 'utf8');
}
