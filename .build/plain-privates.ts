import { readdirSync } from 'node:fs';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { applyEdits } from './edits.js';
import type { Edit } from './edits.js';

/**
 * Turns private members (`#name`) into plain ones with short names. For the engines of DESIGN.md, decision 6, a bundler
 * would turn each into a WeakMap and a helper's call, which weighs more than all the names. Every file has names of its
 * own, so that no class can meet a member of the class it extends.
 */
export function plainPrivates(): Plugin {
  const files = readdirSync('src', { recursive: true }).map(String).sort();
  return {
    name: 'plain-privates',
    enforce: 'pre',
    transform(code, id) {
      const file = files.findIndex((name) => id.endsWith(`/src/${name.replace(/\\/g, '/')}`));
      if (file < 0 || !id.endsWith('.ts')) return undefined;
      const names: string[] = [];
      const edits: Edit[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isPrivateIdentifier(node)) {
          if (!names.includes(node.text)) names.push(node.text);
          edits.push({ start: node.getStart(), end: node.end, text: `_${file.toString(36)}_${names.indexOf(node.text).toString(36)}` });
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
      return edits.length === 0 ? undefined : { code: applyEdits(code, edits), map: null };
    },
  };
}
