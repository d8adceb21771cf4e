import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

/** Declarations of the compiled validator, by hand: it is plain JavaScript. */
export const VALIDATOR_TYPES = `/** One thing that is wrong with a value. */
export interface SchemaError {
  /** JSON pointer to the place: \`/requests/received/total\`; empty for the value itself. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** The schema keyword that was not met: \`required\`, \`type\`, \`additionalProperties\` … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** In English. */
  readonly message?: string;
}

/** Whether a value is a report; what is wrong with the value last looked at is left in \`errors\`. */
export declare const validate: {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
`;

/** The schema as a module that exports \`validate\`: no import, no eval. */
export async function compileValidator(schema: object): Promise<string> {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strict: true,
    allowUnionTypes: true,
    // One function for each type in place of a copy wherever it is used: a fifth of the size.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const validate = ajv.compile(withoutDescriptions(schema));
  // Under Node's rules for CommonJS the default import is the exports object.
  const source = standalone.default(ajv, validate).replace(/export default \w+;?/, '');
  // Ajv leaves calls of require() for its run-time pieces; bundling puts those pieces in.
  const bundle = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    write: false,
  });
  const code = bundle.outputFiles[0]?.text ?? '';
  if (/\b(?:eval|new Function|require)\s*\(|^import /m.test(code)) throw new Error('The compiled validator must not import or eval.');
  return `// Written by \`npm run generate\` from the type Report; not to be edited.\n${code}`;
}

/** The compiled code carries pieces of the schema along, and descriptions weigh. */
function withoutDescriptions(schema: object): object {
  const drop = (key: string, value: unknown): unknown => (key === 'description' && typeof value === 'string' ? undefined : value);
  return JSON.parse(JSON.stringify(schema, drop)) as object;
}
