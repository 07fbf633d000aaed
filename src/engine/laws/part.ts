/** A part of an architecture: its size, its limits, its money by category. */

import type { OptionId, Redundancy } from '../architecture';
import type { LayerId, Tier } from '../layers';

/** What stands in one layer of an architecture: how much of it, how full, and what it costs. */
export const COST_CATEGORIES = [
  'compute',
  'storage',
  'requests',
  'transfer',
  'licences',
  'observability',
] as const;
export type CostCategory = (typeof COST_CATEGORIES)[number];

/** USD a month by category. */
export type CostBreakdown = Readonly<Record<CostCategory, number>>;

/** One published or estimated ceiling of a part, and how much of it the demand uses. */
export interface Limit {
  readonly id: string;
  /** For example "write throughput", "scan time in the busy hour". */
  readonly name: string;
  readonly used: number;
  readonly capacity: number;
  readonly unit: string;
  /** used / capacity; 1 is 100 %. */
  readonly utilizationRatio: number;
}

export interface Part {
  readonly layer: LayerId;
  readonly option: OptionId;
  readonly redundancy: Redundancy;
  /** Name on screen, for example "Kafka" or "Snowflake-class warehouse". */
  readonly name: string;
  readonly tier: Tier;
  /** Count of what is drawn as units; may be fractional where the service sizes without steps. */
  readonly unitCount: number;
  readonly unitName: string;
  /** One short line of facts: "every 30 min, 48 jobs", "6 brokers, 3 zones". */
  readonly facts: readonly string[];
  /** Tightest first. */
  readonly limits: readonly Limit[];
  readonly cost: CostBreakdown;
  readonly infrastructureUsdPerMonth: number;
  readonly peopleHoursPerMonth: number;
  readonly peopleUsdPerMonth: number;
  /** What this part watches or carries, for the monitoring and deployment planes. */
  readonly stateful: boolean;
}

// Limits of a part: how much of a ceiling is used.
// Sums of money by category.
