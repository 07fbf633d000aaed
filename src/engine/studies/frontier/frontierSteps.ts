/** The designs that nothing beats, found by sweeping the catalog. */

import { paretoFront } from '../../../math/search';
import type { OptionId } from '../../architecture';
import { type Catalog, catalogOf } from '../../data/catalog';
import { assessComplexity } from '../../laws/complexity';
import { type LayerId, mapLayers, type PerLayer } from '../../layers';
import type { Redundancy } from '../../options/option';
import { OPTIONS } from '../../options/options';
import { DRIVERS, type Scenario } from '../../scenario';
import { sweepKept } from '../../search/cheapest';
import { type DesignSpace, makeDesignSpace } from '../../search/space';
import {
  answerPoint,
  COMBINATIONS,
  chosenPoint,
  type Frontier,
  type FrontierColumns,
  type FrontierRequest,
  optionCode,
  optionsOfCode,
  type PlacedPoint,
  type PlacedPoints,
} from './frontier';

/** The cheapest design of every combination of options that keeps every promise: the exact search with nothing left early. */
export interface CheapestByOptions {
  /** By option code, USD a month as the scenario's objective counts it; Infinity where no design of these options keeps every promise. */
  readonly objectiveUsd: Float64Array;
  /** By option code, where the cheapest one stands. */
  readonly redundancyOf: (code: number) => { readonly ingestion: Redundancy; readonly storage: Redundancy };
  /** Designs that keep every promise: intervals and redundancies counted apart. */
  readonly keptDesigns: number;
}

const PLACES: readonly Redundancy[] = ['one-zone', 'several-zones', 'two-regions'];

export function cheapestByOptions(space: DesignSpace): CheapestByOptions {
  const objectiveUsd = new Float64Array(COMBINATIONS).fill(Number.POSITIVE_INFINITY);
  const ingestionPlaces = new Uint8Array(COMBINATIONS);
  const storePlaces = new Uint8Array(COMBINATIONS);
  let keptDesigns = 0;
  sweepKept(space, (usd, ingestion, plan, redundancy, modeling, control) => {
    keptDesigns += 1;
    const code = optionCode(
      ingestion.option,
      plan.storage,
      plan.processing,
      modeling.option,
      control.deployment,
      control.monitoring,
    );
    if (usd < (objectiveUsd[code] as number)) {
      objectiveUsd[code] = usd;
      ingestionPlaces[code] = PLACES.indexOf(ingestion.redundancy);
      storePlaces[code] = PLACES.indexOf(redundancy);
    }
    return Number.POSITIVE_INFINITY;
  });
  return {
    objectiveUsd,
    redundancyOf: (code) => ({
      ingestion: PLACES[ingestionPlaces[code] as number] as Redundancy,
      storage: PLACES[storePlaces[code] as number] as Redundancy,
    }),
    keptDesigns,
  };
}

/** The points that nothing beats, one a spot, with the chosen one among them where no other costs less and promises as much. */
export interface EfficientPoint {
  readonly point: PlacedPoint;
  /** Others on the same spot. */
  readonly equals: number;
}

/** Equal but for rounding. */
const NEAR = 1e-9;

/**
 * From the cheapest to the dearest. Of equals the chosen one stands for all, else the first of the catalog. The chosen one keeps its
 * place also beside another that promises more for the same money, since the decision does not ask for more than was promised.
 */
export function efficientPoints(
  { points, strictness }: PlacedPoints,
  chosen: PlacedPoint | null,
): readonly EfficientPoint[] {
  const same = (one: number, other: number) => Math.abs(one - other) <= NEAR * Math.max(one, other);
  const spots: { point: PlacedPoint; equals: number }[] = [];
  const front = paretoFront(points, (point) => [point.objectiveUsdPerMonth, strictness(point.place)]);
  for (const point of front) {
    const spot = spots.find(
      (one) =>
        same(one.point.objectiveUsdPerMonth, point.objectiveUsdPerMonth) &&
        same(strictness(one.point.place), strictness(point.place)),
    );
    if (spot === undefined) spots.push({ point, equals: 0 });
    else {
      spot.equals += 1;
      if (point === chosen) spot.point = point;
    }
  }
  if (chosen === null || spots.some(({ point }) => point === chosen)) return spots;
  const cheaper = spots.some(
    ({ point }) =>
      point.objectiveUsdPerMonth < chosen.objectiveUsdPerMonth * (1 - NEAR) &&
      strictness(point.place) <= strictness(chosen.place),
  );
  if (cheaper) return spots;
  const after = spots.findIndex(
    ({ point }) => point.objectiveUsdPerMonth >= chosen.objectiveUsdPerMonth * (1 - NEAR),
  );
  const at = after < 0 ? spots.length : after;
  return [...spots.slice(0, at), { point: chosen, equals: 0 }, ...spots.slice(at)];
}

