import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ishigami,
  ishigamiShares,
  sobolG,
  sobolGShares,
} from '../../../src/engine/check/published/testFunctions';
import { createRandomStream } from '../../../src/engine/random/createRandomStream';
import { scrambledSobol } from '../../../src/engine/random/scrambledSobol';
import { morrisEffects } from '../../../src/engine/sensitivity/morrisEffects';
import { morrisTrajectory } from '../../../src/engine/sensitivity/morrisTrajectory';
import { sobolIndices } from '../../../src/engine/sensitivity/sobolIndices';
import type { UncertainModel } from '../../../src/engine/sensitivity/uncertainModel';

const evenly = (seed: number) => (index: number, dimension: number) => scrambledSobol(index, dimension, seed);
const LARGEST_ERROR = 0.02;

function expectShares(actual: readonly number[], exact: readonly number[]): void {
  expect(actual).toHaveLength(exact.length);
  for (const [input, share] of exact.entries()) {
    expect(Math.abs((actual[input] ?? Number.NaN) - share)).toBeLessThan(LARGEST_ERROR);
  }
}

test('the shares of the Ishigami function come out of 4096 points', () => {
  const model: UncertainModel = {
    inputCount: 3,
    evaluate: (inputs) =>
      ishigami(
        inputs.map((unit) => Math.PI * (2 * unit - 1)),
        7,
        0.1,
      ),
  };
  const exact = ishigamiShares(7, 0.1);
  const indices = sobolIndices(model, { rowCount: 4096, points: evenly(1) });
  expectShares(indices.first, exact.first);
  expectShares(indices.total, exact.total);
  expect(indices.variance / exact.variance).toBeCloseTo(1, 1);
});

test('the shares of the g-function come out of 4096 points', () => {
  const weights = [0, 1, 4.5, 9, 99, 99, 99, 99];
  const model: UncertainModel = { inputCount: weights.length, evaluate: (inputs) => sobolG(inputs, weights) };
  const exact = sobolGShares(weights);
  const indices = sobolIndices(model, { rowCount: 4096, points: evenly(2) });
  expectShares(indices.first, exact.first);
  expectShares(indices.total, exact.total);
  expect(indices.first.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + LARGEST_ERROR);
});

test('evenly spread points converge about as fast as their number', () => {
  const weights = [99, 99, 99, 99];
  const error = (count: number) => {
    const errors = Array.from({ length: 16 }, (_, seed) => {
      let sum = 0;
      for (let index = 0; index < count; index += 1) {
        sum += sobolG(
          weights.map((__, dimension) => scrambledSobol(index, dimension, seed)),
          weights,
        );
      }
      return sum / count - 1;
    });
    return Math.sqrt(errors.reduce((sum, value) => sum + value * value, 0) / errors.length);
  };
  const slope = Math.log(error(4096) / error(64)) / Math.log(4096 / 64);
  expect(slope).toBeLessThanOrEqual(-0.8);
});

test('a model that nothing moves has no shares', () => {
  const constant: UncertainModel = { inputCount: 2, evaluate: () => 5 };
  expect(sobolIndices(constant, { rowCount: 64, points: evenly(1) })).toEqual({
    variance: 0,
    first: [0, 0],
    total: [0, 0],
  });
});

test('a sum of inputs has shares without interaction', () => {
  const sum: UncertainModel = { inputCount: 2, evaluate: ([a = 0, b = 0]) => a + 2 * b };
  const indices = sobolIndices(sum, { rowCount: 1024, points: evenly(3) });
  expectShares(indices.first, [0.2, 0.8]);
  expectShares(indices.total, [0.2, 0.8]);
});

test('a trajectory moves each input once, by the same step, inside the cube', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom(4, 6, 8),
      fc.nat(),
      (inputCount, levels, seed) => {
        const points = morrisTrajectory(inputCount, levels, createRandomStream(seed));
        expect(points).toHaveLength(inputCount + 1);
        const moved = points.slice(1).map((point, step) => {
          const changes = point.flatMap((value, input) => (value === points[step]?.[input] ? [] : [input]));
          expect(changes).toHaveLength(1);
          const [input = 0] = changes;
          const width = Math.abs((point[input] ?? 0) - (points[step]?.[input] ?? 0));
          expect(width).toBeCloseTo(levels / (2 * (levels - 1)), 12);
          return input;
        });
        expect(new Set(moved).size).toBe(inputCount);
        for (const value of points.flat()) {
          expect(value).toBeGreaterThanOrEqual(-1e-12);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      },
    ),
  );
});

test('the effects of a linear model are its slopes, without spread', () => {
  const slopes = [3, -2, 0];
  const random = createRandomStream(4);
  const trajectories = Array.from({ length: 10 }, () => {
    const points = morrisTrajectory(slopes.length, 4, random);
    return {
      points,
      outputs: points.map((point) => point.reduce((sum, x, input) => sum + x * (slopes[input] ?? 0), 0)),
    };
  });
  const effects = morrisEffects(trajectories, slopes.length);
  for (const [input, slope] of slopes.entries()) {
    expect(effects.mean[input]).toBeCloseTo(slope, 9);
    expect(effects.meanAbsolute[input]).toBeCloseTo(Math.abs(slope), 9);
    expect(effects.sd[input]).toBeCloseTo(0, 9);
  }
});

test('no trajectories, no effects', () => {
  expect(morrisEffects([], 2)).toEqual({ mean: [0, 0], meanAbsolute: [0, 0], sd: [0, 0] });
});
