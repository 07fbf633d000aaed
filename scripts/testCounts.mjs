// Reads how many tests passed and failed from the reports of the two test runners.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** A runner that ended badly without naming a failed test still counts as one failure. */
const CRASHED = { passed: 0, failed: 1, skipped: 0 };

/** @param {any} report @returns {Counts} */
export function countVitest(report) {
  const files = report.testResults ?? [];
  const brokenFiles = files.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** A journey that passes only on a second try counts as failed. @param {any} report @returns {Counts} */
export function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
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
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}
