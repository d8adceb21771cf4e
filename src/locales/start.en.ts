import type { StartWords } from './enhance-words.js';

export const START_EN: StartWords = {
  off: 'switched off, the page stays as it is.',
  twice: (first, second) => `version ${first} is on the page, version ${second} does not start.`,
  cannot: (why) => `plain tables stay: ${why}`,
  stale: 'files of different versions, clear caches and update all of them',
};
