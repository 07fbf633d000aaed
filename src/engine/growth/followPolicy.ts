/** A policy month by month: what stands, what it costs, what it breaks, and the sums over the months after today. */
import { DAYS_PER_MONTH } from '../demand/units';
import type { HeldChoices, Migration, Policy, PolicyId, PolicyMonth, PolicyTotals } from './growth';
import type { Settled } from './settleArchitecture';
import { addSpreads } from './spread';

export interface Stay {
  readonly standing: HeldChoices;
  readonly settled: Pick<Settled, 'assessment' | 'broken'>;
}

/** `stays` holds what stands in each month, from month 0 on. */
export function followPolicy(id: PolicyId, stays: readonly Stay[], migrations: readonly Migration[]): Policy {
  const months = stays.map((stay, month) => describeMonth(stay, month, migrations));
  return { id, months, migrations, totals: sumMonths(months, migrations) };
}

function describeMonth(
  { standing, settled }: Stay,
  month: number,
  migrations: readonly Migration[],
): PolicyMonth {
  const { architecture, cost, freshness, reliability, dataLoss, demand } = settled.assessment;
  return {
    month,
    standing,
    intervalSeconds: architecture.intervalSeconds,
    infrastructureUsd: cost.infrastructureUsdPerMonth,
    peopleUsd: cost.peopleUsdPerMonth,
    migrationUsd: migrations
      .filter((migration) => migration.month === month)
      .reduce((sum, { effortUsd, parallelRunUsd }) => sum + effortUsd.value + parallelRunUsd.value, 0),
    freshnessP95Seconds: freshness.p95Seconds,
    onTimeRatio: reliability.onTimeRatio,
    lateHours: reliability.lateHoursPerMonth,
    lostEvents: dataLoss.lostRatio * demand.scenario.eventsPerDay * DAYS_PER_MONTH,
    broken: settled.broken,
  };
}

/** Month 0 is today and is not paid again; a migration is paid whenever it lands. */
function sumMonths(months: readonly PolicyMonth[], migrations: readonly Migration[]): PolicyTotals {
  const later = months.slice(1);
  const sum = (of: (month: PolicyMonth) => number, over = later) =>
    over.reduce((total, month) => total + of(month), 0);
  const infrastructureUsd = sum((month) => month.infrastructureUsd);
  const peopleUsd = sum((month) => month.peopleUsd);
  const migrationUsd = sum((month) => month.migrationUsd, [...months]);
  return {
    infrastructureUsd,
    peopleUsd,
    migrationUsd,
    migrationSpreadUsd: addSpreads(
      migrations.flatMap(({ effortUsd, parallelRunUsd }) => [effortUsd, parallelRunUsd]),
    ),
    totalUsd: infrastructureUsd + peopleUsd + migrationUsd,
    brokenMonths: later.filter((month) => month.broken.length > 0).length,
    lostEvents: sum((month) => month.lostEvents),
  };
}
