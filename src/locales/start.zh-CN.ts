import type { StartWords } from './enhance-words.js';

export const START_ZH: StartWords = {
  off: '已停用，网页保持原样。',
  twice: (first, second) => `网页上已有 ${first} 版，${second} 版不再启动。`,
  cannot: (why) => `原表保持不变：${why}`,
  stale: '各文件版本不一，请清除缓存并一并更新',
};
