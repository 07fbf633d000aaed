/** What a budget buys: how far each driver goes under a ceiling, and what stops it. */

import type { Architecture } from '../architecture';
import { type Catalog, catalogOf } from '../data/catalog';
import { assess } from '../laws/assess';
import type { Assessment } from '../laws/assessment';
import { sizeArchitecture } from '../laws/design';
import { FULL } from '../laws/spend';
import type { BrokenId, PromiseId } from '../promises';
import { DRIVER_IDS, DRIVERS, type DriverId, type Scenario } from '../scenario';
import { type Found, searchCheapest } from '../search/cheapest';
import { type ArchitectureFigures, architectureFigures, decide } from '../search/decide';
import { type DesignSpace, makeDesignSpace } from '../search/space';

// What a limit buys: for each driver the furthest value that can still be kept, the architecture that does it, and what stops it.

/** A ceiling for the infrastructure bill, or for infrastructure and people together. */
export interface SpendLimit {
  readonly of: 'infrastructure' | 'total';
  readonly usdPerMonth: number;
}

export interface InverseRequest {
  readonly scenario: Scenario;
  /** Takes the place of the scenario's own budget; null asks what can be had at any price. */
  readonly limit: SpendLimit | null;
}

/** What happens one step further to the architecture that stands there, held as it is. */
export interface HeldFurther {
  readonly broken: readonly PromiseId[];
  readonly tightest: Assessment['tightest'];
}

/** Why a driver goes no further; held is null where nothing stands before the step. */
export type ReachStop =
  /** It could be kept for more money: at least so much, in the terms of the limit. */
  | { readonly kind: 'limit'; readonly leastUsdPerMonth: number; readonly held: HeldFurther | null }
  /** No money helps: the design that comes nearest breaks these. */
  | { readonly kind: 'promises'; readonly broken: readonly BrokenId[]; readonly held: HeldFurther | null };

/** A stretch of places nearer than the furthest at which nothing keeps every promise. */
export interface ReachGap {
  readonly from: number;
  readonly to: number;
}

interface Reached {
  readonly driver: DriverId;
  /** The furthest value that is kept: most traffic, most tests, highest reliability, least age. */
  readonly value: number;
  /** The scenario with that value and the limit, ready to be decided. */
  readonly scenario: Scenario;
  readonly figures: ArchitectureFigures;
  /** Tests a month that the traffic there can power, whatever carries them. */
  readonly poweredTestsPerMonth: number;
  /** Whether the scenario's own value is kept under the limit. */
  readonly keepsPresent: boolean;
  /** In the order of the slider. */
  readonly gaps: readonly ReachGap[];
}

export type Reach =
  | (Reached & { readonly kind: 'reached'; readonly stop: ReachStop })
  /** Kept to the end of the slider. */
  | (Reached & { readonly kind: 'open-ended' })
  /** Not kept anywhere on the slider; the stop is the one at its easiest end. */
  | { readonly kind: 'nothing'; readonly driver: DriverId; readonly value: number; readonly stop: ReachStop };

export interface Inverse {
  readonly request: InverseRequest;
  /** One for each driver that has been worked out, in their order. */
  readonly reaches: readonly Reach[];
  readonly complete: boolean;
}

// How values of a driver are halved between and rounded: each on the scale on which its slider runs.

interface DriverScale {
  readonly toScale: (value: number) => number;
  readonly fromScale: (place: number) => number;
  /** Rounded to the easier side, so that what was kept stays kept. */
  readonly roundEasier: (value: number) => number;
}

const DIGITS = 4;
/** Decimals beyond the digits of a share, so that 0.99317 is written as that. */
const SHARE_DIGITS = 10;

function decimalsFor(value: number): number {
  return DIGITS - 1 - Math.floor(Math.log10(value));
}

function roundTo(value: number, round: (scaled: number) => number): number {
  const decimals = decimalsFor(value);
  const unit = 10 ** Math.abs(decimals);
  return decimals >= 0 ? round(value * unit) / unit : round(value / unit) * unit;
}

const logarithmic = {
  toScale: Math.log,
  fromScale: Math.exp,
};

export const DRIVER_SCALES: Readonly<Record<DriverId, DriverScale>> = {
  traffic: { ...logarithmic, roundEasier: (value) => roundTo(value, Math.floor) },
  experiments: { toScale: Math.log1p, fromScale: Math.expm1, roundEasier: Math.floor },
  reliability: {
    toScale: (ratio) => -Math.log1p(-ratio),
    fromScale: (place) => -Math.expm1(-place),
    roundEasier: (ratio) => Number((1 - roundTo(1 - ratio, Math.ceil)).toPrecision(SHARE_DIGITS)),
  },
  freshness: { ...logarithmic, roundEasier: (value) => roundTo(value, Math.ceil) },
};

// A scenario under a limit, and the cheapest design within it.

/**
 * A limit on the bill is the scenario's budget, and takes its place. A limit on everything makes everything what is minimised:
 * the cheapest answer then tells whether any is within it. Without a limit the budget goes, whatever it was.
 */
export function limitedScenario({ scenario, limit }: InverseRequest): Scenario {
  if (limit === null) return { ...scenario, budgetUsdPerMonth: null };
  if (limit.of === 'infrastructure') return { ...scenario, budgetUsdPerMonth: limit.usdPerMonth };
  return { ...scenario, objective: 'total' };
}

export function withDriver(scenario: Scenario, driver: DriverId, value: number): Scenario {
  return { ...scenario, [DRIVERS[driver].field]: value };
}

export interface Within {
  readonly found: Found;
  readonly space: DesignSpace;
}

