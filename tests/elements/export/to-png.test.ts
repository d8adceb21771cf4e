import { expect } from '@open-wc/testing';
import { MOST_PIXELS, PictureError, toPng, toSvg } from '../../../src/export/png/index.js';
import type { Scene } from '../../../src/export/index.js';
import { pixelsOf } from './support.js';

const SCENE: Scene = {
  width: 200,
  height: 100,
  description: '',
  shapes: [{ type: 'rect', x: 0, y: 0, width: 200, height: 100, fill: { colour: '#4a6a92' } }],
};
const FILE = toSvg(SCENE, { title: '各类办理结果件数', lines: ['来源：https://www.example.gov.cn/'] });

/** The error a promise ends with. */
const errorOf = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);

describe('a chart as a PNG file', () => {
  it('is twice the size of the picture, on white, with the picture and its caption on it', async () => {
    const blob = await toPng(FILE);
    expect(blob.type).to.equal('image/png');
    const picture = await pixelsOf(blob);
    expect([picture.width, picture.height]).to.deep.equal([FILE.width * 2, FILE.height * 2]);
    expect(picture.at(2, 2)).to.deep.equal([255, 255, 255, 255]);
    expect(picture.at(FILE.width, 100)).to.deep.equal([0x4a, 0x6a, 0x92, 255]);
    let dark = 0;
    for (let x = 32; x < 200; x += 1) for (let y = 250; y < picture.height - 10; y += 1) if ((picture.at(x, y)[0] ?? 255) < 128) dark += 1;
    expect(dark).to.be.greaterThan(50);
  });
  it('has the width asked for', async () => {
    expect((await pixelsOf(await toPng(FILE, 700))).width).to.equal(700);
  });
  it('is never larger than systems can draw, and keeps its shape', async () => {
    const wide = await pixelsOf(await toPng(FILE, 100_000));
    expect(wide.width).to.equal(MOST_PIXELS);
    const high = await pixelsOf(await toPng(toSvg({ ...SCENE, height: 5000 }, { title: '', lines: [] })));
    expect(high.height).to.be.at.most(MOST_PIXELS);
    expect(high.width).to.be.lessThan(300);
  });
  it('says so where there is none to be had', async () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      const error = await errorOf(toPng(FILE));
      expect(error instanceof PictureError && error.code).to.equal('canvas');
    } finally {
      HTMLCanvasElement.prototype.getContext = getContext;
    }
    const error = await errorOf(toPng({ ...FILE, svg: '<svg' }));
    expect(error instanceof PictureError && error.code).to.equal('image');
  });
});
