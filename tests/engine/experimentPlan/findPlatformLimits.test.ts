// What a platform can carry: the first number of tests that breaks a promise, held and free.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLimit } from '../../../src/engine/experimentPlan/findLimit';
import { findPlatformLimits } from '../../../src/engine/experimentPlan/findPlatformLimits';
import { decide, PRESETS } from '../../../src/engine/index';
import { assessFixed } from '../../builders/fixedArchitecture';
import { anyScenario, SEED, scenarioWith } from '../../builders/scenarios';

const most = (limit: ReturnType<typeof findPlatformLimits>['held']) =>
  limit.kind === 'never' ? -1 : limit.testsPerMonth;

test('a limit is the last number before the first that is not kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 10_000 }), (last, start) => {
      expect(findLimit(start, (tests) => tests <= last)).toEqual({
        kind: 'limit',
        last,
        firstBroken: last + 1,
      });
    }),
    { seed: SEED },
  );
  expect(findLimit(40, () => true)).toEqual({ kind: 'beyond', last: 1_000_000 });
  expect(findLimit(40, () => false)).toEqual({ kind: 'never', firstBroken: 0 });
});

test('a platform that keeps its promises carries at least the tests it has, and free choice carries no fewer', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const decision = decide(scenario);
      const { held, any } = findPlatformLimits(decision);
      if (decision.kind === 'infeasible') return;
      expect(most(held)).toBeGreaterThanOrEqual(Math.floor(scenario.experimentsPerMonth));
      expect(most(any)).toBeGreaterThanOrEqual(Math.floor(scenario.experimentsPerMonth));
    }),
    { seed: SEED, numRuns: 40 },
  );
}, 120_000);

test.each(Object.entries(PRESETS))('at %s one test more breaks the promise that is named', (_, scenario) => {
  const decision = decide(scenario);
  const { held, any } = findPlatformLimits(decision);
  if (held.kind !== 'limit') throw new Error('no limit');
  const at = (tests: number) =>
    assessFixed(decision.chosen.architecture, { ...scenario, experimentsPerMonth: tests });
  expect(at(held.testsPerMonth).promises.every(({ kept }) => kept)).toBe(true);
  const broken = at(held.testsPerMonth + 1).promises.filter(({ kept }) => !kept);
  expect(held.stop.broken).toEqual(broken);
  expect(held.stop.testsPerMonth).toBe(held.testsPerMonth + 1);
  expect(most(any)).toBeGreaterThanOrEqual(held.testsPerMonth);
});

test('where nothing keeps every promise it looks for fewer tests, and says when none would do', () => {
  const impossible = scenarioWith({ reliabilityRatio: 0.99999, freshnessSeconds: 0.1 });
  expect(findPlatformLimits(decide(impossible)).any.kind).toBe('never');
});
