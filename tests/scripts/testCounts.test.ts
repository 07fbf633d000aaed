// Tests that the closing line of `npm test` never hides a failure.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest, readCounts } from '../../scripts/testCounts.mjs';

const passing = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [],
};

function read(report: object, exitCode: number) {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  const counts = readCounts(file, exitCode, countVitest);
  rmSync(folder, { recursive: true });
  return counts;
}

test('passed, failed and skipped tests are counted', () => {
  expect(read(passing, 0)).toEqual({ passed: 3, failed: 0, skipped: 1 });
});

test('a test file that breaks before its first test is a failure', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countVitest({ ...passing, testResults })).toMatchObject({ failed: 1 });
});

test('a runner that ends badly without a failed test is a failure', () => {
  expect(read(passing, 1)).toMatchObject({ failed: 1 });
});

test('a run without any test is a failure', () => {
  expect(read({ ...passing, numPassedTests: 0 }, 0)).toMatchObject({ failed: 1 });
});

test('a missing report is a failure', () => {
  expect(readCounts('nowhere.json', 0, countVitest)).toMatchObject({ passed: 0, failed: 1 });
});

test('a journey that passes only on its second try is a failure', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
  expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 0 });
});
