import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cmapsLicence } from '../cmaps.js';
import type { Component } from './component.js';
import { ownText, packageOf } from './packages.js';
import { partsInside } from './parts-inside.js';

const SOURCES = `${resolve('src')}/`;
const CMAPS = resolve('src/importer/page/cmaps.ts');
/** Modules that have no file: what bundlers put in, and what .build/ does. */
const MADE: Readonly<Record<string, string | undefined>> = {
  '\0rolldown/runtime.js': 'node_modules/rolldown/package.json',
  '\0borrowed-lit': undefined,
};

/** This library itself. */
export function itself(): Component {
  const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string; license: string };
  return { name, version, licence: license, text: readFileSync('LICENSE', 'utf8') };
}

/**
 * What modules of a bundle belong to, each package once, by name.
 * @param modules ids as the bundler has them
 * @throws {Error} where that, or its licence, is not known
 */
export function componentsOf(modules: Iterable<string>): Component[] {
  const found = new Map<string, Component>();
  for (const id of modules) for (const component of ownersOf(id)) found.set(`${component.name} ${component.version ?? ''}`, component);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => component);
}

function ownersOf(id: string): Component[] {
  if (id in MADE) {
    const manifest = MADE[id];
    return [manifest === undefined ? itself() : packageOf(resolve(manifest))];
  }
  const helper = /^\0(@oxc-project)\+(runtime)@([\d.]+)\//.exec(id);
  if (helper) return [transformer(`${helper[1] ?? ''}/${helper[2] ?? ''}`, helper[3])];
  const file = id.replace(/^\0/, '').replace(/\?.*$/, '');
  if (file === CMAPS) return [itself(), characterMaps()];
  if (file.startsWith(SOURCES)) return [itself()];
  if (!file.includes('/node_modules/')) throw new Error(`Nobody knows where ${JSON.stringify(id)} is from.`);
  const owner = packageOf(file);
  return [owner, ...partsInside(file, owner.name)];
}

/** Data of Adobe's that pdf.js is published with. */
function characterMaps(): Component {
  return { name: 'cmap-resources', version: undefined, licence: 'BSD-3-Clause', text: cmapsLicence(), inside: 'pdfjs-dist' };
}

/** What the bundler puts in for syntax that the oldest engine lacks. It holds this package itself: there is no folder of it. */
function transformer(name: string, version: string | undefined): Component {
  return { name, version, licence: 'MIT', text: ownText(name) };
}
