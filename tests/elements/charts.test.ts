import { expect, fixture, html } from '@open-wc/testing';
import type { RequestMatrix } from '../../src/elements/request-matrix.js';
import { composed, frames, part, previewOf, reportOf, sceneOf } from './support.js';

const drawings = (element: Element): SVGElement[] => Array.from(element.shadowRoot?.querySelectorAll<SVGElement>('svg[role=img]') ?? []);
const summaryOf = (element: Element): string => element.shadowRoot?.querySelector('[part=summary]')?.textContent?.replace(/\s+/g, '') ?? '';

describe('charts and sentences', () => {
  it('三: a chart of outcomes under the balance line, named and described', async () => {
    const matrix = part(await composed(sceneOf('county')), 'request-matrix');
    matrix.scrollIntoView();
    await frames();
    const [drawing, ...others] = drawings(matrix);
    expect(others.length).to.equal(0);
    const name = drawing?.getAttribute('aria-label') ?? '';
    for (const said of ['予以公开', '21', '无法提供', '37', '分项合计']) expect(name).to.include(said);
    expect(matrix.shadowRoot?.querySelector('.lead')?.textContent).to.match(/新收74.*上年结转1.*办理结果总计75.*结转下年度0/);
    expect(summaryOf(matrix)).to.include(
      '2022年新收74件，上年结转1件；办理结果总计75件：予以公开21件，部分公开9件，不予公开4件*，无法提供37件*，不予处理0件*，其他处理4件*；结转下年度0件。',
    );
    expect(summaryOf(matrix)).to.include('据表自动生成');
  });

  it('四: one bar a track, the figures on it', async () => {
    const grid = part(await composed(sceneOf('city')), 'review-litigation-grid');
    grid.scrollIntoView();
    await frames();
    expect(drawings(grid).length).to.equal(1);
    const texts = Array.from(drawings(grid)[0]?.querySelectorAll('text') ?? []).map((text) => text.textContent);
    for (const figure of ['376', '790', '56', '156']) expect(texts.join(' ')).to.include(figure);
  });

  it('二: bars of documents and tiles of the rest, with their unit', async () => {
    const table = part(await composed(sceneOf('county')), 'disclosure-table');
    table.scrollIntoView();
    await frames();
    expect(drawings(table).length).to.equal(1);
    const tiles = table.shadowRoot?.querySelector('dl')?.textContent?.replace(/\s+/g, '') ?? '';
    expect(tiles).to.include('10690');
    expect(tiles).to.include('9116.36万元');
  });

  it('the 2020 report: one true sentence a table, no chart, no empty axis', async () => {
    const report = await composed(sceneOf('all-none'));
    for (const tag of ['disclosure-table', 'request-matrix', 'review-litigation-grid'] as const) {
      const element = part(report, tag);
      element.scrollIntoView();
      await frames();
      expect(summaryOf(element)).to.match(/^本表所填各项均为“无”。/);
      expect(element.shadowRoot?.querySelector('svg, figure, dl')).to.not.exist;
    }
  });

  it('contradictory figures: the printed ones only, no sums, no chart', async () => {
    const report = await composed(sceneOf('broken'));
    const matrix = part(report, 'request-matrix');
    expect(matrix.shadowRoot?.querySelector('figure')).to.not.exist;
    expect(summaryOf(matrix)).to.include('新收21件，上年结转0件；办理结果总计21件，结转下年度0件，各项见表。');
    expect(summaryOf(matrix)).to.not.include('27');
    expect(summaryOf(matrix)).to.not.include('*');
  });

  it('a public page accuses nobody; preview names the relation and its operands', async () => {
    expect((await composed(sceneOf('broken'))).querySelector('request-matrix')?.shadowRoot?.querySelector('[part=findings]')).to.not.exist;
    const matrix = part(await composed(sceneOf('broken-preview')), 'request-matrix');
    const findings = await previewOf(matrix);
    expect(findings).to.include('27');
    expect(findings).to.include('21');
    expect(findings).to.include('予以公开');
  });

  it('a track whose total contradicts its parts is not drawn', async () => {
    const grid = part(await composed(sceneOf('mixed')), 'review-litigation-grid');
    grid.scrollIntoView();
    await frames();
    expect(summaryOf(grid)).to.include('行政复议：结果维持10件，结果纠正1件，其他结果0件，尚未审结0件。');
  });

  it('summary and chart can be switched off', async () => {
    const element = await fixture<RequestMatrix>(
      html`<request-matrix summary="off" chart="off" .report=${reportOf('county')}></request-matrix>`,
    );
    await frames();
    expect(element.shadowRoot?.querySelector('[part=summary], figure')).to.not.exist;
    expect(element.querySelector('table')).to.exist;
  });

  it('waits until it comes near the window, keeping its space, and is drawn for print', async () => {
    const page = await fixture(html`<div><div id="above"></div><request-matrix .report=${reportOf('county')}></request-matrix></div>`);
    (page.firstElementChild as HTMLElement).style.height = '20000px';
    const element = page.querySelector('request-matrix') as RequestMatrix;
    await frames();
    const fresh = document.createElement('request-matrix');
    fresh.report = reportOf('county');
    element.replaceWith(fresh);
    await frames();
    expect(drawings(fresh).length).to.equal(0);
    const figure = fresh.shadowRoot?.querySelector('figure');
    const height = figure?.getBoundingClientRect().height;
    expect(height).to.be.greaterThan(100);
    window.dispatchEvent(new Event('beforeprint'));
    expect(drawings(fresh).length).to.equal(1);
    expect(figure?.getBoundingClientRect().height).to.be.closeTo(height ?? 0, 1);
  });

  for (const width of [280, 320, 480, 760]) {
    it(`fits ${width} px without sideways scrolling of anything but the table`, async () => {
      const frame = await fixture(html`<div></div>`);
      (frame as HTMLElement).style.width = `${String(width)}px`;
      for (const scene of ['county', 'city', 'extras']) {
        const element = document.createElement('disclosure-report');
        element.report = reportOf(scene);
        frame.append(element);
        await element.updateComplete;
        await frames();
        await frames();
        for (const child of ['disclosure-table', 'request-matrix', 'review-litigation-grid'] as const) {
          const host = part(element, child);
          const right = host.getBoundingClientRect().right + 1;
          for (const inner of Array.from(host.shadowRoot?.querySelectorAll('svg, svg text, p, dl, dd') ?? [])) {
            expect(inner.getBoundingClientRect().right, `${child}: ${inner.textContent ?? ''}`).to.be.at.most(right);
          }
          expect(host.scrollWidth).to.be.at.most(host.clientWidth + 1);
        }
        element.remove();
      }
    });
  }
});
