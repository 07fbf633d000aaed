import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lognormalCdf } from '../../../src/engine/probability/lognormalCdf';
import { lognormalFromMoments } from '../../../src/engine/probability/lognormalFromMoments';
import { lognormalMean } from '../../../src/engine/probability/lognormalMean';
import { lognormalMinMean } from '../../../src/engine/probability/lognormalMinMean';
import { lognormalMinMeanIntegral } from '../../../src/engine/probability/lognormalMinMeanIntegral';
import { lognormalQuantile } from '../../../src/engine/probability/lognormalQuantile';

const law = fc.record({
  mu: fc.double({ min: -3, max: 5, noNaN: true }),
  sigma: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
});
const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });

test('a law made from a mean has that mean', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 3, noNaN: true }),
      (mean, cv) => {
        expect(lognormalMean(lognormalFromMoments(mean, mean * cv)) / mean).toBeCloseTo(1, 10);
      },
    ),
  );
});

test('quantile and distribution undo each other', () => {
  fc.assert(
    fc.property(law, probability, (lognormal, p) => {
      expect(lognormalCdf(lognormal, lognormalQuantile(lognormal, p))).toBeCloseTo(p, 9);
    }),
  );
});

test('the slope of the capped mean is the chance to pass the cap', () => {
  fc.assert(
    fc.property(law, probability, (lognormal, p) => {
      const cap = lognormalQuantile(lognormal, p);
      const step = cap * 1e-5;
      const slope =
        (lognormalMinMean(lognormal, cap + step) - lognormalMinMean(lognormal, cap - step)) / (2 * step);
      expect(slope).toBeCloseTo(1 - p, 4);
    }),
  );
});

test('the slope of the integral is the capped mean', () => {
  fc.assert(
    fc.property(law, probability, (lognormal, p) => {
      const cap = lognormalQuantile(lognormal, p);
      const step = cap * 1e-4;
      const rise =
        lognormalMinMeanIntegral(lognormal, cap + step) - lognormalMinMeanIntegral(lognormal, cap - step);
      expect(rise / (2 * step) / lognormalMinMean(lognormal, cap)).toBeCloseTo(1, 5);
    }),
  );
});

test('a capped mean stays below cap and mean, and a far cap does not bite', () => {
  fc.assert(
    fc.property(law, probability, (lognormal, p) => {
      const cap = lognormalQuantile(lognormal, p);
      const capped = lognormalMinMean(lognormal, cap);
      expect(capped).toBeLessThanOrEqual(Math.min(cap, lognormalMean(lognormal)) * (1 + 1e-12));
      expect(lognormalMinMean(lognormal, cap * 1e9) / lognormalMean(lognormal)).toBeCloseTo(1, 6);
    }),
  );
});

test('a fixed delay is the limit of a narrow law', () => {
  const fixed = { mu: Math.log(20), sigma: 0 };
  expect(lognormalMinMean(fixed, 5)).toBe(5);
  expect(lognormalMinMean(fixed, 50)).toBeCloseTo(20, 12);
  expect(lognormalMinMeanIntegral(fixed, 50)).toBeCloseTo(
    lognormalMinMeanIntegral({ mu: fixed.mu, sigma: 1e-6 }, 50),
    3,
  );
  expect(lognormalCdf(fixed, 19.9)).toBe(0);
  expect(lognormalQuantile(fixed, 1)).toBeCloseTo(20, 12);
});
