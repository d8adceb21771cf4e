import { parse } from 'acorn';
import type { Node } from 'acorn';
import { isUse, nameOf, walk } from './script-tree.js';
import type { AnyNode } from './script-tree.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Globals by which a script asks others for something, keeps something, or makes code of text. */
const GLOBALS = words(`
  fetch XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection BroadcastChannel importScripts Worker SharedWorker
  localStorage sessionStorage indexedDB caches cookieStore eval DOMParser WebAssembly Notification open
`);

/** Members of whatever object, by name, for the same; and those by which text becomes markup. */
const MEMBERS = words(`
  fetch XMLHttpRequest WebSocket WebTransport EventSource RTCPeerConnection BroadcastChannel importScripts Worker SharedWorker
  localStorage sessionStorage indexedDB caches cookieStore cookie sendBeacon serviceWorker
  eval innerHTML outerHTML srcdoc insertAdjacentHTML createContextualFragment setHTMLUnsafe parseHTMLUnsafe writeln
  clipboard geolocation mediaDevices permissions credentials storage postMessage requestSubmit pushState replaceState
  createObjectURL print execCommand
`);

/** Elements that load or send something once they are made. */
const ELEMENTS = words('script iframe frame object embed form link img audio video source track base meta portal');

/**
 * What a script can do beyond showing something, each with how often it says so. By name, after parsing: text and comments do
 * not count, members of the script's own that are called alike do. Calling something by a name put together at run time
 * would not be seen.
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
    case 'Identifier':
      return isUse(node, parent) && GLOBALS.has(nameOf(node)) ? nameOf(node) : undefined;
    case 'MemberExpression': {
      const member = memberOf(node);
      return member !== undefined && MEMBERS.has(member) ? `.${member}` : undefined;
    }
    case 'Property': {
      // `const { cookie } = document`
      const key = nameOf(node.key as AnyNode);
      return parent?.type === 'ObjectPattern' && MEMBERS.has(key) ? `.${key}` : undefined;
    }
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
  if (called === 'createElement' && first !== undefined && ELEMENTS.has(first)) return `<${first}>`;
  if (called === 'createElementNS' && second !== undefined && ELEMENTS.has(second)) return `<${second}>`;
  return undefined;
}

function memberOf(node: AnyNode): string | undefined {
  const property = node.property as AnyNode;
  return node.computed === true ? textOf(property) : nameOf(property);
}

function textOf(node: AnyNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral') return undefined;
  const [only, ...more] = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return more.length === 0 ? only?.value.cooked : undefined;
}
