/**
 * The exact search: the cheapest complete architecture that keeps every promise, by branch and bound.
 *
 * The space is divided where its parts meet in few numbers: a data plane (ingestion, store, processing, interval) hands on money,
 * hours, fleet, services, lateness and loss; modeling and control plane add theirs. A data plane is left as soon as its own cost
 * plus the least that the rest can cost is no cheaper than the best found. Ties go to the data plane that is cheaper by itself, then to catalog order.
 */

import type { DataPlanePlan } from '../sizing/dataPlanePlan';
import type { DesignSpace } from './designSpace';
import { planUsd } from './planUsd';
import { layGround } from './searchGround';
import { type Found, type Offer, searchPlan, sweepPlan } from './searchPlan';

/** Cheapest design that keeps every promise, or null. */
export function searchCheapest(space: DesignSpace): Found | null {
  const ground = layGround(space);
  if (ground === null) return null;
  let found: Found | null = null;
  for (const plan of cheapestFirst(space, ground.hourUsd)) found = searchPlan(ground, plan, found);
  return found;
}

/** Offers every design that keeps every promise and costs less than what the last offer gave; all of them while that is Infinity. */
export function sweepKept(space: DesignSpace, offer: Offer): void {
  const ground = layGround(space);
  if (ground === null) return;
  let least = Number.POSITIVE_INFINITY;
  for (const plan of cheapestFirst(space, ground.hourUsd)) least = sweepPlan(ground, plan, least, offer);
}

/** A good design found early lets the rest be left early; equal costs keep the order of the catalog. */
function cheapestFirst(space: DesignSpace, hourUsd: number): readonly DataPlanePlan[] {
  const price = space.demand.assumptions.regionPriceFactor;
  return space.plans
    .map((plan) => ({ plan, usd: planUsd(plan, price, hourUsd) }))
    .sort((a, b) => a.usd - b.usd)
    .map((entry) => entry.plan);
}
