/** Power, sample size, peeking, sequential tests and the capacity to run tests. */
import { cohenH } from '../../../../src/engine/experiments/cohenH';
import { correctedAlpha } from '../../../../src/engine/experiments/correctedAlpha';
import { cupedVarianceFactor } from '../../../../src/engine/experiments/cupedVarianceFactor';
import { detectableProportion } from '../../../../src/engine/experiments/detectableProportion';
import { familyWiseError } from '../../../../src/engine/experiments/familyWiseError';
import { multiplicityInflation } from '../../../../src/engine/experiments/multiplicityInflation';
import { normalPower } from '../../../../src/engine/experiments/normalPower';
import { concurrentExclusiveTests } from '../../../../src/engine/experiments/planning/concurrentExclusiveTests';
import { exclusiveTests } from '../../../../src/engine/experiments/planning/exclusiveTests';
import { proportionsPower } from '../../../../src/engine/experiments/proportionsPower';
import { sampleSizeMeans } from '../../../../src/engine/experiments/sampleSizeMeans';
import { sampleSizeNormal } from '../../../../src/engine/experiments/sampleSizeNormal';
import { sampleSizeProportions } from '../../../../src/engine/experiments/sampleSizeProportions';
import { sampleSizeRuleOfThumb } from '../../../../src/engine/experiments/sampleSizeRuleOfThumb';
import { secondArmUnits } from '../../../../src/engine/experiments/secondArmUnits';
import { boundaryConstant } from '../../../../src/engine/experiments/sequential/boundaryConstant';
import { continuousPeekingError } from '../../../../src/engine/experiments/sequential/continuousPeekingError';
import { groupSequentialTest } from '../../../../src/engine/experiments/sequential/groupSequentialTest';
import { repeatedTestingError } from '../../../../src/engine/experiments/sequential/repeatedTestingError';
import { tTestPower } from '../../../../src/engine/experiments/tTestPower';
import { normalCdf } from '../../../../src/engine/probability/normalCdf';
import { normalQuantile } from '../../../../src/engine/probability/normalQuantile';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { mustBe, numberOf, numbersOf, overEach } from '../readInputs';

/** What R assumes when a source names neither. */
const alphaOf = (inputs: CaseRecord) => numberOf(inputs, 'alpha', 0.05);
const powerOf = (inputs: CaseRecord) => numberOf(inputs, 'power', 0.8);

function effectOf(inputs: CaseRecord): number {
  if ('h' in inputs) return numberOf(inputs, 'h');
  if ('d' in inputs) return numberOf(inputs, 'd');
  return cohenH(numberOf(inputs, 'p1'), numberOf(inputs, 'p2'));
}

function standardSampleSize(inputs: CaseRecord) {
  const effect = effectOf(inputs);
  return { h: effect, n: sampleSizeNormal({ effect, alpha: alphaOf(inputs), power: powerOf(inputs) }) };
}

function standardPower(inputs: CaseRecord) {
  const firstUnits = numberOf(inputs, 'n' in inputs ? 'n' : 'n1');
  const secondUnits = numberOf(inputs, 'n' in inputs ? 'n' : 'n2');
  return { power: normalPower(effectOf(inputs), { firstUnits, secondUnits }, alphaOf(inputs)) };
}

function sampleSizeOf(inputs: CaseRecord, convention: 'pooled' | 'baseline'): number {
  const baselineRatio = numberOf(inputs, 'baseline' in inputs ? 'baseline' : 'p1');
  const relative = 'relMDE' in inputs ? numberOf(inputs, 'relMDE') * baselineRatio : undefined;
  const absolute = 'p2' in inputs ? numberOf(inputs, 'p2') - baselineRatio : relative;
  const differenceRatio = numberOf(inputs, 'absMDE', absolute);
  return sampleSizeProportions(
    { baselineRatio, differenceRatio, alpha: alphaOf(inputs), power: powerOf(inputs) },
    convention,
  );
}

export const experimentAdapters: readonly Adapter[] = [
  {
    model: /^two-proportion power/,
    compute: (inputs) => ({
      power: proportionsPower({
        baselineRatio: numberOf(inputs, 'p1'),
        otherRatio: numberOf(inputs, 'p2'),
        unitsPerArm: numberOf(inputs, 'n'),
        alpha: alphaOf(inputs),
      }),
    }),
  },
  { model: /^two-proportion sample size/, compute: (inputs) => ({ n: sampleSizeOf(inputs, 'pooled') }) },
  {
    model: /^two-proportion detectable/,
    compute: (inputs) => ({
      p2: mustBe(
        detectableProportion({
          baselineRatio: numberOf(inputs, 'p1'),
          unitsPerArm: numberOf(inputs, 'n'),
          alpha: alphaOf(inputs),
          power: powerOf(inputs),
        }),
        'detectable',
      ).otherRatio,
    }),
  },
  { model: /^Evan Miller calculator/, compute: (inputs) => ({ n: sampleSizeOf(inputs, 'baseline') }) },
  { model: /^Cohen h/, compute: standardSampleSize },
  { model: /^(unequal arms|normal) power/, compute: standardPower },
  {
    model: /^unequal arms solve n2/,
    compute: (inputs) => ({
      n2: mustBe(
        secondArmUnits(
          { effect: effectOf(inputs), alpha: alphaOf(inputs), power: powerOf(inputs) },
          numberOf(inputs, 'n1'),
        ),
        'enough',
      ).secondUnits,
    }),
  },
  {
    model: /^two-sample t power/,
    compute: (inputs) => ({
      power: tTestPower({
        effect: effectOf(inputs),
        unitsPerArm: numberOf(inputs, 'n'),
        alpha: alphaOf(inputs),
      }),
    }),
  },
  {
    model: /^16 sigma\^2\/delta\^2 rule/,
    compute: (inputs) => ({ n: sampleSizeRuleOfThumb(numberOf(inputs, 'sigma'), numberOf(inputs, 'delta')) }),
  },
  {
    model: /^two-sample means? sample size/,
    compute: (inputs) => ({
      n: sampleSizeMeans({
        sd: numberOf(inputs, 'sigma'),
        difference: numberOf(inputs, 'delta'),
        alpha: alphaOf(inputs),
        power: powerOf(inputs),
      }),
    }),
  },
  {
    model: /^CUPED/,
    compute: (inputs) => ({ varianceFactor: overEach(inputs, 'rho', cupedVarianceFactor) }),
  },
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
