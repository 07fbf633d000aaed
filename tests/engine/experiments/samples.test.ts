import fc from 'fast-check';
import { expect, test } from 'vitest';
import { controlShare } from '../../../src/engine/experiments/controlShare';
import { correctedAlpha } from '../../../src/engine/experiments/correctedAlpha';
import { cupedVarianceFactor } from '../../../src/engine/experiments/cupedVarianceFactor';
import { detectableDifference } from '../../../src/engine/experiments/detectableDifference';
import { detectableProportion } from '../../../src/engine/experiments/detectableProportion';
import { familyWiseError } from '../../../src/engine/experiments/familyWiseError';
import { multiplicityInflation } from '../../../src/engine/experiments/multiplicityInflation';
import { normalPower } from '../../../src/engine/experiments/normalPower';
import { proportionsPower } from '../../../src/engine/experiments/proportionsPower';
import { ratioMetricVariance } from '../../../src/engine/experiments/ratioMetricVariance';
import { sampleRatioMismatch } from '../../../src/engine/experiments/sampleRatioMismatch';
import { sampleSizeMeans } from '../../../src/engine/experiments/sampleSizeMeans';
import { sampleSizeNormal } from '../../../src/engine/experiments/sampleSizeNormal';
import { sampleSizeProportions } from '../../../src/engine/experiments/sampleSizeProportions';
import { sampleSizeRuleOfThumb } from '../../../src/engine/experiments/sampleSizeRuleOfThumb';
import { secondArmUnits } from '../../../src/engine/experiments/secondArmUnits';
import { tTestPower } from '../../../src/engine/experiments/tTestPower';

const alpha = fc.double({ min: 0.001, max: 0.2, noNaN: true });
const power = fc.double({ min: 0.5, max: 0.99, noNaN: true });
const proportions = fc.record({
  baselineRatio: fc.double({ min: 0.01, max: 0.6, noNaN: true }),
  differenceRatio: fc.double({ min: 0.005, max: 0.3, noNaN: true }),
  alpha,
  power,
});

test('the sample size gives back the power it was made for', () => {
  fc.assert(
    fc.property(proportions, (design) => {
      const unitsPerArm = sampleSizeProportions(design);
      const otherRatio = design.baselineRatio + design.differenceRatio;
      const { baselineRatio, alpha } = design;
      expect(proportionsPower({ baselineRatio, otherRatio, unitsPerArm, alpha })).toBeCloseTo(
        design.power,
        9,
      );
    }),
  );
});

test('the detectable proportion gives back the sample size', () => {
  fc.assert(
    fc.property(proportions, (design) => {
      const found = detectableProportion({ ...design, unitsPerArm: sampleSizeProportions(design) });
      if (found.kind !== 'detectable') throw new Error('Should be detectable.');
      expect(found.otherRatio).toBeCloseTo(design.baselineRatio + design.differenceRatio, 8);
    }),
  );
});

test('a handful of units detects nothing', () => {
  const search = { baselineRatio: 0.5, unitsPerArm: 2, alpha: 0.05, power: 0.9 };
  expect(detectableProportion(search)).toEqual({ kind: 'undetectable' });
});

test('smaller effects, stricter tests and more power need more units', () => {
  fc.assert(
    fc.property(
      proportions,
      fc.constantFrom('pooled' as const, 'baseline' as const),
      (design, convention) => {
        const units = sampleSizeProportions(design, convention);
        const smaller = { ...design, differenceRatio: design.differenceRatio * 0.9 };
        expect(sampleSizeProportions(smaller, convention)).toBeGreaterThan(units);
        expect(sampleSizeProportions({ ...design, alpha: design.alpha * 0.9 }, convention)).toBeGreaterThan(
          units,
        );
        expect(sampleSizeProportions({ ...design, power: design.power + 0.005 }, convention)).toBeGreaterThan(
          units,
        );
      },
    ),
  );
});

test('the calculator mirrors proportions above one half', () => {
  const design = { differenceRatio: 0.05, alpha: 0.05, power: 0.8 };
  const high = sampleSizeProportions({ ...design, baselineRatio: 0.8 }, 'baseline');
  expect(high).toBeCloseTo(sampleSizeProportions({ ...design, baselineRatio: 0.2 }, 'baseline'), 6);
});

test('no difference needs infinitely many units', () => {
  const same = { baselineRatio: 0.1, differenceRatio: 0, alpha: 0.05, power: 0.8 };
  expect(sampleSizeProportions(same)).toBe(Number.POSITIVE_INFINITY);
});

