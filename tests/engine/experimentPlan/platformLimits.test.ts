// What a platform can carry: the first number of tests that breaks a promise, held and free.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLimit } from '../../../src/engine/experimentPlan/findLimit';
import type { PlatformLimit } from '../../../src/engine/experimentPlan/platformLimit';
import { platformLimitSteps } from '../../../src/engine/experimentPlan/platformLimitSteps';
import { decide, PRESETS, type Scenario } from '../../../src/engine/index';
import { assessFixed } from '../../builders/fixedArchitecture';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, SEED, scenarioWith } from '../../builders/scenarios';

const most = (limit: PlatformLimit) => (limit.kind === 'never' ? -1 : limit.testsPerMonth);

function limitsOf(scenario: Scenario) {
  const results = [...platformLimitSteps(scenario)].filter((result) => result !== null);
  const [first, { held, any } = { held: null, any: null }] = results;
  if (held === null || any === null) throw new Error('the study ended without a result');
  expect(first).toEqual({ held, any: null });
  return { held, any };
}

function limitOf(start: number, keeps: (tests: number) => boolean) {
  const steps = findLimit(start, keeps);
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}

test('a limit is the last number before the first that is not kept', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 10_000 }), (last, start) => {
      expect(limitOf(start, (tests) => tests <= last)).toEqual({
        kind: 'limit',
        last,
        firstBroken: last + 1,
      });
    }),
    { seed: SEED },
  );
  expect(limitOf(40, () => true)).toEqual({ kind: 'beyond', last: 1_000_000 });
  expect(limitOf(40, () => false)).toEqual({ kind: 'never', firstBroken: 0 });
});

test('a platform that keeps its promises carries at least the tests it has, and free choice carries no fewer', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const decision = decide(scenario);
      const { held, any } = limitsOf(decision.scenario);
      if (decision.kind === 'infeasible') return;
      expect(most(held)).toBeGreaterThanOrEqual(Math.floor(scenario.experimentsPerMonth));
      expect(most(any)).toBeGreaterThanOrEqual(Math.floor(scenario.experimentsPerMonth));
    }),
    { seed: SEED, numRuns: scenarioRuns(40, 5) },
  );
}, 120_000);

test.each(Object.entries(PRESETS))('at %s one test more breaks the promise that is named', (_, scenario) => {
  const decision = decide(scenario);
  const { held, any } = limitsOf(decision.scenario);
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
  expect(limitsOf(impossible).any.kind).toBe('never');
});
