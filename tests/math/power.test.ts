// Tests of two proportions: sizes, powers and detectable effects undo each other, and users are shared out as they pass by.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cupedVarianceFactor,
  detectableEffect,
  detectableProportion,
  poweredTests,
  proportionsPower,
  sampleSizeProportions,
  unitsPerArm,
  unitsSeen,
  weeksToGather,
} from '../../src/math/power';
import { TWO_WEEKS } from '../builders/testPlan';

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
    fc.property(proportions, (design) => {
      const units = sampleSizeProportions(design);
      const smaller = { ...design, differenceRatio: design.differenceRatio * 0.9 };
      expect(sampleSizeProportions(smaller)).toBeGreaterThan(units);
      expect(sampleSizeProportions({ ...design, alpha: design.alpha * 0.9 })).toBeGreaterThan(units);
      expect(sampleSizeProportions({ ...design, power: design.power + 0.005 })).toBeGreaterThan(units);
    }),
  );
});

test('no difference needs infinitely many units', () => {
  const same = { baselineRatio: 0.1, differenceRatio: 0, alpha: 0.05, power: 0.8 };
  expect(sampleSizeProportions(same)).toBe(Number.POSITIVE_INFINITY);
});

test('past values that predict well save most of the units', () => {
  expect(cupedVarianceFactor(0)).toBe(1);
  expect(cupedVarianceFactor(-0.7)).toBeCloseTo(0.51, 12);
});

const audience = { unitsPerDay: 10_000, newUnitShare: 0.1, layerCount: 3.7 };

test('the effect that a test can find with its units is the one it was sized for', () => {
  const units = TWO_WEEKS.armCount * unitsPerArm(TWO_WEEKS);
  expect(detectableEffect(TWO_WEEKS, units)).toBeCloseTo(TWO_WEEKS.effectRatio, 8);
  expect(detectableEffect(TWO_WEEKS, 4)).toBeNull();
});

test('a raised rate stays below one, however large the effect', () => {
  expect(unitsPerArm({ ...TWO_WEEKS, baselineRatio: 0.9, effectRatio: 5 })).toBeGreaterThan(0);
});

test('a test sees the units of its first day, then the new ones of each further day', () => {
  expect(unitsSeen(audience, 1)).toBe(10_000);
  expect(unitsSeen(audience, 14)).toBeCloseTo(23_000, 9);
});

test('a test lasts whole weeks, one at least, and as many as its units take', () => {
  expect(weeksToGather(10, 1, audience)).toBe(1);
  expect(weeksToGather(unitsSeen(audience, 14), 1, audience)).toBe(2);
  expect(weeksToGather(unitsSeen(audience, 14) + 1, 1, audience)).toBe(3);
  expect(weeksToGather(unitsSeen(audience, 14) / 2, 1 / 2, audience)).toBe(2);
});

test('whole tests share the units of a layer, and layers carry the same again', () => {
  const unitsPerDay = 2.5 * TWO_WEEKS.armCount * unitsPerArm(TWO_WEEKS);
  const powered = poweredTests(TWO_WEEKS, { unitsPerDay, newUnitShare: 0, layerCount: 3.7 });
  expect(powered).toEqual({ laneCount: 2, atOnce: 6, startsPerDay: 6 / 14 });
});
