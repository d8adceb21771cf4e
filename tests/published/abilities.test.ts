import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abilitiesOf } from '../../.build/abilities.js';
import { SCRIPTS, textOf } from './folder.js';

/** What the scripts with pdf.js say, by name: none of it is reached by a report, which is read from bytes that are at hand. */
const OF_PDFJS: readonly string[] = [
  // Loading a document, character maps, fonts or WebAssembly by address: addresses are never given, WebAssembly is switched off.
  ...['fetch', 'XMLHttpRequest', 'WebAssembly', 'import()'],
  // A worker of its own: not started, since its code is in the same script.
  'Worker',
  // core-js looks for the global object, pdf.js asks whether code may be made of text: a strict policy answers no to both.
  'Function()',
  // Drawing pages: nothing is drawn.
  ...['<img>', '.createObjectURL'],
  // Between the two halves of pdf.js, in the same script.
  '.postMessage',
  // Members of its own that are called alike.
  ...['.fetch', '.permissions', '.print', '.storage'],
];

/** Every place where a script could do more than show something, with how often it says so and why. */
const LISTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // fetch: the author's `src`. import(): the files beside it. innerHTML: lit-html makes its own constant templates.
  'disclosure-elements.js': { fetch: 1, '.innerHTML': 1, 'import()': 7 },
  'disclosure-elements.module.js': { fetch: 1, '.innerHTML': 1, 'import()': 7 },
  // What a reader asks for with a button: copying (two ways), a file to save, a print. import(): terms and export beside it.
  'disclosure-elements.explore.js': { '.clipboard': 2, '.execCommand': 1, '.createObjectURL': 1, '.print': 1, 'import()': 2 },
  // Its own workers, and messages to them.
  'disclosure-elements.import.js': { Worker: 1, '.postMessage': 1, 'import()': 1 },
  // pdf.js beside it.
  'disclosure-elements.import-here.js': { 'import()': 1 },
  // Answers to the page that started it.
  'disclosure-elements.import-worker.js': { '.postMessage': 2 },
  // To itself, so that the page has its turn between steps. import(): words and lists beside it, before they are wanted.
  'disclosure-elements.reader.js': { '.postMessage': 1, 'import()': 2 },
  // Between embed.html and the page around it: a height, and the question for it.
  'embed.js': { '.postMessage': 1 },
  'embed-parent.js': { '.postMessage': 1 },
  'disclosure-elements.en.js': {},
  'disclosure-elements.list.js': {},
  'disclosure-elements.terms.js': {},
  'disclosure-elements.preview.js': {},
  'disclosure-elements.export.js': {},
};

const ordered = (counts: Readonly<Record<string, number>>): [string, number][] => Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1));

describe('what the published scripts can do', () => {
  for (const script of SCRIPTS) {
    it(script, () => {
      const found = abilitiesOf(textOf(script));
      const listed = LISTED[script];
      if (listed) assert.deepEqual(ordered(found), ordered(listed));
      else assert.deepEqual([script.includes('-pdf'), Object.keys(found).filter((name) => !OF_PDFJS.includes(name))], [true, []]);
    });
  }

  it('import() names files of the same folder, and nothing else', () => {
    for (const script of Object.keys(LISTED)) {
      for (const [, address = ''] of textOf(script).matchAll(/\bimport\(([^)]*)\)/g)) {
        assert.ok(SCRIPTS.includes(address.replace(/^[`'"]\.\/|[`'"]$/g, '')), `${script}: ${address}`);
      }
    }
  });
});

const CASES: readonly (readonly [code: string, found: Readonly<Record<string, number>>])[] = [
  ['fetch(a); window.fetch(a); self["fetch"](a); self[`fetch`](a)', { fetch: 1, '.fetch': 3 }],
  ['// fetch(a)\n"eval(document.cookie)"; ({ fetch: 1 }); typeof fetch', {}],
  ['document.cookie = a; const { cookie } = document; navigator.sendBeacon(a)', { '.cookie': 2, '.sendBeacon': 1 }],
  ['eval(a); (0, eval)(a); new Function(a); Function(a); Function.prototype; setTimeout("a"); setTimeout(() => a, 1)', { eval: 2, 'Function()': 2, 'setTimeout of text': 1 }],
  ['a.innerHTML = b; new XMLHttpRequest; new WebSocket(a); localStorage.a; window.indexedDB', { '.innerHTML': 1, XMLHttpRequest: 1, WebSocket: 1, localStorage: 1, '.indexedDB': 1 }],
  ['import(a); document.createElement("script"); document.createElement("div"); new Worker(a)', { 'import()': 1, '<script>': 1, Worker: 1 }],
];

describe('the search for them', () => {
  for (const [code, found] of CASES) {
    it(code, () => {
      assert.deepEqual(ordered(abilitiesOf(code)), ordered(found));
    });
  }
});
