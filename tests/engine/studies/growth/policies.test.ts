// What a policy costs over its months, and against another, on months made by hand.

import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../../src/engine/index';
import type { Policy } from '../../../../src/engine/studies/growth/growth';
import { followPolicy, priceEarly, priceLate } from '../../../../src/engine/studies/growth/growthSteps';
import type { Settled } from '../../../../src/engine/studies/growth/moves';
import { chosen, month, overspent } from '../../../builders/settledMonth';

describe('policies', () => {
  const stay = (settled: Settled) => ({ standing: chosen.architecture.choices, settled });
  const late = overspent('reliability', 5);
  const stayed = () =>
    followPolicy(
      'never',
      [month(late), month(), month(late), month(late, overspent('freshness', 2))].map(stay),
      [],
    );

  it('sum the months after today', () => {
    const never = stayed();
    const { infrastructureUsdPerMonth, peopleUsdPerMonth } = chosen.cost;
    expect(never.totals).toMatchObject({
      infrastructureUsd: expect.closeTo(3 * infrastructureUsdPerMonth, 6),
      peopleUsd: expect.closeTo(3 * peopleUsdPerMonth, 6),
      migrationUsd: 0,
      totalUsd: expect.closeTo(3 * (infrastructureUsdPerMonth + peopleUsdPerMonth), 6),
      brokenMonths: 2,
    });
    const perDay = chosen.dataLoss.lostRatio * PRESETS.growth.eventsPerDay;
    expect(never.totals.lostEvents / (3 * perDay * (365.25 / 12))).toBeCloseTo(1, 2);
  });

  it('are priced against the plan in time', () => {
    const never = stayed();
    const landing = (at: number) => [{ month: at } as Policy['migrations'][number]];
    const totals = { ...never.totals, infrastructureUsd: 10, peopleUsd: 20, migrationUsd: 30, totalUsd: 60 };
    const now: Policy = {
      ...never,
      migrations: landing(2),
      totals: { ...totals, infrastructureUsd: 11, peopleUsd: 22, migrationUsd: 25, totalUsd: 58 },
    };
    const inTime: Policy = {
      ...never,
      migrations: landing(7),
      months: never.months.map((month) => ({ ...month, lateHours: 1 })),
      totals: { ...totals, lostEvents: 0 },
    };
    expect(priceEarly(now, inTime)).toEqual({
      infrastructureUsd: 1,
      peopleUsd: 2,
      migrationUsd: -5,
      totalUsd: -2,
      idleMonths: 5,
    });
    expect(priceEarly({ ...now, migrations: landing(9) }, inTime).idleMonths).toBe(0);
    expect(priceEarly(now, { ...inTime, migrations: [] }).idleMonths).toBe(0);
    const hours = chosen.reliability.lateHoursPerMonth;
    const first = { month: 2, promise: late, layer: 'storage' as const };
    expect(priceLate(never, inTime, first, 0)).toEqual({
      firstBreak: first,
      answeredBy: 0,
      brokenMonths: 2,
      lateHours: expect.closeTo(2 * hours, 9),
      extraLateHours: expect.closeTo(2 * hours - 2, 9),
      extraLostEvents: never.totals.lostEvents,
      promises: [
        {
          id: 'reliability',
          months: 2,
          lateHours: expect.closeTo(2 * hours, 9),
        },
        { id: 'freshness', months: 1, lateHours: hours },
      ],
    });
    expect(priceLate(inTime, never, null, null)).toMatchObject({
      firstBreak: null,
      extraLateHours: expect.closeTo(2 - 2 * hours, 9),
      extraLostEvents: 0,
    });
  });

  it('are late in the months that break freshness or reliability, not in those that break another promise', () => {
    const settled = [month(), month(overspent('capacity', 2)), month(overspent('reliability', 2))];
    const never = followPolicy('never', settled.map(stay), []);
    const inTime = { ...never, months: never.months.map((one) => ({ ...one, lateHours: 0 })) };
    const hours = chosen.reliability.lateHoursPerMonth;
    expect(priceLate(never, inTime, null, null)).toMatchObject({
      lateHours: hours,
      extraLateHours: hours,
      promises: [
        { id: 'capacity', lateHours: null },
        { id: 'reliability', lateHours: hours },
      ],
    });
  });
});
