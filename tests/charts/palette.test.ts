import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patchOf } from '../../src/charts/texture.js';
import { CHART_STYLES } from '../../src/elements/charts/styles.js';
import { SHADOW_STYLES } from '../../src/elements/shadow-styles.js';
import { COLOUR_VISIONS, seenWith } from './colour-vision.js';
import type { Light } from './colour-vision.js';

/** Of #rgb or #rrggbb. */
function lightOf(colour: string): Light {
  const hex = colour.length === 4 ? colour.replace(/[\da-f]/g, '$&$&') : colour;
  return [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as unknown as Light;
}

/** As WCAG 2 defines it. */
function contrast(one: Light, other: Light): number {
  const luminance = ([red, green, blue]: Light): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const RULES = { light: ':host {', red: ":host([palette='red'])", blue: ":host([palette='blue'])", dark: ":host([theme='dark'])" };

/** The built-in colours, by their private names; what a palette leaves alone is that of the light theme. */
function palette(name: keyof typeof RULES): Record<string, Light> {
  const css = CHART_STYLES.cssText;
  const start = css.indexOf(RULES[name]);
  assert.ok(start >= 0, RULES[name]);
  const block = css.slice(start, css.indexOf('}', start));
  const own = [...block.matchAll(/--([\w-]+): var\([\w-]+, (#[\da-f]+)\)/g)].map((found): [string, Light] => [String(found[1]), lightOf(String(found[2]))]);
  return { ...(name === 'light' ? {} : palette('light')), ...Object.fromEntries(own) };
}

/** Results next to each other; 1 and 3, or 2 and 4, meet only around a 0 and are told apart by texture and the gap. */
const NEIGHBOURS = [['mark-1', 'mark-2'], ['mark-2', 'mark-3'], ['mark-3', 'mark-4'], ['mark-1', 'mark-4']] as const;

for (const name of Object.keys(RULES) as (keyof typeof RULES)[]) {
  describe(`palette, ${name}`, () => {
    const colours = palette(name);
    const differ = (one: string, other: string, by: number): void => {
      it(`${one} and ${other} differ by ${by}:1`, () => assert.ok(contrast(colours[one]!, colours[other]!) >= by));
    };
    for (const mark of ['mark', 'mark-1', 'mark-2', 'mark-3', 'mark-4', 'axis']) differ(mark, 'ground', 3);
    for (const [one, other] of NEIGHBOURS) differ(one, other, 3);
    differ('on-ground', 'ground', 7);

    for (const [vision, matrix] of Object.entries(COLOUR_VISIONS)) {
      it(`neighbours differ by 3:1 with ${vision}`, () => {
        const seen = (colour: string): Light => seenWith(matrix, colours[colour]!);
        for (const [one, other] of NEIGHBOURS) {
          const found = contrast(seen(one), seen(other));
          assert.ok(found >= 3, `${one} and ${other}: ${found.toFixed(2)}`);
        }
      });
    }
  });
}

describe('muted text', () => {
  it('has the colour of the text around it, but in the dark theme one that differs from the ground by 7:1', () => {
    const css = SHADOW_STYLES.cssText;
    const set = (name: string): Light[] => [...css.matchAll(new RegExp(`--disclosure-${name}: (#[\\da-f]+);`, 'g'))].map((found) => lightOf(String(found[1])));
    const [mutes, grounds] = [set('muted'), set('background')];
    assert.ok(mutes.length > 0 && mutes.length === grounds.length);
    mutes.forEach((muted, index) => assert.ok(contrast(muted, grounds[index]!) >= 7));
    assert.doesNotMatch(css.replace(/var\(--disclosure-muted, currentColor\)/g, ''), /var\(--disclosure-muted/);
  });
});

describe('colour vision', () => {
  it('leaves greys alone, and mixes up what it is known to mix up', () => {
    const [red, green] = [lightOf('#c00000'), lightOf('#6e6e00')];
    for (const matrix of Object.values(COLOUR_VISIONS)) {
      for (const part of seenWith(matrix, [0.4, 0.4, 0.4])) assert.ok(Math.abs(part - 0.4) < 0.001, `${part}`);
    }
    // A dark red is hard to tell from olive without the cones for red.
    const [one, other] = [red, green].map((light) => seenWith(COLOUR_VISIONS.protanopia, light)) as [Light, Light];
    assert.ok(one.every((part, index) => Math.abs(part - other[index]!) < Math.abs(red[0] - green[0])), 'no cone is missing');
  });
  it('is not all there is: each result has a texture of its own', () => {
    const textures = [0, 1, 2, 3].map((index) => patchOf(index, { x: 0, y: 0, width: 60, height: 24 }, 14).texture);
    assert.equal(new Set(textures).size, 4);
  });
});
