// How users are shared among tests, and which effects are worth a row.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import {
  planExperiments,
  shareUsers,
  splitAmong,
  traceEffects,
  weeksOf,
} from '../../../../src/engine/studies/capacity';
import { DAYS_PER_MONTH } from '../../../../src/engine/units';
import { type TestAudience, type TestPlan, unitsPerArm, unitsSeen } from '../../../../src/math/power';
import { anyScenario, logUniform } from '../../../builders/scenarios';

const ROUND = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
const plan: TestPlan = {
  baselineRatio: 0.1,
  effectRatio: 0.05,
  alpha: 0.05,
  power: 0.8,
  armCount: 3,
  varianceFactor: 1,
  days: 21,
};
const reduced = { ...plan, varianceFactor: 0.5 };
const audience: TestAudience = { unitsPerDay: 50_000, newUnitShare: 0.3, layerCount: 5.7 };

describe('users', () => {
  it('are all one test’s, are split among all that run, or among those of a layer', () => {
    expect(splitAmong('alone', 23.4, audience)).toBe(1);
    expect(splitAmong('exclusive', 23.4, audience)).toBe(24);
    expect(splitAmong('layers', 23.4, audience)).toBe(5);
    expect(splitAmong('layers', 25, audience)).toBe(5);
    expect(splitAmong('layers', 25.1, audience)).toBe(6);
    expect(splitAmong('exclusive', 0, audience)).toBe(1);
    expect(splitAmong('layers', 0, audience)).toBe(1);
  });

  it('bring a test its effect: as many as it would need for that effect, split among tests and arms', () => {
    const tests = shareUsers(plan, reduced, audience, 23.4);
    expect(tests.map(({ sharing, splitAmong: among }) => [sharing, among])).toEqual([
      ['alone', 1],
      ['layers', 5],
      ['exclusive', 24],
    ]);
    for (const { splitAmong: among, effectRatio, reducedEffectRatio, weeks, reducedWeeks } of tests) {
      const units = 50_000 * (1 + 0.3 * 20);
      expect(unitsSeen(audience, plan.days)).toBeCloseTo(units, 6);
      const needs = (of: TestPlan, effect: number | null) =>
        3 * unitsPerArm({ ...of, effectRatio: effect as number });
      expect(needs(plan, effectRatio) / (units / among)).toBeCloseTo(1, 4);
      expect(needs(reduced, reducedEffectRatio) / (units / among)).toBeCloseTo(1, 4);
      expect(weeks).toBe(weeksOf(plan, 1 / among, audience));
      expect(reducedWeeks).toBe(weeksOf(reduced, 1 / among, audience));
    }
  });

  it('come in whole weeks, up to 25', () => {
    const gather = (unitsPerDay: number) => weeksOf(plan, 1, { ...audience, unitsPerDay });
    const needed = 3 * unitsPerArm(plan);
    const perDay = (days: number) => needed / (1 + 0.3 * (days - 1));
    expect(gather(perDay(14) * 1.0001)).toBe(2);
    expect(gather(perDay(14) * 0.9999)).toBe(3);
    expect(gather(perDay(175) * 1.0001)).toBe(25);
    expect(gather(perDay(175) * 0.9999)).toBeNull();
    expect(gather(needed * 2)).toBe(1);
  });
});

