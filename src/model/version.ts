/** The version of this library. Files that a script loads from beside it carry it, and are used only if it is the script's own. */
export const VERSION = '0.1.0' as string;
