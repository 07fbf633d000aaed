/** Power and sample size. */
import { cohenH } from '../../../experiments/cohenH';
import { cupedVarianceFactor } from '../../../experiments/cupedVarianceFactor';
import { detectableProportion } from '../../../experiments/detectableProportion';
import { normalPower } from '../../../experiments/normalPower';
import { proportionsPower } from '../../../experiments/proportionsPower';
import { sampleSizeMeans } from '../../../experiments/sampleSizeMeans';
import { sampleSizeNormal } from '../../../experiments/sampleSizeNormal';
import { sampleSizeProportions } from '../../../experiments/sampleSizeProportions';
import { sampleSizeRuleOfThumb } from '../../../experiments/sampleSizeRuleOfThumb';
import { secondArmUnits } from '../../../experiments/secondArmUnits';
import { tTestPower } from '../../../experiments/tTestPower';
import type { Adapter } from '../adapter';
import type { CaseRecord } from '../publishedCase';
import { mustBe, numberOf, overEach } from '../readInputs';

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

export const sampleAdapters: readonly Adapter[] = [
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
];
