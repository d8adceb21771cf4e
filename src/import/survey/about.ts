import type { About } from '../../model/obstacle.js';
import type { SourceBlock } from '../document.js';
import { isBody } from '../narrative/agency.js';
import { publishedIn } from '../narrative/published.js';
import { isTitle } from '../narrative/title-lines.js';
import { findTitle, readTitle } from '../narrative/title.js';
import type { Title } from '../narrative/title.js';

/** What a page prints around an article, as it is written there. */
export interface Around {
  /** What may print a title (`TITLES`) and stands above the article, from the top; nothing in a link, a list or beside the article. */
  readonly above: readonly string[];
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** The document's own title. */
  readonly title: string;
}

type Said = Omit<Title, 'blocks'>;

/** What may print a title above an article, in the systems agencies use. */
export const TITLES = 'h1, h2, h3, h4, h5, h6, ucaptitle, [class*="title" i], [id*="title" i]';
/** What leads elsewhere: a title in it, or with it inside, is of another article. */
export const LEADS_ELSEWHERE = ['a', 'li', 'nav', 'aside'];
const LONGEST = 100;
/** Meta tags that name the article, and its day. */
const TITLE_META = /^(?:ArticleTitle|og:title|title)$/i;
const DATE_META = /^(?:PubDate|publishdate|article:published_time)$/i;

/**
 * What the page around an article says of the report in it. What is printed in front of the tables comes first; for what
 * that leaves open the heading above the article, the page's title and its meta tags are asked, and have to agree.
 */
export function aboutReport(page: Around, printed: Title | undefined, published: string | undefined): About {
  const around = titlesAround(page);
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
function titlesAround(page: Around): Said[] {
  const above = page.above.map(folded).filter((text) => text.length <= LONGEST && isTitle(text));
  const texts = [...above.slice(-1), ...metas(page, TITLE_META), folded(page.title)].map((text) => withoutSite(text, page));
  return texts.flatMap((text) => {
    const said = isTitle(text) ? readTitle(text) : findTitle(text, []);
    return said ? [said] : [];
  });
}

/** A document's title without the name of the site behind it: …年度报告-某县人民政府网. */
function withoutSite(text: string, page: Around): string {
  const sites = metas(page, /^SiteName$/i);
  const [, front, behind = ''] = /^(.+?)\s*[-_|–—]+\s*([^-_|–—]+)$/.exec(text) ?? [];
  return front !== undefined && (sites.includes(behind) || /(?:网|网站|门户|首页|专栏|栏目)$/.test(behind)) ? withoutSite(front, page) : text;
}

/** The agency, where site and source of the article are one and the same body. */
function publisher(page: Around): string | undefined {
  const [site] = metas(page, /^SiteName$/i);
  const [source] = metas(page, /^ContentSource$/i);
  return site !== undefined && site === source && isBody(site) ? site : undefined;
}

function metas(page: Around, name: RegExp): string[] {
  return page.metas.flatMap((meta) => (name.test(meta.name) ? [folded(meta.content)] : [])).filter((content) => content !== '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** What all that say anything say alike. */
function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const [only, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length > 0 ? undefined : only;
}
