/** The front door of the engine: all that the rest of the project may import. */
export type * from './assessment/assessment';
export type * from './backtest/backtestCase';
export type * from './backtest/backtestReport';
export { loadBacktest } from './backtest/loadBacktest';
export type { ConstantId } from './catalog/constantId';
export type { ConstantEntry, ConstantGroup } from './catalog/constantList';
export { loadConstants } from './catalog/loadConstants';
export { optionName } from './catalog/options';
export { CONSTANT_BOUNDS } from './catalog/standardBounds';
export { STANDARD_VALUES } from './catalog/standardValues';
export type * from './check/checkReport';
export type { CheckRequest } from './check/checkSteps';
export { type CheckSteps, loadCheck } from './check/loadCheck';
export { decide } from './decision/decide';
export type * from './decision/decision';
export { explainChoice } from './decision/explainChoice';
export { explainDriver } from './decision/explainDriver';
export { explainLayer } from './decision/explainLayer';
export { explainMetric } from './decision/explainMetric';
export { explainPart } from './decision/explainPart';
export { findBinding } from './decision/findBinding';
export { findNearestScenarios } from './decision/findNearestScenarios';
export type * from './decision/metricReceipt';
export { findFlipPoints, traceTrack } from './decision/traceTrack';
export type * from './demand/demand';
export { resolveAssumptions } from './demand/resolveAssumptions';
export type * from './doubt/doubt';
export type * from './doubt/doubtMetrics';
export { loadDoubt } from './doubt/loadDoubt';
export { findPinsInTheWay } from './hold/findPinsInTheWay';
export type * from './hold/hold';
export type { Evidence } from './provenance/evidenceEntry';
export { loadEvidence } from './provenance/loadEvidence';
export type { ConstantKind } from './provenance/sourced';
export {
  ASSUMPTIONS,
  type AssumptionDefinition,
  type AssumptionId,
  type AssumptionValues,
} from './scenario/assumptions';
export { DRIVERS, type Driver } from './scenario/drivers';
export type { LayerId, PerLayer, Tier } from './scenario/layers';
export { LAYER_IDS, LAYER_NAMES, mapLayers, TIER_NAMES, TIERS } from './scenario/layers';
export { nearestDetentIndex } from './scenario/nearestDetentIndex';
export type * from './scenario/optionIds';
export { OPTION_IDS } from './scenario/optionIds';
export { PRESETS } from './scenario/presets';
export type * from './scenario/scenario';
export { DRIVER_IDS } from './scenario/scenario';
export type * from './sizing/part';
export { COST_CATEGORIES } from './sizing/part';
