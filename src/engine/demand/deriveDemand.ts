/** Scenario to demand: what each layer is asked for, in base units. */
import type { ConstantValues } from '../catalog/catalog';
import type { AssumptionValues } from '../scenario/assumptions';
import type { Scenario } from '../scenario/scenario';
import type { Demand } from './demand';
import { resolveAssumptions } from './resolveAssumptions';
import { DAYS_PER_MONTH, SECONDS_PER_DAY, SECONDS_PER_HOUR } from './units';

const BASE_TABLES = 6;
const TABLES_PER_SOURCE = 3;
const FACT_TABLES = 2;
/** A scorecard computed from scratch reads, on average over its life, half of its days. */
const MEAN_AGE = 0.5;

/**
 * Derives the demand of a scenario.
 * Live tests follow Little's law (starts a day × days alive); rows per scorecard follow Airbnb's and Statsig's
 * published form, tables × (assignments + facts), times the scans that its metrics need. Facts of a new day belong to users assigned
 * on any day before, so that an increment reads all assignments.
 */
export function deriveDemand(
  scenario: Scenario,
  k: ConstantValues,
  a: AssumptionValues = resolveAssumptions(scenario),
): Demand {
  const eventsPerSecond = scenario.eventsPerDay / SECONDS_PER_DAY;
  const peakEventsPerSecond = eventsPerSecond * a.peakToMeanRatio;
  const storedRows = scenario.eventsPerDay * DAYS_PER_MONTH * a.retentionMonths;
  const usersPerDay = Math.min(scenario.eventsPerDay / a.eventsPerUserPerDay, k.peopleOnline);
  const liveTests = (scenario.experimentsPerMonth / DAYS_PER_MONTH) * a.experimentDays;
  const tables = BASE_TABLES + TABLES_PER_SOURCE * a.otherSources;

  const windowRows = scenario.eventsPerDay * Math.min(a.queryWindowDays, DAYS_PER_MONTH * a.retentionMonths);
  const exposedPerDay = usersPerDay * k.exposureShare;
  const assignedRows = exposedPerDay * (1 + k.newUserShare * (a.experimentDays - 1));
  const factRowsPerDay = scenario.eventsPerDay * k.factShare * k.exposureShare;
  const scans = FACT_TABLES * Math.max(1, a.metricsPerExperiment / k.metricsPerScan) * k.scorecardFactor;
  const decisionsPerSecond = eventsPerSecond * a.onlineDecisionShare;

  return {
    scenario,
    assumptions: a,
    eventsPerSecond,
    peakEventsPerSecond,
    peakRequestsPerSecond: peakEventsPerSecond / a.eventsPerRequest,
    bytesPerSecond: eventsPerSecond * a.bytesPerEvent,
    peakBytesPerSecond: peakEventsPerSecond * a.bytesPerEvent,
    storedRows,
    rawStoredBytes: storedRows * a.bytesPerEvent,
    usersPerDay,
    liveTests,
    tables,
    changesPerMonth:
      tables * k.changesPerTableMonth +
      a.otherSources * k.changesPerSourceMonth +
      a.models * k.changesPerModelMonth,
    rawQueryRows: Math.min(windowRows, k.rowsPerQueryHigh),
    rollupQueryRows: Math.min(windowRows / k.rollupFactor, k.rollupRowsHigh),
    peakQueriesPerSecond: (a.queriesPerDay / (k.queryHoursPerDay * SECONDS_PER_HOUR)) * k.queryPeakFactor,
    testRowsPerDayFull: liveTests * scans * (assignedRows + factRowsPerDay * a.experimentDays * MEAN_AGE),
    testRowsPerDayIncremental: liveTests * scans * (assignedRows + factRowsPerDay),
    decisionsPerSecond,
    peakDecisionsPerSecond: decisionsPerSecond * a.peakToMeanRatio,
  };
}
