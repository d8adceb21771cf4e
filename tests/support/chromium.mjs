/** Chromium for the browser tests. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './browser.mjs';

export function chromium() {
  return chromeLauncher({
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // The test that removed elements are let go asks for a collection.
        '--js-flags=--expose-gc',
      ],
    },
  });
}
