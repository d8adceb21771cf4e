import type { Host } from '../import-with.js';

/** A page, with its way of starting a worker. */
export function pageHost(start: Host['start']): Host {
  return { start, here: () => import('./here.js'), pause: () => new Promise((resolve) => setTimeout(resolve)) };
}
