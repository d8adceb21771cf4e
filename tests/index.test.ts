import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importReport } from '../src/importer/node/import-report.js';
import { EN } from '../src/locales/en.js';
import * as library from '../src/index.js';
import * as exportApi from '../src/export-api.js';
import type { Finding, PartDescription, Report, ReportLoadEvent, Validation } from '../src/index.js';
import { PINGTAN_2020, PINGTAN_2022 } from './support/reports.js';

const { check, checkYears, describePart, EDITIONS, renderReportHtml, validateReport, ZH_CN } = library;

describe('the package, imported in Node', () => {
  it('registers nothing', () => {
    for (const tag of ['disclosure-report', 'disclosure-table', 'request-matrix', 'review-litigation-grid']) {
      assert.equal(globalThis.customElements?.get(tag), undefined);
    }
  });

  it('check, checkYears, validateReport, describePart, renderReportHtml need a report and nothing else', () => {
    const findings: Finding[] = check(PINGTAN_2020);
    assert.equal(findings.filter(({ outcome }) => outcome === 'broken').length, 2);
    assert.equal(checkYears([{ ...PINGTAN_2022, year: 2021 }, PINGTAN_2022]).length, 9);
    const { report, problems }: Validation = validateReport(JSON.parse(JSON.stringify(PINGTAN_2020)));
    assert.deepEqual([report, problems], [PINGTAN_2020, []]);
    const part: PartDescription | undefined = describePart(PINGTAN_2020, 'requests');
    assert.equal(part?.tables[0]?.caption, '平潭综合实验区2020年收到和处理政府信息公开申请情况');
    assert.match(renderReportHtml(PINGTAN_2020), /^<disclosure-report>/);
    assert.match(renderReportHtml(PINGTAN_2020, { page: true, headingLevel: 2, script: 'a.js' }), /<script src="a\.js" defer>/);
  });

  it('words and editions may be named', () => {
    assert.match(renderReportHtml(PINGTAN_2020, { words: EN }), /Natural persons/);
    assert.match(describePart(PINGTAN_2020, 'requests', { words: EN })?.tables[0]?.caption ?? '', /2020/);
    assert.deepEqual(describePart(PINGTAN_2020, 'requests', { editions: EDITIONS, words: ZH_CN }), describePart(PINGTAN_2020, 'requests'));
    assert.equal(check(PINGTAN_2020, { editions: undefined }).length, check(PINGTAN_2020).length);
  });

  it('validateReport never throws, whatever it is given', () => {
    const trap = new Proxy({}, { get: () => { throw new Error('get'); }, ownKeys: () => { throw new Error('keys'); } });
    for (const data of [undefined, null, 1, '', [], {}, trap, Symbol('x'), () => 1, { version: 1, requests: {} }]) {
      for (const options of [undefined, {}, { editions: undefined }, null, []]) {
        assert.ok(Array.isArray(validateReport(data, options as never).problems));
      }
    }
  });

  it('events are typed wherever a listener stands', () => {
    const listen = (target: Document | Window | HTMLElement, document: Document, window: Window): void => {
      const take = (event: ReportLoadEvent): Report => event.report;
      document.addEventListener('report-load', take);
      window.addEventListener('report-error', (event) => event.code);
      target.addEventListener('report-load', (event) => (event as ReportLoadEvent).problems);
    };
    assert.equal(typeof listen, 'function');
  });
});

/** The pieces of code of one language in a document. */
function snippets(file: string, language: string): string[] {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  return Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm')), ([, code = '']) => code);
}

for (const file of ['README.md', 'README.zh-CN.md']) {
  describe(`${file}: what it shows runs as written`, () => {
    it('JavaScript that needs no page', async () => {
      const codes = snippets(file, 'js').filter((code) => !code.includes('document.'));
      assert.ok(codes.length > 0);
      for (const code of codes) {
        const written: unknown[] = [];
        const files = {
          readFileSync: () => JSON.stringify(PINGTAN_2020),
          writeFileSync: (file: string, content: string | Uint8Array) => written.push(content.length > 100 ? file : undefined),
        };
        const needed = new Map<string, unknown>([
          ['disclosure-elements', library],
          ['disclosure-elements/import', { importReport }],
          ['disclosure-elements/export', exportApi],
          ['disclosure-elements/locales/en', { EN }],
          ['node:fs', files],
        ]);
        // As a function: what it imports is handed in, so that it is this source that runs and no build.
        const body = code.replace(/^import (\{[^}]*\}) from '([^']+)';/gm, (_, names: string, from: string) => {
          assert.ok(needed.has(from), from);
          return `const ${names.replace(/ as /g, ': ')} = needed.get('${from}');`;
        });
        const names = Array.from(code.matchAll(/^import \{([^}]*)\}/gm), ([, list = '']) => list.split(',')).flat().map((name) => name.trim());
        assert.ok(names.length > 0);
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the README's own code
        const run = new Function('needed', 'console', `return (async () => {${body}\n})();`) as (...args: unknown[]) => Promise<void>;
        await run(needed, { log: (...parts: unknown[]) => written.push(...parts) });
        assert.ok(written.every((value) => value !== undefined));
      }
    });

    it('its report JSON is a report without a fault', () => {
      for (const code of snippets(file, 'json')) assert.deepEqual(validateReport(JSON.parse(code)).problems, []);
    });

    it('the two languages show the same code but for comments', () => {
      const bare = (code: string): string => code.replace(/(?:\/\/|#) .*$|<!--.*?-->/gm, '').replace(/ +$/gm, '');
      for (const language of ['js', 'json', 'sh', 'html']) {
        assert.deepEqual(snippets(file, language).map(bare), snippets('README.md', language).map(bare));
      }
    });

    it('every name it says the package exports is there', () => {
      const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
      for (const name of ['check', 'checkYears', 'validateReport', 'describePart', 'renderReportHtml', 'parseExactly', 'EDITIONS', 'ZH_CN']) {
        assert.ok(text.includes(`\`${name}`) || snippets(file, 'js').some((code) => code.includes(name)), name);
        assert.ok(name in library, name);
      }
    });
  });
}
