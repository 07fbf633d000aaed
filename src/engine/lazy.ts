/** What is loaded only when somebody asks for it: constants with their prose, evidence, and the studies made of many decisions. */

import type { CheckPart } from './check/checkReport';
import type { CheckRequest } from './check/checkSteps';
import type { ConstantEntry } from './data/constants';
import type { Evidence } from './data/evidence';
import type { inverseSteps } from './studies/budget';
import type { FirmnessSteps } from './studies/firmness/firmnessSteps';
import type { ShownFuturesSteps } from './studies/firmness/shownFutures';
import type { frontierSteps } from './studies/frontier/frontierSteps';
import type { GrowthSteps } from './studies/growth/growthSteps';
import type { MapSteps } from './studies/map/mapSteps';
import type { PlatformLimitSteps } from './studies/platformLimit';
import type { DoubtSteps } from './studies/uncertainty/uncertaintySteps';

/** The constants with all their prose, loaded when someone asks to see them. */
export async function loadConstants(): Promise<readonly ConstantEntry[]> {
  const { CONSTANT_LIST } = await import('./data/constants');
  return CONSTANT_LIST;
}

/** The evidence table, loaded when someone asks for sources. */
export async function loadEvidence(): Promise<readonly Evidence[]> {
  const { EVIDENCE, EVIDENCE_READ } = await import('./data/evidence');
  return EVIDENCE.map((entry) => ({ ...entry, retrieved: EVIDENCE_READ }));
}

/** The architecture map, loaded by whoever draws it: never part of the first load. */
export async function loadMap(): Promise<MapSteps> {
  const { mapSteps } = await import('./studies/map/mapSteps');
  return mapSteps;
}

/** The study of growth with the ranges of migration work, loaded by whoever runs it: never part of the first load. */
export async function loadGrowth(): Promise<GrowthSteps> {
  const { growthSteps } = await import('./studies/growth/growthSteps');
  return growthSteps;
}

/** The frontier, loaded by whoever works it out: never part of the first load. */
export type FrontierSteps = typeof frontierSteps;

export async function loadFrontier(): Promise<FrontierSteps> {
  return (await import('./studies/frontier/frontierSteps')).frontierSteps;
}

/** What a limit buys, loaded by whoever works it out: never part of the first load. */
export type InverseSteps = typeof inverseSteps;

export async function loadInverse(): Promise<InverseSteps> {
  return (await import('./studies/budget')).inverseSteps;
}

/** The study of doubt with its table of ranges, loaded by whoever runs it: never part of the first load. */
export async function loadDoubt(): Promise<DoubtSteps> {
  const { doubtSteps } = await import('./studies/uncertainty/uncertaintySteps');
  return doubtSteps;
}

/** The ladder of firmness with its sampled futures, loaded by whoever runs it: never part of the first load. */
export async function loadFirmness(): Promise<FirmnessSteps> {
  return (await import('./studies/firmness/firmnessSteps')).firmnessSteps;
}

/** A hundred futures of a shown design, loaded by whoever runs them: never part of the first load. */
export async function loadShownFutures(): Promise<ShownFuturesSteps> {
  return (await import('./studies/firmness/shownFutures')).shownFuturesSteps;
}

/** The study of what a platform can carry, loaded by whoever runs it: never part of the first load. */
export async function loadPlatformLimits(): Promise<PlatformLimitSteps> {
  const { platformLimitSteps } = await import('./studies/platformLimit');
  return platformLimitSteps;
}

/** The model check with its cases, loaded by whoever runs it: never part of the first load. */
export type CheckSteps = (request: CheckRequest) => Generator<CheckPart, void>;

export async function loadCheck(): Promise<CheckSteps> {
  const { checkSteps } = await import('./check/checkSteps');
  return checkSteps;
}
