import { minify } from 'terser';
import type { Plugin } from 'vite';

/** What plain-privates.ts has made of private members: one letter is enough for most. */
const PRIVATE = { regex: /^_[0-9a-z]+_[0-9a-z]+$/ };

/** A last pass over a finished file, by a minifier that takes its time: it saves two in a hundred bytes more. */
export function compress(format: 'iife' | 'es'): Plugin {
  return {
    name: 'compress',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, { module: format === 'es', ecma: 2020, compress: { passes: 4, ecma: 2020, unsafe_arrows: true, keep_fargs: false, comparisons: false, lhs_constants: false }, mangle: { properties: PRIVATE } });
        if (code === undefined) throw new Error(`${file.fileName} could not be compressed.`);
        file.code = code;
      }
    },
  };
}
