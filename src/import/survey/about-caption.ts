import { labelKey } from '../../model/edition.js';
import type { Form } from '../../model/edition.js';
import type { Report } from '../../model/report.js';
import type { Words } from '../../model/words.js';
import { isBodyName } from '../narrative/agency.js';
import { ITEM_NAME } from './item-line.js';

/** Longer captions say something else. */
const LONGEST = 300;

/** What may follow the form's title: the item of article 20, and the unit. */
const BEHIND = new RegExp(`^[:：]?(?:${ITEM_NAME})?(?:（单位：[^）]*）)?$`);

type Languages = readonly Pick<Words, 'labels'>[];

/**
 * Agency and year, where the caption of a table names them in front of the form's title.
 * @param languages in which the form's title may be printed, besides its own
 * @param own the caption is of this library's making: whatever stands where the agency does is its name
 */
export function aboutCaption(caption: string, form: Form, languages: Languages, own = false): Pick<Report, 'agency' | 'year'> {
  return frontOf(caption, form, languages, own) ?? {};
}

/** Captions of the page's that say more than the form's title, agency and year. */
export function captionRemarks(captions: readonly string[], form: Form, languages: Languages): string[] {
  return captions.map(folded).filter((caption) => {
    const start = caption.indexOf(form.title);
    const behind = start < 0 ? caption : caption.slice(start + form.title.length);
    return !BEHIND.test(behind.replace(/\s/g, '')) || frontOf(caption, form, languages, false) === undefined;
  });
}

/** What stands in front of the form's title; `undefined` where that is anything but the part's number, a body's name and a year. */
function frontOf(caption: string, form: Form, languages: Languages, own: boolean): Pick<Report, 'agency' | 'year'> | undefined {
  const text = folded(caption);
  if (text.length > LONGEST) return undefined;
  const others = languages.flatMap(({ labels }) => labels?.[labelKey(form.id, 'title')] ?? []);
  const title = [form.title, ...others].find((candidate) => text.includes(candidate));
  if (title === undefined) return {};
  const front = text.slice(0, text.lastIndexOf(title)).trim();
  if (front === form.part || front === `${form.part}、`) return {};
  const pattern = title === form.title ? /^(.*?)\s?(?:(\d{4})\s?年度?)?$/ : /^(?:(\D+?),\s?)?(?:(\d{4}),)?$/;
  const found = pattern.exec(front);
  if (!found) return undefined;
  const [, name = '', year] = found;
  if (name !== '' && !own && title === form.title && !isBodyName(name)) return undefined;
  return { ...(name === '' ? {} : { agency: { name } }), ...(year === undefined ? {} : { year: Number(year) }) };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
