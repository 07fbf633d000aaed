// What a platform can carry: the first number of tests that breaks a promise, held and free.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decide, holdToday, PRESETS, type Scenario } from '../../../../src/engine/index';
import { loadPlatformLimits } from '../../../../src/engine/lazy';
import { findLimit, type PlatformLimit } from '../../../../src/engine/studies/capacity';
import { platformLimitSteps } from '../../../../src/engine/studies/platformLimit';
import { assessFixed } from '../../../builders/fixedArchitecture';
import { scenarioRuns } from '../../../builders/scenarioRuns';
import { anyScenario, scenarioWith } from '../../../builders/scenarios';

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
    { numRuns: scenarioRuns(40, 5) },
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

describe('looking for a limit', () => {
  const ask = (start: number, keeps: (tests: number) => boolean) => {
    const asked: number[] = [];
    const steps = findLimit(start, (tests) => {
      asked.push(tests);
      return keeps(tests);
    });
    let pauses = 0;
    while (!steps.next().done) pauses += 1;
    return { asked, pauses };
  };

  it('climbs by less than doubling, in tens to the decade, to a million', () => {
    const { asked } = ask(0, () => true);
    expect(asked.slice(0, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 10, 13]);
    expect(asked.slice(-3)).toEqual([630_000, 800_000, 1_000_000]);
    expect(asked.filter((rung) => rung > 100 && rung <= 1000)).toHaveLength(10);
    expect(asked).toEqual([...new Set(asked)].sort((a, b) => a - b));
  });

  it('asks nothing twice, and pauses between any two questions', () => {
    for (const [start, last] of [
      [0, 777],
      [40, 40],
      [40, 39],
      [500, 3],
      [500, -1],
    ] as const) {
      const { asked, pauses } = ask(start, (tests) => tests <= last);
      expect(new Set(asked).size).toBe(asked.length);
      expect(pauses).toBe(asked.length - 1);
    }
  });

  it('goes down where the start is not kept, to the first rung that is', () => {
    const kept = (tests: number) => tests <= 7 || (tests >= 17 && tests <= 30);
    expect(limitOf(40, kept)).toEqual({ kind: 'limit', last: 30, firstBroken: 31 });
    expect(limitOf(16, kept)).toEqual({ kind: 'limit', last: 7, firstBroken: 8 });
    expect(limitOf(0, () => false)).toEqual({ kind: 'never', firstBroken: 0 });
    expect(limitOf(5_000_000, () => true)).toEqual({ kind: 'beyond', last: 5_000_000 });
    expect(limitOf(5_000_000, (tests) => tests <= 1_000_000)).toMatchObject({ last: 1_000_000 });
  });
});

test('what is carried costs what the architecture costs there, held and free', () => {
  const { scenario } = holdToday({ ...PRESETS.startup, budgetUsdPerMonth: 3000, experimentsPerMonth: 12.7 });
  const { held, any } = limitsOf(scenario);
  if (held.kind !== 'limit' || any.kind !== 'limit') throw new Error('no limit');
  const { held: architecture, ...released } = scenario;
  const at = (experimentsPerMonth: number) => ({ ...released, experimentsPerMonth });
  if (architecture === undefined) throw new Error('nothing is held');
  const there = assessFixed(architecture, at(held.testsPerMonth));
  expect(held.totalUsdPerMonth).toBeCloseTo(there.cost.totalUsdPerMonth, 6);
  const free = decide(at(any.testsPerMonth));
  expect(free.kind).toBe('feasible');
  expect(any.totalUsdPerMonth).toBeCloseTo(free.chosen.cost.totalUsdPerMonth, 6);
  const further = decide(at(any.testsPerMonth + 1));
  expect(further.kind).toBe('infeasible');
  expect(any.stop.broken.map(({ id }) => id)).toEqual(further.kind === 'infeasible' ? further.broken : []);
});

test('the study is what is loaded for whoever runs it', async () => {
  expect(await loadPlatformLimits()).toBe(platformLimitSteps);
});

test('a platform that carries whatever was looked at says what the most of it costs', () => {
  const { any } = limitsOf(PRESETS.startup);
  const { totalUsdPerMonth } = decide({ ...PRESETS.startup, experimentsPerMonth: 1_000_000 }).chosen.cost;
  expect(any).toEqual({
    kind: 'beyond',
    testsPerMonth: 1_000_000,
    totalUsdPerMonth: expect.closeTo(totalUsdPerMonth, 6),
  });
});
