// Lognormal laws: quantiles and tails undo each other, capped means have the right slopes, and waits behind a delay.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Lognormal,
  lognormalFromMoments,
  lognormalMean,
  lognormalMinMean,
  lognormalMinMeanIntegral,
  lognormalPlusUniformsTail,
  lognormalQuantile,
  lognormalTail,
} from '../../src/math/lognormal';

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
      expect(lognormalTail(lognormal, lognormalQuantile(lognormal, p))).toBeCloseTo(1 - p, 9);
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
  expect(lognormalTail(fixed, 19.9)).toBe(1);
  expect(lognormalTail(fixed, 20.1)).toBe(0);
  expect(lognormalQuantile(fixed, 1)).toBeCloseTo(20, 12);
});

/** The tail of delay plus two waits by Simpson's rule over the wider wait, of the closed form with the narrower alone. */
function tailByIntegration(law: Lognormal, waits: { first: number; second: number }, x: number): number {
  const steps = 2000;
  const weight = (step: number) => (step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2);
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const from = x - (waits.first * step) / steps;
    const mean = (lognormalMinMean(law, from) - lognormalMinMean(law, from - waits.second)) / waits.second;
    sum += weight(step) * mean;
  }
  return sum / (3 * steps);
}

test('a lognormal delay and two uniform waits: closed form and integration agree', () => {
  const delay = fc.record({
    mean: fc.double({ min: 5, max: 200, noNaN: true }),
    cv: fc.double({ min: 0.2, max: 1, noNaN: true }),
    first: fc.double({ min: 10, max: 300, noNaN: true }),
    second: fc.double({ min: 5, max: 300, noNaN: true }),
    x: fc.double({ min: 1, max: 1500, noNaN: true }),
  });
  fc.assert(
    fc.property(delay, ({ mean, cv, first, second, x }) => {
      const law = lognormalFromMoments(mean, mean * cv);
      expect(lognormalPlusUniformsTail(law, { first, second }, x)).toBeCloseTo(
        tailByIntegration(law, { first, second }, x),
        5,
      );
    }),
    { numRuns: 50 },
  );
});

test('the closed form is continuous where a wait vanishes', () => {
  const law = lognormalFromMoments(20, 10);
  for (const x of [5, 20, 45, 80]) {
    const none = lognormalPlusUniformsTail(law, { first: 60, second: 0 }, x);
    expect(lognormalPlusUniformsTail(law, { first: 0.001, second: 60 }, x)).toBeCloseTo(none, 4);
    expect(lognormalPlusUniformsTail(law, { first: 0.02, second: 60 }, x)).toBeCloseTo(none, 3);
  }
  expect(lognormalPlusUniformsTail(law, { first: 0, second: 0 }, 20)).toBeCloseTo(lognormalTail(law, 20), 12);
  expect(lognormalPlusUniformsTail(law, { first: 60, second: 30 }, -1)).toBe(1);
});
