/**
 * pdf.js's tables of simplified Chinese characters by name, in base64. Only a font that is not part of its PDF needs one.
 * They are empty here: the build puts them in from the package of pdf.js (.build/cmaps.ts).
 */
export const CMAPS: Readonly<Record<string, string>> = {};
