import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ENTRY = resolve('src/cdn.ts');
const IMPORT = "() => import('./define.js')";

/**
 * Puts src/define.ts, built by itself, into the script as the function that src/cdn.ts runs once it is known to be the
 * first copy. A bundler would make a function of each module instead, which weighs a twentieth more.
 * @param code what src/define.ts was built to: a statement that needs nothing around it
 */
export function defineInside(code: string): Plugin {
  return {
    name: 'define-inside',
    enforce: 'pre',
    transform(source, id) {
      if (id !== ENTRY) return undefined;
      if (!source.includes(IMPORT)) throw new Error(`src/cdn.ts is expected to say: ${IMPORT}`);
      return { code: source.replace(IMPORT, () => `async () => { ${code} }`), map: null };
    },
  };
}
