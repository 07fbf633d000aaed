import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lognormalQuantile } from '../../../src/engine/probability/lognormalQuantile';
import { logitNormalQuantile } from '../../../src/engine/sensitivity/logitNormalQuantile';
import { lognormalFromRange } from '../../../src/engine/sensitivity/lognormalFromRange';
import { pertLaw } from '../../../src/engine/sensitivity/pertLaw';
import { pertQuantile } from '../../../src/engine/sensitivity/pertQuantile';
import { threePointLaw } from '../../../src/engine/sensitivity/threePointLaw';
import { threePointQuantile } from '../../../src/engine/sensitivity/threePointQuantile';

const positive = fc.double({ min: 0.01, max: 1000, noNaN: true });
const ratio = fc.double({ min: 0.01, max: 0.99, noNaN: true });

test('a range is passed on either side with probability one tenth', () => {
  fc.assert(
    fc.property(positive, fc.double({ min: 1.01, max: 100, noNaN: true }), (low, factor) => {
      const law = lognormalFromRange(low, low * factor);
      expect(lognormalQuantile(law, 0.1) / low).toBeCloseTo(1, 9);
      expect(lognormalQuantile(law, 0.9) / (low * factor)).toBeCloseTo(1, 9);
    }),
  );
});

test('three points are met exactly, whichever way they lean', () => {
  fc.assert(
    fc.property(positive, positive, positive, (low, first, second) => {
      const points = { low, middle: low + first, high: low + first + second };
      const law = threePointLaw(points);
      const scale = first + second;
      expect(threePointQuantile(law, 0.1) / scale).toBeCloseTo(points.low / scale, 5);
      expect(threePointQuantile(law, 0.5) / scale).toBeCloseTo(points.middle / scale, 5);
      expect(threePointQuantile(law, 0.9) / scale).toBeCloseTo(points.high / scale, 5);
      expect(threePointQuantile(law, 0.7)).toBeGreaterThan(threePointQuantile(law, 0.6));
    }),
  );
});

test('symmetric points are a normal law', () => {
  expect(threePointLaw({ low: 10, middle: 20, high: 30 })).toMatchObject({ kind: 'normal', mean: 20 });
});

test('an uncertain probability stays a probability', () => {
  fc.assert(
    fc.property(ratio, fc.double({ min: 0, max: 0.009, noNaN: true }), ratio, (low, width, p) => {
      const range = { low, high: low + width };
      const value = logitNormalQuantile(range, p);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect(logitNormalQuantile(range, 0.1)).toBeCloseTo(low, 9);
      expect(logitNormalQuantile(range, 0.9)).toBeCloseTo(low + width, 9);
    }),
  );
});

test('a PERT law stays in its range and leans where the likeliest value is', () => {
  const law = pertLaw({ lowest: 0, likeliest: 1, highest: 10 });
  expect(pertQuantile(law, 0)).toBe(0);
  expect(pertQuantile(law, 1)).toBeCloseTo(10, 9);
  expect(pertQuantile(law, 0.5)).toBeLessThan(5);
  const mirrored = pertLaw({ lowest: 0, likeliest: 9, highest: 10 });
  expect(pertQuantile(mirrored, 0.5)).toBeCloseTo(10 - pertQuantile(law, 0.5), 9);
});
