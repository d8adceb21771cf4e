import ts from 'typescript';
import type { Plugin } from 'vite';
import { applyEdits } from './edits.js';
import type { Edit } from './edits.js';

/** Other wordings seen in print, and what a report may cite: what reads documents has them in a file of its own. */
const ONLY_FOR_READING = ['variants', 'titleVariants', 'notice'];

/** Relations between years: an element shows one. */
const BETWEEN_YEARS = 'succession';

/** Leaves out of the editions what nothing that is displayed asks for. */
export function withoutVariants(): Plugin {
  return {
    name: 'without-variants',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/editions\/[^/]+\.ts$/.test(id)) return undefined;
      const edits: Edit[] = [];
      const visit = (node: ts.Node): void => {
        if (isProperty(node, ONLY_FOR_READING) || (ts.isObjectLiteralExpression(node) && node.properties.some((own) => isProperty(own, ['kind'], BETWEEN_YEARS)))) {
          const comma = code.charAt(node.end) === ',' ? 1 : 0;
          edits.push({ start: node.getFullStart(), end: node.end + comma, text: '' });
        } else ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
      return edits.length === 0 ? undefined : { code: applyEdits(code, edits), map: null };
    },
  };
}

/** Whether a node is a property of one of some names, and if asked of one text. */
function isProperty(node: ts.Node, names: readonly string[], text?: string): boolean {
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name) || !names.includes(node.name.text)) return false;
  return text === undefined || (ts.isStringLiteral(node.initializer) && node.initializer.text === text);
}
