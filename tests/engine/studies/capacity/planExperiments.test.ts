// What the traffic of a scenario can power: laws over random scenarios, and published numbers.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decide, PRESETS, resolveAssumptions, type Scenario } from '../../../../src/engine/index';
import { planExperiments } from '../../../../src/engine/studies/capacity';
import { poweredTests, unitsPerArm, unitsSeen, weeksToGather } from '../../../../src/math/power';
import { anyScenario, logUniform, scenarioWith } from '../../../builders/scenarios';
import { TWO_WEEKS as plan } from '../../../builders/testPlan';

const RUNS = { numRuns: 400 };
const held = (scenario: Scenario): Scenario => ({ ...scenario, assumptions: resolveAssumptions(scenario) });
const sharing = (scenario: Scenario, kind: 'alone' | 'layers' | 'exclusive') => {
  const found = planExperiments(scenario).tests.find((one) => one.sharing === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};
const weeksOf = (weeks: number | null) => weeks ?? Number.POSITIVE_INFINITY;

describe('what the traffic can power', () => {
  it('is never less with more traffic, and no test takes longer', () => {
    fc.assert(
      fc.property(anyScenario, logUniform(1.01, 100), (scenario, times) => {
        const before = planExperiments(held(scenario));
        const after = planExperiments({ ...held(scenario), eventsPerDay: scenario.eventsPerDay * times });
        expect(after.layered.perMonth).toBeGreaterThanOrEqual(before.layered.perMonth);
        after.tests.forEach((one, index) => {
          expect(weeksOf(one.weeks)).toBeLessThanOrEqual(weeksOf(before.tests[index]?.weeks ?? null));
        });
      }),
      RUNS,
    );
  });

  it('is never less with variance reduction, and never less in layers than on exclusive users', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { exclusive, layered, reduced } = planExperiments(scenario);
        expect(layered.perMonth).toBeGreaterThanOrEqual(exclusive.perMonth);
        expect(reduced.perMonth).toBeGreaterThanOrEqual(layered.perMonth);
      }),
      RUNS,
    );
  });

  it('is enough exactly when a test that shares its layer has its users within the length that was set', () => {
    fc.assert(
      fc.property(anyScenario, fc.integer({ min: 1, max: 25 }), (scenario, weeks) => {
        const inWeeks = {
          ...scenario,
          assumptions: { ...scenario.assumptions, experimentDays: weeks * 7 },
        };
        const { askedPerMonth, layered, effectRatio } = planExperiments(inWeeks);
        const test = sharing(inWeeks, 'layers');
        if (askedPerMonth === 0) return;
        expect(weeksOf(test.weeks) <= weeks).toBe(askedPerMonth <= layered.perMonth);
        if (askedPerMonth <= layered.perMonth)
          expect(test.effectRatio ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(effectRatio * (1 + 1e-9));
      }),
      RUNS,
    );
  });

  it('takes whole weeks, and never longer for a larger effect, for all users or with variance reduction', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { effects, longestWeeks } = planExperiments(scenario);
        expect(effects.filter(({ isSet }) => isSet)).toHaveLength(1);
        effects.forEach(({ weeks, aloneWeeks, reducedWeeks }, index) => {
          const next = effects[index + 1];
          if (weeks !== null) {
            expect(Number.isInteger(weeks)).toBe(true);
            expect(weeks).toBeLessThanOrEqual(longestWeeks);
          }
          expect(weeksOf(aloneWeeks)).toBeLessThanOrEqual(weeksOf(weeks));
          expect(weeksOf(reducedWeeks)).toBeLessThanOrEqual(weeksOf(weeks));
          if (next) expect(weeksOf(next.weeks)).toBeLessThanOrEqual(weeksOf(weeks));
        });
      }),
      RUNS,
    );
  });

  it('is the number under the slider', () => {
    for (const scenario of Object.values(PRESETS))
      expect(planExperiments(scenario).layered.perMonth).toBe(
        decide(scenario).chosen.experiments.poweredPerMonth,
      );
  });

  it('takes no users of a test from two layers: half a test in each of ten is none', () => {
    const tooFew = scenarioWith({
      eventsPerDay: 100_000,
      assumptions: { detectableEffectRatio: 0.05, experimentDays: 14 },
    });
    const { usersSeen, usersPerArm, layered } = planExperiments(tooFew);
    expect(usersSeen * 10).toBeGreaterThan(2 * usersPerArm);
    expect(layered.perMonth).toBe(0);
  });
});

describe('users per arm', () => {
  it('about quadruple when the effect is halved', () => {
    fc.assert(
      fc.property(logUniform(0.001, 0.3), logUniform(0.002, 0.2), (baselineRatio, effectRatio) => {
        const whole = unitsPerArm({ ...plan, baselineRatio, effectRatio });
        const half = unitsPerArm({ ...plan, baselineRatio, effectRatio: effectRatio / 2 });
        expect(half / whole).toBeGreaterThan(3.5);
        expect(half / whole).toBeLessThan(4.2);
      }),
      RUNS,
    );
  });

  it('agree with R (power.prop.test: 76.7 for .50 against .75 at power .9) and fall with the variance', () => {
    const published = { ...plan, baselineRatio: 0.5, effectRatio: 0.5, power: 0.9 };
    expect(unitsPerArm(published)).toBeCloseTo(76.7, 1);
    expect(unitsPerArm({ ...published, varianceFactor: 0.5 })).toBeCloseTo(76.7 / 2, 1);
  });
});

test('nine tests of 7,663 units an arm fit side by side into 14 days of 10,000 new units', () => {
  const effect = { ...plan, baselineRatio: 0.05, effectRatio: 0.2 };
  const audience = { unitsPerDay: 10_000, newUnitShare: 1, layerCount: 1 };
  const perArm = unitsPerArm(effect);
  const published = { ...effect, varianceFactor: 7663 / perArm };
  expect(poweredTests(published, audience).laneCount).toBe(9);
  expect(weeksToGather(2 * 7663, 1 / 9, audience)).toBe(2);
  expect(weeksToGather(2 * 7663, 1 / 10, audience)).toBe(3);
  expect(unitsSeen(audience, 14)).toBe(140_000);
});

describe('what would help when more is asked than has power', () => {
  it('says of each change by itself how far it gets, and a change that is enough is enough', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { levers, askedPerMonth, layered } = planExperiments(scenario);
        expect(levers.length > 0).toBe(askedPerMonth > layered.perMonth);
        for (const { perMonth, isEnough, change } of levers) {
          expect(perMonth >= askedPerMonth * (1 - 1e-12), change).toBe(isEnough);
        }
      }),
      RUNS,
    );
  });

  it('a lever that was pulled leaves nothing short', () => {
    const short = held(scenarioWith({ eventsPerDay: 400_000, experimentsPerMonth: 200 }));
    const { levers } = planExperiments(short);
    const to = (change: string) => levers.find((lever) => lever.change === change)?.to ?? Number.NaN;
    const pulled = [
      { ...short, eventsPerDay: to('traffic') },
      { ...short, assumptions: { ...short.assumptions, detectableEffectRatio: to('effect') } },
      { ...short, constants: { layers: to('layers') } },
    ];
    for (const scenario of pulled) expect(planExperiments(scenario).levers).toEqual([]);
  });
});
