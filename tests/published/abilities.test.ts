import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { abilitiesOf } from './abilities.js';
import { SCRIPTS, textOf } from './folder.js';

/** What the scripts with pdf.js say, by name: none of it is reached by a report, which is read from bytes that are at hand. */
const OF_PDFJS: readonly string[] = [
  // Loading a document, character maps, fonts or WebAssembly by address: addresses are never given, WebAssembly is switched off.
  ...['fetch', 'XMLHttpRequest', 'WebAssembly', 'import()'],
  // A worker of its own: not started, since its code is in the same script.
  'Worker',
  // core-js looks for the global object, pdf.js asks whether code may be made of text: a strict policy answers no to both.
  'Function()',
  // Drawing pages, fonts, forms and links of a document: nothing is drawn or shown.
  ...['<img>', 'Image', '.src', '.createObjectURL', 'FontFace', '<style>', '.insertRule', 'url() of style', '.background', '.href', '[href]', '[…]', '.action', '.submit', '.open()'],
  // Where the page is, for the address of a worker that is not started.
  '.location',
  // Between the two halves of pdf.js, in the same script.
  '.postMessage',
  // Members of its own that are called alike.
  ...['.fetch', '.permissions', '.print', '.storage', '.write'],
];

/** Every place where a script could do more than show something, with how often it says so and why. */
const LISTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // fetch: the author's `src`. import(): the files beside it. innerHTML: lit-html makes its own constant templates, whose attributes
  // are […], as are the few that a report hands to its parts. <style>: of lit, where there are no style sheets of a script's own.
  'disclosure-elements.js': { fetch: 1, '.innerHTML': 1, 'import()': 7, '[…]': 3, '<style>': 2 },
  'disclosure-elements.module.js': { fetch: 1, '.innerHTML': 1, 'import()': 7, '[…]': 3, '<style>': 2 },
  // What a reader asks for with a button: copying (two ways, one of which writes), a file to save, whose address is the href of a link, a
  // print. import(): terms and export beside it. open(): the card of a mark.
  'disclosure-elements.explore.js': { '.clipboard': 2, '.write': 1, '.execCommand': 1, '.createObjectURL': 1, '.href': 1, '.print': 1, 'import()': 2, '.open()': 1, '<style>': 1 },
  // Its own workers, and messages to them.
  'disclosure-elements.import.js': { Worker: 1, '.postMessage': 1, 'import()': 1 },
  // pdf.js beside it. write() and open() are of the parsers of HTML and XML in it.
  'disclosure-elements.import-here.js': { 'import()': 1, '.write': 5, '.open()': 2 },
  // Answers to the page that started it. The same parsers.
  'disclosure-elements.import-worker.js': { '.postMessage': 2, '.write': 5, '.open()': 2 },
  // To itself, so that the page has its turn between steps. import(): words and lists beside it, before they are wanted.
  'disclosure-elements.reader.js': { '.postMessage': 1, 'import()': 2 },
  // Between embed.html and the page around it: a height, and the question for it. […]: src, theme and palette of the report's element.
  'embed.js': { '.postMessage': 1, '[…]': 1 },
  // A frame is led to another fragment of its own address.
  'embed-parent.js': { '.postMessage': 1, 'location.replace': 1 },
  'disclosure-elements.en.js': {},
  'disclosure-elements.list.js': { '<style>': 1 },
  'disclosure-elements.terms.js': {},
  'disclosure-elements.preview.js': { '<style>': 1 },
  // A picture made of the SVG it has just written, as a data: address.
  'disclosure-elements.export.js': { Image: 1, '.src': 1 },
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
  ['document.write(a); const { write } = document; document.open(); b.open; open(a)', { '.write': 2, '.open()': 1, open: 1 }],
  ['new Image().src = a; new Audio(a); new window.Image; b.src; b.srcset = a; x = b.href', { Image: 1, '.src': 1, Audio: 1, '.Image': 1, '.srcset': 1 }],
  ['location.href = a; location.assign(a); window.location.replace(a); self["location"].reload(); "a".replace("b", "c"); Object.assign({}, a)', { '.href': 1, 'location.assign': 1, 'location.replace': 1, 'location.reload': 1 }],
  ['location = a; window.location = a; a.location = b; f(location); const { location: l } = window; document.location', { location: 2, '.location': 4 }],
  ['location.hash; const { origin } = location; self.location.href; a.location; a.location.line; ({ location: 1 })', {}],
  ['navigation.navigate(a); window.navigation; new FontFace(a, b); fetchLater(a); CSS.paintWorklet.addModule(a); form.submit()', { navigation: 1, '.navigate': 1, '.navigation': 1, FontFace: 1, fetchLater: 1, '.addModule': 1, '.submit': 1 }],
  ['b.setAttribute("onclick", a); b.setAttribute("SRC", a); b.setAttribute("class", a); b.setAttribute(c, a); b.setAttributeNS(n, "xlink:href", a)', { '[onclick]': 1, '[src]': 1, '[…]': 1, '[xlink:href]': 1 }],
  ['b.setAttributeNode(c); document.createAttribute("onclick"); link.href = a; form.action = a; b.formAction = a', { '.setAttributeNode': 1, '.createAttribute': 1, '.href': 1, '.action': 1, '.formAction': 1 }],
  ['sheet.insertRule(a); c = "@import \\"a\\""; d = `x{background:url(${a})}`; e = `url(#${a})`; document.createElement("style")', { '.insertRule': 1, 'url() of style': 2, '<style>': 1 }],
  ['import a from "https://a.example/b.js"; import "./c.js"; export * from "./d.js"; export { e } from "./e.js"; export { a }', { 'import of https://a.example/b.js': 1, 'import of ./c.js': 1, 'import of ./d.js': 1, 'import of ./e.js': 1 }],
];

describe('the search for them', () => {
  for (const [code, found] of CASES) {
    it(code, () => {
      assert.deepEqual(ordered(abilitiesOf(code)), ordered(found));
    });
  }
});
