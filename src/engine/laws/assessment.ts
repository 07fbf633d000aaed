/** Everything the page says of one architecture in one scenario. */

import type { Architecture } from '../architecture';
import type { LayerId, PerLayer, Tier } from '../layers';
import type { Demand } from './demand';
import type { Part } from './part';
import type { CostBreakdown, Limit } from './spend';

/** A stretch of an event's way; ages are cumulative at the end of the stage. */
export interface FreshnessStage {
  readonly id: string;
  readonly layer: LayerId;
  /** "waits for the next run", "dbt run", "file closes". */
  readonly name: string;
  readonly kind: 'wait' | 'work';
  /** Mean time in this stage alone. */
  readonly meanSeconds: number;
  /** Longest regular wait of this stage alone; equals the mean for work. */
  readonly maxSeconds: number;
  readonly ageP5Seconds: number;
  readonly ageP50Seconds: number;
  readonly ageP95Seconds: number;
}

export interface Freshness {
  /** Who needs it: people at dashboards, or automated decisions at the online store. */
  readonly consumer: 'dashboards' | 'online store';
  readonly p5Seconds: number;
  readonly p50Seconds: number;
  readonly p95Seconds: number;
  /** Share of time in which regular operation is older than the promise. */
  readonly missRatio: number;
  readonly stages: readonly FreshnessStage[];
  /** p95 age of the tables behind the online store; equals p95Seconds for dashboards. */
  readonly tablesP95Seconds: number;
  /** Quantiles 2.5 %, 7.5 %, … 97.5 % of age on arrival (20 values), for drawing. */
  readonly ageQuantilesSeconds: readonly number[];
}

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

export interface LateCause {
  readonly id: 'changes' | 'failed-runs' | 'outages' | 'missed-freshness';
  readonly name: string;
  readonly layer: LayerId;
  readonly hoursPerMonth: number;
}

export interface Reliability {
  readonly onTimeRatio: number;
  readonly lateHoursPerMonth: number;
  readonly budgetHoursPerMonth: number;
  /** Negative when overspent. */
  readonly budgetLeftHoursPerMonth: number;
  readonly causes: readonly LateCause[];
  readonly changesPerMonth: number;
  readonly incidentsPerMonth: number;
  readonly detectSeconds: number;
  readonly repairSeconds: number;
  /** Share of the data product that one failed change takes down. */
  readonly blastRatio: number;
}

export interface DataLoss {
  readonly lostRatio: number;
  readonly lostEventsPerYear: number;
}

export type ComplexityBand = 'Low' | 'Medium' | 'High';

export interface Complexity {
  readonly band: ComplexityBand;
  /** C1 + C2·C3 of Sinha and de Weck over the drawn graph. */
  readonly structural: number;
  readonly components: number;
  readonly interfaces: number;
  readonly topology: number;
  readonly operatingEngineers: number;
  readonly statefulSystems: number;
}

export type PromiseId =
  | 'freshness'
  | 'serving'
  | 'decision'
  | 'reliability'
  | 'data-loss'
  | 'on-call'
  | 'budget'
  | 'capacity'
  | 'fan-out'
  | 'pins';

export interface PromiseCheck {
  readonly id: PromiseId;
  readonly name: string;
  readonly promised: number;
  readonly actual: number;
  readonly unit: 'seconds' | 'ratio' | 'usd' | 'people' | 'consumers';
  readonly kept: boolean;
  /** Share of the promise used up: 1 is the edge, above 1 broken. */
  readonly usedRatio: number;
}

export interface ExperimentCapacity {
  /** Tests a month that the traffic can power, statistically. */
  readonly poweredPerMonth: number;
  readonly usersPerArm: number;
  readonly usersPerDay: number;
  readonly liveTests: number;
  /** True when more tests are asked for than the traffic can power; a warning, no broken promise. */
  readonly exceedsTraffic: boolean;
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
