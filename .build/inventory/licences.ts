import type { Published } from './bill.js';
import type { Component } from './component.js';

const LINE = '='.repeat(80);
const titleOf = ({ name, version, inside }: Component): string => [name, version, inside && `(in ${inside})`].filter((piece) => piece !== undefined).join(' ');

/** The licence text of everything in the scripts, each with the scripts it is in. */
export function licencesOf(published: readonly Published[]): string {
  const components = new Map(published.flatMap((each) => each.components).map((component) => [titleOf(component), component]));
  const sections = [...components.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, { licence, text }]) => {
      const files = published.filter((each) => each.components.some((component) => titleOf(component) === title)).map(({ file }) => `  ${file}`);
      return [LINE, title, `Licence: ${licence}`, 'In:', ...files, '', text.trim().replace(/\r\n/g, '\n'), ''].join('\n');
    });
  return `What the scripts in this folder are made of, and under which licences.\n\n${sections.join('\n')}`;
}
