/** Linear light, 0 to 1 each. */
export type Light = readonly [red: number, green: number, blue: number];

type Matrix = readonly [Light, Light, Light];

/**
 * What colours look like to those who lack one kind of cone, or all: Machado, Oliveira and Fernandes, 2009, full severity;
 * without any, luminance is all there is. For linear light, row by row.
 */
export const COLOUR_VISIONS: Readonly<Record<'deuteranopia' | 'protanopia' | 'tritanopia' | 'achromatopsia', Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromatopsia: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

/** A colour as it is seen; what no screen can show is cut to what it can. */
export function seenWith(matrix: Matrix, light: Light): Light {
  const [red, green, blue] = matrix.map((row) => Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])));
  return [red ?? 0, green ?? 0, blue ?? 0];
}
