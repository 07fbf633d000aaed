/** Peeking, sequential tests, many tests at once, and the capacity to run them. */
import { correctedAlpha } from '../../../experiments/correctedAlpha';
import { familyWiseError } from '../../../experiments/familyWiseError';
import { multiplicityInflation } from '../../../experiments/multiplicityInflation';
import { concurrentExclusiveTests } from '../../../experiments/planning/concurrentExclusiveTests';
import { exclusiveTests } from '../../../experiments/planning/exclusiveTests';
import { boundaryConstant } from '../../../experiments/sequential/boundaryConstant';
import { continuousPeekingError } from '../../../experiments/sequential/continuousPeekingError';
import { groupSequentialTest } from '../../../experiments/sequential/groupSequentialTest';
import { repeatedTestingError } from '../../../experiments/sequential/repeatedTestingError';
import { normalCdf } from '../../../probability/normalCdf';
import { normalQuantile } from '../../../probability/normalQuantile';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { numberOf, numbersOf, overEach } from '../readInputs';

/** What R assumes when a source names neither. */
const alphaOf = (inputs: CaseRecord) => numberOf(inputs, 'alpha', 0.05);

const powerOf = (inputs: CaseRecord) => numberOf(inputs, 'power', 0.8);

export const sequentialAdapters: readonly Adapter[] = [
  {
    model: /^peeking: nominal alpha/,
    compute: (inputs) => ({
      // The source counts the peeks before the final look.
      nominalPct: overEach(inputs, 'peeks', (peeks) => {
        const constant = boundaryConstant({ shape: 'pocock', lookCount: peeks + 1, alpha: alphaOf(inputs) });
        return 100 * 2 * normalCdf(-constant);
      }),
    }),
  },
  {
    model: /^continuous peeking/,
    compute: (inputs) => ({
      fpr: continuousPeekingError({
        observationCount: numberOf(inputs, 'nMax'),
        ratio: numberOf(inputs, 'p'),
        alpha: alphaOf(inputs),
      }),
    }),
  },
  {
    model: /^repeated testing/,
    compute: (inputs) => ({
      fpr: overEach(inputs, 'looks', (looks) => repeatedTestingError(alphaOf(inputs), looks)),
    }),
  },
  {
    model: /^group sequential/,
    compute: (inputs) => {
      const alpha = alphaOf(inputs);
      const power = powerOf(inputs);
      const lookCount = numberOf(inputs, 'looks');
      const pocock = groupSequentialTest({ shape: 'pocock', lookCount, alpha }, power);
      const obrien = groupSequentialTest({ shape: 'obrien-fleming', lookCount, alpha }, power);
      const fixedDistance = normalQuantile(1 - alpha / 2) + normalQuantile(power);
      return {
        maxInfoPct: 100 * pocock.maximumInflation,
        asnH0Pct: 100 * pocock.averageRatioWithoutEffect,
        asnH1Pct: 100 * pocock.averageRatioWithEffect,
        maxInfo: pocock.maximumInflation * (fixedDistance / numberOf(inputs, 'theta', 1)) ** 2,
        pocockC: pocock.criticalValues.at(-1),
        pocockInflation: pocock.maximumInflation,
        obfC: obrien.criticalValues.at(-1),
        obfInflation: obrien.maximumInflation,
      };
    },
  },
  {
    model: /^family-wise error/,
    compute: (inputs) => {
      const alpha = alphaOf(inputs);
      const counts = numbersOf(inputs, 'm');
      const corrected = (correction: 'sidak' | 'bonferroni') =>
        counts.map((count) => [`${correction}${count}`, correctedAlpha(alpha, count, correction)]);
      return {
        fwer: overEach(inputs, 'm', (count) => familyWiseError(alpha, count)),
        ...Object.fromEntries([...corrected('sidak'), ...corrected('bonferroni')]),
      };
    },
  },
  {
    model: /^multiple metrics/,
    compute: (inputs) => ({
      inflation: overEach(inputs, 'm', (metricCount) =>
        multiplicityInflation({ alpha: alphaOf(inputs), power: powerOf(inputs), metricCount }),
      ),
    }),
  },
  {
    model: /^velocity: mutually exclusive/,
    compute: (inputs) => {
      const lane = {
        newUnitsPerDay: numberOf(inputs, 'usersPerDay'),
        armCount: numberOf(inputs, 'arms'),
        unitsPerArm: numberOf(inputs, 'nPerArm'),
      };
      const tests = exclusiveTests(lane);
      return {
        daysOne: tests.daysPerTest,
        exclusivePerYear: tests.perYear,
        concurrentExclusive: concurrentExclusiveTests(lane, numberOf(inputs, 'horizonDays')),
      };
    },
  },
];
