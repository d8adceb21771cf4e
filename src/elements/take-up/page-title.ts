import type { SourceBlock } from '../../import/document.js';
import { isBody } from '../../import/narrative/agency.js';
import { publishedIn } from '../../import/narrative/published.js';
import { isTitle } from '../../import/narrative/title-lines.js';
import { findTitle, readTitle } from '../../import/narrative/title.js';
import type { Title } from '../../import/narrative/title.js';
import type { Report } from '../../model/report.js';

/** What is known of a report beside its tables. */
export type About = Pick<Report, 'title' | 'agency' | 'year' | 'scope' | 'published'>;

type Said = Omit<Title, 'blocks'>;

/** What may print a title above an article, in the systems agencies use. */
const TITLES = 'h1, h2, h3, h4, h5, h6, ucaptitle, [class*="title" i], [id*="title" i]';
const LONGEST = 100;
/** Meta tags that name the article, and its day. */
const TITLE_META = /^(?:ArticleTitle|og:title|title)$/i;
const DATE_META = /^(?:PubDate|publishdate|article:published_time)$/i;

/**
 * What the page around an article says of the report in it. What is printed in front of the tables comes first; for what
 * that leaves open the heading above the article, the page's title and its meta tags are asked, and have to agree.
 */
export function aboutReport(root: Element, printed: Title | undefined, published: string | undefined): About {
  const page = root.ownerDocument;
  const around = titlesAround(root);
  const year = printed?.year ?? agreed(around.map((said) => said.year));
  const fitting = around.filter((said) => said.year === undefined || said.year === year);
  const agency = printed?.agency ?? agreed(fitting.map((said) => said.agency)) ?? publisher(page);
  const title = printed?.title ?? (year === undefined ? undefined : fitting[0]?.title);
  const scope = printed ? printed.scope : agreed(fitting.map((said) => said.scope));
  const day = published ?? publishedIn(metas(page, DATE_META).map((text): SourceBlock => ({ type: 'paragraph', text: `发布日期：${text}` })));
  return {
    ...(title === undefined ? {} : { title }),
    ...(agency === undefined ? {} : { agency: { name: agency } }),
    ...(year === undefined ? {} : { year }),
    ...(scope === undefined ? {} : { scope }),
    ...(day === undefined ? {} : { published: day }),
  };
}

/** The same of one of several reports in a page: only what is printed with it. */
export function aboutOneOf(printed: Title | undefined, published: string | undefined): About {
  if (!printed) return published === undefined ? {} : { published };
  const { title, agency, year, scope } = printed;
  return {
    title,
    ...(agency === undefined ? {} : { agency: { name: agency } }),
    ...(year === undefined ? {} : { year }),
    ...(scope === undefined ? {} : { scope }),
    ...(published === undefined ? {} : { published }),
  };
}

/** The nearest heading above, the meta tags, and the document's own title. */
function titlesAround(root: Element): Said[] {
  const page = root.ownerDocument;
  const above = Array.from(page.querySelectorAll(TITLES))
    .filter((heading) => (heading.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !heading.contains(root))
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length <= LONGEST && isTitle(text));
  const texts = [...above.slice(-1), ...metas(page, TITLE_META), page.title];
  return texts.flatMap((text) => {
    const said = isTitle(text) ? readTitle(text) : findTitle(text, []);
    return said ? [said] : [];
  });
}

/** The agency, where site and source of the article are one and the same body. */
function publisher(page: Document): string | undefined {
  const [site] = metas(page, /^SiteName$/i);
  const [source] = metas(page, /^ContentSource$/i);
  return site !== undefined && site === source && isBody(site) ? site : undefined;
}

function metas(page: Document, name: RegExp): string[] {
  return Array.from(page.querySelectorAll('meta'))
    .filter((meta) => name.test(meta.getAttribute('name') ?? meta.getAttribute('property') ?? ''))
    .map((meta) => meta.content.replace(/\s+/g, ' ').trim())
    .filter((content) => content !== '');
}

/** What all that say anything say alike. */
function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [only, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length > 0 ? undefined : only;
}
