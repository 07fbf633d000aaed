import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attemptShares } from '../../../../src/engine/queueing/retries/attemptShares';
import { budgetedAmplification } from '../../../../src/engine/queueing/retries/budgetedAmplification';
import { retryDelayMeanSeconds } from '../../../../src/engine/queueing/retries/retryDelayMeanSeconds';
import { retryLoad } from '../../../../src/engine/queueing/retries/retryLoad';
import { retryOutcome } from '../../../../src/engine/queueing/retries/retryOutcome';

const policy = fc.record({
  failureRatio: fc.double({ min: 0, max: 0.95, noNaN: true }),
  retryCount: fc.integer({ min: 0, max: 6 }),
});

test('one retry more raises success and load', () => {
  fc.assert(
    fc.property(policy, (retries) => {
      const [few, more] = [
        retryOutcome(retries),
        retryOutcome({ ...retries, retryCount: retries.retryCount + 1 }),
      ];
      expect(more.successRatio).toBeGreaterThanOrEqual(few.successRatio);
      expect(more.attemptsMean).toBeGreaterThanOrEqual(few.attemptsMean);
      expect(more.attemptsMean).toBeLessThanOrEqual(retries.retryCount + 2);
    }),
  );
});

test('when everything fails every try is made', () => {
  expect(retryOutcome({ failureRatio: 1, retryCount: 3 })).toEqual({ successRatio: 0, attemptsMean: 4 });
});

test('the shares of tries add up to one and give the mean delay', () => {
  fc.assert(
    fc.property(policy, (retries) => {
      const shares = attemptShares(retries);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      const mean = shares.reduce((sum, share, failed) => sum + share * failed * 5, 0);
      expect(retryDelayMeanSeconds(retries, 5)).toBeCloseTo(mean, 10);
    }),
  );
  expect(attemptShares({ failureRatio: 0.5, retryCount: 1 })).toEqual([2 / 3, 1 / 3]);
});

test('a budget caps the extra load', () => {
  expect(budgetedAmplification(3.4, 0.1)).toBeCloseTo(1.1, 12);
  expect(budgetedAmplification(1.05, 0.1)).toBe(1.05);
});

test('failures that do not depend on load settle at one point', () => {
  const load = retryLoad({ requestsPerSecond: 100, retryCount: 2, failureRatioAt: () => 0.1 });
  expect(load.kind).toBe('single');
  if (load.kind === 'single') expect(load.triesPerSecond).toBeCloseTo(111, 9);
});

test('a system that fails under the load of its own retries can stay in the storm', () => {
  // Capacity 150: beyond it, the excess fails.
  const failureRatioAt = (tries: number) => Math.max(0, 1 - 150 / tries);
  const feedback = { requestsPerSecond: 100, retryCount: 3, failureRatioAt };
  expect(retryLoad(feedback).kind).toBe('single');
  const collapsing = (tries: number) => (tries > 150 ? 0.9 : 0);
  const load = retryLoad({ ...feedback, failureRatioAt: collapsing });
  expect(load).toMatchObject({ kind: 'metastable', calmTriesPerSecond: 100 });
  if (load.kind === 'metastable') expect(load.stormTriesPerSecond).toBeCloseTo(343.9, 6);
});
