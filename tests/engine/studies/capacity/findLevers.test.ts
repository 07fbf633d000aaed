// Each change that would let the traffic power the tests asked for: enough, and not more than enough.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLevers } from '../../../../src/engine/studies/capacity';
import { DAYS_PER_MONTH } from '../../../../src/engine/units';
import { poweredTests, type TestAudience, type TestPlan, unitsPerArm } from '../../../../src/math/power';
import { TWO_WEEKS as plan } from '../../../builders/testPlan';

const EVENTS_PER_USER = 20;
const VARIANCE_FACTOR = 0.6;
const LONGEST_WEEKS = 25;

interface Case {
  readonly asked: number;
  readonly plan: TestPlan;
  readonly audience: TestAudience;
}

const audience: TestAudience = { unitsPerDay: 100_000, newUnitShare: 0.2, layerCount: 5 };
const short: Case = { asked: 300, plan, audience };

const perMonth = (one: TestPlan, who: TestAudience) => poweredTests(one, who).startsPerDay * DAYS_PER_MONTH;
const levers = (one: Case) =>
  findLevers({ ...one, varianceFactor: VARIANCE_FACTOR, eventsPerUser: EVENTS_PER_USER });
function leverOf(one: Case, change: string) {
  const found = levers(one).find((lever) => lever.change === change);
  if (found === undefined) throw new Error(change);
  return found;
}

/** More is asked than has power. */
const anyShortage: fc.Arbitrary<Case> = fc
  .record({
    times: fc.double({ min: 1.01, max: 30, noNaN: true }),
    plan: fc.record({
      baselineRatio: fc.double({ min: 0.01, max: 0.8, noNaN: true }),
      effectRatio: fc.double({ min: 0.005, max: 0.2, noNaN: true }),
      armCount: fc.integer({ min: 2, max: 4 }),
      days: fc.integer({ min: 1, max: 60 }),
    }),
    audience: fc.record({
      unitsPerDay: fc.double({ min: 1e4, max: 1e7, noNaN: true }),
      newUnitShare: fc.double({ min: 0.02, max: 1, noNaN: true }),
      layerCount: fc.double({ min: 1, max: 9, noNaN: true }),
    }),
  })
  .map(({ times, ...drawn }) => {
    const whole = { ...plan, ...drawn.plan };
    return {
      plan: whole,
      audience: drawn.audience,
      asked: Math.max(3, times * perMonth(whole, drawn.audience)),
    };
  });
const holds = (law: (one: Case) => void) => fc.assert(fc.property(anyShortage, law), { numRuns: 200 });
/** What was rounded must not cost the last test. */
const enough = (asked: number) => asked * (1 - 1e-9);

it('the levers are the same five everywhere, and each says whether it is enough', () => {
  holds((one) => {
    const all = levers(one);
    expect(all.map(({ change }) => change)).toEqual(['length', 'effect', 'variance', 'layers', 'traffic']);
    for (const { isEnough, perMonth: powered } of all) expect(isEnough).toBe(powered >= enough(one.asked));
  });
});

describe('another length', () => {
  it('is of the whole weeks that power most, the fewest, as trying all of them finds', () => {
    holds((one) => {
      const { to, perMonth: most } = leverOf(one, 'length');
      const all = Array.from({ length: LONGEST_WEEKS }, (_, at) =>
        perMonth({ ...one.plan, days: 7 * (at + 1) }, one.audience),
      );
      expect(most).toBe(Math.max(...all));
      expect(to).toBe(1 + Math.max(0, all.indexOf(most)));
    });
  });

  it('is a week where no length powers anything', () => {
    const none = { ...short, audience: { ...audience, unitsPerDay: 10 } };
    expect(leverOf(none, 'length')).toEqual({ change: 'length', to: 1, perMonth: 0, isEnough: false });
  });
});

describe('a larger effect', () => {
  it('is the smallest that is enough', () => {
    holds((one) => {
      const { to, perMonth: powered, isEnough } = leverOf(one, 'effect');
      if (to === null) return;
      expect(isEnough).toBe(true);
      const at = (effectRatio: number) => perMonth({ ...one.plan, effectRatio }, one.audience);
      expect(powered).toBe(at(to));
      expect(powered).toBeGreaterThanOrEqual(enough(one.asked));
      expect(at(to * (1 - 1e-6))).toBeLessThan(one.asked);
    });
  });

  it('is none where even a doubled rate, or a rate of one, is not', () => {
    const crowded = { ...short, asked: 1e6 };
    expect(leverOf(crowded, 'effect')).toEqual({
      change: 'effect',
      to: null,
      perMonth: perMonth({ ...plan, effectRatio: 1 }, audience),
      isEnough: false,
    });
    const high = { ...crowded, plan: { ...plan, baselineRatio: 0.8 } };
    expect(leverOf(high, 'effect').perMonth).toBe(
      perMonth({ ...high.plan, effectRatio: 1 / 0.8 - 1 }, audience),
    );
    holds((one) => {
      if (leverOf(one, 'effect').to !== null) return;
      const highest = Math.min(1, 1 / one.plan.baselineRatio - 1);
      expect(perMonth({ ...one.plan, effectRatio: highest }, one.audience)).toBeLessThan(one.asked);
    });
  });
});

it('less variance needs that share fewer users', () => {
  holds((one) => {
    const { to, perMonth: powered, isEnough } = leverOf(one, 'variance');
    expect(to).toBeCloseTo(1 - VARIANCE_FACTOR, 12);
    expect(powered).toBe(perMonth({ ...one.plan, varianceFactor: VARIANCE_FACTOR }, one.audience));
    expect(isEnough).toBe(powered >= one.asked);
  });
});

describe('more layers', () => {
  it('are the fewest that are enough', () => {
    holds((one) => {
      const { to, perMonth: powered } = leverOf(one, 'layers');
      if (to === null) {
        expect(perMonth(one.plan, one.audience)).toBe(0);
        return;
      }
      const at = (layerCount: number) => perMonth(one.plan, { ...one.audience, layerCount });
      expect(powered).toBe(at(to));
      expect(powered).toBeGreaterThanOrEqual(enough(one.asked));
      expect(at(to - 1)).toBeLessThan(one.asked);
    });
  });

  it('are none where not one test has its users', () => {
    const none = { ...short, audience: { ...audience, unitsPerDay: 10 } };
    expect(leverOf(none, 'layers')).toEqual({ change: 'layers', to: null, perMonth: 0, isEnough: false });
  });
});

it('more traffic is the least that is enough, in events', () => {
  holds((one) => {
    const { to, perMonth: powered } = leverOf(one, 'traffic');
    const at = (events: number) =>
      perMonth(one.plan, { ...one.audience, unitsPerDay: events / EVENTS_PER_USER });
    expect(powered).toBeGreaterThanOrEqual(enough(one.asked));
    expect(at(to as number)).toBeCloseTo(powered, 6);
    expect(at((to as number) * (1 - 1e-6))).toBeLessThan(one.asked);
  });
});

it('a test a day of 14 days in five layers needs three lanes, each with the users of a test', () => {
  const daily = { ...short, asked: DAYS_PER_MONTH };
  const unitsPerDay = (3 * 2 * unitsPerArm(plan)) / (1 + 0.2 * 13);
  expect(leverOf(daily, 'traffic').to).toBeCloseTo(unitsPerDay * EVENTS_PER_USER, 0);
});
