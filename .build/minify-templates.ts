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

/** Only whole style sheets: one put together from pieces may be cut anywhere, even inside a value. */
async function minifyStyles(template: ts.TemplateLiteral, target: string): Promise<Edit[]> {
  if (!ts.isNoSubstitutionTemplateLiteral(template)) return [];
  const { code } = await transform(template.text, { loader: 'css', target, minify: true, charset: 'utf8' });
  return [{ start: template.getStart() + 1, end: template.end - 1, text: escape(code.trim()) }];
}

/** White space with a line break in it, beside a tag, becomes one space, which a browser shows alike. */
function foldMarkup(template: ts.TemplateLiteral): Edit[] {
  const parts = ts.isNoSubstitutionTemplateLiteral(template) ? [template] : [template.head, ...template.templateSpans.map((span) => span.literal)];
  // Where white space is text it has to stay.
  if (parts.some((part) => /<(?:pre|textarea)\b/i.test(part.text))) return [];
  return parts.map((part) => ({
    start: part.getStart() + 1,
    end: part.end - (ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1),
    text: escape(part.text.replace(/(^|>)[^\S\n]*\n\s*(?=<|$)/g, '$1 ')),
  }));
}

/** As the inside of a template literal. */
function escape(text: string): string {
  return text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${');
}
