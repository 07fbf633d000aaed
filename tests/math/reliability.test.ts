// Reliability: chains that fail more with every task and less with every retry, a common cause, and what a promise leaves free.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainFailureProbability, commonCauseUnavailability, errorBudget } from '../../src/math/reliability';

const failure = fc.double({ min: 1e-6, max: 0.5, noNaN: true });
const count = fc.integer({ min: 1, max: 50 });

test('a chain fails more often with each further task, and less often with each further retry', () => {
  fc.assert(
    fc.property(failure, count, fc.integer({ min: 0, max: 3 }), (failureRatio, taskCount, retryCount) => {
      const chain = { failureRatio, taskCount, retryCount };
      const fails = chainFailureProbability(chain);
      fc.pre(fails < 1 - 1e-9);
      expect(chainFailureProbability({ ...chain, taskCount: taskCount + 1 })).toBeGreaterThan(fails);
      expect(chainFailureProbability({ ...chain, retryCount: retryCount + 1 })).toBeLessThan(fails);
      expect(fails).toBeLessThanOrEqual(taskCount * failureRatio ** (retryCount + 1) * (1 + 1e-12));
    }),
  );
});

test('a chain without tasks never fails, and one whose tasks always fail always does', () => {
  expect(chainFailureProbability({ failureRatio: 0.1, retryCount: 0, taskCount: 0 })).toBeCloseTo(0, 15);
  expect(chainFailureProbability({ failureRatio: 1, retryCount: 2, taskCount: 3 })).toBe(1);
});

test('a small chance of failure keeps its digits', () => {
  expect(chainFailureProbability({ failureRatio: 1e-9, retryCount: 1, taskCount: 3 }) / 3e-18).toBeCloseTo(
    1,
    12,
  );
});

test('a common cause is within a fifth of a percent of the whole beta factor where parts are seldom down', () => {
  for (const unavailability of [1e-6, 1e-5, 1e-4])
    for (const beta of [0.05, 0.1, 0.5]) {
      const whole = beta * unavailability + ((1 - beta) * unavailability) ** 2;
      expect(Math.abs(commonCauseUnavailability(unavailability, beta) / whole - 1)).toBeLessThan(0.002);
    }
});

test('an error budget is the part of the window that a promise leaves free', () => {
  expect(errorBudget(0.999, 30 * 24 * 60)).toBeCloseTo(43.2, 9);
});
