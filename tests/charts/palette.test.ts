import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CHART_STYLES } from '../../src/elements/charts/styles.js';

/** Relative luminance as WCAG 2 defines it, of #rgb or #rrggbb. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  const [red, green, blue] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The built-in colours, by their private names: the light ones come first. */
function palette(theme: 'light' | 'dark'): Record<string, string> {
  const css = CHART_STYLES.cssText;
  const start = theme === 'light' ? css.indexOf(':host {') : css.indexOf(":host([theme='dark'])");
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): var\([\w-]+, (#[\da-f]+)\)/g)].map((found): [string, string] => [String(found[1]), String(found[2])]));
}

for (const theme of ['light', 'dark'] as const) {
  describe(`palette, ${theme}`, () => {
    const colours = palette(theme);
    const differ = (one: string, other: string, by: number): void => {
      it(`${one} and ${other} differ by ${by}:1`, () => assert.ok(contrast(colours[one]!, colours[other]!) >= by));
    };
    for (const mark of ['mark', 'mark-1', 'mark-2', 'mark-3', 'mark-4', 'axis']) differ(mark, 'ground', 3);
    // Results next to each other; 1 and 3, or 2 and 4, meet only around a 0 and are told apart by texture and the gap.
    for (const [one, other] of [['mark-1', 'mark-2'], ['mark-2', 'mark-3'], ['mark-3', 'mark-4'], ['mark-1', 'mark-4']] as const) differ(one, other, 3);
    differ('muted', 'ground', 4.5);
    differ('on-ground', 'ground', 7);
  });
}
