import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseGrid } from '../../../src/engine/probability/chooseGrid';
import { convolve } from '../../../src/engine/probability/convolve';
import { convolveAll } from '../../../src/engine/probability/convolveAll';
import { discretise } from '../../../src/engine/probability/discretise';
import { gammaQuantile } from '../../../src/engine/probability/gammaQuantile';
import { gridCdf } from '../../../src/engine/probability/gridCdf';
import type { Grid, GridLaw } from '../../../src/engine/probability/gridLaw';
import { gridMean } from '../../../src/engine/probability/gridMean';
import { gridQuantile } from '../../../src/engine/probability/gridQuantile';
import { lognormalCdf } from '../../../src/engine/probability/lognormalCdf';
import { lognormalFromMoments } from '../../../src/engine/probability/lognormalFromMoments';
import { uniformCdf } from '../../../src/engine/probability/uniformCdf';

const GRID: Grid = { cellWidth: 20 / 2048, cellCount: 2048 };

const exponential = (rate: number, grid = GRID) =>
  discretise({ continuousCdf: (x) => -Math.expm1(-rate * x) }, grid);
const uniform = (width: number, grid = GRID) =>
  discretise({ continuousCdf: (x) => uniformCdf(width, x) }, grid);
const fixed = (at: number, grid = GRID) => discretise({ atoms: [{ at, weight: 1 }] }, grid);

const positive = fc.double({ min: 0.6, max: 5, noNaN: true });
const probability = fc.double({ min: 0.02, max: 0.995, noNaN: true });
const stage = fc.oneof(
  positive.map((rate) => exponential(rate)),
  positive.map((width) => uniform(width)),
  positive.map((at) => fixed(at)),
  fc
    .tuple(positive, fc.double({ min: 0.1, max: 0.9, noNaN: true }))
    .map(([rate, atom]) =>
      discretise(
        { continuousCdf: (x) => (atom - 1) * Math.expm1(-rate * x), atoms: [{ at: 0, weight: atom }] },
        GRID,
      ),
    ),
);

const mass = (law: GridLaw) => gridCdf(law, GRID.cellWidth * GRID.cellCount);

test('two exponential stages give the hypoexponential law', () => {
  const path = convolve(exponential(1), exponential(2));
  for (let t = 0; t < 12; t += 0.1) expect(gridCdf(path, t)).toBeCloseTo((1 - Math.exp(-t)) ** 2, 4);
});

test('stages of equal rate give the gamma law', () => {
  const path = convolveAll([exponential(2), exponential(2), exponential(2)]);
  for (const p of [0.1, 0.5, 0.95, 0.99]) {
    expect(gridQuantile(path, p)).toBeCloseTo(gammaQuantile({ shape: 3, rate: 2 }, p), 3);
  }
});

test('two equal uniform waits give a triangle', () => {
  const path = convolve(uniform(4), uniform(4));
  for (let t = 0; t <= 8; t += 0.1) {
    const triangle = t <= 4 ? (t * t) / 32 : 1 - (8 - t) ** 2 / 32;
    expect(gridCdf(path, t)).toBeCloseTo(triangle, 5);
  }
});

test('the order of the stages does not matter', () => {
  fc.assert(
    fc.property(stage, stage, probability, (first, second, p) => {
      const [one, other] = [convolve(first, second), convolve(second, first)];
      expect(gridQuantile(one, p) ?? 0).toBeCloseTo(gridQuantile(other, p) ?? 0, 9);
    }),
    { numRuns: 30 },
  );
});

test('means add', () => {
  fc.assert(
    fc.property(stage, stage, (first, second) => {
      // The little mass that leaves the grid is missing from the mean.
      expect(gridMean(convolve(first, second))).toBeCloseTo(gridMean(first) + gridMean(second), 1);
      expect(mass(convolve(first, second))).toBeLessThanOrEqual(1 + 1e-9);
    }),
    { numRuns: 30 },
  );
});

test('a further stage never makes a path faster', () => {
  fc.assert(
    fc.property(stage, stage, probability, (first, second, p) => {
      const longer = gridQuantile(convolve(first, second), p) ?? Number.POSITIVE_INFINITY;
      expect(longer).toBeGreaterThanOrEqual((gridQuantile(first, p) ?? 0) - 1e-9);
    }),
    { numRuns: 30 },
  );
});

test('quantile and distribution undo each other', () => {
  fc.assert(
    fc.property(stage, stage, probability, (first, second, p) => {
      const law = convolve(first, second);
      const at = gridQuantile(law, p);
      if (at === null) return;
      expect(gridCdf(law, at)).toBeGreaterThanOrEqual(p - 1e-9);
      expect(gridCdf(law, at - 1e-9)).toBeLessThanOrEqual(p + 1e-6);
    }),
    { numRuns: 50 },
  );
});

test('atoms keep their exact place and weight', () => {
  const sometimesWaits = discretise(
    { continuousCdf: (x) => -0.3 * Math.expm1(-x), atoms: [{ at: 0, weight: 0.7 }] },
    GRID,
  );
  expect(gridQuantile(sometimesWaits, 0.7)).toBe(0);
  expect(gridQuantile(convolve(sometimesWaits, fixed(1.2345)), 0.69)).toBe(1.2345);
  expect(convolve(sometimesWaits, sometimesWaits).atoms).toEqual([{ at: 0, weight: 0.7 * 0.7 }]);
  expect(convolve(fixed(30), fixed(40)).atoms).toEqual([{ at: 70, weight: 1 }]);
  expect(gridQuantile(convolve(fixed(30), fixed(40)), 0.5)).toBe(70);
});

test('atoms at equal sums are one', () => {
  const coin = discretise(
    {
      atoms: [
        { at: 1, weight: 0.5 },
        { at: 2, weight: 0.5 },
      ],
    },
    GRID,
  );
  expect(convolve(coin, coin).atoms).toEqual([
    { at: 2, weight: 0.25 },
    { at: 3, weight: 0.5 },
    { at: 4, weight: 0.25 },
  ]);
});

test('a percentile beyond the grid is not invented', () => {
  expect(gridQuantile(exponential(0.01), 0.99)).toBeNull();
});

test('laws on different grids are not summed', () => {
  expect(() => convolve(uniform(1), uniform(1, { cellWidth: 1, cellCount: 8 }))).toThrow(RangeError);
});

test('a grid of half the cells changes a path by less than a thousandth', () => {
  const stages = (cellCount: number) => {
    const grid = chooseGrid({ mean: 50, variance: 400 }, cellCount);
    const law = lognormalFromMoments(20, 10);
    return convolveAll([
      uniform(60, grid),
      discretise({ continuousCdf: (x) => lognormalCdf(law, x) }, grid),
      exponential(0.2, grid),
    ]);
  };
  for (const p of [0.5, 0.95, 0.99]) {
    const [coarse, fine] = [gridQuantile(stages(1024), p), gridQuantile(stages(2048), p)];
    expect((coarse ?? 0) / (fine ?? 1)).toBeCloseTo(1, 3);
  }
});

test('a fixed delay gets a grid that holds it', () => {
  const grid = chooseGrid({ mean: 3, variance: 0 });
  expect(grid.cellWidth * grid.cellCount).toBeGreaterThan(3);
  expect(chooseGrid({ mean: 0, variance: 0 }).cellWidth).toBeGreaterThan(0);
});
