import { FORM_IDS } from '../model/edition.js';
import type { FormId } from '../model/edition.js';
import type { Words } from '../model/words.js';
import { isIn } from './folders.js';

/** What an address of `embed.html` asks for. */
export interface Wanted {
  /** Address of report JSON, on the origin of the page and in one of the folders the site set. */
  readonly src: string;
  /** One part; the whole report if absent. */
  readonly part?: FormId;
  readonly language: Words['language'];
  readonly theme?: string;
  readonly palette?: string;
  /** The only origin that is told how high the report is. */
  readonly parent: string;
}

export type Parameter = 'src' | 'part' | 'lang' | 'theme' | 'palette' | 'parent';

/** Why nothing is shown: a parameter that is missing, has no such value, or leads where it may not. */
export interface Refused {
  readonly parameter: Parameter;
  readonly why: 'missing' | 'unknown' | 'otherOrigin' | 'otherFolder';
  /** The values it may have, of `otherFolder` the folders; empty where it may have any number. */
  readonly choices: readonly string[];
}

const CHOICES = {
  part: FORM_IDS,
  lang: ['zh-CN', 'en'],
  theme: ['light', 'dark', 'auto'],
  palette: ['red', 'blue'],
} as const;

/**
 * Reads what an address asks for. Anybody can write an address, so it decides nothing but which of the site's own
 * reports is shown, and how: a report of another origin would be shown under the name of this one, and so would a file that
 * anybody could upload to this one. Parameters that are not known are passed over, since sites add their own. `address` is that
 * of the page, `folders` are the paths reports may lie below (`foldersIn`); no parameter has an effect twice.
 */
export function wantedIn(address: URL, folders: readonly string[]): Wanted | Refused {
  const values = address.searchParams;
  for (const parameter of ['part', 'lang', 'theme', 'palette'] as const) {
    const value = values.get(parameter);
    const choices: readonly string[] = CHOICES[parameter];
    if (value !== null && !choices.includes(value)) return { parameter, why: 'unknown', choices };
  }
  const named = values.get('src')?.trim() ?? '';
  if (named === '') return { parameter: 'src', why: 'missing', choices: [] };
  const src = parsed(named, address);
  if (src?.username !== '' || src.password !== '') return { parameter: 'src', why: 'unknown', choices: [] };
  if (!isOfWeb(src) || src.origin !== address.origin) return { parameter: 'src', why: 'otherOrigin', choices: [] };
  if (!isIn(folders, src)) return { parameter: 'src', why: 'otherFolder', choices: folders };
  const parent = parsed(values.get('parent') ?? address.origin);
  if (!parent || !isOfWeb(parent) || parent.href !== `${parent.origin}/`) return { parameter: 'parent', why: 'unknown', choices: [] };
  const part = FORM_IDS.find((id) => id === values.get('part'));
  const [theme, palette] = [values.get('theme'), values.get('palette')];
  return {
    src: src.href,
    ...(part === undefined ? {} : { part }),
    language: values.get('lang') === 'en' ? 'en' : 'zh-CN',
    ...(theme === null || theme === 'light' ? {} : { theme }),
    ...(palette === null ? {} : { palette }),
    parent: parent.origin,
  };
}

function parsed(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function isOfWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}
