// Reads from the reports of the two test runners how many tests passed, and which failed.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** @typedef {{ passed: number, failed: readonly string[], skipped: number }} Counts Of those that failed, what to look for. */

/** A runner that ended badly without naming a failed test still counts as one failure. @type {Counts} */
const CRASHED = { passed: 0, failed: ['the run ended badly before its report'], skipped: 0 };

/** The first line of what a runner says of a failure. @param {string | undefined} message */
const firstLine = (message) => (message ?? '').trim().split('\n', 1)[0]?.slice(0, 200) ?? '';

/** @param {any} report @returns {Counts} */
export function countVitest(report) {
  const failed = (report.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const tests = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    const name = relative(process.cwd(), file.name);
    if (file.status === 'failed' && tests.length === 0) return [`${name}: ${firstLine(file.message)}`];
    return tests.map(
      (/** @type {any} */ test) => `${name}: ${test.fullName}: ${firstLine(test.failureMessages[0])}`,
    );
  });
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed, skipped };
}

/** A journey that passes only on a second try counts as failed. @param {any} report @returns {Counts} */
export function countPlaywright(report) {
  const { expected, skipped } = report.stats;
  return { passed: expected, failed: [...failedJourneys(report.suites ?? [])], skipped };
}

/** @param {any[]} suites @returns {Generator<string>} */
function* failedJourneys(suites) {
  for (const { suites: inner = [], specs = [] } of suites) {
    for (const { file, title, tests } of specs) {
      for (const { status, results } of tests) {
        if (status === 'unexpected' || status === 'flaky') {
          yield `${file}: ${title}: ${firstLine(results[0]?.error?.message)}`;
        }
      }
    }
    yield* failedJourneys(inner);
  }
}

/**
 * @param {string} file JSON report, possibly missing
 * @param {number} exitCode of the runner
 * @param {(report: any) => Counts} count
 * @returns {Counts}
 */
export function readCounts(file, exitCode, count) {
  if (!existsSync(file)) return CRASHED;
  const counts = count(JSON.parse(readFileSync(file, 'utf8')));
  const silent = counts.failed.length === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: ['the run ended badly without naming a test'] } : counts;
}
