/** The script of `embed.html`: shows the report its address names, and tells the page around how high that is. */
import { EMBED_WORDS } from '../locales/embed.js';
import { TAG_OF } from '../tables/index.js';
import { foldersIn } from './folders.js';
import { reportHeight } from './report-height.js';
import { wantedIn } from './wanted.js';
import type { Refused, Wanted } from './wanted.js';

/** What an event of the elements has that is looked at here. */
interface Loaded extends Event {
  readonly report?: { readonly title?: string };
}

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
    if (target === element && report?.title !== undefined) document.title = report.title;
  });
  main.textContent = '';
  main.append(element);
  reportHeight(main, parent);
}

/** Said where the report would stand, to whoever wrote the address; the page around is not told. */
function refuse(refused: Refused): void {
  const language = page.searchParams.get('lang') === 'en' ? 'en' : 'zh-CN';
  document.documentElement.lang = language;
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = EMBED_WORDS[language].refused(refused);
  main.textContent = '';
  main.append(line);
}
