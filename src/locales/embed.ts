import type { Words } from '../model/words.js';

/** Why a page in a frame shows no report: what is wrong with a parameter of its address. */
interface Refused {
  readonly parameter: string;
  readonly why: 'missing' | 'unknown' | 'otherOrigin' | 'otherFolder';
  /** The values it may have, of `otherFolder` the folders; empty where it may have any number. */
  readonly choices: readonly string[];
}

export interface EmbedWords {
  readonly refused: (of: Refused) => string;
  /** The frame does not let the page read what is of its own site; `address` is that of the data. */
  readonly sandboxed: (address: string) => string;
}

/** What `embed.html` says where it cannot show a report. */
export const EMBED_WORDS: Readonly<Record<Words['language'], EmbedWords>> = {
  'zh-CN': {
    refused: ({ parameter, why, choices }) => {
      if (why === 'missing') return `未能显示报告：地址中缺少 ${parameter} 参数。`;
      if (why === 'otherOrigin') return `未能显示报告：${parameter} 所指的数据须与本页在同一网站（协议、域名、端口均相同）。`;
      if (why === 'otherFolder') return `未能显示报告：${parameter} 所指的数据不在本网站指定的文件夹中${choices.length > 0 ? `（${choices.join('、')}）` : ''}。`;
      return `未能显示报告：地址中 ${parameter} 参数的值不能使用${choices.length > 0 ? `，可用的值为 ${choices.join('、')}` : ''}。`;
    },
    sandboxed: (address) =>
      `未能显示报告：没有读到 ${address}。显示本页的框架（iframe）带有 sandbox 属性，其中没有 allow-same-origin，本页因而不能读取本网站的数据。请在外层页面该框架的 sandbox 属性中加上 allow-same-origin，或者删去 sandbox 属性。`,
  },
  en: {
    refused: ({ parameter, why, choices }) => {
      if (why === 'missing') return `The report cannot be shown: the address lacks the parameter ${parameter}.`;
      if (why === 'otherOrigin') return `The report cannot be shown: what ${parameter} names has to be on the same site as this page (scheme, host and port).`;
      if (why === 'otherFolder') return `The report cannot be shown: what ${parameter} names is in none of the folders this site has set${choices.length > 0 ? ` (${choices.join(', ')})` : ''}.`;
      return `The report cannot be shown: the parameter ${parameter} of the address has a value that cannot be used${choices.length > 0 ? `; it may be ${choices.join(', ')}` : ''}.`;
    },
    sandboxed: (address) =>
      `The report cannot be shown: ${address} was not read. The frame (iframe) that shows this page has a sandbox attribute without allow-same-origin, so this page may not read the data of its own site. In the page around, add allow-same-origin to the sandbox attribute of the frame, or remove the attribute.`,
  },
};
