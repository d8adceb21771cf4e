#!/usr/bin/env node
import { run } from './run.js';

// Who reads the output may stop in the middle (`| head`); that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

process.exitCode = await run(process.argv.slice(2), process);
