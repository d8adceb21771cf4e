import type { Plugin } from 'vite';

/** Adds the ids of all modules whose code got into what is built. */
export function recordModules(into: Set<string>): Plugin {
  return {
    name: 'record-modules',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') throw new Error(`${output.fileName} is no script, and nothing says what is in it.`);
        for (const [id, { renderedLength }] of Object.entries(output.modules)) if (renderedLength > 0) into.add(id);
      }
    },
  };
}
