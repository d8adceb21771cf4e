import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { compare, take } from './compare.js';
import { lookAt } from './look.js';
import { openPictured, PICTURED } from './pictured.js';
import { readReference } from './reference.js';
import { rested, SCHEMES, showIn } from './schemes.js';
import type { Scheme } from './schemes.js';
import { openSite } from './site.js';
import type { Site } from './site.js';

interface Broken {
  readonly what: string;
  readonly element: string;
  /** Done to the first drawing of the element, `svg`. */
  readonly change: string;
}

/** What must not get past a comparison. */
const BROKEN: readonly Broken[] = [
  { what: 'bars 10 % too long', element: 'request-matrix', change: "for (const bar of svg.querySelectorAll('.bar')) bar.setAttribute('width', bar.getAttribute('width') * 1.1)" },
  { what: 'bars 10 % too short', element: 'request-matrix', change: "for (const bar of svg.querySelectorAll('.bar')) bar.setAttribute('width', bar.getAttribute('width') * 0.9)" },
  { what: 'a bar missing', element: 'request-matrix', change: "svg.querySelectorAll('.bar')[1].remove()" },
  { what: 'labels that overlap', element: 'request-matrix', change: "const [one, other] = svg.querySelectorAll('.label'); other.setAttribute('y', Number(one.getAttribute('y')) + 4)" },
  { what: 'all black', element: 'request-matrix', change: "svg.style.background = '#000'; for (const each of svg.querySelectorAll('*')) each.style.cssText = 'fill: #000; stroke: #000'" },
  { what: 'an empty axis', element: 'request-matrix', change: "for (const mark of svg.querySelectorAll('.mark')) mark.remove()" },
  { what: 'bars a row too low', element: 'request-matrix', change: "for (const mark of svg.querySelectorAll('.mark')) mark.setAttribute('transform', 'translate(0, 28)')" },
  { what: 'a drawing cut off', element: 'request-matrix', change: "svg.style.clipPath = 'inset(0 30% 0 0)'" },
  {
    what: 'colours of neighbouring segments swapped',
    element: 'review-litigation-grid',
    change: "const given = getComputedStyle(svg); const [one, two] = ['--mark-1', '--mark-2'].map((name) => given.getPropertyValue(name)); svg.style.setProperty('--mark-1', two); svg.style.setProperty('--mark-2', one)",
  },
  { what: 'a segment missing', element: 'review-litigation-grid', change: "svg.querySelector('.mark .patch').parentNode.remove()" },
];

/** What somebody without this machine's fonts sees: another face, and all of it 6 % larger. */
const OTHER_FONT = `
  const style = document.createElement('style');
  style.textContent = '@font-face { font-family: Other; src: local("Noto Serif CJK SC"), local("NotoSerifCJKsc-Regular"), local("DejaVu Serif"); size-adjust: 106% } body { font-family: Other !important }';
  document.head.append(style);
  document.fonts.load('16px Other', '年').then(() => document.fonts.ready).then(() => undefined)`;

describe('pictures: what is noticed', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Opens a scene, changes what it shows in a scheme, and says what is then found in the charts. */
  const found = async (id: string, width: number, scheme: Scheme, change: (page: Page) => Promise<unknown>): Promise<Found[]> => {
    const page = await openPictured(site, PICTURED.find((pictured) => pictured.id === id)!, width);
    await showIn(page, scheme);
    await change(page);
    return findingsOn(page, id, width, scheme);
  };

  for (const { what, element, change } of BROKEN) {
    it(what, async () => {
      const run = `{ const svg = document.querySelector('${element}').shadowRoot.querySelector('svg.picture'); ${change} }`;
      // Places are the same in every scheme, colours are not.
      for (const scheme of what.startsWith('colours') ? SCHEMES.slice(0, 2) : SCHEMES.slice(0, 1)) {
        const chart = (await found('city', 760, scheme, (page) => page.evaluate(run))).find((each) => each.element === element)!;
        // The picture alone shows it, and so does what is known of the drawing, unless that is only covered.
        assert.ok(chart.cells > 0, `${scheme}: the pictures are taken for the same`);
        if (what !== 'a drawing cut off') assert.ok(chart.facts.length > 0, `${scheme}: the facts are taken for the same`);
      }
    });
  }

  it('labels that overlap, and text that fades, whatever the reference', async () => {
    const change = `{
      const root = document.querySelector('request-matrix').shadowRoot;
      const [one, other, third] = root.querySelectorAll('.label');
      other.setAttribute('y', Number(one.getAttribute('y')) + 4);
      third.style.fill = '#999';
      root.querySelector('.figure').setAttribute('x', 5000);
    }`;
    const charts = await found('city', 760, 'light', (page) => page.evaluate(change));
    const said = charts.flatMap(({ faults }) => faults).join('\n');
    for (const fault of [/ overlap/, /contrast of 2\.\d/, /is cut off/]) assert.match(said, fault);
  });

  for (const id of ['city', 'english', 'extras']) {
    it(`not another font: ${id}`, async () => {
      for (const width of [320, 1280]) {
        const [before, set] = [new Set<number>(), new Set<number>()];
        const change = async (page: Page): Promise<void> => {
          for (const { texts } of (await lookAt(page)).charts) for (const { box } of texts) before.add(box.width);
          await page.evaluate(OTHER_FONT);
          await rested(page);
          for (const { texts } of (await lookAt(page)).charts) for (const { box } of texts) set.add(box.width);
        };
        for (const { element, faults, facts, cells } of await found(id, width, 'light', change)) {
          assert.deepEqual([...faults, ...facts], [], `${element} at ${width} px`);
          assert.equal(cells, 0, `${element} at ${width} px`);
        }
        assert.ok(Math.max(...set) > Math.max(...before) * 1.03, 'the font is the same');
      }
    });
  }
});

interface Found {
  readonly element: string;
  readonly faults: readonly string[];
  readonly facts: readonly string[];
  readonly cells: number;
}

async function findingsOn(page: Page, id: string, width: number, scheme: Scheme): Promise<Found[]> {
  const reference = readReference(id);
  const seen = await lookAt(page);
  const each: Found[] = [];
  for (const [index, chart] of seen.charts.entries()) {
    const taken = await take(page, seen, chart);
    const { facts, cells } = compare(taken, reference.widths[width]?.charts[index], reference.paints, scheme);
    each.push({ element: chart.element, faults: taken.faults, facts, cells: cells.length });
  }
  return each;
}
