import { parse } from 'acorn';
import type { Node } from 'acorn';
import { ADDRESSES, ATTRIBUTES, ELEMENTS, GLOBALS, MEMBERS, OF_LOCATION, WINDOWS } from './ability-names.js';
import { isNode, isUse, nameOf, walk } from '../../.build/script-tree.js';
import type { AnyNode } from '../../.build/script-tree.js';

/** By which a rule of style loads something; a paint server of the same picture is none. */
const LOADING_STYLE = /\burl\((?!#)|@import|image-set\(/i;

/**
 * What a script can do beyond showing something, each with how often it says so. By name, after parsing: text and comments do
 * not count, members of the script's own that are called alike do. An attribute whose name is not written out counts as
 * `[…]`, `location` counts where it is handed on or given a value. Calling something by a name put together at run time would
 * not be seen.
 */
export function abilitiesOf(code: string): Record<string, number> {
  const counts = new Map<string, number>();
  const tree: Node = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  walk(tree as AnyNode, (node, parent) => {
    const name = abilityIn(node, parent);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return Object.fromEntries([...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function abilityIn(node: AnyNode, parent: AnyNode | undefined): string | undefined {
  switch (node.type) {
    case 'ImportExpression':
      return 'import()';
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return isNode(node.source) ? `import of ${textOf(node.source) ?? ''}` : undefined;
    case 'Identifier':
      if (!isUse(node, parent)) return undefined;
      if (isLocation(node)) return isHandedOn(node, parent) ? 'location' : undefined;
      return GLOBALS.has(nameOf(node)) ? nameOf(node) : undefined;
    case 'MemberExpression': {
      const member = memberOf(node);
      if (member === undefined) return undefined;
      if (isLocation(node, parent)) return isHandedOn(node, parent) ? '.location' : undefined;
      if (OF_LOCATION.has(member) && isLocation(node.object as AnyNode)) return `location.${member}`;
      return MEMBERS.has(member) || (ADDRESSES.has(member) && isTarget(node, parent)) ? `.${member}` : undefined;
    }
    case 'Property': {
      // `const { cookie } = document`
      const key = nameOf(node.key as AnyNode);
      return parent?.type === 'ObjectPattern' && MEMBERS.has(key) ? `.${key}` : undefined;
    }
    case 'VariableDeclarator':
      return takesLocation(node) ? '.location' : undefined;
    case 'Literal':
    case 'TemplateElement':
      return LOADING_STYLE.test(writtenIn(node)) ? 'url() of style' : undefined;
    case 'CallExpression':
    case 'NewExpression':
      return inCall(node);
    default:
      return undefined;
  }
}

function inCall(node: AnyNode): string | undefined {
  const callee = node.callee as AnyNode;
  const called = callee.type === 'MemberExpression' ? memberOf(callee) : nameOf(callee);
  const [first, second] = (node.arguments as readonly AnyNode[]).map(textOf);
  if (called === 'Function') return 'Function()';
  if (/^set(?:Timeout|Interval)$/.test(called ?? '') && first !== undefined) return `${called ?? ''} of text`;
  if (called === 'open' && callee.type === 'MemberExpression') return '.open()';
  if (called === 'setAttribute') return ofAttribute(first);
  if (called === 'setAttributeNS') return ofAttribute(second);
  if (called === 'createElement' && first !== undefined && ELEMENTS.has(first)) return `<${first}>`;
  if (called === 'createElementNS' && second !== undefined && ELEMENTS.has(second)) return `<${second}>`;
  return undefined;
}

function ofAttribute(name: string | undefined): string | undefined {
  const attribute = name?.toLowerCase();
  if (attribute === undefined) return '[…]';
  return attribute.startsWith('on') || ATTRIBUTES.has(attribute) ? `[${attribute}]` : undefined;
}

/** `location` by itself, or of a window or document, or given a value: others have members that are called so. */
function isLocation(node: AnyNode, parent?: AnyNode): boolean {
  if (node.type !== 'MemberExpression') return nameOf(node) === 'location';
  return memberOf(node) === 'location' && (isTarget(node, parent) || isWindow(node.object as AnyNode));
}

function isWindow(node: AnyNode): boolean {
  return WINDOWS.has((node.type === 'MemberExpression' ? memberOf(node) : nameOf(node)) ?? '');
}

/** `const { location: a } = window` */
function takesLocation({ id, init }: AnyNode): boolean {
  if (!isNode(id) || id.type !== 'ObjectPattern' || !isNode(init) || !isWindow(init)) return false;
  return (id.properties as readonly AnyNode[]).some(({ key }) => isNode(key) && nameOf(key) === 'location');
}

/** Whether more is done with an expression than to look at a member of it. */
function isHandedOn(node: AnyNode, parent: AnyNode | undefined): boolean {
  const looksAtMember = parent?.type === 'MemberExpression' && parent.object === node;
  const takesMembers = parent?.type === 'VariableDeclarator' && (parent.id as AnyNode).type === 'ObjectPattern';
  return !looksAtMember && !takesMembers;
}

/** Whether an expression is given a value. */
function isTarget(node: AnyNode, parent: AnyNode | undefined): boolean {
  return parent?.type === 'AssignmentExpression' && parent.left === node;
}

function memberOf(node: AnyNode): string | undefined {
  const property = node.property as AnyNode;
  return node.computed === true ? textOf(property) : nameOf(property);
}

function writtenIn(node: AnyNode): string {
  const { value } = node;
  if (typeof value === 'string') return value;
  return node.type === 'TemplateElement' ? (value as { readonly raw: string }).raw : '';
}

function textOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const [only, ...more] = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return more.length === 0 ? only?.value.cooked : undefined;
}
