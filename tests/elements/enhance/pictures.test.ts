import { expect, waitUntil } from '@open-wc/testing';
import { SCENES } from '../../../demo/scenes/index.js';
import { checkSums } from '../../../src/checks/sums.js';
import { EDITIONS } from '../../../src/editions/index.js';
import type { StatutoryElement } from '../../../src/elements/statutory-element.js';
import { usualChart } from '../../../src/export/charts/usual-chart.js';
import { sceneFromSvg } from '../../../src/export/png/scene-from-svg.js';
import type { Scene, Shape } from '../../../src/export/svg/scene.js';
import { EXPORT_WORDS } from '../../../src/locales/export.js';
import { ZH_CN } from '../../../src/locales/zh-CN.js';
import { FORM_IDS } from '../../../src/model/edition.js';
import { renderReportHtml, TAG_OF } from '../../../src/tables/index.js';
import type { Picture } from '../../../src/tables/index.js';
import { COUNTY_2022 } from '../../../demo/scenes/county-2022.js';
import { composed } from '../support.js';
import { closePages, openPage, quiet, sitePage, untilUpgraded, upgraded, WAIT } from './support.js';

const PICTURE: Picture = { src: 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg"/%3E', alt: '各类办理结果件数：……', width: 640, height: 300 };
const SECTION = renderReportHtml(COUNTY_2022, EDITIONS, ZH_CN, { pictures: { disclosure: PICTURE, requests: PICTURE, reviewLitigation: PICTURE } });
/** What is left of it where an editor takes out tags it does not know. */
const STRIPPED = SECTION.replace(/<\/?(?:disclosure-report|disclosure-table|request-matrix|review-litigation-grid)>\n?/g, '');

const shown = (page: Document): number => Array.from(page.querySelectorAll('img')).filter((image) => image.getClientRects().length > 0).length;

describe('a page with pictures of its charts', () => {
  afterEach(closePages);

  for (const [name, markup] of [['as it was written', SECTION], ['without the tags of elements', STRIPPED]] as const) {
    it(`${name}: an upgraded part draws its chart, and the picture is gone until it is restored`, async () => {
      const page = openPage(sitePage(`<div class="TRS_Editor">${markup}</div>`));
      expect(shown(page.document)).to.equal(3);
      await untilUpgraded(page, 3);
      await waitUntil(() => shown(page.document) === 0, 'pictures gone', WAIT);
      const elements = upgraded(page);
      expect(elements.map((element) => element.querySelectorAll('img').length)).to.deep.equal([0, 0, 0]);
      const matrix = page.document.querySelector('request-matrix') as StatutoryElement;
      expect(matrix.checked?.report.requests).to.deep.equal(COUNTY_2022.requests);
      expect(matrix.shadowRoot?.querySelectorAll('.original').length).to.equal(0);
      matrix.restore();
      await quiet(300);
      expect(shown(page.document)).to.equal(1);
      const picture = page.document.querySelector('.disclosure-picture');
      expect(picture?.nextElementSibling?.localName).to.equal('table');
      expect(page.document.querySelector('request-matrix') === null).to.be.true;
    });
  }

  it('a report around tables alone takes them up with their pictures', async () => {
    const page = openPage(sitePage(`<disclosure-report>${STRIPPED}</disclosure-report>`, { attributes: '' }));
    await untilUpgraded(page, 3);
    await quiet(200);
    expect(shown(page.document)).to.equal(0);
  });

  it('a picture stays where its part stays as it is, and so does one of the page’s own', async () => {
    const broken = STRIPPED.replace(/(<td [^>]*>)71(<\/td>)/, '$171<input>$2');
    const page = openPage(sitePage(`<div class="TRS_Editor"><p><img src="${PICTURE.src}" alt="" width="9" height="9"></p>${broken}</div>`));
    await untilUpgraded(page, 2);
    await quiet(200);
    expect(shown(page.document)).to.equal(2);
  });
});

describe('a chart drawn without a page', () => {
  /** Lines have nothing to fill. */
  const inked = (shape: Shape): string => [shape.type, 'text' in shape ? shape.text : '', shape.type !== 'path' && shape.fill && 'colour' in shape.fill ? shape.fill.colour : '', shape.stroke?.colour ?? '', shape.cap ?? ''].join(' ');
  /** What nobody sees: the rows a pointer may hit, boxes and lines without length. */
  const seen = ({ shapes }: Pick<Scene, 'shapes'>): string[] =>
    shapes.filter((shape) => !(shape.type === 'rect' && (shape.width === 0 || !shape.fill)) && !(shape.type === 'path' && shape.d === '')).map(inked).filter((line) => line !== 'rect    ');

  for (const scene of SCENES.filter(({ language }) => language !== 'en')) {
    it(`is the one elements draw, or there is none: ${scene.id}`, async () => {
      const report = await composed(scene);
      const context = { editions: EDITIONS, words: ZH_CN, fileWords: EXPORT_WORDS['zh-CN'] };
      for (const id of FORM_IDS) {
        const table = scene.report[id];
        const element = report.querySelector<StatutoryElement>(TAG_OF[id]);
        if (!table || !element) continue;
        element.scrollIntoView();
        await waitUntil(() => !element.shadowRoot?.querySelector('.chart svg[aria-hidden]'), 'drawn');
        const drawn = element.shadowRoot?.querySelector<SVGSVGElement>('.chart svg.picture');
        const still = usualChart(scene.report, id, checkSums(table, id, EDITIONS), context);
        expect(drawn === null, id).to.equal(still === undefined);
        if (!drawn || !still) continue;
        expect(element.shadowRoot?.querySelector('.chart .title')?.textContent).to.equal(still.title);
        const texts = (lines: readonly string[]): string => lines.filter((line) => line.startsWith('text')).join('').replace(/text| #\w+| /g, '');
        expect(texts(seen(still.picture)), id).to.equal(texts(seen(sceneFromSvg(drawn))));
        const paints = (lines: readonly string[]): string[] => Array.from(new Set(lines.filter((line) => !line.startsWith('text')))).sort();
        expect(paints(seen(still.picture)), id).to.deep.equal(paints(seen(sceneFromSvg(drawn))));
      }
    });
  }
});
