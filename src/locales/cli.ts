import type { Words } from '../model/words.js';
import type { CliWords } from './cli-words.js';
import { CLI_EN } from './cli.en.js';
import { CLI_ZH } from './cli.zh-CN.js';

/** Every word of the command line, in each language. */
export const CLI_WORDS: Readonly<Record<Words['language'], CliWords>> = { 'zh-CN': CLI_ZH, en: CLI_EN };
