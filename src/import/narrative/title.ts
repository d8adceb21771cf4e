import type { Report } from '../../model/report.js';
import type { SourceBlock } from '../document.js';
import type { OwnTitle } from '../language/own-title.js';
import { agencyIn } from './agency.js';
import { isTitle, titlesIn } from './title-lines.js';
import { YEAR, yearIn } from './year.js';

/** What the title of a report says. */
export interface Title {
  readonly title: string;
  readonly agency?: string;
  readonly year?: number;
  readonly scope?: NonNullable<Report['scope']>;
  /** The lines it was printed in; none if only what the file says of itself does. */
  readonly blocks: readonly SourceBlock[];
}

/** Years named together, as in 2021-2022年, which are not to be parted. */
const SPAN = /\d{4}\s*年?度?\s*[-—–~]+\s*\d{4}/;

/** Finds the title among the blocks in front of the first part, or in what the file says of itself. */
export function findTitle(own: string | OwnTitle | undefined, front: readonly SourceBlock[]): Title | undefined {
  const printed = titlesIn(front);
  // A heading counts before a paragraph: a line of navigation may name the report as well.
  const lines = printed.find(({ heading }) => heading) ?? printed[printed.length - 1];
  if (lines) return { ...readTitle(lines.text), blocks: lines.blocks };
  if (typeof own === 'object') return { ...readTitle(own.as), title: own.title, blocks: front.filter((block) => block.type === 'heading' && block.text === own.title) };
  const title = own === undefined ? undefined : titleWithin(own);
  return title === undefined ? undefined : { ...readTitle(title), blocks: [] };
}

/** The piece of a page's `<title>` that is the report's, without the names of site and column around it. */
function titleWithin(own: string): string | undefined {
  if (SPAN.test(own)) return undefined;
  const pieces = own.replace(/\s*(年度?)\s*/g, '$1').split(/[\s\-_—–|｜>»]+/).filter(isTitle);
  const dated = pieces.filter((piece) => YEAR.test(piece));
  const [only, ...others] = new Set(dated.length > 0 ? dated : pieces);
  return others.length > 0 ? undefined : only;
}

/** Takes a title apart: year, agency and scope, each only if it is printed and certain. */
export function readTitle(title: string): Omit<Title, 'blocks'> {
  const folded = title.replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const year = yearIn(folded);
  const name = agencyIn(folded, year);
  const agency = name === undefined ? undefined : title.slice(folded.indexOf(name), folded.indexOf(name) + name.length);
  const scope = /[（(]\s*(?:本级|机关本级|局本级)\s*[)）]/.test(title) ? 'office' : /[（(]\s*(?:全.{0,6})?汇总\s*[)）]/.test(title) ? 'aggregate' : undefined;
  return {
    title,
    ...(agency === undefined ? {} : { agency }),
    ...(year?.year === undefined ? {} : { year: year.year }),
    ...(scope === undefined ? {} : { scope }),
  };
}
