import { cellsOf } from './edition.js';
import type { EditionId, Form, FormId } from './edition.js';
import { extraLineFits } from './extra-line.js';
import { shown } from './pointer.js';
import type { ExtraLine } from './report.js';
import { GONE, has, kinds, list, object, oneOf, text, value } from './shape.js';
import type { Shape } from './shape.js';
import type { Editions } from './table.js';

/**
 * The shape of report JSON: that of the type `Report`, with the figures of each table as the published forms have them.
 * `report.schema.json` says the same to others; tests hold the two together.
 */
export function reportShape(editions: Editions): Shape {
  const editionTable = (id: FormId): Shape =>
    kinds('edition', 'edition', (edition) => (has(editions, edition) ? table(editions[edition as EditionId].forms[id], edition) : undefined));
  return object({
    version: oneOf(1),
    title: text,
    agency: object({ name: text }, ['name']),
    year: value((given) => Number.isInteger(given) && (given as number) >= 2008 && (given as number) <= 2100),
    scope: oneOf('office', 'aggregate'),
    published: value((given) => typeof given === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(given)),
    source: text,
    sections: list(SECTION),
    disclosure: editionTable('disclosure'),
    requests: editionTable('requests'),
    reviewLitigation: (given, pointer, look) => table(editions['2021'].forms.reviewLitigation)(given, pointer, look),
  });
}

const TEXT_BLOCK = object({ type: text, text }, ['text']);
const BLOCKS: Readonly<Record<string, Shape>> = {
  heading: TEXT_BLOCK,
  paragraph: TEXT_BLOCK,
  list: object({ type: text, items: list(text) }, ['items']),
};
const SECTION = object(
  {
    id: oneOf('overview', 'problems', 'other', null),
    heading: text,
    blocks: list(kinds('type', 'value', (type) => (has(BLOCKS, type) ? BLOCKS[type] : undefined))),
  },
  ['id', 'heading', 'blocks'],
);

/**
 * A figure as it was printed. A number that reading JSON may have rounded, or that JavaScript writes otherwise than it
 * was printed, is none: up to 15 digits survive unchanged, and so does a safe integer.
 */
const FIGURE = value((given) => given === null || typeof given === 'string' || (typeof given === 'number' && isExact(given)));

function isExact(number: number): boolean {
  return Number.isSafeInteger(number) || (Number.isFinite(number) && /^-?[\d.]+$/.test(String(number)) && String(number).replace(/\D/g, '').length <= 15);
}

function table(form: Form, edition?: string): Shape {
  const figures: Nested = {};
  for (const { path } of cellsOf(form)) nest(figures, path.split('.'));
  return object({
    ...(edition === undefined ? {} : { edition: text }),
    notes: list(text),
    units: object({}, [], text),
    extra: extraLines(form),
    ...shapesOf(figures),
  });
}

/** Rows and columns of the agency's own; those that cannot be placed on the form with certainty are left out. */
function extraLines(form: Form): Shape {
  const line = object(
    // Figures are told apart by their order, so a bad one takes its whole line along.
    { axis: oneOf('row', 'column'), label: text, after: text, figures: list(FIGURE, 'whole') },
    ['axis', 'label', 'after', 'figures'],
  );
  const fitting = list((given, pointer, look) => {
    const kept = line(given, pointer, look);
    if (kept === GONE || extraLineFits(kept as ExtraLine, form)) return kept;
    look.wrong('extra', pointer, shown((kept as ExtraLine).label));
    return GONE;
  });
  return (given, pointer, look) => {
    const kept = fitting(given, pointer, look);
    return Array.isArray(kept) && kept.length === 0 ? GONE : kept;
  };
}

/** Rows by their keys in report JSON, down to the figures. */
interface Nested {
  [key: string]: Nested | undefined;
}

function nest(into: Nested, [key = '', ...rest]: readonly string[]): void {
  const below = (into[key] ??= {});
  if (rest.length > 0) nest(below, rest);
}

function shapesOf(nested: Nested): Record<string, Shape> {
  return Object.fromEntries(
    Object.entries(nested).map(([key, below = {}]) => [key, Object.keys(below).length === 0 ? FIGURE : object(shapesOf(below))]),
  );
}
