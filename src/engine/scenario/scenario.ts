/** What a person chooses: four drivers, an optional budget, assumptions set by hand, pinned layers, an architecture that is held. */
import type { ConstantId } from '../catalog/constantId';
import type { Architecture } from './architecture';
import type { AssumptionValues } from './assumptions';
import type { LayerId } from './layers';
import type { OptionId } from './optionIds';

export interface Scenario {
  /** Mean traffic, events a day. */
  readonly eventsPerDay: number;
  /** A/B tests started a month. */
  readonly experimentsPerMonth: number;
  /** Promised share of time in which the data product is up and on time, 0..1. */
  readonly reliabilityRatio: number;
  /** Promised age of data when its consumer can use it, seconds. */
  readonly freshnessSeconds: number;
  /** Ceiling for the infrastructure bill, USD a month; null when there is none. */
  readonly budgetUsdPerMonth: number | null;
  /** What the decision minimises: infrastructure and people together, or the infrastructure bill alone. */
  readonly objective: Objective;
  /** Assumptions set by hand; the rest follow their defaults. */
  readonly assumptions: Partial<AssumptionValues>;
  /** Layers that must keep the named option. */
  readonly pins: Partial<Readonly<Record<LayerId, OptionId>>>;
  /** Constants of the model replaced by the visitor's own numbers, in the unit of each definition. */
  readonly constants?: Partial<Readonly<Record<ConstantId, number>>>;
  /** What stands already and is kept as it is, whatever the load; a pin wins over it in its layer. */
  readonly held?: Architecture;
}

export type Objective = 'total' | 'infrastructure';

export const DRIVER_IDS = ['traffic', 'experiments', 'reliability', 'freshness'] as const;
export type DriverId = (typeof DRIVER_IDS)[number];
