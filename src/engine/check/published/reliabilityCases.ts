/** Published numbers of reliability: error budgets, chains of tasks with retries, parts that fail together. */

import { chainFailureProbability, commonCauseUnavailability, errorBudget } from '../../../math/reliability';
import type { PublishedCase } from './publishedCase';

const MINUTES_PER_DAY = 1440;
/** Days of a year, a quarter, a month, a week and a day, as the table has them. */
const WINDOW_DAYS = [365, 90, 30, 7, 1];
/** Minutes of downtime that a target leaves in each of them. */
const BUDGETS = [
  ['R-001', 0.9, [52_560, 12_960, 4320, 1008, 144]],
  ['R-003', 0.99, [5256, 1296, 432, 100.8, 14.4]],
  ['R-005', 0.999, [525.6, 129.6, 43.2, 10.1, 1.44]],
  ['R-006', 0.9995, [262.8, 64.8, 21.6, 5.04, 0.72]],
  ['R-008', 0.99999, [5.26, 1.3, 0.431667, 0.100833, 0.0145]],
] as const;

export const RELIABILITY_CASES: readonly PublishedCase[] = [
  ...BUDGETS.map(
    ([id, target, minutes]): PublishedCase => ({
      id,
      law: `Error budget of ${target * 100}%, minutes`,
      usedBy: 'decision',
      source: {
        title: 'Google, Site Reliability Engineering, appendix A',
        url: 'https://sre.google/sre-book/availability-table/',
      },
      expected: { minutes },
      within: { ratio: 0.0085 },
      run: () => ({ minutes: WINDOW_DAYS.map((days) => errorBudget(target, days * MINUTES_PER_DAY)) }),
    }),
  ),
  {
    id: 'R-031',
    law: 'Error budget of 99.99%, requests',
    usedBy: 'decision',
    source: {
      title: 'Google, Site Reliability Engineering, ch. 3',
      url: 'https://sre.google/sre-book/embracing-risk/',
    },
    expected: { errors: 250 },
    within: { ratio: 1e-9 },
    run: () => ({ errors: errorBudget(0.9999, 2.5e6) }),
  },
  {
    id: 'R-029',
    law: 'Chain of ten tasks that fails, by retries',
    usedBy: 'decision',
    source: {
      title: 'Series of truncated geometric stages; Google, Data Processing Pipelines',
      url: 'https://sre.google/sre-book/data-processing-pipelines/',
    },
    expected: { fails: [0.095618, 0.001, 0.00001] },
    within: { absolute: 1e-6 },
    run: () => ({
      fails: [0, 1, 2].map((retryCount) =>
        chainFailureProbability({ failureRatio: 0.01, retryCount, taskCount: 10 }),
      ),
    }),
  },
  {
    id: 'R-028',
    law: 'Two parts down together by a common cause, without what strikes each alone',
    usedBy: 'decision',
    source: {
      title: 'IEC 61508-6, beta factor in full, each part down a ten-thousandth of the time',
      url: 'https://doi.org/10.1002/9781119351856',
    },
    expected: { Q: [5.009025e-6, 1.00081e-5] },
    within: { ratio: 0.002 },
    run: () => ({ Q: [0.05, 0.1].map((beta) => commonCauseUnavailability(1e-4, beta)) }),
  },
];
