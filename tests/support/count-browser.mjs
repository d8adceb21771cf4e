/** A reporter of web-test-runner that writes `{ passed, failed, skipped }` to the file named by TEST_COUNTS. */
import { writeFileSync } from 'node:fs';

export function countBrowser() {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env.TEST_COUNTS;
      if (file === undefined) return;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const found = session.testResults === undefined ? 0 : addSuite(session.testResults, counts);
        // A page that broke outside of any test, or that holds none, is no pass.
        counts.failed += Math.max(session.errors.length, found === 0 ? 1 : 0);
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function addSuite(suite, counts) {
  for (const test of suite.tests) counts[outcome(test)] += 1;
  return suite.suites.reduce((sum, inner) => sum + addSuite(inner, counts), suite.tests.length);
}

function outcome(test) {
  if (test.skipped) return 'skipped';
  return test.passed ? 'passed' : 'failed';
}
