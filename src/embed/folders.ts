/** Where reports lie if a site says nothing: beside `embed.html`, wherever that is, and not where a site keeps what others upload. */
const DEFAULT = 'reports/';

/**
 * The paths of the folders whose JSON may be shown, each ending in `/`. `content` is that of `<meta name="disclosure-src">` in
 * `embed.html`: addresses of folders, between spaces, relative to the page; `reports/` if absent, none if it is empty.
 * A folder of another origin is none. `address` is that of the page.
 */
export function foldersIn(content: string | null | undefined, address: URL): string[] {
  const named = (content ?? DEFAULT).split(/\s+/).filter((name) => name !== '');
  return named.flatMap((name) => {
    try {
      const { origin, pathname } = new URL(name, address);
      return origin === address.origin ? [pathname.endsWith('/') ? pathname : `${pathname}/`] : [];
    } catch {
      return [];
    }
  });
}

/**
 * Whether a file lies in one of the folders or below. A path that a server could take for another one, with a slash, a dot
 * segment or a parameter hidden in its escapes, lies nowhere.
 */
export function isIn(folders: readonly string[], { pathname }: URL): boolean {
  return folders.some((folder) => pathname.startsWith(folder) && pathname.slice(folder.length).split('/').every(isPlain));
}

function isPlain(segment: string): boolean {
  try {
    const name = decodeURIComponent(segment);
    return name !== '' && name !== '.' && name !== '..' && !/[\\/;%\p{Cc}]/u.test(name);
  } catch {
    return false;
  }
}
