// Tests that the closing line of `npm test` never hides a failure.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countPlaywright, countVitest, readCounts } from '../../scripts/testCounts.mjs';

const passing = {
  numPassedTests: 3,
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
  expect(read(passing, 0)).toEqual({ passed: 3, failed: [], skipped: 1 });
});

test('a failed test is named, with the first line of what is wrong', () => {
  const failureMessages = ['Error: expected 1 to be 2\n    at somewhere'];
  const assertionResults = [
    { status: 'failed', fullName: 'sums', failureMessages },
    { status: 'passed', fullName: 'more', failureMessages: [] },
  ];
  const testResults = [{ name: 'sum.test.ts', status: 'failed', assertionResults }];
  expect(countVitest({ ...passing, testResults }).failed).toEqual([
    'sum.test.ts: sums: Error: expected 1 to be 2',
  ]);
});

test('a test file that breaks before its first test is a failure', () => {
  const testResults = [
    { name: 'a.test.ts', message: 'no such file', status: 'failed', assertionResults: [] },
  ];
  expect(countVitest({ ...passing, testResults }).failed).toEqual(['a.test.ts: no such file']);
});

test('a runner that ends badly without a failed test is a failure', () => {
  expect(read(passing, 1).failed).toHaveLength(1);
});

test('a run without any test is a failure', () => {
  expect(read({ ...passing, numPassedTests: 0 }, 0).failed).toHaveLength(1);
});

test('a missing report is a failure', () => {
  expect(readCounts('nowhere.json', 0, countVitest)).toMatchObject({
    passed: 0,
    failed: [expect.any(String)],
  });
});

test('a journey that passes only on its second try is a failure, wherever it is nested', () => {
  const journey = (title: string, status: string) => ({
    file: 'a.journey.ts',
    title,
    tests: [{ status, results: [{ error: { message: 'Timeout\nof it' } }] }],
  });
  const specs = [journey('held', 'expected'), journey('broke', 'unexpected')];
  const suites = [{ specs, suites: [{ specs: [journey('flickered', 'flaky')] }] }];
  expect(countPlaywright({ stats: { expected: 5, skipped: 0 }, suites })).toEqual({
    passed: 5,
    failed: ['a.journey.ts: broke: Timeout', 'a.journey.ts: flickered: Timeout'],
    skipped: 0,
  });
});
