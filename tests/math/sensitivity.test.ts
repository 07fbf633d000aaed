// The estimator of the ranking, held against functions whose variance shares are known.
import { describe, expect, it, test } from 'vitest';
import {
  type SwapDesign,
  type SwapModel,
  type SwapSums,
  swapStudy,
  totalIndices,
} from '../../src/math/sensitivity';

function finish(study: Generator<null, readonly SwapSums[]>): readonly SwapSums[] {
  for (;;) {
    const { value, done } = study.next();
    if (done) return value;
  }
}

const WEIGHTS = [0, 1, 4.5, 9, 99, 99];

/** On -pi … pi, with a = 7 and b = 0.1. Source: Ishigami & Homma 1990. */
function ishigami([x = 0, y = 0, z = 0]: readonly number[]): number {
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Source: Saltelli et al., Global Sensitivity Analysis: The Primer, 2008. */
const ISHIGAMI_TOTALS = [0.557589, 0.442411, 0.243684];

/** On 0 … 1. Source: Sobol 1993. */
function sobolG(x: readonly number[]): number {
  return WEIGHTS.reduce(
    (product, weight, input) => product * ((Math.abs(4 * (x[input] ?? 0) - 2) + weight) / (1 + weight)),
    1,
  );
}

function sobolGTotals(): readonly number[] {
  const parts = WEIGHTS.map((weight) => 1 / (3 * (1 + weight) ** 2));
  const product = parts.reduce((value, part) => value * (1 + part), 1);
  return parts.map((part) => (part * product) / (1 + part) / (product - 1));
}

/** Two outputs of six inputs: the first three carry the Ishigami function as well. */
const MODEL: SwapModel = {
  inputCount: WEIGHTS.length,
  outputCount: 2,
  drawInput: (_, probability) => probability,
  evaluate: (units) => [
    1000 + ishigami([...units].map((unit) => Math.PI * (2 * unit - 1))),
    sobolG([...units]),
  ],
};
const DESIGN: SwapDesign = { inputs: [0, 1, 2, 3, 4, 5], rowCount: 512, replicateCount: 8, seed: 5 };

test('the shares of the Ishigami function and of the g-function come out of one study', () => {
  const sums = finish(swapStudy(MODEL, DESIGN));
  const exact = [[...ISHIGAMI_TOTALS, 0, 0, 0], sobolGTotals()];
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
  expect(only?.total).toBeCloseTo(ISHIGAMI_TOTALS[1] ?? 0, 1);
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

/** Two outputs that are weighted sums of even numbers between 0 and 1, the second of twice the first. */
function weighted(weights: readonly number[], count: () => void = () => undefined): SwapModel {
  return {
    inputCount: weights.length,
    outputCount: 2,
    drawInput: (_input, probability) => probability,
    evaluate: (values) => {
      count();
      const sum = weights.reduce((total, weight, input) => total + weight * (values[input] as number), 0);
      return [sum, 2 * sum];
    },
  };
}

describe('a swap study', () => {
  it('sums moves of each input: a sixth of the square of its weight on average, a third of the weight in size', () => {
    const weights = [3, 1, 0];
    const [sums] = finish(
      swapStudy(weighted(weights), { inputs: [0, 2, 1], rowCount: 1024, replicateCount: 1, seed: 4 }),
    );
    [3, 0, 1].forEach((weight, place) => {
      const [squared, absolute] = [sums?.squaredMoves[0]?.[place] ?? 0, sums?.absoluteMoves[0]?.[place] ?? 0];
      expect(Math.abs(squared / 1024 - weight ** 2 / 6)).toBeLessThanOrEqual(0.05 * weight ** 2);
      expect(Math.abs(absolute / 1024 - weight / 3)).toBeLessThanOrEqual(0.05 * weight);
      expect(sums?.squaredMoves[1]?.[place]).toBeCloseTo(4 * (sums?.squaredMoves[0]?.[place] as number), 6);
    });
    const mean = (sums?.sums[0] as number) / 1024;
    expect((sums?.squares[0] as number) / 1024 - mean ** 2).toBeCloseTo(10 / 12, 2);
  });

  it('asks once a row for the world and once for each swap, pauses between rows, and has its replicates apart', () => {
    let asked = 0;
    const model = weighted([1, 2, 3, 4], () => {
      asked += 1;
    });
    const design = { inputs: [1, 3], rowCount: 8, replicateCount: 3, seed: 1 };
    const steps = swapStudy(model, design);
    let pauses = 0;
    let step = steps.next();
    while (!step.done) {
      pauses += 1;
      step = steps.next();
    }
    expect([asked, pauses]).toEqual([8 * 3 * 3, 24]);
    expect(step.value).toHaveLength(3);
    expect(new Set(step.value.map(({ sums }) => sums[0])).size).toBe(3);
  });
});
