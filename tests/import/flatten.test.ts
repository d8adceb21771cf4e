import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RawRow } from '../../src/import/document.js';
import { withoutLayout } from '../../src/import/flatten.js';

describe('a layout table', () => {
  it('of more cells than a call takes arguments is opened all the same', () => {
    const rows = Array.from({ length: 200_000 }, (_, row): RawRow => ({ cells: [{ lines: [String(row)] }] }));
    const blocks = withoutLayout([{ type: 'table', rows }], () => false);
    assert.equal(blocks.length, rows.length);
    assert.deepEqual([blocks[0], blocks[199_999]], [{ type: 'paragraph', text: '0' }, { type: 'paragraph', text: '199999' }]);
  });
});
