/** The price of moving too early, and of not moving at all, each against the plan in time. */
import type { PromiseId } from '../assessment/assessment';
import type { Break, CostOfEarly, CostOfLate, Policy } from './growth';

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
  const months = new Map<PromiseId, { name: string; months: number }>();
  for (const month of never.months.slice(1)) {
    for (const { id, name } of month.broken) {
      months.set(id, { name, months: (months.get(id)?.months ?? 0) + 1 });
    }
  }
  return {
    firstBreak,
    answeredBy,
    brokenMonths: never.totals.brokenMonths,
    extraLateHours: Math.max(0, never.totals.brokenLateHours - inTime.totals.brokenLateHours),
    extraLostEvents: Math.max(0, never.totals.lostEvents - inTime.totals.lostEvents),
    promises: [...months].map(([id, { name, months: count }]) => ({ id, name, months: count })),
  };
}
