/** Decides one place of the map after the other, keeping what its two axes leave alike. */

import { catalogOf } from '../../data/catalog';
import { hourUsd as engineerHourUsd } from '../../laws/cost';
import { type DataPlanePlan, planDataPlane, processingHours, storeHours } from '../../laws/dataPlane';
import { type Demand, deriveDemand, resolveAssumptions } from '../../laws/demand';
import type { IngestionSize } from '../../laws/ingestion';
import { FULL, totalSpend } from '../../laws/spend';
import { queryRows } from '../../laws/store';
import { processingReads, storeTakes } from '../../options/compatibility';
import type { DriverId, Scenario } from '../../scenario';
import { type Found, layGround, planUsd, type SearchGround, searchPlan } from '../../search/cheapest';
import {
  intervalsFor,
  offerOf,
  type PlanFamily,
  planFamilies,
  sizeControlPlanes,
  sizeIngestions,
  sizeModelings,
} from '../../search/space';
import { axisValue, type MapRequest, scenarioAt } from './map';

/** Which drivers each part of a design space depends on; a test moves the others and holds the parts to it. */
export type SpacePart = 'assumptions' | 'rows' | 'plans' | 'ingestions' | 'modelings' | 'controls';

/** Organisations grow with traffic, promises set people on call and online decisions. */
export const DEPENDS_ON: Readonly<Record<SpacePart, readonly DriverId[]>> = {
  assumptions: ['traffic', 'reliability', 'freshness'],
  rows: ['traffic'],
  plans: ['traffic', 'experiments'],
  ingestions: ['traffic', 'freshness'],
  modelings: ['traffic', 'freshness'],
  controls: ['traffic', 'experiments', 'reliability'],
};

// Remembers what is worked out at a place of a map for all other places at which it is the same.

/** Places are counted in ticks along the two axes. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A part that depends on both axes is worked out anew each time. */
export function rememberPerAxis<At extends Place, T>(
  dependsOnX: boolean,
  dependsOnY: boolean,
  make: (at: At) => T,
): (at: At) => T {
  if (dependsOnX && dependsOnY) return make;
  const known = new Map<number, T>();
  return (at) => {
    const key = dependsOnX ? at.x : dependsOnY ? at.y : 0;
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(at);
    known.set(key, made);
    return made;
  };
}

/**
 * The exact search, lazily: a family of data planes is sized only where it can still win, its intervals from the longest down.
 *
 * Sound because no data plane gets cheaper by running more often: once the longest interval that is left costs too much, all
 * shorter ones do. A good guess, the family that won next door, comes first; it changes speed, not the answer.
 */
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

// Decides at places of a map, with all that neighbouring places share worked out once. The same answers as a decision, a place at a time.

interface At extends Place {
  readonly scenario: Scenario;
}

interface DemandAt extends At {
  readonly demand: Demand;
}

export interface MapDecider {
  /** The winner at ticks (x, y), null where nothing keeps every promise; `guess` is the family that won nearby, −1 for none. */
  readonly decideAt: (x: number, y: number, guess: number) => Found | null;
  readonly familyOf: (found: Found) => number;
}

/** Ticks run from 0 to `xTicks` and `yTicks`, both ends included. */
export function makeDecider({ scenario, x, y }: MapRequest, xTicks: number, yTicks: number): MapDecider {
  const catalog = catalogOf(scenario);
  const k = catalog.constants;
  const offer = offerOf(scenario, catalog);
  const families = planFamilies(offer, catalog);
  const remember = <A extends Place, T>(part: SpacePart, make: (at: A) => T) =>
    rememberPerAxis(DEPENDS_ON[part].includes(x), DEPENDS_ON[part].includes(y), make);

  const settingOf = ({ demand }: DemandAt) => ({ demand, constants: k });
  const xValues = Array.from({ length: xTicks + 1 }, (_, tick) => axisValue(x, tick / xTicks));
  const yValues = Array.from({ length: yTicks + 1 }, (_, tick) => axisValue(y, tick / yTicks));
  const assumptionsAt = remember('assumptions', (at: At) => resolveAssumptions(at.scenario));
  const rowsAt = remember('rows', (at: DemandAt) => queryRows(settingOf(at)));
  const modelingsAt = remember('modelings', (at: DemandAt) => sizeModelings(settingOf(at), offer));
  const controlsAt = remember('controls', (at: DemandAt) => sizeControlPlanes(settingOf(at), offer));
  const ingestionsAt = remember('ingestions', ({ demand: d }: DemandAt) => {
    const ingestions = sizeIngestions({ demand: d, constants: k }, offer);
    const hourUsd = scenario.objective === 'total' ? engineerHourUsd({ demand: d, constants: k }) : 0;
    const least = families.map((family) => leastUsdInto(family, ingestions, d, hourUsd));
    const intervals = families.map(({ processing }) =>
      intervalsFor(processing, d.scenario, offer).toReversed(),
    );
    return { ingestions, least, intervals, hourUsd };
  });
  const plansAt = remember('plans', (at: DemandAt) => {
    const rows = rowsAt(at);
    const known = families.map(() => new Map<number | null, ReturnType<typeof planDataPlane>>());
    return {
      hours: families.map(
        ({ storage, processing, engine }) =>
          processingHours(settingOf(at), processing) +
          storeHours(settingOf(at), storage, {
            units: engine.unitsLow,
            storedBytes: at.demand.rawStoredBytes * engine.bytesRatio,
          }),
      ),
      size: ({ index, storage, processing, engine }: PlanFamily, interval: number | null) => {
        const sized = known[index] as (typeof known)[number];
        const before = sized.get(interval);
        if (before !== undefined) return before;
        const plan = planDataPlane(
          settingOf(at),
          { storage, processing, intervalSeconds: interval },
          { rows, engine },
        );
        sized.set(interval, plan);
        return plan;
      },
    };
  });

  return {
    decideAt(xTick, yTick, guess) {
      const moved = scenarioAt(scenario, [x, xValues[xTick] as number], [y, yValues[yTick] as number]);
      const at: At = { x: xTick, y: yTick, scenario: moved };
      const demand = deriveDemand(moved, k, assumptionsAt(at));
      const there: DemandAt = { ...at, demand };
      const { ingestions, least, intervals, hourUsd } = ingestionsAt(there);
      const ground = layGround({
        demand,
        catalog,
        ingestions,
        modelings: modelingsAt(there),
        controls: controlsAt(there),
        storeRedundancies: offer.redundancies.storage,
      });
      if (ground === null) return null;
      const { hours, size } = plansAt(there);
      const leastUsd = hours.map((hoursPerMonth) => hoursPerMonth * hourUsd);
      return searchPlace(ground, { families, intervals, leastUsd, leastIngestionUsd: least, size }, guess);
    },
    familyOf: ({ design: { plan } }) =>
      families.findIndex(
        ({ storage, processing }) => storage === plan.storage && processing === plan.processing,
      ),
  };
}

/** Infinity where nothing leads into the store. */
function leastUsdInto(
  { storage, processing }: PlanFamily,
  ingestions: readonly IngestionSize[],
  d: Demand,
  hourUsd: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ingestion of ingestions) {
    const { option } = ingestion;
    if (!storeTakes(option, storage) || !processingReads(option, storage, processing)) continue;
    const usd =
      totalSpend(ingestion.cost) * d.assumptions.regionPriceFactor + ingestion.hoursPerMonth * hourUsd;
    if (usd < least) least = usd;
  }
  return least;
}
