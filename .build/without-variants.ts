import ts from 'typescript';
import type { Plugin } from 'vite';
import { applyEdits } from './edits.js';
import type { Edit } from './edits.js';

/** Other wordings seen in print: what recognises tables has them in a file of its own. */
const ONLY_FOR_READING = ['variants', 'titleVariants'];

/** Leaves out of the editions what nothing that is displayed asks for. */
export function withoutVariants(): Plugin {
  return {
    name: 'without-variants',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/editions\/[^/]+\.ts$/.test(id)) return undefined;
      const edits: Edit[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && ONLY_FOR_READING.includes(node.name.text)) {
          const comma = code.charAt(node.end) === ',' ? 1 : 0;
          edits.push({ start: node.getFullStart(), end: node.end + comma, text: '' });
        } else ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
      return edits.length === 0 ? undefined : { code: applyEdits(code, edits), map: null };
    },
  };
}
