import { readFileSync } from 'node:fs';
import { CLI_WORDS } from '../locales/cli.js';
import type { Words } from '../model/words.js';
import { nearest, readArguments, SHARED_OPTIONS } from './arguments.js';
import { Refusal } from './command.js';
import type { Command, CommandName, ExitCode, Streams } from './command.js';

/** Each command is loaded when it is called: checking needs no parser of HTML. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
  import: async () => (await import('./import.js')).IMPORT,
  check: async () => (await import('./check.js')).CHECK,
  render: async () => (await import('./render.js')).RENDER,
  survey: async () => (await import('./survey.js')).SURVEY,
};
const DEFAULT_LANGUAGE: Words['language'] = 'zh-CN';

/** Runs the command line; resolves to its exit code. What the caller has to put right is said in one line. */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  const language = languageOf(args);
  const words = CLI_WORDS[language];
  try {
    const [name, ...rest] = args;
    if (name === undefined) throw new Refusal((say) => say.noCommand);
    if (name.startsWith('-')) return runWithoutCommand(args, streams, language);
    if (name === 'help') return await run([...rest, '--help'], streams);
    const load = Object.prototype.hasOwnProperty.call(COMMANDS, name) ? COMMANDS[name as CommandName] : undefined;
    if (!load) throw new Refusal((say) => say.unknownCommand(name, nearest(name, [...Object.keys(COMMANDS), 'help'])));
    const command = await load();
    const { files, options } = readArguments(rest, { ...SHARED_OPTIONS, ...command.options });
    if (options.help) {
      streams.stdout.write(words.help[name as CommandName]);
      return 0;
    }
    return await command.run({ files, options, language, words, streams });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    streams.stderr.write(`${error.say(words)}\n`);
    return 2;
  }
}

function runWithoutCommand(args: readonly string[], streams: Streams, language: Words['language']): ExitCode {
  const { options } = readArguments(args, { ...SHARED_OPTIONS, version: { type: 'boolean' } });
  if (!options.help && !options.version) throw new Refusal((say) => say.noCommand);
  streams.stdout.write(options.version ? `${version()}\n` : CLI_WORDS[language].help.disclosure);
  return 0;
}

/** The language is looked for before anything else, so that a complaint about the other arguments is in it. */
export function languageOf(args: readonly string[]): Words['language'] {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const value = args[at]?.split('=')[1] ?? args[at + 1];
  return at >= 0 && value === 'en' ? 'en' : DEFAULT_LANGUAGE;
}

function version(): string {
  const { version: number } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  return number;
}
