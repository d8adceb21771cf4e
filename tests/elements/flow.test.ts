import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { flowData } from '../../src/charts/index.js';
import { checkTable } from '../../src/checks/index.js';
import { EDITIONS } from '../../src/editions/index.js';
import { planFlow } from '../../src/elements/charts/flow.js';
import type { PlannedFlow } from '../../src/elements/charts/flow.js';
import { CHART_ZH } from '../../src/locales/charts.zh-CN.js';
import { formOf } from '../../src/model/index.js';
import type { Requests } from '../../src/model/index.js';
import { reportOf } from './support.js';

const planned = (scene: string, width: number, column?: string): PlannedFlow => {
  const table = reportOf(scene).requests as Requests;
  const form = formOf(table, 'requests', EDITIONS);
  const data = flowData(table, form, checkTable(table, 'requests', EDITIONS), column);
  if (!data) throw new Error('no flow');
  const words = { described: CHART_ZH.described, title: '流向', all: '合计', thin: '虚线未按比例。', none: (names: readonly string[]) => `未绘出：${names.join('、')}。` };
  return planFlow(data, { width, fontSize: 16, labelOf: (name) => name.label.replace(/^.*[、）]/, ''), words });
};
const drawn = async (plan: PlannedFlow): Promise<SVGElement> => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  render(plan.draw(), place);
  return place.querySelector('svg') as SVGElement;
};
const marks = (svg: SVGElement): (string | null)[] => Array.from(svg.querySelectorAll('.mark')).map((mark) => mark.getAttribute('data-cells'));

describe('the flow of requests', () => {
  it('is one named picture that tells all of it, what is 0 included', async () => {
    const plan = planned('county', 800);
    const svg = await drawn(plan);
    expect(svg.getAttribute('role')).to.equal('img');
    const name = svg.getAttribute('aria-label') ?? '';
    for (const said of ['流向', '合计75（分项合计）', '予以公开21', '不予处理0', '结转下年度继续办理0']) expect(name).to.include(said);
    expect(svg.getAttribute('height')).to.equal(String(plan.height));
  });

  it('leads every band to its cells', async () => {
    for (const width of [320, 800]) {
      const cells = marks(await drawn(planned('county', width)));
      expect(cells.length).to.equal(8);
      expect(cells).to.include('outcomes.granted.total');
      expect(cells).to.include('received.total carriedIn.total');
      expect(cells.join(' ')).to.include('outcomes.refused.stateSecret.total');
    }
  });

  it('dots what is not to scale, and says so below', async () => {
    const few = planned('city', 600, 'legal');
    expect((await drawn(few)).querySelectorAll('.flow-thin').length).to.equal(1);
    expect(few.remark).to.equal('虚线未按比例。');
    const all = planned('county', 600);
    expect((await drawn(all)).querySelectorAll('.flow-thin').length).to.equal(0);
    expect(all.remark).to.equal('未绘出：不予处理、结转下年度继续办理。');
    expect(planned('city', 600).remark).to.equal(undefined);
  });
});
