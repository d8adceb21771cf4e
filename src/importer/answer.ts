import { EDITIONS } from '../editions/index.js';
import { importFile } from '../import/file/import-file.js';
import type { Readers } from '../import/file/read-file.js';
import { PRINTED } from '../locales/printed.js';
import type { Answer, Request } from './protocol.js';

/** What a worker does: reads what it is asked to, and tells how far it is. */
export async function answer({ source, editions = EDITIONS, seconds, ...asked }: Request, readers: Readers, send: (answer: Answer) => void): Promise<void> {
  try {
    const { report, notes, places } = await importFile(source, readers, editions, {
      ...asked,
      languages: PRINTED,
      limit: { ends: Date.now() + seconds * 1000, seconds },
      progress: (part) => send({ type: 'progress', part }),
    });
    send({ type: 'result', imported: { report, notes, places } });
  } catch (error) {
    send({ type: 'failure', message: String(error) });
  }
}
