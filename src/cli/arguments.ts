import { parseArgs } from 'node:util';
import { Refusal } from './command.js';
import type { Call, Option } from './command.js';

/** What every command understands. */
export const SHARED_OPTIONS = {
  lang: { type: 'string', choices: ['zh-CN', 'en'] },
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Readonly<Record<string, Option>>;

export type Arguments = Pick<Call, 'files' | 'options'>;

/** Reads arguments; refuses options that are not known, with the nearest that is. */
export function readArguments(args: readonly string[], options: Readonly<Record<string, Option>>): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(options).map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.prototype.hasOwnProperty.call(options, token.name) ? options[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, options);
    values[token.name] = valueOf(token.rawName, token.value, option, token.inlineValue ?? false);
  }
  return { files, options: values };
}

function valueOf(name: string, value: string | undefined, option: Option, inline: boolean): string | true {
  if (option.type === 'boolean') {
    if (value !== undefined) throw new Refusal((words) => words.valueNotTaken(name));
    return true;
  }
  // `-o --json` is a forgotten value, `--output=--json` is meant; a lone dash is standard output.
  if (value === undefined || (!inline && /^-./.test(value))) throw new Refusal((words) => words.valueMissing(name));
  if (option.choices && !option.choices.includes(value)) {
    const choices = option.choices.join(' / ');
    throw new Refusal((words) => words.badValue(name, value, choices));
  }
  return value;
}

function unknownOption(name: string, options: Readonly<Record<string, Option>>): Refusal {
  const meant = nearest(name, Object.keys(options).map((known) => `--${known}`));
  return new Refusal((words) => words.unknownOption(name, meant));
}

/** The known word that a mistyped one is nearest to, if any is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best && best.distance <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
