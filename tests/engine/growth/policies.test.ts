// What a policy costs over its months, and against another, on months made by hand.
import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../../src/engine';
import { priceEarly, priceLate } from '../../../src/engine/growth/compareOutcomes';
import { followPolicy } from '../../../src/engine/growth/followPolicy';
import type { Policy } from '../../../src/engine/growth/growth';
import type { Settled } from '../../../src/engine/growth/settleArchitecture';
import { chosen, month, overspent } from '../../builders/settledMonth';

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
      brokenLateHours: expect.closeTo(2 * chosen.reliability.lateHoursPerMonth, 6),
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
      totals: { ...totals, brokenLateHours: 0, lostEvents: 0 },
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
    const first = { month: 2, promise: late, layer: 'storage' as const };
    expect(priceLate(never, inTime, first, 0)).toEqual({
      firstBreak: first,
      answeredBy: 0,
      brokenMonths: 2,
      extraLateHours: never.totals.brokenLateHours,
      extraLostEvents: never.totals.lostEvents,
      promises: [
        { id: 'reliability', name: late.name, months: 2 },
        { id: 'freshness', name: overspent('freshness', 2).name, months: 1 },
      ],
    });
    expect(priceLate(inTime, never, null, null)).toMatchObject({
      firstBreak: null,
      extraLateHours: 0,
      extraLostEvents: 0,
    });
  });
});
