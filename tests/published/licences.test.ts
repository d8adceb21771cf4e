import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { componentsOf } from '../../.build/inventory/components.js';
import { ownText } from '../../.build/inventory/packages.js';
import { partsInside } from '../../.build/inventory/parts-inside.js';
import { LOADED, SCRIPTS, textOf } from './folder.js';

interface InBill {
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  readonly 'bom-ref': string;
  readonly licenses?: readonly { readonly expression?: string; readonly license?: { readonly id: string } }[];
}

interface Bill {
  readonly metadata: { readonly component: InBill };
  readonly components: readonly InBill[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const bill = JSON.parse(textOf('sbom.cdx.json')) as Bill;
const libraries = [bill.metadata.component, ...bill.components.filter(({ type }) => type === 'library')];
/** By title, as `lit-html 3.3.3`: the licence, the scripts, the text. */
const sections = new Map(
  textOf('LICENSES.txt')
    .split(/^={80}\n/m)
    .slice(1)
    .map((section) => {
      const [, title = '', licence = '', scripts = '', text = ''] = /^(.*)\nLicence: (.*)\nIn:\n((?: {2}.*\n)+)\n([^]*)$/.exec(section) ?? [];
      return [title.replace(/ \(in .*\)$/, ''), { licence, scripts: scripts.trim().split(/\s+/), text }] as const;
    }),
);

/** What only the code or the data of a package says, whatever was done to make it small. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  'lit-html': /lit-html/,
  'pdfjs-dist': /pdfjsVersion|pdfjsWorker/,
  'core-js': /__core-js_shared__/,
  'cmap-resources': /UniGB-UTF16-H"?:/,
  saxes: /unclosed tag|unexpected end/,
};

describe('licences of what is published', () => {
  it('every package in the bill has a licence, and its text in LICENSES.txt', () => {
    assert.equal(libraries.length, sections.size);
    for (const { name, version, licenses } of libraries) {
      const section = sections.get([name, version].filter((piece) => piece !== undefined).join(' '));
      assert.ok(section, name);
      assert.equal(licenses?.[0]?.expression ?? licenses?.[0]?.license?.id, section.licence, name);
      assert.match(section.text, /copyright/i, name);
      assert.ok(section.text.length > 500, name);
    }
  });

  it('both say of the same files what is in them, and of all of them', () => {
    const byFile = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    assert.deepEqual([...byFile.keys()].filter((ref) => ref.startsWith('file:')), LOADED.map((name) => `file:${name}`));
    for (const component of libraries.slice(1)) {
      const scripts = SCRIPTS.filter((name) => byFile.get(`file:${name}`)?.includes(component['bom-ref']));
      assert.ok(scripts.length > 0, component.name);
      const title = [component.name, component.version].filter((piece) => piece !== undefined).join(' ');
      assert.deepEqual(sections.get(title)?.scripts, scripts, component.name);
    }
  });

  for (const [name, sign] of Object.entries(SIGNS)) {
    it(`no script holds ${name} without its licence`, () => {
      const [, section] = [...sections].find(([title]) => title.split(' ')[0] === name) ?? [];
      const holding = SCRIPTS.filter((script) => sign.test(textOf(script)));
      assert.ok(holding.length > 0);
      assert.deepEqual(holding.filter((script) => !section?.scripts.includes(script)), []);
    });
  }

  it('what nobody knows the origin or the licence of stops the build', () => {
    assert.throws(() => componentsOf(['\0made-up']), /Nobody knows/);
    assert.throws(() => componentsOf([resolve('bench/run.ts')]), /Nobody knows/);
    assert.throws(() => ownText('made-up'), /no licence text/);
    const code = resolve('node_modules/pdfjs-dist/legacy/build/pdf.mjs');
    assert.deepEqual(partsInside(code, 'pdfjs-dist').map(({ name }) => name), ['core-js', 'webpack']);
  });
});
