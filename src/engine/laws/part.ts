/** A part of an architecture: its size, its limits, its money by category. */

import type { OptionId } from '../architecture';
import type { LayerId, Tier } from '../layers';
import type { Redundancy } from '../options/option';
import type { CostBreakdown, Limit, UnitId } from './spend';

export interface Part {
  readonly layer: LayerId;
  readonly option: OptionId;
  readonly redundancy: Redundancy;
  readonly tier: Tier;
  /** Count of what is drawn as units; may be fractional where the service sizes without steps. */
  readonly unitCount: number;
  readonly unit: UnitId;
  /** Tightest first. */
  readonly limits: readonly Limit[];
  readonly cost: CostBreakdown;
  readonly infrastructureUsdPerMonth: number;
  readonly peopleHoursPerMonth: number;
  readonly peopleUsdPerMonth: number;
  readonly stateful: boolean;
  /** Of ingestion: how often a file or an outbox is closed; 0 where rows or a log need no closing. */
  readonly closeSeconds?: number;
  /** Of storage. */
  readonly storedBytes?: number;
  /** Of deployment: jobs that it runs, and how often a failed one is tried again. */
  readonly jobs?: number;
  readonly retries?: number;
  /** Of monitoring: whether somebody is woken. */
  readonly pagesAtNight?: boolean;
}
