/** A colour as computed styles give it, `rgb(…)` or `rgba(…)`, 0 to 255 each. */
export function rgbOf(colour: string): readonly [red: number, green: number, blue: number] {
  const [red, green, blue] = /^rgba?\((\d+), (\d+), (\d+)/.exec(colour)?.slice(1).map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`no colour: ${colour}`);
  return [red, green, blue];
}

/** Brightness as the eye weighs the three, 0 to 255. */
export function brightnessOf(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Contrast of two colours as WCAG 2 defines it, 1 to 21. */
export function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
