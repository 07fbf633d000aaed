import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concurrentExclusiveTests } from '../../../src/engine/experiments/planning/concurrentExclusiveTests';
import { concurrentTests } from '../../../src/engine/experiments/planning/concurrentTests';
import { exclusiveTests } from '../../../src/engine/experiments/planning/exclusiveTests';
import { experimentVelocity } from '../../../src/engine/experiments/planning/experimentVelocity';
import { interactionPairs } from '../../../src/engine/experiments/planning/interactionPairs';
import { timeToDecision } from '../../../src/engine/experiments/planning/timeToDecision';

const traffic = {
  armCount: 2,
  unitsPerArm: 7663,
  allocationRatio: 1,
  newUnitsPerDay: 1000,
  reachableUnits: Number.POSITIVE_INFINITY,
};

test('a test lasts whole weeks', () => {
  expect(timeToDecision(traffic)).toEqual({ kind: 'decides', days: 21 });
  expect(timeToDecision({ ...traffic, newUnitsPerDay: 1e6 })).toEqual({ kind: 'decides', days: 7 });
});

test('new units become rare as the population is used up', () => {
  const finite = timeToDecision({ ...traffic, reachableUnits: 20_000 });
  // 20 days of new units at first, -ln(1 - 15326/20000) of them in all: 29 days.
  expect(finite).toEqual({ kind: 'decides', days: 35 });
});

test('a test that needs more units than there are is infeasible at any length', () => {
  expect(timeToDecision({ ...traffic, reachableUnits: 15_000 })).toEqual({
    kind: 'infeasible',
    missingUnits: 326,
  });
  expect(timeToDecision({ ...traffic, reachableUnits: 20_000, allocationRatio: 0.5 }).kind).toBe(
    'infeasible',
  );
});

test('more traffic never delays a decision', () => {
  const units = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(
      units,
      units,
      fc.double({ min: 0.05, max: 1, noNaN: true }),
      (unitsPerArm, newUnitsPerDay, allocationRatio) => {
        const plan = { ...traffic, unitsPerArm, newUnitsPerDay, allocationRatio, reachableUnits: 1e6 };
        const [slow, fast] = [
          timeToDecision(plan),
          timeToDecision({ ...plan, newUnitsPerDay: newUnitsPerDay * 2 }),
        ];
        if (slow.kind === 'infeasible' || fast.kind === 'infeasible') expect(slow.kind).toBe(fast.kind);
        else expect(fast.days).toBeLessThanOrEqual(slow.days);
      },
    ),
  );
});

test('tests on disjoint units share the traffic', () => {
  const lane = { newUnitsPerDay: 10_000, armCount: 2, unitsPerArm: 7663 };
  expect(exclusiveTests(lane)).toEqual({ daysPerTest: 2, perYear: 182 });
  expect(concurrentExclusiveTests(lane, 14)).toBe(9);
  expect(exclusiveTests({ ...lane, unitsPerArm: 1 }).perYear).toBe(365);
});

test('starts times length are under way, and pairs of them may disturb each other', () => {
  expect(concurrentTests(2, 14)).toBe(28);
  expect(interactionPairs(28)).toBe(378);
  expect(interactionPairs(1)).toBe(0);
});

test('velocity is what the scarcest resource allows', () => {
  const limits = { trafficPerYear: 182, buildPerYear: 100, computePerYear: 5000 };
  expect(experimentVelocity(limits)).toEqual({ testsPerYear: 100, bindingLimit: 'build' });
  expect(experimentVelocity({ ...limits, computePerYear: 20 }).bindingLimit).toBe('compute');
  expect(experimentVelocity({ ...limits, buildPerYear: 182 }).bindingLimit).toBe('traffic');
});

test('a test that takes half of the traffic takes twice as long', () => {
  const days = (allocationRatio: number) => {
    const plan = timeToDecision({ ...traffic, unitsPerArm: 70_000, allocationRatio });
    return plan.kind === 'decides' ? plan.days : Number.NaN;
  };
  expect([days(1), days(0.5)]).toEqual([140, 280]);
});

test('a test that needs exactly all units there are never has them', () => {
  const plan = timeToDecision({ ...traffic, unitsPerArm: 5000, reachableUnits: 10_000 });
  expect(plan).toEqual({ kind: 'infeasible', missingUnits: 0 });
});
