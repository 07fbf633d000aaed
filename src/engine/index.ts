/** The front door of the engine: all that the rest of the project may import. */

export type * from './architecture';
export { OPTION_IDS } from './architecture';
export {
  ASSUMPTIONS,
  type AssumptionDefinition,
  type AssumptionId,
} from './assumptions';
export type * from './check/checkReport';
export type { CheckRequest } from './check/checkSteps';
export type * from './check/organisations/organisation';
export type * from './check/organisations/report';
export { isMigrationConstant } from './data/catalog';
export type { ConstantEntry, ConstantGroup } from './data/constants';
export type { ConstantId } from './data/constantValues';
export type { Evidence } from './data/evidence';
export type { ConstantKind } from './data/sourced';
export { CONSTANT_BOUNDS } from './data/standardBounds';
export { STANDARD_VALUES } from './data/standardValues';
export type { FigureId, Figures, FigureUnit } from './figures';
export { FIGURE_IDS, FIGURES, figureRow, promisedFigure, readFigures } from './figures';
export type * from './laws/assessment';
export type { Complexity, ComplexityBand } from './laws/complexity';
export type * from './laws/demand';
export { resolveAssumptions } from './laws/demand';
export type { ExperimentCapacity } from './laws/experiments';
export type { Freshness, FreshnessStage, StageId } from './laws/freshness';
export type * from './laws/part';
export type { LateCause, Reliability } from './laws/reliability';
export type * from './laws/spend';
export { COST_CATEGORIES } from './laws/spend';
export type { LayerId, PerLayer, Tier } from './layers';
export { LAYER_IDS, mapLayers, TIERS } from './layers';
export {
  type CheckSteps,
  loadCheck,
  loadConstants,
  loadDoubt,
  loadEvidence,
  loadFirmness,
  loadFrontier,
  loadGrowth,
  loadInverse,
  loadMap,
  loadPlatformLimits,
  loadShownFutures,
} from './lazy';
export type * from './options/option';
export { optionLinkCode, optionTaps, optionTier } from './options/options';
export { PERCENTILES } from './percentiles';
export { PRESET_IDS, PRESETS, type PresetId } from './presets';
export type { BrokenId, LoosenedId, MetricId, PromiseCheck, PromiseId, PromiseUse } from './promises';
export { explainLayer } from './receipts/explainLayer';
export type { ReceiptConstant } from './receipts/receiptConstants';
export {
  listConstants,
  listMetricConstants,
  listPartConstants,
  readServing,
} from './receipts/receiptNumbers';
export type * from './requirements';
export type * from './scenario';
export {
  DRIVER_IDS,
  DRIVERS,
  type Driver,
  nearestDetentIndex,
} from './scenario';
export { findBinding, objectiveUsd } from './search/binding';
export type * from './search/decide';
export type { ArchitectureFigures } from './search/decide';
export { decide } from './search/decide';
export { findFlipPoints, placeOnTrack, traceTrack } from './search/flips';
export { canStand } from './search/space';
export { findNearestScenarios } from './search/waysOut';
export type * from './studies/budget';
export type * from './studies/capacity';
export { planExperiments } from './studies/capacity';
export type * from './studies/firmness/firmness';
export type { ShownFuturesRequest } from './studies/firmness/shownFutures';
export type * from './studies/frontier/frontier';
export { answerPoint } from './studies/frontier/frontier';
export type * from './studies/growth/growth';
export type { Spread } from './studies/growth/growth';
export { POLICY_IDS } from './studies/growth/growth';
export { findHealing, findPinsInTheWay, previewSwaps, type Swap } from './studies/hold/healing';
export type * from './studies/hold/hold';
export { courseSteps, findStart, holdToday } from './studies/hold/hold';
export type * from './studies/map/map';
export { axisPlace, axisValue } from './studies/map/map';
export type * from './studies/uncertainty/uncertainty';
export { HOURS_PER_MONTH } from './units';
