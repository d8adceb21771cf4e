#!/usr/bin/env node
import { CLI_WORDS } from '../locales/cli.js';
import { troubleOf } from './files.js';
import { languageOf, run } from './run.js';

const args = process.argv.slice(2);

// Who reads the output may stop in the middle (`| head`); that is no error. A full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || process.exitCode === 2) return;
  const words = CLI_WORDS[languageOf(args)];
  process.exitCode = 2;
  process.stderr.write(`${words.cannotWrite(words.stdout, troubleOf(error))}\n`);
});
// Where messages cannot be written there is nothing left to say.
process.stderr.on('error', () => undefined);

const code = await run(args, process);
process.exitCode ??= code;
