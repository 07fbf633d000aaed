/** What every option of the catalog holds, whatever its layer. */

import type { MigrationConstantId } from '../data/constants/migration';
import type { ConstantId } from '../data/constantValues';
import type { LayerId, Tier } from '../layers';

/** How often a component stands: in one zone, in several zones of a region, or in two regions. */
export type Redundancy = 'one-zone' | 'several-zones' | 'two-regions';

/** The constants that a receipt lists behind an option, by what they act on. */
export interface ReceiptConstants {
  readonly freshness?: readonly ConstantId[];
  readonly serving?: readonly ConstantId[];
  readonly prices?: readonly ConstantId[];
  readonly hours?: readonly ConstantId[];
  readonly lateness?: readonly ConstantId[];
}

export interface OptionBase {
  readonly id: string;
  readonly layer: LayerId;
  readonly tier: Tier;
  /** The first is taken where nothing asks for another. */
  readonly redundancies: readonly [Redundancy, ...Redundancy[]];
  /** Systems with state of their own that someone must back up and upgrade. */
  readonly statefulSystems: number;
  /** Component complexity (alpha of Sinha and de Weck), relative to a cron job. */
  readonly complexity: number;
  /** Layers it touches beyond those that its layer touches in every architecture: edges of the drawn graph. */
  readonly touches: readonly LayerId[];
  /** Two letters that stand for it in links; never changed, never given to another. */
  readonly linkCode: string;
  readonly receipt: ReceiptConstants;
  /** Hours of setting it up, moving to it and retiring what stood before. */
  readonly migrationHours: MigrationConstantId;
}

/** How deep monitoring sees. */
export type WatchDepth = 'logs' | 'metrics' | 'traces';

/** What monitoring can read of a layer that data passes. */
export type TapId =
  | 'app-log'
  | 'slow-query-log'
  | 'job-log'
  | 'write-errors'
  | 'lag'
  | 'rejects'
  | 'request-traces'
  | 'connections'
  | 'disk'
  | 'shards'
  | 'parts'
  | 'queue'
  | 'credits'
  | 'commits'
  | 'lineage'
  | 'query-time'
  | 'freshness'
  | 'data-tests'
  | 'watermark'
  | 'quality'
  | 'job-status'
  | 'drift'
  | 'skew'
  | 'decision-p99';

/** An option that data passes; at a depth with no taps nobody watches it. */
export interface DataOption extends OptionBase {
  readonly taps: Readonly<Record<WatchDepth, readonly TapId[]>>;
}
