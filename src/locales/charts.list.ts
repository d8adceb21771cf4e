import type { DrawnGroup } from '../model/words.js';

/** What a chart shows, in one line, with the marks of a language. */
export function list(groups: readonly DrawnGroup[], colon: string, space: string, computed: string, comma: string, semicolon: string): string {
  return groups
    .map(
      ({ name, figures }) =>
        (name === undefined ? '' : name + colon) +
        figures.map((figure) => figure.name + space + figure.text + (figure.computed ? computed : '')).join(comma),
    )
    .join(semicolon);
}
