import { transform } from 'esbuild';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { applyEdits } from './edits.js';
import type { Edit } from './edits.js';

/**
 * Lowers and minifies the CSS in css`…` and folds the indentation in html`…` and svg`…`. To a bundler they are strings,
 * so without this step old engines would get new CSS and every page the indentation of the source.
 */
export function minifyTemplates(target: string): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'pre',
    async transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(?:css|html|svg)`/.test(code)) return undefined;
      const edits: Edit[] = [];
      for (const { tag, template } of taggedTemplates(code, id)) {
        if (tag === 'css') edits.push(...(await minifyStyles(template, target)));
        else edits.push(...foldMarkup(template));
      }
      return { code: applyEdits(code, edits), map: null };
    },
  };
}

function taggedTemplates(code: string, id: string): { tag: string; template: ts.TemplateLiteral }[] {
  const found: { tag: string; template: ts.TemplateLiteral }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && /^(?:css|html|svg)$/.test(node.tag.text)) {
      found.push({ tag: node.tag.text, template: node.template });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true));
  return found;
}

/**
 * Style sheets, and declarations alone, which other sheets take in. What is taken in stands where declarations do: a
 * declaration of its own holds its place meanwhile.
 */
async function minifyStyles(template: ts.TemplateLiteral, target: string): Promise<Edit[]> {
  const pieces = piecesOf(template);
  const text = pieces.map((piece, index) => (index === 0 ? '' : `--hole-${index}:0;`) + piece.text).join('');
  const alone = !text.includes('{');
  const { code } = await transform(alone ? `a{${text}}` : text, { loader: 'css', target, minify: true, charset: 'utf8' });
  const packed = (alone ? code.trim().slice(2, -1) : code.trim()).split(/--hole-\d+:0;?/);
  const holes = Array.from(code.matchAll(/--hole-(\d+):0/g), ([, number]) => Number(number));
  if (packed.length !== pieces.length || holes.some((number, index) => number !== index + 1)) throw new Error(`Styles could not be minified: ${text}`);
  return pieces.map(({ start, end }, index) => {
    const piece = packed[index] ?? '';
    const apart = index > 0 && piece !== '' && !piece.startsWith('}') ? ';' : '';
    return { start, end, text: escape(apart + piece) };
  });
}

/** The literal parts of a template, and where they stand. */
function piecesOf(template: ts.TemplateLiteral): { text: string; start: number; end: number }[] {
  const parts = ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map((span) => span.literal)];
  return parts.map((part) => ({
    text: part.text,
    start: part.getStart() + 1,
    end: part.end - (ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1),
  }));
}

/** White space with a line break in it, beside a tag, becomes one space, which a browser shows alike. */
function foldMarkup(template: ts.TemplateLiteral): Edit[] {
  const pieces = piecesOf(template);
  // Where white space is text it has to stay.
  if (pieces.some(({ text }) => /<(?:pre|textarea)\b/i.test(text))) return [];
  return pieces.map(({ text, start, end }) => ({ start, end, text: escape(text.replace(/(^|>)[^\S\n]*\n\s*(?=<|$)/g, '$1 ')) }));
}

/** As the inside of a template literal. */
function escape(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${');
}
