/** What a package brings along inside its own files, told by the list of sources in their source maps. */
import { existsSync, readFileSync } from 'node:fs';
import type { Component } from './component.js';
import { ownText } from './packages.js';

const WASM = 'node_modules/pdfjs-dist/wasm';
const textOf = (...files: readonly string[]): string => files.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n====\n\n');

/** What pdf.js speaks to of libraries in WebAssembly; they themselves are in files of theirs, which are not published here. */
const binding = (name: string, licence: string, upper: string) => (): Omit<Component, 'inside'> => ({
  name: `pdf.js.${name}`,
  version: undefined,
  licence,
  text: textOf(`${WASM}/LICENSE_PDFJS_${upper}`, `${WASM}/LICENSE_${upper}`),
});

/** By what the source map calls them; they are given the file they are in. */
const PARTS: Readonly<Record<string, (code: string) => Omit<Component, 'inside'>>> = {
  'node_modules/core-js': (code) => ({ name: 'core-js', version: /zloirock\/core-js\/blob\/v([\d.]+)\/LICENSE/.exec(code)?.[1], licence: 'MIT', text: ownText('core-js') }),
  webpack: () => ({ name: 'webpack', version: undefined, licence: 'MIT', text: ownText('webpack') }),
  'external/openjpeg': binding('openjpeg', 'BSD-2-Clause', 'OPENJPEG'),
  'external/jbig2': binding('jbig2', 'Apache-2.0 AND BSD-3-Clause', 'JBIG2'),
  'external/qcms': binding('qcms', 'BSD-2-Clause AND MIT', 'QCMS'),
};

/** @throws {Error} where a source map names something from elsewhere that is not in the list above */
export function partsInside(file: string, owner: string): Component[] {
  if (!existsSync(`${file}.map`)) return [];
  const { sources } = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { readonly sources: readonly string[] };
  const foreign = new Set(sources.flatMap((source) => /(?:^|\/)(node_modules\/(?:@[^/]+\/)?[^/]+|external\/[^/]+|webpack)\//.exec(source.replace(/^webpack:\/\/\/?/, ''))?.[1] ?? []));
  foreign.delete(`node_modules/${owner}`);
  return [...foreign].sort().map((name) => {
    const part = PARTS[name];
    if (!part) throw new Error(`${file} brings ${name} along: say in .build/inventory/parts-inside.ts what it is.`);
    return { ...part(readFileSync(file, 'utf8')), inside: owner };
  });
}
