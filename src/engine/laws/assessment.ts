/** Everything the page says of one architecture in one scenario. */

import type { Architecture } from '../architecture';
import type { LayerId, PerLayer, Tier } from '../layers';
import type { PromiseCheck } from '../promises';
import type { Complexity } from './complexity';
import type { Demand } from './demand';
import type { ExperimentCapacity } from './experiments';
import type { Freshness } from './freshness';
import type { Part } from './part';
import type { Reliability } from './reliability';
import type { CostBreakdown, Limit } from './spend';

export interface Serving {
  readonly dashboardP95Seconds: number;
  /** Null when no decision is asked online. */
  readonly decisionP95Seconds: number | null;
  readonly decisionP99Seconds: number | null;
}

export interface Cost {
  readonly infrastructureUsdPerMonth: number;
  readonly peopleUsdPerMonth: number;
  readonly totalUsdPerMonth: number;
  readonly byCategory: CostBreakdown;
  readonly byLayer: PerLayer<{
    readonly infrastructureUsdPerMonth: number;
    readonly peopleUsdPerMonth: number;
  }>;
}

export interface DataLoss {
  readonly lostRatio: number;
  readonly lostEventsPerYear: number;
}

export interface Assessment {
  readonly architecture: Architecture;
  readonly demand: Demand;
  readonly parts: PerLayer<Part>;
  readonly freshness: Freshness;
  readonly serving: Serving;
  readonly cost: Cost;
  readonly reliability: Reliability;
  readonly dataLoss: DataLoss;
  readonly complexity: Complexity;
  readonly experiments: ExperimentCapacity;
  readonly promises: readonly PromiseCheck[];
  /** The part nearest to its limit. */
  readonly tightest: { readonly layer: LayerId; readonly limit: Limit };
  /** Tier of most layers, and the layers that stand in another: "Growth, with Enterprise ingestion". */
  readonly tier: {
    readonly main: Tier;
    readonly exceptions: readonly { readonly layer: LayerId; readonly tier: Tier }[];
  };
}
