import { createHash } from 'node:crypto';
import type { Component } from './component.js';

/** One published script. */
export interface Published {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly components: readonly Component[];
}

export const hashOf = (how: 'sha256' | 'sha384', bytes: Uint8Array | string, as: 'hex' | 'base64' = 'hex'): string => createHash(how).update(bytes).digest(as);

const idOf = ({ name, version }: Component): string => `pkg:npm/${name.replace('@', '%40')}${version === undefined ? '' : `@${version}`}`;
/** Only what comes by itself is known to be the package of that name in the registry. */
const refOf = (component: Component): string => (component.inside === undefined ? idOf(component) : `part:${component.inside}/${component.name}`);

/**
 * A bill of materials, CycloneDX 1.6 in JSON: every script with its hashes, every package, and which script holds which. It
 * bears no time and no number, so the same sources give the same bytes.
 */
export function billOf(published: readonly Published[], library: Component): string {
  const components = new Map(published.flatMap((each) => each.components).map((component) => [refOf(component), component]));
  components.delete(refOf(library));
  const bill = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: inBill(library) },
    components: [
      ...published.map(({ file, bytes }) => ({
        type: 'file',
        'bom-ref': `file:${file}`,
        name: file,
        hashes: [
          { alg: 'SHA-256', content: hashOf('sha256', bytes) },
          { alg: 'SHA-384', content: hashOf('sha384', bytes) },
        ],
      })),
      ...[...components.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, component]) => inBill(component)),
    ],
    dependencies: [
      { ref: refOf(library), dependsOn: published.map(({ file }) => `file:${file}`) },
      ...published.map((each) => ({ ref: `file:${each.file}`, dependsOn: each.components.map(refOf).filter((ref) => ref !== refOf(library)).sort() })),
    ],
  };
  return `${JSON.stringify(bill, undefined, 2)}\n`;
}

function inBill(component: Component): object {
  const { name, version, licence, text, inside } = component;
  const whole = { type: 'library', 'bom-ref': refOf(component), name, ...(version === undefined ? {} : { version }) };
  const licences = [licence.includes(' ') ? { expression: licence } : { license: { id: licence, text: { contentType: 'text/plain', content: text } } }];
  return { ...whole, licenses: licences, ...(inside === undefined ? { purl: idOf(component) } : { description: `Part of ${inside}` }) };
}