describe('the effects that are shown', () => {
  const anyPlan = fc.record({
    baselineRatio: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
    effectRatio: fc.oneof(fc.constantFrom(...ROUND), logUniform(0.001, 1)),
    unitsPerDay: logUniform(1e3, 1e9),
    live: fc.integer({ min: 0, max: 200 }),
  });
  const possible = (baselineRatio: number) => (effect: number) => baselineRatio * (1 + effect) < 1;

  it('are the one that is set and the round ones that say something new', () => {
    fc.assert(
      fc.property(anyPlan, ({ baselineRatio, effectRatio, unitsPerDay, live }) => {
        const drawn = { ...plan, baselineRatio, effectRatio };
        const who = { ...audience, unitsPerDay };
        const shown = traceEffects(drawn, { ...drawn, varianceFactor: 0.5 }, who, live);
        const effects = shown.map((point) => point.effectRatio);
        expect(effects).toEqual([...new Set(effects)].sort((a, b) => a - b));
        expect(shown.filter(({ isSet }) => isSet).map((point) => point.effectRatio)).toEqual([effectRatio]);

        const share = 1 / splitAmong('layers', live, who);
        const rounds = ROUND.filter(
          (one) => one !== effectRatio && possible(baselineRatio)(one) && one * 100.001 > effectRatio,
        );
        const weeks = new Map(
          rounds.map((one) => [one, weeksOf({ ...drawn, effectRatio: one }, share, who)]),
        );
        const isTelling = (one: number, at: number) => {
          const [before, after] = [rounds[at - 1], rounds[at + 1]];
          const setBetween = (low: number, high: number) => low < effectRatio && effectRatio < high;
          if (weeks.get(one) === null)
            return after === undefined || setBetween(one, after) || weeks.get(after) !== null;
          return (
            (weeks.get(one) as number) > 1 ||
            before === undefined ||
            setBetween(before, one) ||
            weeks.get(before) !== 1
          );
        };
        expect(effects.filter((one) => one !== effectRatio)).toEqual(rounds.filter(isTelling));
      }),
      { numRuns: 300 },
    );
  });

  it('reach a hundred times below the one that is set, and never a rate of one', () => {
    const many = { ...audience, unitsPerDay: 1e7 };
    const shown = (effectRatio: number, baselineRatio = 0.1) => {
      const drawn = { ...plan, effectRatio, baselineRatio };
      return traceEffects(drawn, drawn, many, 0).map((point) => point.effectRatio);
    };
    expect(shown(0.1)).toContain(0.001);
    expect(shown(0.2)).not.toContain(0.001);
    expect(shown(0.2)).toContain(0.002);
    expect(
      Math.max(
        ...traceEffects({ ...plan, baselineRatio: 0.5 }, reduced, { ...audience, unitsPerDay: 20 }, 0).map(
          (point) => point.effectRatio,
        ),
      ),
    ).toBe(0.5);
  });

  it('take their weeks alone, shared, and with variance reduction', () => {
    for (const point of traceEffects(plan, reduced, audience, 12)) {
      const at = (of: TestPlan, share: number) =>
        weeksOf({ ...of, effectRatio: point.effectRatio }, share, audience);
      expect([point.aloneWeeks, point.weeks, point.reducedWeeks]).toEqual([
        at(plan, 1),
        at(plan, 1 / 3),
        at(reduced, 1 / 3),
      ]);
    }
  });
});

it('a plan counts what its numbers say', () => {
  fc.assert(
    fc.property(anyScenario, (scenario) => {
      const found = planExperiments(scenario);
      const k = catalogOf(scenario).constants;
      expect(found.askedPerMonth).toBe(scenario.experimentsPerMonth);
      expect(found.newUsersPerDay).toBeCloseTo(found.usersPerDay * k.newUserShare, 6);
      expect(found.usersSeen / (found.usersPerDay + found.newUsersPerDay * (found.days - 1))).toBeCloseTo(
        1,
        9,
      );
      expect(found.reducedUsersPerArm / found.usersPerArm).toBeCloseTo(1 - found.varianceRemovedRatio, 9);
      expect(found.varianceRemovedRatio).toBeCloseTo(k.preperiodCorrelation ** 2, 9);
      expect(found.exclusive.layers).toBe(1);
      expect(found.layered.layers).toBe(Math.floor(k.layers));
      for (const { lanes, layers, atOnce, perMonth } of [found.exclusive, found.layered, found.reduced]) {
        expect(atOnce).toBe(lanes * layers);
        expect(perMonth).toBeCloseTo((atOnce / found.days) * DAYS_PER_MONTH, 6);
      }
      expect(found.layered.lanes).toBe(found.exclusive.lanes);
    }),
    { numRuns: 100 },
  );
});
