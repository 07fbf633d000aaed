// The normal law against reference values, its own inverse, and its limits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erfc, normalCdf, normalQuantile } from '../../src/math/normal';

/** Reference values to 16 digits, from scipy.stats.norm. */
const CDF = [
  [-8, 6.22096057427174e-16],
  [-5, 2.866515718791933e-7],
  [-3, 0.0013498980316300933],
  [-1, 0.15865525393145707],
  [-0.3, 0.3820885778110474],
  [0, 0.5],
  [0.5, 0.6914624612740131],
  [2, 0.9772498680518208],
  [7, 0.9999999999987201],
] as const;

const QUANTILES = [
  [1e-300, -37.0470962993612],
  [1e-10, -6.361340902404056],
  [0.01, -2.3263478740408408],
  [0.3, -0.5244005127080409],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.999999, 4.753424308817087],
] as const;

test.each(CDF)('the normal distribution at %d is %d', (x, expected) => {
  expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-15);
  expect(normalCdf(x) / expected).toBeCloseTo(1, 10);
});

test.each(QUANTILES)('the normal quantile of %d is %d', (probability, expected) => {
  expect(normalQuantile(probability) / expected).toBeCloseTo(1, 14);
});

test('the table agrees with erfc to 1e-15 everywhere between its nodes', () => {
  for (let x = -8.5; x <= 8.5; x += 1 / 1037) {
    expect(Math.abs(normalCdf(x) - erfc(-x * Math.SQRT1_2) / 2)).toBeLessThan(1e-15);
  }
});

test('the lower tail keeps its relative precision', () => {
  for (let x = -37; x <= 0; x += 0.0137) {
    expect(Math.abs(normalCdf(x) / (erfc(-x * Math.SQRT1_2) / 2) - 1)).toBeLessThan(1e-11);
  }
});

test('quantile and distribution undo each other', () => {
  fc.assert(
    fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
      const tail = normalCdf(-Math.abs(x));
      expect(normalQuantile(tail)).toBeCloseTo(-Math.abs(x), 9);
    }),
  );
});

test('extreme arguments give limits, not NaN', () => {
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
});
