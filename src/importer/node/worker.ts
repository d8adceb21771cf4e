/** The thread that reads, in Node. */
import { parentPort } from 'node:worker_threads';
import { createReaders } from '../../import/file/readers.js';
import { answer } from '../answer.js';
import { isRequest } from '../protocol.js';
import type { Answer } from '../protocol.js';
import { loadPdfEngine } from './pdf-engine.js';

const send = (message: Answer): void => parentPort?.postMessage(message);

parentPort?.on('message', (data: unknown) => {
  if (isRequest(data)) void answer(data, createReaders(loadPdfEngine), send);
});
send({ type: 'ready' });
