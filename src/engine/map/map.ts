/** The architecture map: two drivers moved against each other, everything else held. */
import type { LayerId, PerLayer, Tier } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import type { DriverId, Scenario } from '../scenario/scenario';

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
