import { START_WORDS } from '../locales/start.js';
import { VERSION } from '../model/version.js';

/**
 * Something that is loaded when it is first asked for. `undefined` until then; `then` is called once it is known. What
 * cannot be loaded, `null`, is missing from the page, and the console says so once.
 */
export function onDemand<T>(load: () => Promise<T>): (then: () => void) => T | null | undefined {
  let loaded: T | null | undefined;
  let loading: Promise<void> | undefined;
  return (then) => {
    if (loaded !== undefined) return loaded;
    loading ??= load().then(
      (what) => {
        loaded = what;
      },
      (error: unknown) => {
        loaded = null;
        console.error(error);
      },
    );
    void loading.then(then);
    return undefined;
  };
}

/**
 * A file that lies beside the script, if it is of the script's own version: a cache may hold an older one, a server a newer.
 * @throws Error where it is of another; the page then does without it
 */
export async function ofThisVersion<File extends { readonly VERSION: string }>(loading: Promise<File>): Promise<File> {
  const file = await loading;
  if (file.VERSION === VERSION) return file;
  throw new Error(`${START_WORDS.stale} (${VERSION}, ${file.VERSION})`);
}
