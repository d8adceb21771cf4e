import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const FINDER = fileURLToPath(new URL('../support/accessibility.mjs', import.meta.url));

/** Paths of the programs it takes. */
export interface Programs {
  readonly chromium: string;
  readonly firefox: string;
  readonly python: string;
}

/** Where browsers and a screen reader meet: a screen and a message bus that nobody else has. */
export interface Desk {
  readonly programs: Programs;
  /** For whatever is to stand on it. */
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

export async function setUpDesk(): Promise<Desk> {
  const { screen, bus, ...programs } = JSON.parse(execFileSync(process.execPath, [FINDER], { encoding: 'utf8' })) as Programs & { readonly screen: string; readonly bus: string };
  const folder = mkdtempSync(join(tmpdir(), 'announced-'));
  const children: ChildProcess[] = [];
  const close = (): void => {
    for (const child of children.splice(0).reverse()) child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', close);
  const start = (program: string, args: readonly string[], env: Readonly<Record<string, string | undefined>>): Promise<string> => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(child);
    return firstLine(child, program);
  };
  // A session that there is may have an accessibility bus, whose programs are no business of a test.
  const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !['DBUS_SESSION_BUS_ADDRESS', 'AT_SPI_BUS_ADDRESS', 'WAYLAND_DISPLAY'].includes(name)));
  const own = { ...outside, HOME: folder, XDG_RUNTIME_DIR: folder, GNOME_ACCESSIBILITY: '1', NO_AT_BRIDGE: '0', LANG: 'C.UTF-8' };
  try {
    const display = `:${await start(screen, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], own)}`;
    const address = await start(bus, ['--session', '--nofork', '--nopidfile', '--print-address=3'], { ...own, DISPLAY: display });
    return { programs, env: { ...own, DISPLAY: display, DBUS_SESSION_BUS_ADDRESS: address }, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** What a program says on its fourth stream once it is up. */
function firstLine(child: ChildProcess, program: string): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => { reject(new Error(`${program} ended (${code ?? 'by a signal'})`)); });
    let said = '';
    (child.stdio[3] as Readable).setEncoding('utf8').on('data', (data: string) => {
      said += data;
      if (said.includes('\n')) resolve(said.trim());
    });
  });
}
