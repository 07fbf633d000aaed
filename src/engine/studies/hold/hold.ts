/** An architecture that is held while its load grows: where it breaks, layer by layer. */

import type { Architecture, OptionId } from '../../architecture';
import { type Catalog, catalogOf } from '../../data/catalog';
import { type Figures, readFigures } from '../../figures';
import { assess } from '../../laws/assess';
import type { Assessment } from '../../laws/assessment';
import { sizeArchitecture } from '../../laws/design';
import type { Limit } from '../../laws/spend';
import { LAYER_IDS, type LayerId, mapLayers, type PerLayer } from '../../layers';
import type { Redundancy } from '../../options/option';
import type { PromiseCheck, PromiseId } from '../../promises';
import { DRIVERS, type DriverId, type Scenario } from '../../scenario';
import { type Decision, decide } from '../../search/decide';

// What keeping an architecture leads to: where its promises break, and the smallest change that heals it.

/** Along the demands only: a promise is a choice, a load is not. */
export type LoadId = Extract<DriverId, 'traffic' | 'experiments'>;

export interface BreakingPoint {
  /** Where it breaks, beside what the design does there. */
  readonly promise: PromiseCheck;
  /** Largest value found at which it is still kept, coming from here; null when it is broken here. */
  readonly keptAt: number | null;
  /** Smallest value found at which it is broken. */
  readonly brokenAt: number;
  readonly layer: LayerId;
  /** What of that layer is used to the full there; null when it fails for another reason. */
  readonly limit: Limit | null;
}

/** The held design at one value of the load. */
export interface CoursePoint {
  readonly value: number;
  readonly kept: boolean;
  /** Share of each promise used up; 1 is the edge. */
  readonly usedRatios: Readonly<Partial<Record<PromiseId, number>>>;
  /** How full the fullest limit of each layer is; 0 where nothing has one. */
  readonly utilizationRatios: PerLayer<number>;
  readonly figures: Figures;
}

export interface Course {
  readonly load: LoadId;
  readonly from: number;
  /** In the order in which they come; a promise that holds to the end of the slider is left out. */
  readonly breaks: readonly BreakingPoint[];
  /** From here to the end of the slider, by detents. */
  readonly points: readonly CoursePoint[];
}

export type HealingChange =
  | { readonly kind: 'option'; readonly layer: LayerId; readonly from: OptionId; readonly to: OptionId }
  | {
      readonly kind: 'redundancy';
      readonly layer: LayerId;
      readonly from: Redundancy;
      readonly to: Redundancy;
    }
  | {
      readonly kind: 'interval';
      readonly layer: 'processing';
      readonly fromSeconds: number;
      readonly toSeconds: number;
    };

export type Healing =
  | { readonly kind: 'kept' }
  | {
      readonly kind: 'healed';
      /** Holds the changed design. */
      readonly scenario: Scenario;
      readonly before: Assessment;
      readonly after: Assessment;
      readonly changes: readonly HealingChange[];
      /** By the objective of the scenario; negative when the change saves. */
      readonly extraUsdPerMonth: number;
    }
  /** Nothing in the catalog, with the pins as they are, keeps every promise. */
  | { readonly kind: 'none' };

/** The smallest set of pins without which every promise can be kept. */
export interface PinsInTheWay {
  readonly layers: readonly LayerId[];
  /** With the pins: the nearest, and what it breaks. */
  readonly broken: readonly PromiseCheck[];
  /** True when the pins leave no architecture at all, kept or not. */
  readonly exclude: boolean;
  /** Without them. */
  readonly answer: Decision;
  readonly scenario: Scenario;
}

// Holds what a scenario leads to now; what is held already stays as it is.

/** Layers pinned to something else than what is held stand as decided, so that the whole design is held. */
export function holdToday(
  scenario: Scenario,
  catalog: Catalog = catalogOf(scenario),
): { scenario: Scenario; decision: Decision } {
  const decision = decide(scenario, catalog);
  return { scenario: { ...scenario, held: decision.chosen.architecture }, decision };
}

// What has to be changed to get from one architecture to another, in the order of the data's way.

