/** What a person asks of an architecture: load, promises, assumptions, own numbers; nothing of what it should be made of. */

import type { AssumptionValues } from './assumptions';
import type { ConstantId } from './data/constantValues';

/** Four drivers, an optional budget, assumptions set by hand, constants replaced. */
export interface Requirements {
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
  /** Constants of the model replaced by the visitor's own numbers, in the unit of each definition. */
  readonly constants?: Partial<Readonly<Record<ConstantId, number>>>;
}

export type Objective = 'total' | 'infrastructure';
