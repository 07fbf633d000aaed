/** The price of moving too early, and of not moving at all, each against the plan in time. */
import type { PromiseId } from '../assessment/assessment';
import type { Break, CostOfEarly, CostOfLate, Policy } from './growth';

/** The promises that lateness breaks: what breaks only a budget or capacity is late no more for it. */
const TIMELY: readonly PromiseId[] = ['freshness', 'reliability'];

export function priceEarly(now: Policy, inTime: Policy): CostOfEarly {
  const landed = now.migrations.at(-1)?.month ?? 0;
  const needed = inTime.migrations.at(-1)?.month ?? landed;
  return {
    infrastructureUsd: now.totals.infrastructureUsd - inTime.totals.infrastructureUsd,
    peopleUsd: now.totals.peopleUsd - inTime.totals.peopleUsd,
    migrationUsd: now.totals.migrationUsd - inTime.totals.migrationUsd,
    totalUsd: now.totals.totalUsd - inTime.totals.totalUsd,
    idleMonths: Math.max(0, needed - landed),
  };
}

export function priceLate(
  never: Policy,
  inTime: Policy,
  firstBreak: Break | null,
  answeredBy: number | null,
): CostOfLate {
  const promises = new Map<PromiseId, CostOfLate['promises'][number]>();
  let [lateHours, inTimeHours] = [0, 0];
  for (const month of never.months.slice(1)) {
    for (const { id, name } of month.broken) {
      const before = promises.get(id) ?? { months: 0, lateHours: 0 };
      const hours = TIMELY.includes(id) ? (before.lateHours ?? 0) + month.lateHours : null;
      promises.set(id, { id, name, months: before.months + 1, lateHours: hours });
    }
    if (month.broken.every(({ id }) => !TIMELY.includes(id))) continue;
    lateHours += month.lateHours;
    inTimeHours += inTime.months[month.month]?.lateHours ?? 0;
  }
  return {
    firstBreak,
    answeredBy,
    brokenMonths: never.totals.brokenMonths,
    lateHours,
    extraLateHours: lateHours - inTimeHours,
    extraLostEvents: Math.max(0, never.totals.lostEvents - inTime.totals.lostEvents),
    promises: [...promises.values()],
  };
}
