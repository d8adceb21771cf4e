/** What is asked of a script that was parsed. */
import type { Node } from 'acorn';

/** Any node of the tree, as far as it is looked at. */
export type AnyNode = Node & Readonly<Record<string, unknown>>;

export const nameOf = (node: AnyNode): string => (typeof node.name === 'string' ? node.name : '');

/** Whether an identifier stands for a variable, and is not the name of a member or of something exported. */
export function isUse(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent === undefined || /^(?:Import|Export)/.test(parent.type)) return false;
  if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return false;
  const key = parent.property === node || parent.key === node;
  return !key || parent.computed === true || parent.shorthand === true;
}

/** Every node, before those in it. */
export function walk(node: AnyNode, visit: (node: AnyNode, parent: AnyNode | undefined) => void, parent?: AnyNode): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walk(child, visit, node);
    }
  }
}

export function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
