import type { OptionId } from '../../architecture';
import type { LayerId, PerLayer, Tier } from '../../layers';
import { DRIVERS, type DriverId, type Scenario } from '../../scenario';

/** The architecture map: two drivers moved against each other, everything else held. */
export interface MapRequest {
  readonly scenario: Scenario;
  readonly x: DriverId;
  readonly y: DriverId;
}

export interface MapArchitecture {
  readonly options: PerLayer<OptionId>;
  readonly tier: Tier;
}

/** Where one answer ends and another begins; both are indices of the palette, `right` is null along the rim of the map. */
export interface MapFrontier {
  /** The answer to the left of whoever walks along the points, with x to the right and y upwards. */
  readonly left: number;
  readonly right: number | null;
  /** Pairs of places, 0..1 along x and along y, without those that lie on the way anyway. The first is the last where the frontier is closed. */
  readonly points: Float32Array;
  /** Layers that differ; none where only one side keeps every promise. */
  readonly layers: readonly LayerId[];
}

/** A line of equal cost. */
export interface MapContour {
  readonly usd: number;
  /** Pieces that join: two points each, pairs of places 0..1 along x and along y. */
  readonly pieces: Float32Array;
}

export type MapStage = 'coarse' | 'refined' | 'checked';

export interface MapPicture {
  readonly request: MapRequest;
  readonly stage: MapStage;
  /** Cells along each axis; nodes are one more, stored row by row from the lowest y. */
  readonly columns: number;
  readonly rows: number;
  /** Index of the palette at every node. */
  readonly answers: Uint16Array;
  /** What the decision minimises, USD a month; NaN where nothing keeps every promise. */
  readonly costsUsd: Float32Array;
  /** The first is null: nothing keeps every promise there. */
  readonly palette: readonly (MapArchitecture | null)[];
  readonly frontiers: readonly MapFrontier[];
  readonly contours: readonly MapContour[];
  /** Places decided, each exactly; the other nodes are filled in from their neighbours. */
  readonly decided: number;
}

// An axis of the map: the detents of a slider evenly spaced, so that a slider is a slice of the map, and every value between them.

/** Value at a place along the slider, 0 at its left end and 1 at its right; exact at detents, even in ratio between them. */
export function axisValue(driver: DriverId, place: number): number {
  const { detents } = DRIVERS[driver];
  const last = detents.length - 1;
  const at = Math.min(last, Math.max(0, place * last));
  const index = Math.min(last - 1, Math.floor(at + ROUNDING));
  const share = at - index;
  const [from, to] = [detents[index] as number, detents[index + 1] as number];
  if (share < ROUNDING) return from;
  if (share > 1 - ROUNDING) return to;
  if (driver === 'reliability') return 1 - (1 - from) * ((1 - to) / (1 - from)) ** share;
  return from === 0 ? to * share : from * (to / from) ** share;
}

/** The place of a value; the ends of the slider where it lies beyond them. */
export function axisPlace(driver: DriverId, value: number): number {
  const { detents } = DRIVERS[driver];
  const last = detents.length - 1;
  const isRising = (detents[last] as number) > (detents[0] as number);
  const isPast = (detent: number) => (isRising ? value >= detent : value <= detent);
  let index = 0;
  while (index < last - 1 && isPast(detents[index + 1] as number)) index += 1;
  const [from, to] = [detents[index] as number, detents[index + 1] as number];
  const share =
    driver === 'reliability'
      ? Math.log((1 - value) / (1 - from)) / Math.log((1 - to) / (1 - from))
      : from === 0
        ? value / to
        : Math.log(value / from) / Math.log(to / from);
  return Math.min(1, Math.max(0, (index + Math.min(1, Math.max(0, share))) / last));
}

/** The scenario with two drivers moved. */
export function scenarioAt(
  scenario: Scenario,
  [x, xValue]: readonly [DriverId, number],
  [y, yValue]: readonly [DriverId, number],
): Scenario {
  return { ...scenario, [DRIVERS[x].field]: xValue, [DRIVERS[y].field]: yValue };
}

/** Cells along an axis: 200 or a few more, so that every detent lies on a line of the lattice. */
export function axisCells(driver: DriverId): number {
  const steps = DRIVERS[driver].detents.length - 1;
  return Math.ceil(CELLS_LEAST / steps) * steps;
}

const CELLS_LEAST = 200;
const ROUNDING = 1e-9;
