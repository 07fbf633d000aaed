/** A part of an architecture: its size, its limits, its money by category. */

import type { OptionId } from '../architecture';
import type { LayerId, Tier } from '../layers';
import type { Redundancy } from '../options/option';
import type { CostBreakdown, Limit } from './spend';

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
