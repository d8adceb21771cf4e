/**
 * `npm run generate`: writes schemas/report.schema.json, for editors and other languages, from the type `Report`.
 * `--check` writes nothing, and fails if the committed schema is not what the type says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { reportSchema } from './schema.js';

const root = new URL('../', import.meta.url);
const SCHEMA = new URL('schemas/report.schema.json', root);

/** The schema file as it ought to be. */
function schemaText(): string {
  return `${JSON.stringify(reportSchema(fileURLToPath(new URL('src/model/report.ts', root))), null, 2)}\n`;
}

const wanted = schemaText();
if (!process.argv.includes('--check')) {
  writeFileSync(SCHEMA, wanted);
} else if (readFileSync(SCHEMA, 'utf8') !== wanted) {
  process.stderr.write('schemas/report.schema.json is not what src/model/report.ts says. Run `npm run generate` and commit the schema.\n');
  process.exitCode = 1;
}
