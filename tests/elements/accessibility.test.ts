import { expect } from '@open-wc/testing';
import { SCENES } from '../../demo/scenes/index.js';
import { composed, frames } from './support.js';

describe('axe finds nothing', () => {
  for (const scene of SCENES) {
    it(scene.id, async function () {
      this.timeout(30_000);
      const element = await composed(scene);
      await frames();
      await expect(element).to.be.accessible();
    });
  }
});
