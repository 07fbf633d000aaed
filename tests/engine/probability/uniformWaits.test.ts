import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseGrid } from '../../../src/engine/probability/chooseGrid';
import { convolveAll } from '../../../src/engine/probability/convolveAll';
import { discretise } from '../../../src/engine/probability/discretise';
import type { Grid } from '../../../src/engine/probability/gridLaw';
import { gridQuantile } from '../../../src/engine/probability/gridQuantile';
import { lognormalCdf } from '../../../src/engine/probability/lognormalCdf';
import { lognormalFromMoments } from '../../../src/engine/probability/lognormalFromMoments';
import { lognormalPlusUniformsTail } from '../../../src/engine/probability/lognormalPlusUniformsTail';
import { uniformCdf } from '../../../src/engine/probability/uniformCdf';

const probability = fc.double({ min: 0.02, max: 0.995, noNaN: true });
const uniform = (width: number, grid: Grid) =>
  discretise({ continuousCdf: (x) => uniformCdf(width, x) }, grid);

test('a lognormal delay and two uniform waits: closed form and convolution agree', () => {
  const delay = fc.record({
    mean: fc.double({ min: 5, max: 200, noNaN: true }),
    cv: fc.double({ min: 0.2, max: 1, noNaN: true }),
    first: fc.double({ min: 10, max: 300, noNaN: true }),
    second: fc.double({ min: 5, max: 300, noNaN: true }),
  });
  fc.assert(
    fc.property(delay, probability, ({ mean, cv, first, second }, p) => {
      const law = lognormalFromMoments(mean, mean * cv);
      const variance = (mean * cv) ** 2 + (first ** 2 + second ** 2) / 12;
      const grid = chooseGrid({ mean: mean + (first + second) / 2, variance });
      const path = convolveAll([
        discretise({ continuousCdf: (x) => lognormalCdf(law, x) }, grid),
        uniform(first, grid),
        uniform(second, grid),
      ]);
      const at = gridQuantile(path, p) ?? 0;
      expect(Math.abs(lognormalPlusUniformsTail(law, { first, second }, at) - (1 - p))).toBeLessThan(1e-3);
    }),
    { numRuns: 30 },
  );
});

test('the closed form is continuous where a wait vanishes', () => {
  const law = lognormalFromMoments(20, 10);
  for (const x of [5, 20, 45, 80]) {
    const none = lognormalPlusUniformsTail(law, { first: 60, second: 0 }, x);
    expect(lognormalPlusUniformsTail(law, { first: 0.001, second: 60 }, x)).toBeCloseTo(none, 4);
    expect(lognormalPlusUniformsTail(law, { first: 0.02, second: 60 }, x)).toBeCloseTo(none, 3);
  }
  expect(lognormalPlusUniformsTail(law, { first: 0, second: 0 }, 20)).toBeCloseTo(
    1 - lognormalCdf(law, 20),
    12,
  );
  expect(lognormalPlusUniformsTail(law, { first: 60, second: 30 }, -1)).toBe(1);
});
