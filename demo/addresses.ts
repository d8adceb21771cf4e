/** The report in the frame, and where it has to lie: `embed.html` shows only what is below `reports/` beside it. */
export const FRAMED = { data: 'data/2022-county.json', beside: 'cdn/reports/2022.json' };

/** What each page of the demo is, by its file. */
const LABELS: Readonly<Record<string, string>> = {
  'index.html': '年度报告网页（2020年） / an article page, 2020',
  '2022.html': '年度报告网页（2022年） / an article page, 2022',
  'scenes.html': '各种情形 / every situation the elements know',
  'cdn/embed.html': '供 iframe 嵌入的网页 / the page for a frame',
};

/**
 * What `npm start` prints: a line for each page that can be opened, its address and what it is.
 * @param base address of the demo, ending in a slash
 * @param files of the demo, relative to it
 */
export function addressLines(base: string, files: readonly string[]): string[] {
  const pages = files.map((file) => file.replace(/\\/g, '/')).filter((file) => file.endsWith('.html'));
  const lines = pages.map((page) => [base + addressOf(page), LABELS[page] ?? ''] as const).sort(([one], [other]) => (one < other ? -1 : 1));
  const width = Math.max(...lines.map(([address]) => address.length));
  return lines.map(([address, label]) => `${address.padEnd(width)}  ${label}`.trimEnd());
}

function addressOf(page: string): string {
  if (page === 'cdn/embed.html') return `${page}?src=${FRAMED.beside.replace(/^cdn\//, '')}`;
  return page.replace(/(^|\/)index\.html$/, '$1');
}