/** Points along structural complexity: every combination of options that keeps every promise of the scenario, at its cheapest. */
export function pointsByComplexity(scenario: Scenario, catalog: Catalog): PlacedPoints {
  const cheapest = cheapestByOptions(makeDesignSpace(scenario, catalog));
  const points: PlacedPoint[] = [];
  cheapest.objectiveUsd.forEach((objectiveUsdPerMonth, code) => {
    if (objectiveUsdPerMonth === Number.POSITIVE_INFINITY) return;
    const place = structuralOf(optionsOfCode(code), cheapest.redundancyOf(code));
    points.push({ code, place, objectiveUsdPerMonth });
  });
  return { points, keptDesigns: cheapest.keptDesigns, strictness: (place) => place };
}

function structuralOf(
  options: PerLayer<OptionId>,
  placed: Partial<Readonly<Record<LayerId, Redundancy>>>,
): number {
  const choices = mapLayers((layer) => ({
    option: options[layer],
    redundancy: placed[layer] ?? OPTIONS[options[layer]].redundancies[0] ?? 'several-zones',
  }));
  return assessComplexity({ choices, intervalSeconds: null }, 0).structural;
}

// Points along a promise: every combination of options at each promise it keeps, once per cost, at the strictest that this cost keeps.

/** Costs nearer than this are the same cost, summed in another order. */
const SAME = 1 - 1e-9;

export function* pointsByPromise(
  scenario: Scenario,
  driver: 'freshness' | 'reliability',
  catalog: Catalog,
): Generator<null, PlacedPoints> {
  const { field, detents } = DRIVERS[driver];
  const strictness = (place: number) => (driver === 'freshness' ? place : 1 - place);
  const places = [...new Set([...detents, scenario[field]])].sort((a, b) => strictness(a) - strictness(b));
  const least = new Float64Array(COMBINATIONS).fill(Number.POSITIVE_INFINITY);
  const points: PlacedPoint[] = [];
  let keptDesigns = 0;
  for (const place of places) {
    const cheapest = cheapestByOptions(makeDesignSpace({ ...scenario, [field]: place }, catalog));
    keptDesigns += cheapest.keptDesigns;
    for (let code = 0; code < COMBINATIONS; code += 1) {
      const usd = cheapest.objectiveUsd[code] as number;
      // A looser promise that saves nothing says nothing new of these options.
      if (usd === Number.POSITIVE_INFINITY || usd >= (least[code] as number) * SAME) continue;
      least[code] = usd;
      points.push({ code, place, objectiveUsdPerMonth: usd });
    }
    yield null;
  }
  return { points, keptDesigns, strictness };
}

/**
 * Works out the frontier; yields null between short stretches of work, the Frontier at the end.
 *
 * A point is a combination of options with what it can promise, not with what one design happens to do: choose it, and the decision for
 * its scenario is that point. The decision is the cheapest at its own promise, so that without pins it stands on the frontier.
 */
export function* frontierSteps(request: FrontierRequest): Generator<Frontier | null, void> {
  const { scenario, axis } = request;
  const catalog = catalogOf(scenario);
  const { held: _held, ...released } = scenario;
  const free: Scenario = { ...released, pins: {} };
  const placed =
    axis === 'complexity' ? pointsByComplexity(free, catalog) : yield* pointsByPromise(free, axis, catalog);
  yield null;
  const here = chosenPoint(scenario, placed, catalog);
  const spots = efficientPoints(placed, here?.point ?? null);
  yield null;
  const shown = new Set(spots.map(({ point }) => point));
  const efficient = spots.map(({ point, equals }) => ({
    ...answerPoint(request, point),
    equals,
    isChosen: point === here?.point,
  }));
  yield {
    request,
    keptDesigns: placed.keptDesigns,
    efficient,
    beaten: columnsOf(placed.points.filter((point) => !shown.has(point))),
    chosen:
      here === null
        ? null
        : {
            point: efficient.find(({ isChosen }) => isChosen) ?? answerPoint(request, here.point),
            isEfficient: shown.has(here.point),
            extraUsdPerMonth: here.extraUsdPerMonth,
          },
  };
}

function columnsOf(points: readonly PlacedPoint[]): FrontierColumns {
  return {
    place: Float64Array.from(points, ({ place }) => place),
    objectiveUsdPerMonth: Float64Array.from(points, ({ objectiveUsdPerMonth }) => objectiveUsdPerMonth),
    optionCode: Uint16Array.from(points, ({ code }) => code),
  };
}
