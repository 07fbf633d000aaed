/**
 * The exact search, lazily: a family of data planes is sized only where it can still win, its intervals from the longest down.
 *
 * Sound because no data plane gets cheaper by running more often: once the longest interval that is left costs too much, all
 * shorter ones do. A good guess, the family that won next door, comes first; it changes speed, not the answer.
 */
import type { PlanFamily } from '../decision/planFamilies';
import { planUsd } from '../decision/planUsd';
import type { SearchGround } from '../decision/searchGround';
import { type Found, searchPlan } from '../decision/searchPlan';
import type { DataPlanePlan } from '../sizing/dataPlanePlan';
import { FULL } from '../sizing/limit';

export interface LazyPlans {
  readonly families: readonly PlanFamily[];
  /** Intervals of each family, longest first. */
  readonly intervals: readonly (readonly (number | null)[])[];
  /** Least that any data plane of each family can cost, and its cheapest way in, USD a month as the objective counts. */
  readonly leastUsd: readonly number[];
  readonly leastIngestionUsd: readonly number[];
  readonly size: (family: PlanFamily, interval: number | null) => DataPlanePlan;
}

/** Sizes are found by bisection to about a thousandth: so much a shorter interval may seem cheaper. */
const SIZE_SLACK = 0.003;
/** Sums in another order may differ in their last digits. */
const ROUNDING_SLACK = 1e-9;

export function searchPlace(ground: SearchGround, plans: LazyPlans, guess: number): Found | null {
  const { families } = plans;
  let holder = guess;
  let found = guess < 0 ? null : searchFamily(ground, plans, guess, null);
  for (let index = 0; index < families.length; index += 1) {
    if (index === guess) continue;
    // Of equals the first in the catalog wins, as in the search of a single decision.
    const bar = found !== null && index < holder ? justAbove(found) : found;
    const better = searchFamily(ground, plans, index, bar);
    if (better === bar) continue;
    found = better;
    holder = index;
  }
  return found;
}

function justAbove({ design, objectiveUsd }: Found): Found {
  return { design, objectiveUsd: objectiveUsd * (1 + Number.EPSILON) };
}

function searchFamily(
  ground: SearchGround,
  { families, intervals, leastUsd, leastIngestionUsd, size }: LazyPlans,
  index: number,
  bestSoFar: Found | null,
): Found | null {
  const intoUsd = leastIngestionUsd[index] as number;
  if (intoUsd === Number.POSITIVE_INFINITY) return bestSoFar;
  const around = (intoUsd + ground.leastTopUsd) * (1 - ROUNDING_SLACK);
  let found = bestSoFar;
  let least = leastUsd[index] as number;
  for (const interval of intervals[index] as readonly (number | null)[]) {
    if (found !== null && least + around >= found.objectiveUsd) return found;
    const plan = size(families[index] as PlanFamily, interval);
    const usd = planUsd(plan, ground.price, ground.hourUsd);
    const isShared = plan.size.units > plan.size.loadUnits;
    least = Math.max(least, usd * (1 - (isShared ? SIZE_SLACK : ROUNDING_SLACK)));
    if (isFullAtAnyInterval(plan)) return found;
    found = searchPlan(ground, plan, found);
  }
  return found;
}

/** Runs closer together need no smaller store, and rows come in as fast. */
function isFullAtAnyInterval({ size, work, engine }: DataPlanePlan): boolean {
  return size.sizeRatio * (1 - SIZE_SLACK) > FULL || work.peakInsertRowsPerSecond > engine.insertHigh * FULL;
}
