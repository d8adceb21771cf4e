/** The script of `embed.html`: shows the report its address names, and tells the page around how high that is. */
import { EMBED_WORDS } from '../locales/embed.js';
import { PAGE_EN } from '../locales/page.en.js';
import { PAGE_ZH } from '../locales/page.zh-CN.js';
import { inLine } from '../model/in-line.js';
import type { Report } from '../model/report.js';
import type { Words } from '../model/words.js';
import { TAG_OF } from '../tables/index.js';
import { foldersIn } from './folders.js';
import { reportHeight } from './report-height.js';
import { wantedIn } from './wanted.js';
import type { Refused, Wanted } from './wanted.js';

/** What an event of the elements has that is looked at here. */
interface Loaded extends Event {
  readonly report?: Pick<Report, 'title' | 'agency' | 'year'>;
  readonly code?: string;
}

const PAGE = { 'zh-CN': PAGE_ZH, en: PAGE_EN };
const page = new URL(location.href);
const main = document.getElementsByTagName('main')[0] ?? document.body;
const named = document.querySelector('meta[name="disclosure-src"]')?.getAttribute('content');
const wanted = wantedIn(page, foldersIn(named, page));

if ('why' in wanted) refuse(wanted);
else show(wanted);

function show({ src, part, language, theme, palette, parent }: Wanted): void {
  document.documentElement.lang = language;
  if (theme !== undefined) document.documentElement.className = theme;
  const element = document.createElement(part === undefined ? 'disclosure-report' : TAG_OF[part]);
  for (const [name, value] of Object.entries({ src, theme, palette })) if (value !== undefined) element.setAttribute(name, value);
  if (part === undefined) element.setAttribute('heading-level', '1');
  element.addEventListener('report-load', ({ target, report }: Loaded) => {
    if (target === element && report) nameAfter(report, language, part === undefined ? element : undefined);
  });
  element.addEventListener('report-error', ({ target, code }: Loaded) => {
    // A frame without `allow-same-origin` has an origin that is none, and only data open to everybody can be read.
    const unread = code === 'crossOrigin' || code === 'network';
    if (target === element && unread && origin === 'null') say(language, EMBED_WORDS[language].sandboxed(src));
  });
  main.textContent = '';
  main.append(element);
  reportHeight(main, parent);
}

/** Names the page after its report. One that prints no title has a heading of what is known, as every page needs one. */
function nameAfter({ title, agency, year }: Pick<Report, 'title' | 'agency' | 'year'>, language: Words['language'], whole: Element | undefined): void {
  document.title = title ?? PAGE[language].untitled(agency && inLine(agency.name), year);
  if (title !== undefined || !whole || whole.querySelector('h1')) return;
  const heading = document.createElement('h1');
  heading.textContent = document.title;
  heading.slot = 'report';
  whole.prepend(heading);
}

function refuse(refused: Refused): void {
  const language = page.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN';
  say(language, EMBED_WORDS[language].refused(refused));
}

/** Said where the report would stand, to whoever wrote the frame or its address; the page around is not told. */
function say(language: Words['language'], what: string): void {
  document.documentElement.lang = language;
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = what;
  main.textContent = '';
  main.append(line);
}
