/** Published numbers of experiments, and of the studies that vary an answer: power, Sobol indices, fronts. */

import { detectableProportion, proportionsPower, sampleSizeProportions } from '../../../math/power';
import { paretoFront } from '../../../math/search';
import { type SwapSums, swapStudy, totalIndices } from '../../../math/sensitivity';
import { sobolWord } from '../../../math/sobol';
import type { PublishedCase } from './publishedCase';

const R_POWER = {
  title: 'R, stats::power.prop.test, examples',
  url: 'https://rdrr.io/r/stats/power.prop.test.html',
};
const ALPHA = 0.05;

/** Source: Ishigami & Homma 1990, with a = 7 and b = 0.1, on −π … π. */
function ishigami([x = 0, y = 0, z = 0]: readonly number[]): number {
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** Source: Sobol 1993, on 0 … 1. */
const WEIGHTS = [78, 12, 0.5, 2, 97, 33];
function sobolG(values: readonly number[]): number {
  return WEIGHTS.reduce(
    (product, weight, input) => product * ((Math.abs(4 * (values[input] ?? 0) - 2) + weight) / (1 + weight)),
    1,
  );
}

/** Total indices by the estimator that ranks constants, from 4,096 worlds. */
function totals(evaluate: (values: readonly number[]) => number, inputCount: number, [low, high] = [0, 1]) {
  const design = {
    inputs: Array.from({ length: inputCount }, (_, input) => input),
    rowCount: 512,
    replicateCount: 8,
    seed: 5,
  };
  const model = {
    inputCount,
    outputCount: 1,
    drawInput: (_: number, probability: number) => low + (high - low) * probability,
    evaluate: (values: Float64Array) => [evaluate([...values])],
  };
  const sums = finish(swapStudy(model, design));
  return { ST: totalIndices(sums, 0, design.rowCount).map(({ total }) => total) };
}

function finish(study: Generator<null, readonly SwapSums[]>): readonly SwapSums[] {
  for (;;) {
    const { value, done } = study.next();
    if (done) return value;
  }
}

/** Cost and delay of the options of three layers. */
const LAYERS = [
  [
    [4, 90],
    [7, 40],
    [12, 15],
  ],
  [
    [3, 60],
    [6, 30],
    [10, 10],
  ],
  [
    [5, 50],
    [8, 25],
    [15, 5],
  ],
] as const;

function frontOfLayers() {
  const [first, second, third] = LAYERS;
  const all = first.flatMap((a) =>
    second.flatMap((b) => third.map((c) => [a[0] + b[0] + c[0], a[1] + b[1] + c[1]] as const)),
  );
  const front = paretoFront(all, (point) => point);
  return { cost: front.map(([cost]) => cost), delay: front.map(([, delay]) => delay) };
}

export const STUDY_CASES: readonly PublishedCase[] = [
  {
    id: 'E-002',
    law: 'Users an arm of a test of two rates needs',
    usedBy: 'decision',
    source: R_POWER,
    expected: { n: 76.7 },
    within: { absolute: 0.05 },
    run: () => ({
      n: sampleSizeProportions({ baselineRatio: 0.5, differenceRatio: 0.25, alpha: ALPHA, power: 0.9 }),
    }),
  },
  {
    id: 'E-001',
    law: 'Power of a test of two rates',
    usedBy: 'study',
    source: R_POWER,
    expected: { power: 0.74 },
    within: { absolute: 0.0005 },
    run: () => ({
      power: proportionsPower({ baselineRatio: 0.5, otherRatio: 0.75, unitsPerArm: 50, alpha: ALPHA }),
    }),
  },
  {
    id: 'E-003',
    law: 'Smallest rate that a test can tell from its baseline',
    usedBy: 'study',
    source: R_POWER,
    expected: { p2: 0.8026 },
    within: { absolute: 5e-5 },
    run: () => {
      const found = detectableProportion({ baselineRatio: 0.5, unitsPerArm: 50, alpha: ALPHA, power: 0.9 });
      return { p2: found.kind === 'detectable' ? found.otherRatio : Number.NaN };
    },
  },
  {
    id: 'S-000',
    law: 'Sobol sequence, dimensions 1, 2, 3 and 6',
    usedBy: 'study',
    source: {
      title: 'Joe & Kuo, new-joe-kuo-6, as in scipy.stats.qmc.Sobol: the first eight points',
      url: 'https://web.maths.unsw.edu.au/~fkuo/sobol/',
    },
    expected: {
      x1: [0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125],
      x2: [0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625],
      x3: [0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375],
      x6: [0, 0.5, 0.75, 0.25, 0.125, 0.625, 0.875, 0.375],
    },
    within: { absolute: 0 },
    run: () => {
      // The reference walks the indices in Gray code.
      const points = (dimension: number) =>
        Array.from({ length: 8 }, (_, step) => sobolWord(step ^ (step >> 1), dimension) / 2 ** 32);
      return { x1: points(0), x2: points(1), x3: points(2), x6: points(5) };
    },
  },
  {
    id: 'S-001',
    law: 'Total Sobol indices, Ishigami function',
    usedBy: 'study',
    source: {
      title: 'SALib, Ishigami (Saltelli et al. 2008, The Primer)',
      url: 'https://github.com/SALib/SALib/blob/1c375488e1c85167929142fb54166eb35e4f99f6/src/SALib/test_functions/Ishigami.py',
    },
    expected: { ST: [0.557589, 0.442411, 0.243684] },
    within: { absolute: 0.02 },
    run: () => totals(ishigami, 3, [-Math.PI, Math.PI]),
  },
  {
    id: 'S-003',
    law: 'Total Sobol indices, g-function',
    usedBy: 'study',
    source: {
      title: 'SALib, tests of the Sobol g-function',
      url: 'https://github.com/SALib/SALib/blob/1c375488e1c85167929142fb54166eb35e4f99f6/tests/test_test_functions.py',
    },
    expected: { ST: [0.0003294577, 0.01214324, 0.7959698, 0.2203131, 0.0002140966, 0.001778255] },
    within: { absolute: 0.01 },
    run: () => totals(sobolG, WEIGHTS.length),
  },
  {
    id: 'O-003',
    law: 'Points that nobody beats in cost and delay (Pareto front)',
    usedBy: 'study',
    source: {
      title: 'All 27 combinations of three layers, by hand (Kung, Luccio & Preparata 1975)',
      url: 'https://doi.org/10.1145/321906.321910',
    },
    expected: {
      cost: [12, 15, 18, 21, 25, 26, 30, 37],
      delay: [200, 150, 120, 95, 75, 70, 50, 30],
    },
    within: { absolute: 0 },
    run: frontOfLayers,
  },
];
