import { expect } from '@open-wc/testing';
import { ofThisVersion } from '../../../src/elements/on-demand.js';
import { importTakeUp } from '../../../src/elements/import-take-up.js';
import { VERSION } from '../../../src/model/version.js';

describe('files beside the script', () => {
  it('are used if they are of its own version', async () => {
    expect(await ofThisVersion(Promise.resolve({ VERSION, words: 1 }))).to.deep.equal({ VERSION, words: 1 });
    expect(typeof (await importTakeUp()).follow).to.equal('function');
  });

  it('of another version, or of none, are refused with both versions named', async () => {
    for (const file of [{ VERSION: '0.0.9' }, {} as { VERSION: string }]) {
      const refused = await ofThisVersion(Promise.resolve(file)).catch((error: unknown) => String(error));
      expect(refused).to.include('版本').and.to.include(VERSION);
    }
  });
});
