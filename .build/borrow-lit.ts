import type { Plugin } from 'vite';

const BORROWED = '\0borrowed-lit';

/**
 * For files loaded on demand: they describe templates, which the script beside them renders, so they need nothing of Lit
 * but its tags. What a tag makes is Lit's interface between copies of itself (`_$litType$`, `Symbol.for('lit-nothing')`).
 */
export function borrowLit(): Plugin {
  return {
    name: 'borrow-lit',
    enforce: 'pre',
    resolveId: (source) => (source === 'lit' ? BORROWED : undefined),
    load: (id) =>
      id === BORROWED
        ? `const tag = (type) => (strings, ...values) => ({ _$litType$: type, strings, values });
           export const html = tag(1);
           export const svg = tag(2);
           export const nothing = Symbol.for('lit-nothing');
           export const css = (strings, ...values) => ({ cssText: strings.reduce((text, part, at) => text + values[at - 1].cssText + part) });`
        : undefined,
  };
}
