/** A reporter of node:test that writes `{ passed, failed, skipped }` to the file named by TEST_COUNTS. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

async function* countNode(events) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details.type === 'suite') continue;
    if (isFile(data)) {
      // Node reports a file itself only if it broke outside of any test or holds none. Neither is a pass.
      counts.failed += 1;
      if (type === 'test:pass') yield `\n${data.name} holds no test.\n`;
    } else if (data.skip !== undefined || data.todo !== undefined) {
      counts.skipped += 1;
    } else if (type === 'test:pass') {
      counts.passed += 1;
    } else if (data.details.error?.failureType !== 'subtestsFailed') {
      counts.failed += 1;
    }
  }
  writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
}

function isFile(data) {
  return data.nesting === 0 && data.file !== undefined && resolve(data.name) === resolve(data.file);
}

// node:test looks for a default export.
export { countNode as default };
