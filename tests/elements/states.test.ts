import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { ReportErrorEvent, ReportLoadEvent } from '../../src/elements/events.js';
import type { RequestMatrix } from '../../src/elements/request-matrix.js';
import type { Report } from '../../src/model/report.js';
import { COUNTY_DATA, reportOf, settled, previewOf } from './support.js';

const message = (element: RequestMatrix): string =>
  element.shadowRoot?.querySelector('[part=message]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const realFetch = window.fetch;

/** Answers every request in a way of the test's own. */
function answer(with_: (init: RequestInit | undefined) => Promise<Response>): void {
  window.fetch = (_input, init) => with_(init);
}

const never = (init: RequestInit | undefined): Promise<Response> =>
  new Promise((_, reject) => {
    init?.signal?.addEventListener('abort', () => {
      reject(new DOMException('', 'AbortError'));
    });
  });

async function failing(src: string, timeout?: number): Promise<{ element: RequestMatrix; event: ReportErrorEvent }> {
  const element = document.createElement('request-matrix');
  if (timeout !== undefined) element.timeout = timeout;
  const failed = oneEvent(element, 'report-error');
  element.src = src;
  document.body.append(element);
  const event = (await failed) as unknown as ReportErrorEvent;
  await settled(element);
  // What went wrong is said in words that are loaded for it.
  await waitUntil(() => !message(element).startsWith('未能显示报告。'), 'the message');
  return { element, event };
}

describe('states', () => {
  let made: Element | undefined;
  afterEach(() => {
    window.fetch = realFetch;
    made?.remove();
  });

  it('empty: says so', async () => {
    const element = await fixture<RequestMatrix>(html`<request-matrix></request-matrix>`);
    expect(message(element)).to.equal('此处尚未提供报告数据。');
  });

  it('loading: a status, and its content stays in view until it is replaced', async () => {
    answer(never);
    const element = await fixture<RequestMatrix>(html`<request-matrix src="/slow.json"><p>后备内容</p></request-matrix>`);
    expect(element.shadowRoot?.querySelector('[role=status]')?.textContent).to.include('正在载入');
    expect(element.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  const cases: [what: string, src: string, respond: ((init?: RequestInit) => Promise<Response>) | undefined, code: string, says: RegExp][] = [
    ['404', '/a/none.json', () => Promise.resolve(new Response('', { status: 404 })), 'http', /404（\/a\/none\.json）.*src/],
    ['a page instead of data', '/a/page.html', () => Promise.resolve(new Response('<!DOCTYPE html>')), 'notJson', /page\.html 1:1 处不是有效的 JSON/],
    // 报告 as GBK has it.
    ['data of another encoding', '/a/gbk.json', () => Promise.resolve(new Response(new Uint8Array([0x7b, 0x22, 0x74, 0x22, 0x3a, 0x22, 0xb1, 0xa8, 0xb8, 0xe6, 0x22, 0x7d]))), 'notUtf8', /gbk\.json 不是 UTF-8 编码/],
    ['JSON of another kind', '/a/other.json', () => Promise.resolve(new Response('[1, 2]')), 'notAReport', /不是年度报告数据/],
    ['an unknown version', '/a/v9.json', () => Promise.resolve(new Response('{"version": 9}')), 'version', /版本为 9，不受支持/],
    ['no answer', '/a/down.json', () => Promise.reject(new TypeError('Failed to fetch')), 'network', /没有应答/],
    ['no answer of another origin', 'https://other.example/r.json', () => Promise.reject(new TypeError('Failed to fetch')), 'crossOrigin', /跨域/],
    ['an address that is none', 'http://[', undefined, 'network', /没有应答/],
  ];
  for (const [what, src, respond, code, says] of cases) {
    it(`${what}: one clear message, an event, and a button to load again`, async () => {
      if (respond) answer(respond);
      const { element, event } = await failing(src);
      made = element;
      expect(event.code).to.equal(code);
      expect(event.bubbles && event.composed).to.be.true;
      expect(message(element)).to.match(says);
      expect(element.shadowRoot?.querySelector('[role=alert] button')?.textContent).to.equal('重新载入');
      expect(element.querySelector('table')).to.not.exist;
    });
  }

  it('data whose part is none of the form: not that there are none', async () => {
    answer(() => Promise.resolve(new Response('{"version":1,"requests":{"edition":"2020"}}')));
    const element = await fixture<RequestMatrix>(html`<request-matrix src="/edition.json"></request-matrix>`);
    await settled(element);
    expect(message(element)).to.equal('未能显示报告。');
  });

  it('a figure in JSON is shown as it is written, not as JavaScript would write it', async () => {
    answer(() => Promise.resolve(new Response('{"version":1,"disclosure":{"edition":"2019","procurement":{"projects":1.0,"amount":73802895.90}}}')));
    const element = await fixture<HTMLElementTagNameMap['disclosure-table']>(html`<disclosure-table src="/exact.json"></disclosure-table>`);
    await settled(element);
    expect(Array.from(element.querySelectorAll('td'), (cell) => cell.textContent)).to.deep.equal(['1.0', '73802895.90']);
  });

  it('a server that does not answer is given up', async () => {
    answer(never);
    const { element, event } = await failing('/slow.json', 30);
    made = element;
    expect(event.code).to.equal('timeout');
    expect(message(element)).to.include('超时');
  });

  it('loading again after a failure works', async () => {
    answer(() => Promise.resolve(new Response('', { status: 503 })));
    const { element } = await failing(COUNTY_DATA);
    made = element;
    window.fetch = realFetch;
    const loaded = oneEvent(element, 'report-load');
    element.shadowRoot?.querySelector('button')?.click();
    const event = (await loaded) as unknown as ReportLoadEvent;
    expect(event.report.year).to.equal(2022);
    expect(element.querySelector('table')).to.exist;
    expect(message(element)).to.equal('');
  });

  it('a failing new address takes the old report away: an old table under a new address would be wrong', async () => {
    const element = await fixture<RequestMatrix>(html`<request-matrix src=${COUNTY_DATA}></request-matrix>`);
    await settled(element);
    expect(element.querySelector('table')).to.exist;
    answer(() => Promise.resolve(new Response('', { status: 404 })));
    const failed = oneEvent(element, 'report-error');
    element.src = '/none/at-all.json';
    await failed;
    expect(element.querySelector('table')).to.not.exist;
  });

  it('only the newest address counts, in whatever order answers come', async () => {
    const answers: ((response: Response) => void)[] = [];
    window.fetch = () => new Promise((resolve) => answers.push(resolve));
    const element = await fixture<RequestMatrix>(html`<request-matrix src="/first.json"></request-matrix>`);
    element.src = '/second.json';
    await element.updateComplete;
    answers[1]?.(new Response(JSON.stringify(reportOf('city'))));
    answers[0]?.(new Response(JSON.stringify(reportOf('county'))));
    await settled(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(element.querySelector('.disclosure-total')?.textContent).to.equal('14069');
  });

  it('removal abandons a request; coming back starts it again', async () => {
    const signals: AbortSignal[] = [];
    answer((init) => {
      if (init?.signal) signals.push(init.signal);
      return never(init);
    });
    const element = await fixture<RequestMatrix>(html`<request-matrix src="/slow.json"></request-matrix>`);
    let events = 0;
    element.addEventListener('report-error', () => (events += 1));
    const parent = element.parentElement;
    element.remove();
    expect(signals[0]?.aborted).to.be.true;
    parent?.append(element);
    await element.updateComplete;
    expect(signals.length).to.equal(2);
    expect(signals[1]?.aborted).to.be.false;
    expect(events).to.equal(0);
  });

  it('a partly wrong report is shown as far as it is right, and editors are told where it is not', async () => {
    const report = structuredClone(reportOf('county')) as unknown as Record<string, Record<string, Record<string, unknown>>>;
    (report['reviewLitigation'] as Record<string, Record<string, unknown>>)['review'] = { upheld: {}, corrected: 1, other: 1, pending: 0, total: 2 };
    const element = await fixture<HTMLElementTagNameMap['review-litigation-grid']>(
      html`<review-litigation-grid .report=${report} preview></review-litigation-grid>`,
    );
    await settled(element);
    const texts = Array.from(element.querySelectorAll('.disclosure-figure')).map((cell) => cell.textContent);
    expect(texts.slice(0, 5)).to.deep.equal(['※', '1', '1', '0', '2']);
    expect(await previewOf(element)).to.match(/四.*行政复议.*结果维持/);
  });

  it('a table that names no edition is left out, and preview says so, in the report and alone', async () => {
    const data = { version: 1, requests: { received: { total: 1 } } } as unknown as Report;
    const report = await fixture<HTMLElementTagNameMap['disclosure-report']>(html`<disclosure-report .report=${data} preview></disclosure-report>`);
    await settled(report);
    expect(await previewOf(report)).to.include('edition');
    const matrix = await fixture<RequestMatrix>(html`<request-matrix .report=${data} preview></request-matrix>`);
    await settled(matrix);
    expect(await previewOf(matrix)).to.include('edition');
    matrix.preview = false;
    await matrix.updateComplete;
    expect(matrix.shadowRoot?.textContent).to.not.include('edition');
  });

  it('loading again keeps the keyboard where it was while it fails', async () => {
    answer(() => Promise.resolve(new Response('', { status: 503 })));
    const { element } = await failing('/down.json');
    made = element;
    const button = element.shadowRoot?.querySelector('button');
    button?.focus();
    const failed = oneEvent(element, 'report-error');
    button?.click();
    await failed;
    expect(element.shadowRoot?.activeElement?.localName).to.equal('button');
  });

  it('data of any kind never throws at the page', async () => {
    const cyclic: Record<string, unknown> = { version: 1 };
    cyclic['self'] = cyclic;
    for (const data of [0, '', 'text', [], { version: 2 }, cyclic, Object.create(null), new Date(), () => 1]) {
      const element = await fixture<RequestMatrix>(html`<request-matrix .report=${data as never}></request-matrix>`);
      await element.updateComplete;
      expect(element.querySelector('table')).to.not.exist;
    }
  });
});