/** The decision for a limited scenario, or null when nothing keeps every promise within the limit. */
export function searchWithin(scenario: Scenario, limit: SpendLimit | null, catalog: Catalog): Within | null {
  const space = makeDesignSpace(scenario, catalog);
  const found = searchCheapest(space);
  if (found === null) return null;
  if (limit?.of === 'total' && found.objectiveUsd > limit.usdPerMonth * FULL) return null;
  return { found, space };
}

// Why nothing keeps every promise at one place of a driver: the money, or the promises that break whatever is paid.

/** The scenario is limited and cannot be kept; the architecture is the one that stands just before it. */
export function explainStop(
  scenario: Scenario,
  limit: SpendLimit | null,
  architecture: Architecture | null,
  catalog: Catalog,
): ReachStop {
  const held = architecture === null ? null : holdFurther(architecture, scenario, catalog);
  // What it costs without the limit: least bill where the bill is limited, least in all otherwise.
  const free: Scenario =
    limit?.of === 'infrastructure'
      ? { ...scenario, budgetUsdPerMonth: null, objective: 'infrastructure' }
      : scenario;
  const dearer = limit === null ? null : searchCheapest(makeDesignSpace(free, catalog));
  if (dearer !== null) return { kind: 'limit', leastUsdPerMonth: dearer.objectiveUsd, held };
  const decision = decide(free, catalog);
  return { kind: 'promises', broken: decision.kind === 'infeasible' ? decision.broken : [], held };
}

function holdFurther(architecture: Architecture, scenario: Scenario, catalog: Catalog): HeldFurther {
  const { design, demand } = sizeArchitecture(architecture, scenario, catalog);
  const { promises, tightest } = assess(design, demand, catalog);
  return { broken: promises.filter(({ kept }) => !kept).map(({ id }) => id), tightest };
}

// The furthest value of one driver that can be kept under a limit.
// Keeping promises is not always an interval along traffic, so every place of the slider is tried (and the present value, if it stands
// between two); the last place that holds is then refined by bisection up to the next one that does not. Yields null between searches.

/** Bisection ends when both sides are this near, on the scale of the slider: a hundred-thousandth of traffic, age or late share. */
const PRECISION = 1e-5;

export function* findReach(
  driver: DriverId,
  request: InverseRequest,
  catalog: Catalog,
): Generator<null, Reach> {
  const limited = limitedScenario(request);
  const at = (value: number) => withDriver(limited, driver, value);
  const within = (value: number) => searchWithin(at(value), request.limit, catalog);
  const present = request.scenario[DRIVERS[driver].field];

  const places = placesOf(driver, present);
  const kept: (Within | null)[] = [];
  for (const place of places) {
    kept.push(within(place));
    yield null;
  }
  const last = kept.findLastIndex((answer) => answer !== null);
  const easiest = places[0] as number;
  if (last < 0) {
    const stop = explainStop(at(easiest), request.limit, null, catalog);
    return { kind: 'nothing', driver, value: easiest, stop };
  }

  const keepsPresent = kept[places.indexOf(present)] !== null;
  const gaps = gapsBefore(last, places, kept);
  const describe = (value: number, { found, space }: Within) => {
    const assessment = assess(found.design, space.demand, catalog);
    return {
      driver,
      value,
      scenario: at(value),
      figures: architectureFigures(assessment),
      poweredTestsPerMonth: assessment.experiments.poweredPerMonth,
      keepsPresent,
      gaps,
    };
  };
  let value = places[last] as number;
  let answer = kept[last] as Within;
  let beyond = places[last + 1];
  if (beyond === undefined) return { kind: 'open-ended', ...describe(value, answer) };

  const { toScale, fromScale, roundEasier } = DRIVER_SCALES[driver];
  const foot = value;
  while (Math.abs(toScale(beyond) - toScale(value)) > PRECISION) {
    const middle = fromScale((toScale(value) + toScale(beyond)) / 2);
    const there = within(middle);
    if (there === null) beyond = middle;
    else {
      value = middle;
      answer = there;
    }
    yield null;
  }
  const rounded = roundEasier(value);
  const roundedAnswer = isBetween(rounded, foot, value) ? within(rounded) : null;
  if (roundedAnswer !== null) {
    value = rounded;
    answer = roundedAnswer;
  }
  const reached = describe(value, answer);
  return {
    kind: 'reached',
    ...reached,
    stop: explainStop(at(beyond), request.limit, reached.figures.architecture, catalog),
  };
}

/** Places of the slider from its easiest end, the present value among them. */
function placesOf(driver: DriverId, present: number): readonly number[] {
  const rising = driver === 'freshness' ? -1 : 1;
  return [...new Set([...DRIVERS[driver].detents, present])].sort((a, b) => rising * (a - b));
}

function gapsBefore(
  last: number,
  places: readonly number[],
  kept: readonly (Within | null)[],
): readonly ReachGap[] {
  const gaps: ReachGap[] = [];
  for (let index = 0; index < last; index += 1) {
    if (kept[index] !== null) continue;
    const place = places[index] as number;
    const open = gaps.at(-1);
    if (open !== undefined && kept[index - 1] === null) gaps[gaps.length - 1] = { ...open, to: place };
    else gaps.push({ from: place, to: place });
  }
  return gaps;
}

const isBetween = (value: number, one: number, other: number) =>
  value >= Math.min(one, other) && value <= Math.max(one, other);

/** Works out what a limit buys, driver by driver; yields null between short stretches of work and an Inverse whenever there is more to show. */
export function* inverseSteps(request: InverseRequest): Generator<Inverse | null, void> {
  const catalog = catalogOf(request.scenario);
  const reaches: Reach[] = [];
  for (const driver of DRIVER_IDS) {
    reaches.push(yield* findReach(driver, request, catalog));
    yield { request, reaches: [...reaches], complete: reaches.length === DRIVER_IDS.length };
  }
}
