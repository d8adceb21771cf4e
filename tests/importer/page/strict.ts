/** Imports a file in a page with a strict policy, and tells the page around it what came of it. */
import { importReport } from '../../../src/importer/page/import-report.js';
import { trusting } from '../../../src/importer/page/policy.js';
import { FILES } from '../files.js';

const violations: string[] = [];
addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => violations.push(`${effectiveDirective} ${sample}`));

const trusted = trusting(['/src/importer/page/worker.ts']);

let started = 0;
const worker = (): Worker => {
  started += 1;
  return new Worker(trusted('/src/importer/page/worker.ts'), { type: 'module' });
};

/** What the policy says to an address that is none of ours. */
function refused(): string {
  try {
    trusted('https://other.invalid/x.js');
    return 'let through';
  } catch (error) {
    return error instanceof Error ? error.name : '';
  }
}

void importReport(FILES.docx, { worker }).then(({ report }) => {
  parent.postMessage({ report, started, violations, other: refused() }, '*');
});