test('standard sample size and power undo each other, with equal and unequal arms', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1, noNaN: true }), alpha, power, (effect, level, wanted) => {
      const test = { effect, alpha: level, power: wanted };
      const units = sampleSizeNormal(test);
      expect(normalPower(effect, { firstUnits: units, secondUnits: units }, level)).toBeCloseTo(wanted, 9);
      const second = secondArmUnits(test, units * 0.8);
      if (second.kind !== 'enough') throw new Error('Should be enough.');
      const arms = { firstUnits: units * 0.8, secondUnits: second.secondUnits };
      expect(normalPower(effect, arms, level)).toBeCloseTo(wanted, 9);
      expect(secondArmUnits(test, units * 0.49).kind).toBe('impossible');
    }),
  );
});

test('a t test with many units is a normal test', () => {
  expect(tTestPower({ effect: 0.05, unitsPerArm: 5000, alpha: 0.05 })).toBeCloseTo(
    normalPower(0.05, { firstUnits: 5000, secondUnits: 5000 }, 0.05),
    3,
  );
  expect(tTestPower({ effect: 0, unitsPerArm: 20, alpha: 0.05 })).toBeCloseTo(0.05, 9);
});

test('sample size of means and detectable difference undo each other', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 50, noNaN: true }),
      fc.double({ min: 0.01, max: 5, noNaN: true }),
      alpha,
      power,
      (sd, difference, level, wanted) => {
        const unitsPerArm = sampleSizeMeans({ sd, difference, alpha: level, power: wanted });
        expect(
          detectableDifference({ sd, unitsPerArm, alpha: level, power: wanted }) / difference,
        ).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('the rule of thumb is two percent above the formula', () => {
  const formula = sampleSizeMeans({ sd: 3, difference: 0.1, alpha: 0.05, power: 0.8 });
  expect(sampleSizeRuleOfThumb(3, 0.1) / formula).toBeCloseTo(1.019, 3);
});

test('past values that predict well save most of the units', () => {
  expect(cupedVarianceFactor(0)).toBe(1);
  expect(cupedVarianceFactor(-0.7)).toBeCloseTo(0.51, 12);
});

test('one treatment splits evenly, four give the control a third', () => {
  expect(controlShare(1)).toBe(0.5);
  expect(controlShare(4)).toBeCloseTo(1 / 3, 12);
});

test('the control share of the square-root rule has the smallest variance', () => {
  const variance = (share: number, treatments: number) => 1 / share + treatments / (1 - share);
  for (const treatments of [2, 3, 8]) {
    const best = controlShare(treatments);
    expect(variance(best, treatments)).toBeLessThan(variance(best * 1.05, treatments));
    expect(variance(best, treatments)).toBeLessThan(variance(best * 0.95, treatments));
  }
});

test('a ratio of constant views has the variance of its clicks', () => {
  const steady = {
    numeratorMean: 2,
    denominatorMean: 4,
    numeratorVariance: 3,
    denominatorVariance: 0,
    covariance: 0,
  };
  expect(ratioMetricVariance(steady)).toBeCloseTo(3 / 16, 12);
  const proportional = { ...steady, numeratorVariance: 1, denominatorVariance: 4, covariance: 2 };
  expect(ratioMetricVariance(proportional)).toBeCloseTo(0, 12);
});

test('corrected tests keep the family at its level or below', () => {
  fc.assert(
    fc.property(alpha, fc.integer({ min: 1, max: 50 }), (level, count) => {
      const sidak = correctedAlpha(level, count, 'sidak');
      expect(familyWiseError(sidak, count)).toBeCloseTo(level, 10);
      expect(correctedAlpha(level, count, 'bonferroni')).toBeLessThanOrEqual(sidak * (1 + 1e-12));
    }),
  );
});

test('ten metrics cost about 1.7 times the units', () => {
  expect(multiplicityInflation({ alpha: 0.05, power: 0.8, metricCount: 10 })).toBeCloseTo(1.7, 1);
  expect(multiplicityInflation({ alpha: 0.05, power: 0.8, metricCount: 1 })).toBe(1);
});

test('even arms raise no suspicion, uneven ones do', () => {
  const arms = (first: number, second: number) => [
    { units: first, weight: 1 },
    { units: second, weight: 1 },
  ];
  expect(sampleRatioMismatch(arms(5000, 5000))).toBeCloseTo(1, 12);
  expect(sampleRatioMismatch(arms(5000, 5100))).toBeGreaterThan(0.05);
  expect(sampleRatioMismatch(arms(50_000, 51_000))).toBeLessThan(0.01);
  expect(
    sampleRatioMismatch([
      { units: 100, weight: 1 },
      { units: 900, weight: 9 },
    ]),
  ).toBeCloseTo(1, 12);
});

test('Bonferroni shares the false alarms out, and is a little stricter than Sidak', () => {
  expect(correctedAlpha(0.05, 10, 'bonferroni')).toBe(0.005);
  expect(correctedAlpha(0.05, 10, 'sidak')).toBeCloseTo(1 - 0.95 ** 0.1, 15);
});
