/** Assumptions of a scenario: those set by hand, and defaults that follow traffic and promises for the rest. */
import type { AssumptionId, AssumptionValues } from '../scenario/assumptions';
import { ASSUMPTIONS } from '../scenario/assumptions';
import type { Scenario } from '../scenario/scenario';

type Defaults = { readonly [Id in AssumptionId]: (scenario: Scenario) => number };

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

/** Power law through one point, as organisations grow with their traffic. */
const grow = (scenario: Scenario, at: number, value: number, exponent: number) =>
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
export function resolveAssumptions(scenario: Scenario): AssumptionValues {
  const values = {} as Record<AssumptionId, number>;
  for (const { id, low, high } of ASSUMPTIONS) {
    const given = scenario.assumptions[id];
    values[id] = clamp(given ?? ASSUMPTION_DEFAULTS[id](scenario), low, high);
  }
  return values;
}
