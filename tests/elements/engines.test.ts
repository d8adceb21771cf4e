import { expect } from '@open-wc/testing';
import { CAPABILITIES, ENGINE } from '../support/engines.js';

describe('what this engine lacks', () => {
  for (const [name, { lackedBy, isThere }] of Object.entries(CAPABILITIES)) {
    it(`${name}: is what the list says`, () => {
      const lacking: readonly string[] = lackedBy;
      expect(isThere(), `${name} in ${ENGINE}`).to.equal(!lacking.includes(ENGINE));
    });
  }
});
