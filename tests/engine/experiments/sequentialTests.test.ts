import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alwaysValidOverhead } from '../../../src/engine/experiments/sequential/alwaysValidOverhead';
import { alwaysValidPValue } from '../../../src/engine/experiments/sequential/alwaysValidPValue';
import { boundaryConstant } from '../../../src/engine/experiments/sequential/boundaryConstant';
import { continuousPeekingError } from '../../../src/engine/experiments/sequential/continuousPeekingError';
import { crossingProbabilities } from '../../../src/engine/experiments/sequential/crossingProbabilities';
import { groupSequentialTest } from '../../../src/engine/experiments/sequential/groupSequentialTest';
import { repeatedTestingError } from '../../../src/engine/experiments/sequential/repeatedTestingError';
import { normalCdf } from '../../../src/engine/probability/normalCdf';
import { normalQuantile } from '../../../src/engine/probability/normalQuantile';
import { createRandomStream } from '../../../src/engine/random/createRandomStream';

test('one look is a fixed test', () => {
  expect(repeatedTestingError(0.05, 1)).toBeCloseTo(0.05, 12);
  expect(boundaryConstant({ shape: 'pocock', lookCount: 1, alpha: 0.05 })).toBeCloseTo(1.959964, 6);
  const fixed = groupSequentialTest({ shape: 'obrien-fleming', lookCount: 1, alpha: 0.05 }, 0.8);
  expect(fixed.maximumInflation).toBeCloseTo(1, 9);
  expect(fixed.averageRatioWithEffect).toBeCloseTo(1, 9);
});

test('each look more raises the chance of a false alarm', () => {
  const errors = [1, 2, 3, 5, 10, 20, 50].map((looks) => repeatedTestingError(0.05, looks));
  expect(errors).toEqual([...errors].sort((a, b) => a - b));
  expect(errors.at(-1)).toBeCloseTo(0.32, 2);
});

test('first look and symmetry are as they must be', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (bound, drift) => {
        const looks = crossingProbabilities({ criticalValues: [bound, bound, bound] }, drift);
        expect(looks[0]?.upper).toBeCloseTo(normalCdf(drift - bound), 12);
        const mirrored = crossingProbabilities({ criticalValues: [bound, bound, bound] }, -drift);
        expect(mirrored.map((look) => look.lower)).toEqual(
          looks.map((look) => expect.closeTo(look.upper, 12)),
        );
        const total = looks.reduce((sum, look) => sum + look.upper + look.lower, 0);
        expect(total).toBeLessThanOrEqual(1 + 1e-12);
      },
    ),
    { numRuns: 20 },
  );
});

test('strict early looks cost almost nothing, even ones more, and both end sooner on average', () => {
  for (const lookCount of [2, 5, 8]) {
    const obrien = groupSequentialTest({ shape: 'obrien-fleming', lookCount, alpha: 0.05 }, 0.8);
    const pocock = groupSequentialTest({ shape: 'pocock', lookCount, alpha: 0.05 }, 0.8);
    expect(obrien.maximumInflation).toBeGreaterThan(1);
    expect(obrien.maximumInflation).toBeLessThan(1.05);
    expect(pocock.maximumInflation).toBeGreaterThan(obrien.maximumInflation);
    expect(pocock.averageRatioWithEffect).toBeLessThan(obrien.averageRatioWithEffect);
    expect(obrien.averageRatioWithEffect).toBeLessThan(1);
  }
});

test('reading after every observation is worse than reading at a few looks', () => {
  expect(continuousPeekingError({ observationCount: 1, ratio: 0.5, alpha: 0.05 })).toBe(0);
  const short = continuousPeekingError({ observationCount: 50, ratio: 0.5, alpha: 0.05 });
  const long = continuousPeekingError({ observationCount: 300, ratio: 0.5, alpha: 0.05 });
  expect(long).toBeGreaterThan(short);
});

test('an always-valid p-value only falls, and rarely lies however often it is read', () => {
  const random = createRandomStream(7);
  const prior = { variance: 1, effectVariance: 0.04 };
  const runs = 400;
  let alarms = 0;
  for (let run = 0; run < runs; run += 1) {
    const readings = [];
    let sum = 0;
    for (let unitsPerArm = 1; unitsPerArm <= 300; unitsPerArm += 1) {
      sum += normalQuantile(random()) - normalQuantile(random());
      readings.push({ difference: sum / unitsPerArm, unitsPerArm });
    }
    if (alwaysValidPValue(readings, prior) <= 0.05) alarms += 1;
  }
  expect(alarms / runs).toBeLessThanOrEqual(0.05);
});

test('an always-valid p-value finds a strong effect', () => {
  const prior = { variance: 1, effectVariance: 0.04 };
  expect(alwaysValidPValue([], prior)).toBe(1);
  const readings = [
    { difference: 0.5, unitsPerArm: 200 },
    { difference: 0, unitsPerArm: 400 },
  ];
  expect(alwaysValidPValue(readings, prior)).toBeLessThan(0.001);
});

test('reading at any time costs at least 2.4 times the units for the same width', () => {
  const best = alwaysValidOverhead(0.05, 8.2);
  expect(best).toBeCloseTo(9.21 / 3.84, 2);
  for (const tuning of [4, 7, 10, 20]) expect(alwaysValidOverhead(0.05, tuning)).toBeGreaterThan(best);
});

test('an always-valid p-value does not depend on the unit of what is measured', () => {
  const readings = [
    { difference: 0.2, unitsPerArm: 100 },
    { difference: 0.3, unitsPerArm: 200 },
  ];
  const inUnits = (scale: number) =>
    alwaysValidPValue(
      readings.map((reading) => ({ ...reading, difference: reading.difference * scale })),
      { variance: scale ** 2, effectVariance: 0.05 * scale ** 2 },
    );
  expect(inUnits(1)).toBeLessThan(1);
  expect(inUnits(10)).toBeCloseTo(inUnits(1), 12);
});
