/** Every combination of options by cost and by what it promises. */

import { OPTION_IDS, type OptionId } from '../../architecture';
import { type Catalog, catalogOf } from '../../data/catalog';
import { designOptions } from '../../laws/design';
import { LAYER_IDS, type LayerId, mapLayers, type PerLayer } from '../../layers';
import { DRIVERS, type Scenario } from '../../scenario';
import { searchCheapest } from '../../search/cheapest';
import { type ArchitectureFigures, architectureFigures, decide } from '../../search/decide';
import { makeDesignSpace } from '../../search/space';

/** Architectures as cost against what can be promised: those that nothing beats, the rest, and where the chosen one stands. */
export type FrontierAxis = 'freshness' | 'reliability' | 'complexity';

export interface FrontierRequest {
  readonly scenario: Scenario;
  readonly axis: FrontierAxis;
}

export interface FrontierPoint {
  readonly options: PerLayer<OptionId>;
  /** The strictest promise that these options keep at this cost (age in seconds, share of time); for complexity its structural value. */
  readonly place: number;
  /** What the decision minimises, USD a month. */
  readonly objectiveUsdPerMonth: number;
}

/** A point worked out in full. */
export interface FrontierAnswer extends FrontierPoint {
  readonly figures: ArchitectureFigures;
  /** The scenario that is answered by it: its options pinned, the promise on the axis moved to its place. */
  readonly scenario: Scenario;
}

export interface EfficientAnswer extends FrontierAnswer {
  /** Others at the same place for the same cost. */
  readonly equals: number;
  readonly isChosen: boolean;
}

/** Many points as columns; options as codes. */
export interface FrontierColumns {
  readonly place: Float64Array;
  readonly objectiveUsdPerMonth: Float64Array;
  readonly optionCode: Uint16Array;
}

export interface Frontier {
  readonly request: FrontierRequest;
  /** Compatible designs that keep every promise but the one on the axis, at each place of it. */
  readonly keptDesigns: number;
  /** Those that nothing beats, from the cheapest to the dearest; pins are left aside. Empty when nothing keeps the other promises anywhere. */
  readonly efficient: readonly EfficientAnswer[];
  /** Another one costs no more and promises no less, and is better in one of them. */
  readonly beaten: FrontierColumns;
  /** Null when nothing keeps every promise of the scenario as it stands. */
  readonly chosen: {
    readonly point: FrontierAnswer;
    /** False only where pins hold it off the frontier. */
    readonly isEfficient: boolean;
    /** What the pins cost: this minus the cheapest that promises as much, USD a month. */
    readonly extraUsdPerMonth: number;
  } | null;
}

// A combination of six options as one small number, so that thousands fit into a typed array.

/** Every combination there could be, compatible or not. */
export const COMBINATIONS = LAYER_IDS.reduce((product, layer) => product * OPTION_IDS[layer].length, 1);

const INDEX = Object.fromEntries(
  LAYER_IDS.flatMap((layer) => OPTION_IDS[layer].map((id, index) => [id, index])),
) as Record<OptionId, number>;

export function optionCode(
  ingestion: OptionId,
  storage: OptionId,
  processing: OptionId,
  modeling: OptionId,
  deployment: OptionId,
  monitoring: OptionId,
): number {
  let code = INDEX[ingestion];
  code = code * OPTION_IDS.storage.length + INDEX[storage];
  code = code * OPTION_IDS.processing.length + INDEX[processing];
  code = code * OPTION_IDS.modeling.length + INDEX[modeling];
  code = code * OPTION_IDS.deployment.length + INDEX[deployment];
  return code * OPTION_IDS.monitoring.length + INDEX[monitoring];
}

export function optionsOfCode(code: number): PerLayer<OptionId> {
  let place = COMBINATIONS;
  return mapLayers((layer) => {
    const ids: readonly OptionId[] = OPTION_IDS[layer];
    const above = place;
    place /= ids.length;
    return ids[Math.floor((code % above) / place)] as OptionId;
  });
}

/** A point worked out in full: its options pinned, the promise on the axis moved to its place, and the decision for that. */
export function answerPoint(
  { scenario, axis }: FrontierRequest,
  { code, place, objectiveUsdPerMonth }: PlacedPoint,
): FrontierAnswer {
  const options = optionsOfCode(code);
  const there: Scenario =
    axis === 'complexity'
      ? { ...scenario, pins: options }
      : { ...scenario, pins: options, [DRIVERS[axis].field]: place };
  const { chosen } = decide(there, catalogOf(scenario));
  return { options, place, objectiveUsdPerMonth, figures: architectureFigures(chosen), scenario: there };
}

// Where the decision of a scenario stands among the points: its options, at the strictest promise that its cost keeps.

/** The same cost, summed in another order. */
const SAME = 1 + 1e-9;

export interface ChosenPoint {
  readonly point: PlacedPoint;
  readonly extraUsdPerMonth: number;
}

export function chosenPoint(
  scenario: Scenario,
  { points, strictness }: PlacedPoints,
  catalog: Catalog,
): ChosenPoint | null {
  const found = searchCheapest(makeDesignSpace(scenario, catalog));
  if (found === null) return null;
  const options = designOptions(found.design);
  const ids = LAYER_IDS.map((layer: LayerId) => options[layer]);
  const code = optionCode(...(ids as Parameters<typeof optionCode>));
  let best: PlacedPoint | null = null;
  for (const point of points) {
    if (point.code !== code || point.objectiveUsdPerMonth > found.objectiveUsd * SAME) continue;
    if (best === null || strictness(point.place) < strictness(best.place)) best = point;
  }
  if (best === null) return null;
  const { held: _held, ...released } = scenario;
  const free = searchCheapest(makeDesignSpace({ ...released, pins: {} }, catalog));
  const extra = found.objectiveUsd - (free?.objectiveUsd ?? found.objectiveUsd);
  return { point: best, extraUsdPerMonth: Math.max(0, extra) };
}

/** What each way of laying out an axis hands on: points, and how a place counts when less is better. */
export interface PlacedPoint {
  readonly code: number;
  readonly place: number;
  readonly objectiveUsdPerMonth: number;
}

export interface PlacedPoints {
  readonly points: readonly PlacedPoint[];
  readonly keptDesigns: number;
  readonly strictness: (place: number) => number;
}
