/** Published numbers of delays: normal and lognormal laws, and ages made of work and waits. */

import { lognormalFromMoments, lognormalQuantile } from '../../../math/lognormal';
import { normalCdf, normalQuantile } from '../../../math/normal';
import { constantLaw, lawQuantile } from '../../data/constantLaw';
import { ageMean, ageQuantile } from '../../laws/freshness';
import type { PublishedCase } from './publishedCase';

/** Four lognormal stages of mu 0 and sigma 1/2, taken as one lognormal of the same mean and variance. */
function fourStages(probability: number): number {
  const [mean, variance] = [Math.exp(1 / 8), Math.exp(1 / 4) * Math.expm1(1 / 4)];
  return lognormalQuantile(lognormalFromMoments(4 * mean, Math.sqrt(4 * variance)), probability);
}

/** Two even waits of one second and no work. */
const TWO_WAITS = {
  delaySeconds: Number.MIN_VALUE,
  delaySdSeconds: 0,
  runWaitSeconds: 1,
  closeWaitSeconds: 1,
};

export const DELAY_CASES: readonly PublishedCase[] = [
  {
    id: 'N-001',
    law: 'Normal quantile',
    usedBy: 'decision',
    source: {
      title: 'Wichura, Algorithm AS 241, Applied Statistics 37 (1988) 477, check values',
      url: 'https://doi.org/10.2307/2347330',
    },
    expected: { z: [-0.6744897501960817, -3.090232306167814, -9.26234008979841] },
    within: { ratio: 1e-14 },
    run: () => ({ z: [normalQuantile(0.25), normalQuantile(0.001), normalQuantile(1e-20)] }),
  },
  {
    id: 'N-002',
    law: 'Normal distribution',
    usedBy: 'decision',
    source: {
      title: 'Abramowitz & Stegun, Handbook of Mathematical Functions, table 26.1',
      url: 'https://personal.math.ubc.ca/~cbm/aands/page_966.htm',
    },
    expected: { P: [0.841344746068543, 0.977249868051821, 0.99865010196837] },
    within: { absolute: 1e-15 },
    run: () => ({ P: [normalCdf(1), normalCdf(2), normalCdf(3)] }),
  },
  {
    id: 'Q-070',
    law: 'Sum of four lognormal delays as one (Fenton)',
    usedBy: 'decision',
    source: {
      title: 'Fenton 1960, moments of the sum',
      url: 'https://doi.org/10.1109/TCOM.1960.1097606',
    },
    expected: { p50: 4.379765, p99: 8.055033 },
    within: { ratio: 2e-5 },
    run: () => ({ p50: fourStages(0.5), p99: fourStages(0.99) }),
  },
  {
    id: 'Q-071',
    law: 'Sum of four lognormal delays as one, against the exact sum',
    usedBy: 'decision',
    source: {
      title: 'Convolution of the four laws by Fourier transform',
      url: 'https://doi.org/10.1109/TCOM.1960.1097606',
    },
    expected: { p50: 4.374479, p99: 8.096751 },
    within: { ratio: 0.006 },
    run: () => ({ p50: fourStages(0.5), p99: fourStages(0.99) }),
  },
  {
    id: 'Q-066',
    law: 'Mean age of data behind runs on a schedule',
    usedBy: 'decision',
    source: {
      title: 'Renewal reward: a run of 20 every 60, none fails',
      url: 'https://doi.org/10.1002/9781119453765',
    },
    expected: { mean: 50 },
    within: { ratio: 1e-9 },
    run: () => ({
      mean: ageMean({ delaySeconds: 20, delaySdSeconds: 0, runWaitSeconds: 60, closeWaitSeconds: 0 }),
    }),
  },
  {
    id: 'F-001',
    law: 'Age of data behind two even waits',
    usedBy: 'decision',
    source: {
      title: 'Sum of two uniform variables (Irwin–Hall): 2 − √(2(1 − p))',
      url: 'https://en.wikipedia.org/wiki/Irwin%E2%80%93Hall_distribution',
    },
    expected: { p50: 1, p95: 1.683772, p99: 1.858579 },
    within: { ratio: 1e-5 },
    run: () => ({
      p50: ageQuantile(TWO_WAITS, 0.5),
      p95: ageQuantile(TWO_WAITS, 0.95),
      p99: ageQuantile(TWO_WAITS, 0.99),
    }),
  },
  {
    id: 'S-007',
    law: 'Uncertain constant from its range (lognormal through P10, P50, P90)',
    usedBy: 'study',
    source: {
      title: 'sigma = ln(P90/P10)/(2 z.90): log-normal distribution',
      url: 'https://en.wikipedia.org/wiki/Log-normal_distribution',
    },
    expected: { p10: 10, p50: 30, p75: 53.486, p90: 90 },
    within: { ratio: 1e-4 },
    run: () => {
      const law = constantLaw({ value: 30, low: 10, high: 90, unit: 's' });
      const at = (probability: number) => lawQuantile(law, probability);
      return { p10: at(0.1), p50: at(0.5), p75: at(0.75), p90: at(0.9) };
    },
  },
];
