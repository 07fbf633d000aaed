import type { OptionId } from '../../architecture';
import type { AssumptionId } from '../../assumptions';
import type { LayerId, PerLayer } from '../../layers';
import type { Redundancy } from '../../options/option';
import type { PromiseCheck } from '../../promises';
import type { Scenario } from '../../scenario';

/** A number with its range, and the sums of such numbers. */
export interface Spread {
  readonly value: number;
  /** About the tenth and ninetieth percentile. */
  readonly low: number;
  readonly high: number;
}

export const NO_SPREAD: Spread = { value: 0, low: 0, high: 0 };

export function scaleSpread({ value, low, high }: Spread, times: number): Spread {
  return { value: times * value, low: times * low, high: times * high };
}

/** Being independent, ranges partly cancel. */
export function addSpreads(parts: readonly Spread[]): Spread {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const side = (edge: 'low' | 'high') => Math.hypot(...parts.map((part) => part[edge] - part.value));
  return { value, low: Math.max(0, value - side('low')), high: value + side('high') };
}

/** Growth over months: what stands and what it costs under three policies, each migration with its cause, and the price of being early or late. */
export interface GrowthRequest {
  /** Today, month 0. */
  readonly scenario: Scenario;
  /** 0.08 is 8 % more each month than the month before. */
  readonly trafficGrowthPerMonth: number;
  readonly experimentGrowthPerMonth: number;
  /** Months after today. */
  readonly months: number;
}

export const POLICY_IDS = ['just-in-time', 'everything-now', 'never'] as const;
export type PolicyId = (typeof POLICY_IDS)[number];

/** The load of one month; month 0 is today. */
export interface GrowthMonth {
  readonly month: number;
  readonly scenario: Scenario;
  /** Promises that the nearest architecture breaks when nothing keeps all of them; empty otherwise. */
  readonly unkeepable: readonly PromiseCheck[];
}

export type HeldChoices = PerLayer<{ readonly option: OptionId; readonly redundancy: Redundancy }>;

/** One month of one policy. */
export interface PolicyMonth {
  readonly month: number;
  readonly standing: HeldChoices;
  /** Run interval, set anew each month after today; null where nothing runs on a schedule. */
  readonly intervalSeconds: number | null;
  readonly infrastructureUsd: number;
  readonly peopleUsd: number;
  /** Work and parallel running of a migration that lands in this month. */
  readonly migrationUsd: number;
  readonly freshnessSeconds: number;
  readonly onTimeRatio: number;
  readonly lateHours: number;
  readonly lostEvents: number;
  readonly broken: readonly PromiseCheck[];
}

export interface LayerMove {
  readonly layer: LayerId;
  readonly from: OptionId;
  readonly to: OptionId;
  readonly fromRedundancy: Redundancy;
  readonly toRedundancy: Redundancy;
}

/** A promise that what stands would break from a month on. */
export interface Break {
  readonly month: number;
  readonly promise: PromiseCheck;
  readonly layer: LayerId;
}

export type MigrationCause =
  | ({ readonly kind: 'promise' } & Break)
  | {
      readonly kind: 'saving';
      /** What the new architecture costs less in the month in which it lands. */
      readonly savedUsdPerMonth: number;
      /** When what stood would have broken a promise within the months shown, or null. */
      readonly wouldBreak: Break | null;
    };

/** What the work of a migration is reckoned from. */
export interface MigrationReckoning {
  /** What the hours add up from: a constant of a layer, and how often it is counted. */
  readonly parts: readonly {
    readonly layer: LayerId;
    readonly name: string;
    readonly hours: Spread;
    readonly times: number;
  }[];
  readonly teamEngineers: Spread;
  readonly parallelRunMonths: Spread;
  readonly hoursPerYear: number;
  readonly engineerUsdPerYear: number;
  /** Of the layers that change their option. */
  readonly movedUsdPerMonth: number;
}

/** The work of one migration. */
export interface MigrationWork {
  readonly moves: readonly LayerMove[];
  readonly reckoning: MigrationReckoning;
  readonly effortHours: Spread;
  readonly leadMonths: Spread;
  readonly effortUsd: Spread;
  readonly parallelRunUsd: Spread;
}

export interface Migration extends MigrationWork {
  /** Month in which it lands: the new architecture stands from here on. */
  readonly month: number;
  readonly startMonth: number;
  /** Months by which it lands after the promise breaks, because work can't start before today. */
  readonly lateMonths: number;
  readonly cause: MigrationCause;
}

/** Sums over the months after today. */
export interface PolicyTotals {
  readonly infrastructureUsd: number;
  readonly peopleUsd: number;
  readonly migrationUsd: number;
  /** The same with its range, moves joined as if independent. */
  readonly migrationSpreadUsd: Spread;
  readonly totalUsd: number;
  readonly brokenMonths: number;
  readonly lostEvents: number;
}

export interface Policy {
  readonly id: PolicyId;
  /** From month 0 on. */
  readonly months: readonly PolicyMonth[];
  readonly migrations: readonly Migration[];
  readonly totals: PolicyTotals;
}

/** What "everything now" pays above "just in time". */
export interface CostOfEarly {
  readonly infrastructureUsd: number;
  readonly peopleUsd: number;
  readonly migrationUsd: number;
  readonly totalUsd: number;
  /** Months in which the final architecture stands before the plan in time has it. */
  readonly idleMonths: number;
}

/** What is held breaks promises today that another run interval would keep: no reason to move, since a schedule is a setting. */
export interface TodaysInterval {
  readonly intervalSeconds: number;
  readonly betterSeconds: number;
  readonly broken: readonly PromiseCheck[];
}

/** What "never" breaks. */
export interface CostOfLate {
  readonly firstBreak: Break | null;
  /** Place among the moves in time of the one after which the promise that breaks first is kept; null where none does that. */
  readonly answeredBy: number | null;
  readonly brokenMonths: number;
  /** Late hours in the months that break freshness or reliability. */
  readonly lateHours: number;
  /** The same, less what the plan in time is late in the same months; below 0 where never is late less. */
  readonly extraLateHours: number;
  /** Events lost above those of the plan in time. */
  readonly extraLostEvents: number;
  readonly promises: readonly {
    readonly id: PromiseCheck['id'];
    readonly months: number;
    /** Late hours in those months; null for a promise that lateness does not break, such as a budget. */
    readonly lateHours: number | null;
  }[];
}

/** An assumption that nobody set, which follows traffic by itself. */
export interface Follower {
  readonly assumption: AssumptionId;
  readonly from: number;
  readonly to: number;
}

export interface GrownGrowth {
  readonly kind: 'grown';
  readonly request: GrowthRequest;
  readonly months: readonly GrowthMonth[];
  readonly policies: Readonly<Record<PolicyId, Policy>>;
  readonly early: CostOfEarly;
  readonly late: CostOfLate;
  /** Null where no other run interval would keep today what is broken. */
  readonly todaysInterval: TodaysInterval | null;
  readonly followers: readonly Follower[];
  /** First month in which a driver stands at the end of its slider and grows no further. */
  readonly clampedFrom: { readonly traffic: number | null; readonly experiments: number | null };
}

export type Growth = GrownGrowth | { readonly kind: 'pins-clash'; readonly request: GrowthRequest };
