import { parse } from 'acorn';
import type { Node } from 'acorn';
import { isUse, nameOf, walk } from './script-tree.js';
import type { AnyNode } from './script-tree.js';

/** Members of whatever object, by name, that came after Chromium 80 (DESIGN.md, decision 6). */
const MEMBERS = `
  replaceAll replaceChildren findLast findLastIndex toSorted toReversed toSpliced getOrInsert getOrInsertComputed
  isWellFormed toWellFormed toHex toBase64 transferToFixedLength isSubsetOf isSupersetOf isDisjointFrom symmetricDifference
  randomUUID throwIfAborted checkVisibility getHTML setHTMLUnsafe showPopover hidePopover togglePopover requestClose
  startViewTransition getComposedRanges getAnimations attributeStyleMap formatRangeToParts selectAllChildrenOf
  ariaLabel ariaExpanded ariaDescription ariaHidden ariaLive ariaPressed ariaSelected ariaCurrent inert
`;

/** Globals that came after it. */
const GLOBALS = `
  structuredClone WeakRef FinalizationRegistry AggregateError Iterator DisposableStack SuppressedError
  reportError scheduler trustedTypes Highlight CSSContainerRule CSSLayerBlockRule EyeDropper Sanitizer
`;

/** Members of a global, and functions of Intl, that came after it. */
const STATICS = `
  Object.hasOwn Object.groupBy Map.groupBy Promise.any Promise.withResolvers Promise.try Array.fromAsync Error.isError
  AbortSignal.timeout AbortSignal.any AbortSignal.abort URL.canParse URL.parse Response.json Uint8Array.fromBase64
  Uint8Array.fromHex RegExp.escape Math.sumPrecise Intl.DisplayNames Intl.Segmenter Intl.supportedValuesOf
  Intl.DurationFormat String.dedent CSS.highlights Atomics.waitAsync
`;

/** What a style sheet may not hold. Properties that only fall away are none of them: this version passes over those. */
const STYLES: readonly (readonly [name: string, pattern: RegExp])[] = [
  [':has(), :is(), :where()', /:(?:has|is|where)\(/],
  [':focus-visible', /:focus-visible/],
  ['@container, @layer, @scope, @starting-style', /@(?:container|layer|scope|starting-style)\b/],
  ['color-mix(), light-dark(), oklch()', /\b(?:color-mix|light-dark|oklch|oklab)\(/],
  ['inset', /[{;\s]inset(?:-block|-inline)?(?:-start|-end)?\s*:/],
  ['aspect-ratio', /[{;\s]aspect-ratio\s*:/],
  ['gap outside of a grid', /\{(?![^}]*display\s*:\s*(?:inline-)?grid)[^{}]*[{;\s]?\b(?:row-|column-)?gap\s*:/],
  ['dvh, svh, lvh', /\d[dsl]v[hw]\b/],
];

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const [members, globals, statics] = [words(MEMBERS), words(GLOBALS), words(STATICS)];

/**
 * What of a script Chromium 80 does not have: syntax after ES2020, built-ins, styles in strings. By name, so a member of the script's own that is called as a newer one of the platform is named too, and a
 * use after a test for it is not told apart; what is asked of `globalThis` or `window` is not named.
 */
export function missingInChromium80(code: string): string[] {
  const found = new Set<string>();
  let tree: Node;
  try {
    tree = parse(code, { ecmaVersion: 2020, sourceType: 'module' });
  } catch (error) {
    return [error instanceof Error ? `syntax: ${error.message}` : String(error)];
  }
  walk(tree as AnyNode, (node, parent) => {
    for (const name of namesIn(node, parent)) found.add(name);
  });
  return [...found].sort();
}

function namesIn(node: AnyNode, parent: AnyNode | undefined): readonly string[] {
  if (node.type === 'MemberExpression') return memberNames(node, parent);
  if (node.type === 'Identifier') return isUse(node, parent) && globals.has(nameOf(node)) ? [nameOf(node)] : [];
  const text = node.type === 'TemplateElement' ? (node.value as { readonly cooked?: string }).cooked : node.type === 'Literal' ? node.value : undefined;
  return typeof text === 'string' && /\{[^{}]*:[^{}]*\}/.test(text) ? STYLES.filter(([, pattern]) => pattern.test(text)).map(([name]) => `styles: ${name}`) : [];
}

function memberNames(node: AnyNode, parent: AnyNode | undefined): readonly string[] {
  if (node.computed === true) return [];
  const [object, member] = [node.object as AnyNode, nameOf(node.property as AnyNode)];
  const whole = object.type === 'Identifier' ? `${nameOf(object)}.${member}` : member;
  if (statics.has(whole)) return [whole];
  if (members.has(member)) return [`.${member}`];
  // Other objects have an `at` as well; what is asked for a number is a list.
  return member === 'at' && parent?.type === 'CallExpression' && parent.callee === node && isNumber((parent.arguments as readonly AnyNode[])[0]) ? ['.at'] : [];
}

const isNumber = (node: AnyNode | undefined): boolean =>
  node !== undefined && ((node.type === 'Literal' && typeof node.value === 'number') || (node.type === 'UnaryExpression' && isNumber(node.argument as AnyNode)));
