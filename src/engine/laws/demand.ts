/** What a scenario asks of the layers, in base units; the only thing that sizing sees of a scenario. */

import { ASSUMPTIONS, type AssumptionId, type AssumptionValues } from '../assumptions';
import type { ConstantValues } from '../data/constantValues';
import type { Requirements } from '../requirements';
import { DAYS_PER_MONTH, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../units';

// Assumptions of a scenario: those set by hand, and defaults that follow traffic and promises for the rest.

type Defaults = { readonly [Id in AssumptionId]: (scenario: Requirements) => number };

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Power law through one point, as organisations grow with their traffic. */
const grow = (scenario: Requirements, at: number, value: number, exponent: number) =>
  value * (scenario.eventsPerDay / at) ** exponent;

const SECONDS_PROMISE = 60;
const SMALL_TRAFFIC = 1e6;
const MONITORED_PROMISE = 0.99;
const PAGED_PROMISE = 0.999;

/** Defaults are estimates; each is a field of the page that a visitor can set. */
const ASSUMPTION_DEFAULTS: Defaults = {
  bytesPerEvent: () => 600,
  eventsPerRequest: () => 5,
  eventsPerUserPerDay: () => 20,
  peakToMeanRatio: () => 3,
  retentionMonths: () => 13,
  otherSources: (scenario) => Math.round(clamp(grow(scenario, 1e5, 3, 0.25), 1, 200)),
  streamConsumers: () => 1,
  queriesPerDay: (scenario) => Number(clamp(grow(scenario, 4e5, 200, 0.5), 20, 50_000).toPrecision(2)),
  queryWindowDays: () => 30,
  // Then queries at p95 read some 25 M rows, about 7 GB: what a lognormal through the published median of
  // 100 MB and 99.9th percentile of 300 GB says (SP046).
  rawQueryShare: () => 0.04,
  servingPromiseSeconds: () => 15,
  metricsPerExperiment: () => 10,
  experimentDays: () => 14,
  detectableEffectRatio: (scenario) => (scenario.eventsPerDay < SMALL_TRAFFIC ? 0.1 : 0.05),
  baselineRate: () => 0.1,
  models: (scenario) => Math.round(clamp(grow(scenario, 4e5, 1, 0.4), 0, 500)),
  onlineDecisionShare: (scenario) => (scenario.freshnessSeconds < SECONDS_PROMISE ? 0.01 : 0),
  dataLossRatio: (scenario) => (1 - scenario.reliabilityRatio) / 10,
  peopleOnCall: (scenario) =>
    scenario.reliabilityRatio >= PAGED_PROMISE ? 8 : scenario.reliabilityRatio >= MONITORED_PROMISE ? 4 : 1,
  engineerUsdPerYear: () => 165_000,
  regionPriceFactor: () => 1,
};

/** Every assumption with a value, clamped to its bounds. */
export function resolveAssumptions(scenario: Requirements): AssumptionValues {
  const values = {} as Record<AssumptionId, number>;
  for (const { id, low, high } of ASSUMPTIONS) {
    const given = scenario.assumptions[id];
    values[id] = clamp(given ?? ASSUMPTION_DEFAULTS[id](scenario), low, high);
  }
  return values;
}

/** What a scenario asks of the layers, in base units; the only thing that sizing sees of a scenario. */
export interface Demand {
  readonly scenario: Requirements;
  readonly assumptions: AssumptionValues;
  readonly eventsPerSecond: number;
  readonly peakEventsPerSecond: number;
  readonly peakRequestsPerSecond: number;
  readonly bytesPerSecond: number;
  readonly peakBytesPerSecond: number;
  readonly storedRows: number;
  /** Before any engine compresses them. */
  readonly rawStoredBytes: number;
  readonly usersPerDay: number;
  readonly liveTests: number;
  /** Scheduled jobs: sources, tables, scorecards, models. */
  readonly tables: number;
  readonly changesPerMonth: number;
  readonly rawQueryRows: number;
  readonly rollupQueryRows: number;
  readonly peakQueriesPerSecond: number;
  /** Rows that scorecards read a day when every test is computed from scratch, or from the facts of the new day. */
  readonly testRowsPerDayFull: number;
  readonly testRowsPerDayIncremental: number;
  readonly decisionsPerSecond: number;
  readonly peakDecisionsPerSecond: number;
}

/** What all laws are bound to: the demand of a scenario, and the constants that it is met with. */
export interface Setting {
  readonly demand: Demand;
  readonly constants: ConstantValues;
}

// Scenario to demand: what each layer is asked for, in base units.

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
  scenario: Requirements,
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
