// The estimator of the ranking, held against functions whose variance shares are known.

import { expect, test } from 'vitest';
import {
  ishigami,
  ishigamiShares,
  sobolG,
  sobolGShares,
} from '../../../../src/engine/check/published/testFunctions';
import {
  type SwapDesign,
  type SwapModel,
  type SwapSums,
  swapStudy,
  totalIndices,
} from '../../../../src/engine/studies/uncertainty/influence';

function finish(study: Generator<null, readonly SwapSums[]>): readonly SwapSums[] {
  for (;;) {
    const { value, done } = study.next();
    if (done) return value;
  }
}

const WEIGHTS = [0, 1, 4.5, 9, 99, 99];

/** Two outputs of six inputs: the first three carry the Ishigami function as well. */
const MODEL: SwapModel = {
  inputCount: WEIGHTS.length,
  outputCount: 2,
  drawInput: (_, probability) => probability,
  evaluate: (units) => [
    1000 +
      ishigami(
        [...units].map((unit) => Math.PI * (2 * unit - 1)),
        7,
        0.1,
      ),
    sobolG([...units], WEIGHTS),
  ],
};
const DESIGN: SwapDesign = { inputs: [0, 1, 2, 3, 4, 5], rowCount: 512, replicateCount: 8, seed: 5 };

test('the shares of the Ishigami function and of the g-function come out of one study', () => {
  const sums = finish(swapStudy(MODEL, DESIGN));
  const exact = [[...ishigamiShares(7, 0.1).total, 0, 0, 0], sobolGShares(WEIGHTS).total];
  for (const [output, shares] of exact.entries()) {
    const indices = totalIndices(sums, output, DESIGN.rowCount);
    for (const [input, share] of shares.entries()) {
      const { total, error } = indices[input] ?? { total: Number.NaN, error: Number.NaN };
      expect(Math.abs(total - share)).toBeLessThan(0.02);
      expect(Math.abs(total - share)).toBeLessThanOrEqual(5 * error + 1e-12);
    }
  }
});

test('inputs that are not swapped still vary: the others keep their shares', () => {
  const sums = finish(swapStudy(MODEL, { ...DESIGN, inputs: [1] }));
  const [only] = totalIndices(sums, 0, DESIGN.rowCount);
  expect(only?.total).toBeCloseTo(ishigamiShares(7, 0.1).total[1] ?? 0, 1);
});

test('the stated error is about the spread over other seeds, and falls with more rows', () => {
  const study = (rowCount: number, seed: number) =>
    totalIndices(finish(swapStudy(MODEL, { ...DESIGN, rowCount, seed })), 0, rowCount)[0];
  const spread = (rowCount: number) => {
    const runs = Array.from({ length: 16 }, (_, seed) => study(rowCount, seed)?.total ?? 0);
    const mean = runs.reduce((sum, run) => sum + run, 0) / runs.length;
    return Math.sqrt(runs.reduce((sum, run) => sum + (run - mean) ** 2, 0) / (runs.length - 1));
  };
  const few = spread(16);
  expect(spread(256)).toBeLessThan(few / 2);
  const stated = Array.from({ length: 16 }, (_, seed) => study(16, seed)?.error ?? 0);
  const typical = stated.reduce((sum, error) => sum + error, 0) / stated.length;
  expect(typical / few).toBeGreaterThan(0.5);
  expect(typical / few).toBeLessThan(2);
});

test('an output that never varies gives nobody a share', () => {
  const constant = { ...MODEL, outputCount: 1, evaluate: () => [7] };
  const sums = finish(swapStudy(constant, { ...DESIGN, rowCount: 4 }));
  expect(totalIndices(sums, 0, 4)).toEqual(DESIGN.inputs.map(() => ({ total: 0, error: 0 })));
});