/** Settings of a layer that gets another option belong to that change. */
export function listChanges(before: Architecture, after: Architecture): readonly HealingChange[] {
  return LAYER_IDS.flatMap((layer): HealingChange[] => {
    const [from, to] = [before.choices[layer], after.choices[layer]];
    if (from.option !== to.option) return [{ kind: 'option', layer, from: from.option, to: to.option }];
    const [fromSeconds, toSeconds] = [before.intervalSeconds, after.intervalSeconds];
    const moved: HealingChange[] = [];
    if (from.redundancy !== to.redundancy)
      moved.push({ kind: 'redundancy', layer, from: from.redundancy, to: to.redundancy });
    if (layer === 'processing' && fromSeconds !== null && toSeconds !== null && fromSeconds !== toSeconds)
      moved.push({ kind: 'interval', layer, fromSeconds, toSeconds });
    return moved;
  });
}

// Follows an architecture that is held as its load grows, with a pause after each detent, so that a newer request can cut in.

/** Traffic is found to a part in a thousand, which is finer than any figure on the page. */
const CLOSE_ENOUGH = 1.001;

export function* courseSteps(
  architecture: Architecture,
  scenario: Scenario,
  load: LoadId,
  catalog: Catalog = catalogOf(scenario),
): Generator<null, Course> {
  const { field, detents } = DRIVERS[load];
  const from = scenario[field];
  const at = (value: number) => {
    const { design, demand } = sizeArchitecture(architecture, { ...scenario, [field]: value }, catalog);
    return assess(design, demand, catalog);
  };
  const values = [from, ...detents.filter((value) => value > from)];
  const found = new Map<string, BreakingPoint>();
  const points: CoursePoint[] = [];
  for (const [index, value] of values.entries()) {
    const assessment = at(value);
    for (const promise of assessment.promises) {
      if (promise.kept || found.has(promise.id)) continue;
      const keptAt = values[index - 1] ?? null;
      found.set(
        promise.id,
        keptAt === null
          ? makeBreak(promise, null, value, assessment)
          : bisect(promise, keptAt, value, assessment, load, at),
      );
    }
    points.push(makePoint(value, assessment));
    yield null;
  }
  const breaks = [...found.values()].sort((a, b) => a.brokenAt - b.brokenAt);
  return { load, from, breaks, points };
}

/** Between a detent that keeps the promise and the next, that breaks it. */
function bisect(
  { id }: PromiseCheck,
  keptAt: number,
  brokenAt: number,
  assessment: Assessment,
  load: LoadId,
  at: (value: number) => Assessment,
): BreakingPoint {
  let [low, high, broken] = [keptAt, brokenAt, assessment];
  for (;;) {
    const middle = load === 'traffic' ? Math.sqrt(low * high) : Math.floor((low + high) / 2);
    const isClose = load === 'traffic' ? high / low <= CLOSE_ENOUGH : middle <= low;
    if (isClose) break;
    const there = at(middle);
    if (there.promises.some((promise) => promise.id === id && !promise.kept)) {
      high = middle;
      broken = there;
    } else low = middle;
  }
  const promise = broken.promises.find((check) => check.id === id) as PromiseCheck;
  return makeBreak(promise, low, high, broken);
}

function makeBreak(
  promise: PromiseCheck,
  keptAt: number | null,
  brokenAt: number,
  assessment: Assessment,
): BreakingPoint {
  const { layer } = promise;
  const [limit] = assessment.parts[layer].limits;
  return {
    promise,
    keptAt,
    brokenAt,
    layer,
    limit: limit !== undefined && limit.utilizationRatio >= 1 ? limit : null,
  };
}

function makePoint(value: number, assessment: Assessment): CoursePoint {
  const { promises, parts } = assessment;
  return {
    value,
    kept: promises.every((promise) => promise.kept),
    usedRatios: Object.fromEntries(promises.map(({ id, usedRatio }) => [id, usedRatio])),
    utilizationRatios: mapLayers((layer) => parts[layer].limits[0]?.utilizationRatio ?? 0),
    figures: readFigures(assessment),
  };
}

/** Where the promises of a held architecture break as its load grows, worked out at a stretch. */
// From where to follow a held architecture: from here, or from the last detent before here at which it kept every promise.

/** Here, when nothing below here keeps every promise either. */
export function findStart(
  architecture: Architecture,
  scenario: Scenario,
  load: LoadId,
  catalog: Catalog = catalogOf(scenario),
): number {
  const { field, detents } = DRIVERS[load];
  const here = scenario[field];
  const isKept = (value: number) => {
    const { design, demand } = sizeArchitecture(architecture, { ...scenario, [field]: value }, catalog);
    return assess(design, demand, catalog).promises.every((promise) => promise.kept);
  };
  if (isKept(here)) return here;
  return detents.findLast((value) => value < here && isKept(value)) ?? here;
}
