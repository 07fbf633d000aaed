/** The scale path: one line through the three presets, on which a company grows; where its layers change, and what it costs along the way. */

import type { OptionId } from '../../architecture';
import type { AssumptionId } from '../../assumptions';
import type { LayerId, PerLayer } from '../../layers';
import type { DriverId, Scenario } from '../../scenario';

/** A place where layers change their option, found to a hundred-thousandth of the way from one preset to the next. */
export interface PathChange {
  readonly position: number;
  /** In the order of the data's way; never empty. */
  readonly layers: readonly LayerId[];
  readonly before: PerLayer<OptionId>;
  readonly after: PerLayer<OptionId>;
  /** The slider whose move over this place is enough by itself; null when none is, or more than one. */
  readonly driver: DriverId | null;
  /** What follows growth but is no slider, where that alone is enough. */
  readonly assumption: AssumptionId | null;
  /** Infrastructure and people, just before and just after. */
  readonly beforeUsdPerMonth: number;
  readonly afterUsdPerMonth: number;
}

/** The answer at one place of the path. */
export interface PathPoint {
  readonly position: number;
  readonly totalUsdPerMonth: number;
  readonly peopleUsdPerMonth: number;
  readonly operatingEngineers: number;
  /** False where nothing in the catalog keeps every promise. */
  readonly isKept: boolean;
}

/** What the answer at one place could cost a month, all in: one future in ten below `low`, one in ten above `high`. */
export interface PathRange {
  readonly position: number;
  readonly lowUsdPerMonth: number;
  readonly middleUsdPerMonth: number;
  readonly highUsdPerMonth: number;
}

export interface ScalePath {
  /** What stands at the lower end; each change says what stands after it. */
  readonly first: PerLayer<OptionId>;
  /** Rising. */
  readonly changes: readonly PathChange[];
  /** Rising, with one point on either side of each change. */
  readonly points: readonly PathPoint[];
  /** Rising; empty until worked out. */
  readonly ranges: readonly PathRange[];
  /** False while finer stretches, or the ranges, are still to come. */
  readonly complete: boolean;
}

/** The path of the model, or of the visitor's own numbers in it. */
export type PathRequest = Pick<Scenario, 'constants'>;

/** What is drawn: a little before the first preset, and beyond the last. */
export const PATH_ENDS: readonly [number, number] = [-0.2, 2.3];
