import type { Catalog } from '../data/catalog';
import type { ControlPlane } from '../laws/controlPlane';
import {
  carriedHours,
  carriedUsd,
  dataPlaneBill,
  dataPlaneHours,
  hourUsd as engineerHourUsd,
  type UpperHalf,
  upperBill,
  upperHours,
} from '../laws/cost';
import { type DataPlanePlan, placeStore } from '../laws/dataPlane';
import type { Demand, Setting } from '../laws/demand';
import type { Design } from '../laws/design';
import { dataPath } from '../laws/freshness';
import type { IngestionSize } from '../laws/ingestion';
import type { ModelingSize } from '../laws/modeling';
import { collectorLossRatio, dataPlaneLossRatio, storeUnavailability } from '../laws/reliability';
import { deploymentCarries } from '../options/compatibility';
import type { Redundancy } from '../options/option';
import { STORAGE } from '../options/options';
import { type BoundPromises, bindPromises, type PlacedFacts } from '../promises';
import { HOURS_PER_MONTH } from '../units';
import { type Draft, draftPlane, planeStands } from './draft';
import type { DesignSpace } from './space';

/** What a data plane costs by itself, as the objective counts it: before ways in, second zones, and what carries and watches it. */
export function planUsd(plan: DataPlanePlan, price: number, hourUsd: number): number {
  return (
    (plan.storeComputeUsd +
      plan.storeDiskUsd +
      plan.storeObjectUsd +
      plan.processingComputeUsd +
      plan.onlineStoreUsd) *
      price +
    (plan.storeHours + plan.processingHours) * hourUsd
  );
}

// What every data plane of a search is held against: budgets, prices, and the pairs of modeling and control plane that can stand at all.

/** All of a design space but its data planes. */
export interface SpaceAround {
  readonly demand: Demand;
  readonly catalog: Catalog;
  readonly ingestions: readonly IngestionSize[];
  readonly modelings: readonly ModelingSize[];
  readonly controls: readonly ControlPlane[];
  readonly storeRedundancies: readonly Redundancy[] | null;
}

export interface SearchGround extends Setting {
  readonly ingestions: readonly IngestionSize[];
  readonly storeRedundancies: readonly Redundancy[] | null;
  readonly tops: readonly Top[];
  readonly price: number;
  /** What an hour of work counts in the objective, USD. */
  readonly hourUsd: number;
  readonly leastTopUsd: number;
  readonly leastChangeLate: number;
  readonly promises: BoundPromises;
}

/** Null when no pair of modeling and control plane keeps its own promises, whatever stands below. */
export function layGround(space: SpaceAround): SearchGround | null {
  const { demand: d, catalog } = space;
  const k = catalog.constants;
  const hourUsd = d.scenario.objective === 'total' ? engineerHourUsd({ demand: d, constants: k }) : 0;
  const promises = bindPromises({ demand: d, constants: k });
  const tops = topHalves(space, hourUsd, promises);
  if (tops.length === 0) return null;
  return {
    demand: d,
    constants: k,
    ingestions: space.ingestions,
    storeRedundancies: space.storeRedundancies,
    tops,
    price: d.assumptions.regionPriceFactor,
    hourUsd,
    leastTopUsd: tops.reduce((least, top) => Math.min(least, top.leastUsd), Number.POSITIVE_INFINITY),
    leastChangeLate: tops.reduce(
      (least, top) => Math.min(least, top.control.changeLateHours),
      Number.POSITIVE_INFINITY,
    ),
    promises,
  };
}

export interface Top extends UpperHalf {
  readonly billUsd: number;
  readonly hours: number;
  /** Least that this pair can cost on top of any data plane. */
  readonly leastUsd: number;
}

/** Pairs whose own promises are kept, control plane by control plane. */
function topHalves(
  { demand: d, catalog, controls, modelings }: SpaceAround,
  hourUsd: number,
  promises: BoundPromises,
): readonly Top[] {
  const k = catalog.constants;
  const price = d.assumptions.regionPriceFactor;
  const deciding = modelings.filter((modeling) => !promises.modeling.breaks({ modeling }));
  const tops: Top[] = [];
  for (const control of controls) {
    if (promises.control.breaks({ control, lateHoursPerMonth: control.changeLateHours })) continue;
    const usdPerFleetVcpu = control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu;
    for (const modeling of deciding) {
      const half = { modeling, control };
      const billUsd = upperBill(half);
      const hours = upperHours({ demand: d, constants: k }, half);
      const leastUsd =
        (billUsd + modeling.fleetVcpu * usdPerFleetVcpu) * price +
        (hours + modeling.services * control.hoursPerService) * hourUsd;
      tops.push({ modeling, control, billUsd, hours, leastUsd });
    }
  }
  return tops;
}

