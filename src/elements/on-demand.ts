/**
 * Something that is loaded when it is first asked for. `undefined` until then; `then` is called once it is there. What
 * cannot be loaded is missing from the page, and the console says so once.
 */
export function onDemand<T>(load: () => Promise<T>): (then: () => void) => T | undefined {
  let loaded: T | undefined;
  let loading: Promise<void> | undefined;
  return (then) => {
    if (loaded !== undefined) return loaded;
    loading ??= load().then(
      (what) => {
        loaded = what;
      },
      (error: unknown) => {
        console.error(error);
      },
    );
    void loading.then(() => {
      if (loaded !== undefined) then();
    });
    return undefined;
  };
}
