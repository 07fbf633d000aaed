/** Error budgets, redundancy and repair. */
import { burnRate } from '../../../availability/burnRate';
import { chainSuccessProbability } from '../../../availability/chainSuccessProbability';
import { commonCauseUnavailability } from '../../../availability/commonCauseUnavailability';
import { countNines } from '../../../availability/countNines';
import { errorBudget } from '../../../availability/errorBudget';
import { kOfN } from '../../../availability/kOfN';
import { parallelUnavailability } from '../../../availability/parallelUnavailability';
import { repairedGroup } from '../../../availability/repairedGroup';
import { seriesAvailability } from '../../../availability/seriesAvailability';
import { spareGroupBound } from '../../../availability/spareGroupBound';
import { uptimeRatio } from '../../../availability/uptimeRatio';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { listOf, numberOf, numbersOf, overEach } from '../readInputs';

const MINUTES_PER_DAY = 1440;

const SECONDS_PER_YEAR = 365 * 86_400;

const MS_PER_SECOND = 1000;

/** The windows of the source's table, days. */
const WINDOW_DAYS = { year: 365, quarter: 90, month: 30, week: 7, day: 1, hour: 1 / 24 };

const complement = (x: number) => 1 - x;

function kOfNReliability(reliability: number, neededCount: number, partCount: number): number {
  return complement(kOfN({ neededCount, partCount, unavailability: complement(reliability) }));
}

function pairWithCrews(inputs: CaseRecord, crewCount: number): number {
  return complement(
    repairedGroup({
      neededCount: numberOf(inputs, 'k', 1),
      partCount: numberOf(inputs, 'n', 2),
      crewCount,
      meanUpHours: numberOf(inputs, 'mtbf_h'),
      meanRepairHours: numberOf(inputs, 'mttr_h'),
    }),
  );
}

export const reliabilityAdapters: readonly Adapter[] = [
  {
    model: /^error budget \(minutes\)/,
    compute: (inputs) =>
      Object.fromEntries(
        Object.entries(WINDOW_DAYS).map(([name, days]) => [
          name,
          errorBudget(numberOf(inputs, 'availability'), days * MINUTES_PER_DAY),
        ]),
      ),
  },
  {
    model: /^request-based error budget/,
    compute: (inputs) => ({
      errors: errorBudget(numberOf(inputs, 'target'), numberOf(inputs, 'requestsPerDay')),
    }),
  },
  {
    model: /^burn rate/,
    compute: (inputs) => ({
      burn: listOf(inputs, 'cases').map((pair) => {
        const [budgetSpentRatio, alertHours] = pair as readonly [number, number];
        return burnRate({
          budgetSpentRatio,
          alertWindow: alertHours,
          promiseWindow: numberOf(inputs, 'windowDays') * 24,
        });
      }),
    }),
  },
  {
    model: /^sparing approximation/,
    compute: (inputs) => {
      const bound = spareGroupBound({
        neededCount: numberOf(inputs, 'f'),
        spareCount: numberOf(inputs, 'spares'),
        unavailability: complement(numberOf(inputs, 'a')),
      });
      return {
        nines: countNines(bound),
        downtimeMsPerYear: bound * SECONDS_PER_YEAR * MS_PER_SECOND,
        A: 1 - bound,
      };
    },
  },
  {
    model: /^series/,
    compute: (inputs) => {
      const availability = seriesAvailability(numbersOf(inputs, 'a' in inputs ? 'a' : 'r'));
      return {
        A: availability,
        R: availability,
        downtimeSecPerYear: errorBudget(availability, SECONDS_PER_YEAR),
      };
    },
  },
  {
    model: /^parallel (reliability|\(|availability)/,
    compute: (inputs) => {
      const parts = numbersOf(inputs, 'a' in inputs ? 'a' : 'r');
      const availability = complement(parallelUnavailability(parts.map(complement)));
      return { A: availability, R: availability };
    },
  },
  {
    model: /^parallel \d+-of-\d+/,
    compute: (inputs) => ({
      R: kOfNReliability(numberOf(inputs, 'r'), numberOf(inputs, 'k'), numberOf(inputs, 'n')),
    }),
  },
  {
    model: /^k-of-n/,
    compute: (inputs) => ({
      A: listOf(inputs, 'cases').map((pair) => {
        const [needed, parts] = pair as readonly [number, number];
        return kOfNReliability(numberOf(inputs, 'a'), needed, parts);
      }),
    }),
  },
  {
    model: /^availability \(|^MTBF/,
    compute: (inputs) => ({ A: uptimeRatio(numberOf(inputs, 'mtbf_h'), numberOf(inputs, 'mttr_h')) }),
  },
  {
    model: /^beta-factor common cause/,
    compute: (inputs) => ({
      Q: overEach(inputs, 'beta', (sharedRatio) =>
        commonCauseUnavailability({ unavailability: numberOf(inputs, 'q'), partCount: 2, sharedRatio }),
      ),
    }),
  },
  {
    model: /^pipeline success with retries/,
    compute: (inputs) => ({
      success: overEach(inputs, 'retries', (retryCount) =>
        chainSuccessProbability({
          failureRatio: complement(numberOf(inputs, 'p')),
          retryCount,
          taskCount: numberOf(inputs, 'tasks'),
        }),
      ),
    }),
  },
  {
    model: /^repairable pair/,
    compute: (inputs) => ({ independent: pairWithCrews(inputs, 2), singleCrew: pairWithCrews(inputs, 1) }),
  },
];
