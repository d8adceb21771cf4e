/**
 * What the script says on the console before anything else is loaded, to those who run the site. Every visitor loads these
 * words, so each is said once, in both languages.
 */
export const START_WORDS = {
  off: '已停用 switched off',
  /** Another copy was there first. */
  twice: (first: string, second: string): string => `网页上已有一份，后来的不启动 already on the page: ${first}, ${second}`,
  /** The page or the browser does not let the script work. */
  cannot: (why: string): string => `原表不变 tables kept: ${why}`,
  /** Files beside each other are of different versions. */
  stale: '各文件版本不一，请清除缓存 stale files, clear caches',
} as const;
