/** The front door of the engine: all that the rest of the project may import. */
export type * from './assessment/assessment';
export { blameLayer } from './assessment/blameLayer';
export type * from './backtest/backtestCase';
export type * from './backtest/backtestReport';
export { loadBacktest } from './backtest/loadBacktest';
export type { ConstantId } from './catalog/constantId';
export type { ConstantEntry, ConstantGroup } from './catalog/constantList';
export { loadConstants } from './catalog/loadConstants';
export { loadMigrationConstants } from './catalog/loadMigrationConstants';
export { optionName, optionTier } from './catalog/options';
export { CONSTANT_BOUNDS } from './catalog/standardBounds';
export { STANDARD_VALUES } from './catalog/standardValues';
export type * from './check/checkReport';
export type { CheckRequest } from './check/checkSteps';
export { type CheckSteps, loadCheck } from './check/loadCheck';
export type { ArchitectureFigures } from './decision/architectureFigures';
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
export type * from './experimentPlan/experimentPlan';
export { loadPlatformLimits } from './experimentPlan/loadPlatformLimits';
export { planExperiments } from './experimentPlan/planExperiments';
export type * from './experimentPlan/platformLimit';
export { answerPoint } from './frontier/answerPoint';
export type * from './frontier/frontier';
export { loadFrontier } from './frontier/loadFrontier';
export type * from './growth/growth';
export { POLICY_IDS } from './growth/growth';
export { loadGrowth } from './growth/loadGrowth';
export type * from './inverse/inverse';
export { loadInverse } from './inverse/loadInverse';
export { loadMap } from './map/loadMap';
export type * from './map/map';
export { axisPlace, axisValue } from './map/mapAxis';
export type { Evidence } from './provenance/evidenceEntry';
export { loadEvidence } from './provenance/loadEvidence';
export type { ConstantKind, Sourced } from './provenance/sourced';
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
