import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** What the browser answers or tells (Chrome DevTools Protocol), as far as it is used here. */
interface Message {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** How long a page is waited for, in ms. */
const PATIENCE = 15_000;

/** A page in a browser that is driven over its pipe, which needs no package and no port. */
export interface Page {
  /** Goes to an address, and forgets what was complained of before. */
  readonly open: (url: string) => Promise<void>;
  /** What an expression comes to in the page, promises awaited; JSON only. @throws {Error} what it throws there */
  readonly ask: <Value>(expression: string) => Promise<Value>;
  /** Asks until the answer is true. @throws {Error} naming the expression */
  readonly until: (expression: string) => Promise<void>;
  /** Clicks the middle of what an expression gives, as a hand would, once it stands still. */
  readonly click: (expression: string) => Promise<void>;
  /** Errors and warnings since the page was opened: of the console, uncaught, and the browser's own. */
  readonly complaints: () => readonly string[];
}

export interface Browser {
  readonly version: string;
  readonly newPage: (size: { readonly width: number; readonly height: number }) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function launch(executable: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-80-'));
  const child = spawn(
    executable,
    // Debian's kernel settings and root both stop the sandbox of this version. What it opens is this repository's own.
    ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const connection = connect(child);
  const { product } = await connection.call('Browser.getVersion');
  return {
    version: String(product),
    newPage: (size) => newPage(connection, size),
    close: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await gone;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

interface Connection {
  readonly call: (method: string, params?: object, sessionId?: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly listen: (listener: (message: Message) => void) => void;
}

/** Messages are JSON with a zero byte after each. */
function connect(child: ChildProcess): Connection {
  const [input, output] = [child.stdio[3] as Writable, child.stdio[4] as Readable];
  const waiting = new Map<number, { readonly resolve: (result: Readonly<Record<string, unknown>>) => void; readonly reject: (error: Error) => void }>();
  const listeners: ((message: Message) => void)[] = [];
  let last = 0;
  let rest = '';
  output.setEncoding('utf8').on('data', (data: string) => {
    const parts = (rest + data).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) receive(JSON.parse(part) as Message);
  });
  const receive = (message: Message): void => {
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.id !== undefined) waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(message.error.message));
    else asked?.resolve(message.result ?? {});
    if (!asked) for (const listener of listeners) listener(message);
  };
  const fail = (why: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  child.once('error', (error) => { fail(error.message); });
  child.once('exit', () => { fail('the browser has ended'); });
  input.on('error', () => { fail('the browser has ended'); });
  return {
    call: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        input.write(`${JSON.stringify({ id: last, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
      }),
    listen: (listener) => { listeners.push(listener); },
  };
}

async function newPage({ call, listen }: Connection, { width, height }: { readonly width: number; readonly height: number }): Promise<Page> {
  const { targetId } = await call('Target.createTarget', { url: 'about:blank', width, height });
  const { sessionId } = (await call('Target.attachToTarget', { targetId, flatten: true })) as { readonly sessionId: string };
  const own = (method: string, params?: object): Promise<Readonly<Record<string, unknown>>> => call(method, params, sessionId);
  let complaints: string[] = [];
  listen((message) => {
    const said = message.sessionId === sessionId ? complaintIn(message) : undefined;
    if (said !== undefined) complaints.push(said);
  });
  for (const domain of ['Page', 'Runtime', 'Log']) await own(`${domain}.enable`);

  const ask = async <Value>(expression: string): Promise<Value> => {
    const { result, exceptionDetails } = await own('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(`${expression}\n${describe(exceptionDetails)}`);
    return (result as { readonly value: Value }).value;
  };
  const until = async (expression: string): Promise<void> => {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 50))) {
      if ((await ask<unknown>(`!!(${expression})`)) === true) return;
    }
    throw new Error(`not in ${PATIENCE / 1000} seconds: ${expression}\n${complaints.join('\n')}`);
  };
  return {
    ask,
    until,
    complaints: () => complaints,
    open: async (url) => {
      await own('Page.navigate', { url: 'about:blank' });
      complaints = [];
      await own('Page.navigate', { url });
      await until(`location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`);
    },
    click: async (expression) => {
      const at = await ask(`(async () => {
        const node = ${expression};
        node.scrollIntoView({ block: 'center' });
        const middle = () => {
          const { left, top, width, height } = node.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        };
        // What was clicked before may still be moving the page.
        for (let [before, turn] = ['', 0]; before !== JSON.stringify(middle()) && turn < 20; turn += 1) {
          before = JSON.stringify(middle());
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return middle();
      })()`);
      for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
        await own('Input.dispatchMouseEvent', { type, ...(at as object), ...(type === 'mouseMoved' ? {} : { button: 'left', clickCount: 1 }) });
      }
    },
  };
}

function complaintIn({ method, params = {} }: Message): string | undefined {
  if (method === 'Runtime.exceptionThrown') return `uncaught: ${describe(params['exceptionDetails'])}`;
  if (method === 'Runtime.consoleAPICalled' && ['error', 'warning', 'assert'].includes(String(params['type']))) {
    const parts = params['args'] as readonly { readonly value?: unknown; readonly description?: string }[];
    return `console.${String(params['type'])}: ${parts.map(({ value, description }) => description ?? String(value)).join(' ')}`;
  }
  if (method !== 'Log.entryAdded') return undefined;
  const { level, text, url } = params['entry'] as { readonly level: string; readonly text: string; readonly url?: string };
  return ['error', 'warning'].includes(level) ? `${level}: ${text} ${url ?? ''}` : undefined;
}

function describe(details: unknown): string {
  const { text, exception } = details as { readonly text: string; readonly exception?: { readonly description?: string } };
  return `${text} ${exception?.description ?? ''}`;
}
