import ts from 'typescript-json-schema';

type Schema = ts.Definition & { discriminator?: { propertyName: string } };
type Definitions = Readonly<Record<string, ts.DefinitionOrBoolean>>;

/** The properties that tell kinds apart: the forms of one table by edition, blocks of narrative by type. */
const TAGS = ['edition', 'type'];

/** The JSON schema of the type `Report` in a source file. */
export function reportSchema(file: string): object {
  const program = ts.getProgramFromFiles([file], {
    strict: true,
    target: 'ES2020',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2020'],
    types: [],
  });
  const schema = ts.generateSchema(program, 'Report', { required: true, noExtraProps: true, titles: false });
  if (!schema?.definitions) throw new Error('The type Report was not found, or TypeScript found errors in it (see above).');
  const definitions = schema.definitions;
  discriminate(schema, definitions);
  const { $schema: dialect, ...rest } = schema;
  return { $schema: dialect, $id: 'report.schema.json', title: '政府信息公开工作年度报告', ...rest };
}

/**
 * Turns every choice between objects that differ by a tag into one told by that property. Otherwise a validator
 * complains of everything that each kind in turn finds wrong, in place of what is wrong in the one named.
 */
function discriminate(node: unknown, definitions: Definitions): void {
  if (typeof node !== 'object' || node === null) return;
  const schema = node as Schema;
  const tag = TAGS.find((name) => schema.anyOf?.every((branch) => hasTag(branch, name, definitions)));
  if (tag !== undefined && schema.anyOf) {
    schema.type = 'object';
    schema.discriminator = { propertyName: tag };
    schema.oneOf = schema.anyOf;
    delete schema.anyOf;
  }
  for (const child of Object.values(node)) discriminate(child, definitions);
}

/** Whether a branch is an object that demands certain values of a tag. */
function hasTag(branch: ts.DefinitionOrBoolean, name: string, definitions: Definitions): boolean {
  const schema = resolve(branch, definitions);
  if (typeof schema !== 'object' || !schema.required?.includes(name)) return false;
  const tag = schema.properties?.[name];
  return typeof tag === 'object' && (tag.const !== undefined || tag.enum !== undefined);
}

function resolve(schema: ts.DefinitionOrBoolean, definitions: Definitions): ts.DefinitionOrBoolean | undefined {
  if (typeof schema !== 'object' || schema.$ref === undefined) return schema;
  return definitions[schema.$ref.replace('#/definitions/', '')];
}
