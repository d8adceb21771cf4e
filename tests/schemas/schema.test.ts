import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { validate } from '../../src/model/validator.generated.js';

const SCHEMA = new URL('../../schemas/report.schema.json', import.meta.url);

test('the committed schema is what the type Report says', () => {
  const check = spawnSync(process.execPath, ['--import', 'tsx', 'schemas/generate.ts', '--check'], { encoding: 'utf8' });
  assert.equal(check.status, 0, check.stderr);
});

test('the schema stands on its own: a strict validator takes it', () => {
  const ajv = new Ajv({ strict: true, discriminator: true, allowUnionTypes: true });
  const accepts = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  assert.ok(accepts({ version: 1 }));
  assert.ok(!accepts({}));
});

test('the compiled validator names what is wrong in the edition at hand, and nothing of the other', () => {
  assert.ok(validate({ version: 1, disclosure: { edition: '2021', regulations: { issued: 13, repealed: null, inForce: '无' } } }));
  assert.ok(!validate({ version: 1, disclosure: { edition: '2021', regulations: { made: 1 } } }));
  assert.deepEqual(
    validate.errors?.map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params })),
    [{ instancePath: '/disclosure/regulations', keyword: 'additionalProperties', params: { additionalProperty: 'made' } }],
  );
});

test('an edition nobody published is refused', () => {
  assert.ok(!validate({ version: 1, requests: { edition: '2020' } }));
  assert.deepEqual(validate.errors?.map((error) => error.keyword), ['discriminator']);
});
