/** What the page that counts asks of the process it runs in: what is kept of its results, after it was rewritten if that is meant. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const RESULTS = fileURLToPath(new URL('results.md', import.meta.url));

export const taskCommands = {
  name: 'task-commands',
  executeCommand({ command, payload }) {
    if (command !== 'tasks-counted') return undefined;
    process.stdout.write(`\n${payload.record}\n`);
    if (process.env.UPDATE_TASKS === '1') writeFileSync(RESULTS, payload.record);
    return { kept: existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '' };
  },
};