/** The search of one data plane: every way in, placement, modeling and control plane that it can stand with, against the best found. */
export interface Found {
  readonly design: Design;
  readonly objectiveUsd: number;
}

/** Sums in another order may differ in their last digits. */
const ROUNDING = 1e-12;

/** Takes a design that keeps every promise, by its parts; gives the cost from which on no other is of interest. */
export type Offer = (
  objectiveUsd: number,
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  storeRedundancy: Redundancy,
  modeling: ModelingSize,
  control: ControlPlane,
) => number;

/** The cheapest design with this data plane that keeps every promise and is cheaper than the best so far; that best otherwise. */
export function searchPlan(ground: SearchGround, plan: DataPlanePlan, bestSoFar: Found | null): Found | null {
  let found = bestSoFar;
  const best = bestSoFar?.objectiveUsd ?? Number.POSITIVE_INFINITY;
  sweepPlan(ground, plan, best, (objectiveUsd, ingestion, _plan, storeRedundancy, modeling, control) => {
    found = { design: { ingestion, plan, storeRedundancy, modeling, control }, objectiveUsd };
    return objectiveUsd;
  });
  return found;
}

/** Offers every design with this data plane that keeps every promise and costs less than `best`, or than the last offer gave; returns that cost. */
export function sweepPlan(ground: SearchGround, plan: DataPlanePlan, best: number, offer: Offer): number {
  const { constants: k, promises, tops, price, hourUsd, leastTopUsd, leastChangeLate } = ground;
  let least = best;
  if (promises.plan.breaks({ plan })) return least;
  for (const ingestion of ground.ingestions) {
    if (!planeStands(ingestion, plan) || promises.plane.breaks({ ingestion, plan })) continue;
    let draft: Draft | null = null;
    for (const storeRedundancy of ground.storeRedundancies ?? STORAGE[plan.storage].redundancies) {
      const store = placeStore(ground, plan, storeRedundancy);
      const bill = dataPlaneBill(ingestion, plan, store);
      const hours = dataPlaneHours(ingestion, plan, store);
      const alone = (bill * price + hours * hourUsd) * (1 - ROUNDING);
      if (alone + leastTopUsd * (1 - ROUNDING) >= least) continue;
      if (draft === null) {
        const path = dataPath(ground, ingestion, plan);
        if (promises.path.breaks({ ingestion, plan, path })) break;
        draft = draftPlane({ ingestion, plan }, path, ground);
        if (promises.age.breaks(draft)) break;
      }
      const { path, missRatio, tablesMissRatio } = draft;
      const lost = dataPlaneLossRatio(k, ingestion, { storage: plan.storage, redundancy: storeRedundancy });
      const late = (missRatio + storeUnavailability(k, plan.storage, storeRedundancy)) * HOURS_PER_MONTH;
      const placed: PlacedFacts = {
        ingestion,
        plan,
        path,
        missRatio,
        tablesMissRatio,
        storeRedundancy,
        lostRatio: lost,
        lateHoursPerMonth: late + leastChangeLate,
      };
      if (promises.placed.breaks(placed)) continue;
      for (const top of tops) {
        if (alone + top.leastUsd * (1 - ROUNDING) >= least) continue;
        const { control, modeling } = top;
        const totalBill = (bill + top.billUsd + carriedUsd(ingestion, plan, top)) * price;
        const objective = totalBill + (hours + top.hours + carriedHours(plan, top)) * hourUsd;
        if (objective >= least) continue;
        if (!deploymentCarries(control.deployment, plan.processing, modeling.option)) continue;
        const isBroken = promises.whole.breaks({
          ingestion,
          plan,
          path,
          missRatio,
          tablesMissRatio,
          storeRedundancy,
          modeling,
          control,
          infrastructureUsdPerMonth: totalBill,
          lostRatio: lost + collectorLossRatio(ingestion, control),
          lateHoursPerMonth: late + draft.lateHoursUnder(control) + modeling.unavailability * HOURS_PER_MONTH,
        });
        if (isBroken) continue;
        least = offer(objective, ingestion, plan, storeRedundancy, modeling, control);
      }
    }
  }
  return least;
}

// The exact search: the cheapest complete architecture that keeps every promise, by branch and bound.
// The space is divided where its parts meet in few numbers: a data plane (ingestion, store, processing, interval) hands on money,
// hours, fleet, services, lateness and loss; modeling and control plane add theirs. A data plane is left as soon as its own cost
// plus the least that the rest can cost is no cheaper than the best found. Ties go to the data plane that is cheaper by itself, then to catalog order.

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
