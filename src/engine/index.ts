/** The front door of the engine: all that the rest of the project may import. */
export type * from './assessment/assessment';
export type * from './decision/decision';
export type * from './decision/metricReceipt';
export type * from './demand/demand';
export type * from './scenario/scenario';
export type * from './scenario/optionIds';
export type * from './sizing/part';
export type { LayerId, PerLayer, Tier } from './scenario/layers';
export { COST_CATEGORIES } from './sizing/part';
export { LAYER_IDS, LAYER_NAMES, TIER_NAMES, TIERS, mapLayers } from './scenario/layers';
export { OPTION_IDS } from './scenario/optionIds';
export { DRIVER_IDS } from './scenario/scenario';
export { DRIVERS, type Driver } from './scenario/drivers';
export { PRESETS } from './scenario/presets';
export { ASSUMPTIONS, type AssumptionDefinition, type AssumptionId, type AssumptionValues } from './scenario/assumptions';
// Coming next, with these signatures (see the decision folder):
//   decide(scenario: Scenario): Decision
//   explainLayer(decision: Decision, layer: LayerId): LayerReceipt
//   explainMetric(decision: Decision, metric: MetricId): MetricReceipt
//   findBinding(decision: Decision): Binding | null
//   findNearestScenarios(decision: Decision): NearestScenario[]
//   traceTrack(scenario: Scenario, driver: DriverId): Track
//   findFlipPoints(track: Track, scenario: Scenario): FlipPoint[]
//   resolveAssumptions(scenario: Scenario): AssumptionValues
//   nearestDetentIndex(driver: DriverId, value: number): number
//   optionName(option: OptionId): string ; optionTier(option: OptionId): Tier
