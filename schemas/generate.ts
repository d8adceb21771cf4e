/**
 * What is made from the type `Report`:
 *   schemas/report.schema.json                for editors and other languages; committed
 *   src/model/validator.generated.{js,d.ts}   the same schema compiled, since compiling at run time needs eval; not committed
 *
 * `--validator` writes only what is not committed: what tests and checks need must not mend the drift they look for.
 * `--check` writes nothing, and fails if the committed schema is not what the type says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileValidator, VALIDATOR_TYPES } from './compile.js';
import { reportSchema } from './schema.js';

const root = new URL('../', import.meta.url);
const SCHEMA = new URL('schemas/report.schema.json', root);

/** The schema file as it ought to be. */
function schemaText(): string {
  return `${JSON.stringify(reportSchema(fileURLToPath(new URL('src/model/report.ts', root))), null, 2)}\n`;
}

/** Leaves a file alone that is right already, so that watchers and caches do not start for nothing. */
function put(file: URL, text: string): void {
  if (read(file) !== text) writeFileSync(file, text);
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

const wanted = schemaText();
if (process.argv.includes('--check')) {
  if (read(SCHEMA) !== wanted) {
    process.stderr.write('schemas/report.schema.json is not what src/model/report.ts says. Run `npm run generate` and commit the schema.\n');
    process.exitCode = 1;
  }
} else {
  if (!process.argv.includes('--validator')) put(SCHEMA, wanted);
  put(new URL('src/model/validator.generated.js', root), await compileValidator(JSON.parse(wanted) as object));
  put(new URL('src/model/validator.generated.d.ts', root), VALIDATOR_TYPES);
}
