import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cantelliBounds } from '../../../src/engine/probability/cantelliBounds';
import { fentonWilkinson } from '../../../src/engine/probability/fentonWilkinson';
import { gammaFromMoments } from '../../../src/engine/probability/gammaFromMoments';
import { gammaQuantile } from '../../../src/engine/probability/gammaQuantile';
import { lognormalFromMoments } from '../../../src/engine/probability/lognormalFromMoments';
import { lognormalMoments } from '../../../src/engine/probability/lognormalMoments';
import { lognormalQuantile } from '../../../src/engine/probability/lognormalQuantile';
import { sumMoments } from '../../../src/engine/probability/sumMoments';

const moments = fc.record({
  mean: fc.double({ min: 0.1, max: 100, noNaN: true }),
  variance: fc.double({ min: 0.01, max: 1000, noNaN: true }),
});
const probability = fc.double({ min: 0.01, max: 0.99, noNaN: true });

test('every law keeps its percentiles within the bounds of its mean and spread', () => {
  fc.assert(
    fc.property(moments, probability, ({ mean, variance }, p) => {
      const { low, high } = cantelliBounds({ mean, variance }, p);
      const sd = Math.sqrt(variance);
      for (const quantile of [
        gammaQuantile(gammaFromMoments(mean, sd), p),
        lognormalQuantile(lognormalFromMoments(mean, sd), p),
      ]) {
        expect(quantile).toBeGreaterThanOrEqual(low - 1e-9);
        expect(quantile).toBeLessThanOrEqual(high + 1e-9);
      }
    }),
  );
});

test('the bounds at the 95th percentile are 0.229 below and 4.36 above', () => {
  const { low, high } = cantelliBounds({ mean: 0, variance: 1 }, 0.95);
  expect(low).toBeCloseTo(-0.2294, 4);
  expect(high).toBeCloseTo(4.3589, 4);
});

test('variances add without correlation, deviations with full correlation', () => {
  fc.assert(
    fc.property(fc.array(moments, { minLength: 1, maxLength: 6 }), (stages) => {
      const total = (of: (stage: (typeof stages)[number]) => number) =>
        stages.reduce((sum, stage) => sum + of(stage), 0);
      const variance = total((stage) => stage.variance);
      const deviation = total((stage) => Math.sqrt(stage.variance));
      expect(sumMoments(stages).variance).toBeCloseTo(variance, 6);
      expect(Math.sqrt(sumMoments(stages, 1).variance)).toBeCloseTo(deviation, 6);
      expect(sumMoments(stages, 0.3).variance).toBeGreaterThanOrEqual(variance - 1e-9);
      expect(sumMoments(stages).mean).toBeCloseTo(
        total((stage) => stage.mean),
        6,
      );
    }),
  );
});

test('one lognormal in place of several keeps mean and variance', () => {
  const stages = [lognormalFromMoments(3, 1), lognormalFromMoments(8, 5), lognormalFromMoments(20, 4)];
  const matched = lognormalMoments(fentonWilkinson(stages));
  expect(matched.mean).toBeCloseTo(31, 10);
  expect(matched.variance).toBeCloseTo(1 + 25 + 16, 9);
});
