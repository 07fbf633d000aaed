/**
 * The promises of a scenario. A promise is one row: when it is asked for, how much is asked, what a design does, how much of it is used,
 * from which stage of a search it can be judged, how far a design misses it, which layer answers for it, and how it is loosened.
 */

import { errorBudget } from '../math/reliability';
import type { ControlPlane } from './laws/controlPlane';
import { fleetVcpu } from './laws/cost';
import { type DataPlanePlan, directWriteRatio } from './laws/dataPlane';
import { resolveAssumptions, type Setting } from './laws/demand';
import {
  ageMean,
  type DataPath,
  FRESHNESS_TAIL,
  promisedAgeAtLeast,
  TABLES_PROMISE_SECONDS,
} from './laws/freshness';
import type { IngestionSize } from './laws/ingestion';
import type { ModelingSize } from './laws/modeling';
import type { LateCause } from './laws/reliability';
import { FULL } from './laws/spend';
import { LAYER_IDS, type LayerId, type PerLayer } from './layers';
import type { Redundancy } from './options/option';
import { PERCENTILES } from './percentiles';
import type { Scenario } from './scenario';
import { HOURS_PER_MONTH } from './units';

// What is known of a design at each stage of a search. Sums that are not complete yet are the least that they can come to.

interface ModelingFacts {
  readonly modeling: ModelingSize;
}

interface ControlFacts {
  readonly control: ControlPlane;
  readonly lateHoursPerMonth: number;
}

interface PlanFacts {
  readonly plan: DataPlanePlan;
}

/** A plan and what fills it. */
interface PlaneFacts extends PlanFacts {
  readonly ingestion: IngestionSize;
}

interface PathFacts extends PlaneFacts {
  readonly path: DataPath;
}

/** The tails of age cost more than the path itself. */
export interface AgeFacts extends PathFacts {
  /** Share of regular arrivals that are older than promised. */
  readonly missRatio: number;
  /** The same of the tables behind an online store; 0 where the promise is for the tables themselves. */
  readonly tablesMissRatio: number;
}

export interface PlacedFacts extends AgeFacts {
  readonly storeRedundancy: Redundancy;
  readonly lostRatio: number;
  readonly lateHoursPerMonth: number;
}

/** All that a promise is judged by. */
export interface WholeFacts extends PlacedFacts, ModelingFacts, ControlFacts {
  readonly infrastructureUsdPerMonth: number;
}

interface FactsAt {
  readonly modeling: ModelingFacts;
  readonly control: ControlFacts;
  readonly plan: PlanFacts;
  readonly plane: PlaneFacts;
  readonly path: PathFacts;
  readonly age: AgeFacts;
  readonly placed: PlacedFacts;
  readonly whole: WholeFacts;
}

type Stage = keyof FactsAt;

/** All that says how much of a promise is used, so that thousands of sampled futures can be checked without a full assessment. */
export interface UsedFacts extends WholeFacts {
  /** Age at the percentile that is promised. */
  readonly promisedAgeSeconds: number;
}

/** What a check tells beyond that. */
export interface ToldFacts extends UsedFacts {
  /** Null where nothing on the way takes any time. */
  readonly slowestLayer: LayerId | null;
  readonly lateCauses: readonly LateCause[];
  readonly byLayer: PerLayer<{ readonly infrastructureUsdPerMonth: number }>;
  readonly tightestLayer: LayerId;
}

/** A ratio that must not pass 1. */
interface Judge<F> {
  readonly used: (facts: F) => number;
  /** How far a design misses it that passes 1; the logarithm of the ratio where this is absent. */
  readonly miss?: (used: number, facts: F) => number;
}

/** A part of a promise, and the stage of a search from which it is known. */
interface PromiseLimit {
  readonly stage: Stage;
  /** False where the ratio can still grow: it can break a promise early, and never keeps one. */
  readonly isExact: boolean;
  /** Bound once for each search. The facts of a later stage hold those of an earlier one. */
  readonly bind: (setting: Setting) => Judge<WholeFacts>;
}

type BindLimit<S extends Stage> = (setting: Setting) => Judge<FactsAt[S]>;

const known = <S extends Stage>(stage: S, bind: BindLimit<S>): PromiseLimit => ({
  stage,
  isExact: true,
  bind: bind as PromiseLimit['bind'],
});

const atLeast = <S extends Stage>(stage: S, bind: BindLimit<S>): PromiseLimit => ({
  ...known(stage, bind),
  isExact: false,
});

/** How far something is overspent, as a logarithm. */
const over = (ratio: number) => Math.log(Math.max(1, Math.min(ratio, Number.MAX_SAFE_INTEGER)));
/** A saturated part is worse than any late one: nothing flows through it. So is one that is not there at all. */
const SATURATION_WEIGHT = 20;
const overSaturated = (used: number) => SATURATION_WEIGHT * over(used);
/** How far a promise is overspent when there is nothing to keep it with. */
const BEYOND = 1e6;

/** A promise that no slider sets: where its number stands in a scenario, and the steps by which it is loosened. */
export interface Loosening {
  /** Null where the scenario does not ask for it. */
  readonly read: (scenario: Scenario) => number | null;
  readonly write: (scenario: Scenario, value: number) => Scenario;
  /** Values from the nearest to the loosest. */
  readonly ladder: (from: number) => readonly number[];
  /** The next noticeable value to the loose side; null at the end. */
  readonly tick: (from: number) => number | null;
}

/** The card of the page that tells of a promise. */
export type MetricId = 'latency' | 'cost' | 'reliability' | 'complexity';

interface PromiseRow {
  readonly unit: 'seconds' | 'ratio' | 'usd' | 'people' | 'consumers';
  readonly metric: MetricId;
  /** Absent where every scenario asks for it. */
  readonly applies?: (setting: Setting) => boolean;
  readonly asked: (setting: Setting) => number;
  readonly done: (facts: ToldFacts, setting: Setting, usedRatio: number) => number;
  /** Kept when none of these passes 1. */
  readonly limits: readonly PromiseLimit[];
  /** Used share as it is told, where that is not the tightest of the exact limits. */
  readonly used?: (facts: UsedFacts, setting: Setting) => number;
  /** The layer that answers for it. */
  readonly layer: (facts: ToldFacts) => LayerId;
  readonly loosening?: Loosening;
}

function largest<T>(items: readonly T[], size: (item: T) => number): T {
  return items.reduce((best, item) => (size(item) > size(best) ? item : best));
}

function lateHours({ demand: { scenario } }: Setting): Judge<{ readonly lateHoursPerMonth: number }> {
  const budgetHours = errorBudget(scenario.reliabilityRatio, HOURS_PER_MONTH);
  return { used: ({ lateHoursPerMonth }) => lateHoursPerMonth / budgetHours };
}

function loss({ demand: { assumptions } }: Setting): Judge<{ readonly lostRatio: number }> {
  return { used: ({ lostRatio }) => lostRatio / assumptions.dataLossRatio };
}

const assumed = (id: 'servingPromiseSeconds' | 'dataLossRatio') => ({
  read: (scenario: Scenario) => resolveAssumptions(scenario)[id],
  write: (scenario: Scenario, value: number): Scenario => ({
    ...scenario,
    assumptions: { ...scenario.assumptions, [id]: value },
  }),
});

const decisionSeconds = (decision: NonNullable<ModelingSize['decision']>) =>
  decision[`p${PERCENTILES.decision}Seconds`];

const SERVING_LADDER = [1, 2, 5, 10, 15, 20, 30, 60, 120, 300, 600];
const SERVING_TICKS = [1, 5, 15, 60, 300, 600];
const LOSS_FACTORS = [2, 5, 10, 20, 50, 100, 1000];
const LOSS_STEP = 10;
const LOSS_HIGH = 0.1;
const BUDGET_FACTORS = [1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4, 5, 7, 10, 20, 50, 100];
const BUDGET_STEP = 1.5;

/** In the order in which they are told. */
export const PROMISES = {
  freshness: {
    unit: 'seconds',
    metric: 'latency',
    asked: ({ demand: { scenario } }) => scenario.freshnessSeconds,
    done: ({ promisedAgeSeconds }) => promisedAgeSeconds,
    limits: [
      atLeast(
        'path',
        ({
          demand: {
            scenario: { freshnessSeconds },
          },
        }) => ({
          used: ({ path }) => promisedAgeAtLeast(path.law) / freshnessSeconds,
        }),
      ),
      known(
        'age',
        ({
          demand: {
            scenario: { freshnessSeconds },
          },
        }) => ({
          used: ({ missRatio }) => missRatio / FRESHNESS_TAIL,
          miss: (used, { path }) => over(used) + over(ageMean(path.law) / freshnessSeconds),
        }),
      ),
      known('age', () => ({
        used: ({ tablesMissRatio }) => tablesMissRatio / FRESHNESS_TAIL,
        miss: (_, { path }) => 1 + over(ageMean(path.tables) / TABLES_PROMISE_SECONDS),
      })),
    ],
    used: ({ promisedAgeSeconds }, { demand: { scenario } }) =>
      promisedAgeSeconds / scenario.freshnessSeconds,
    layer: ({ slowestLayer, tightestLayer }) => slowestLayer ?? tightestLayer,
  },
  serving: {
    unit: 'seconds',
    metric: 'latency',
    asked: ({ demand: { assumptions } }) => assumptions.servingPromiseSeconds,
    done: ({ plan }) => plan.size[`queryP${PERCENTILES.serving}Seconds`],
    limits: [
      known(
        'plan',
        ({
          demand: {
            assumptions: { servingPromiseSeconds },
          },
        }) => ({
          used: ({ plan }) => plan.size[`queryP${PERCENTILES.serving}Seconds`] / servingPromiseSeconds,
        }),
      ),
    ],
    layer: () => 'storage',
    loosening: {
      ...assumed('servingPromiseSeconds'),
      ladder: (from) => SERVING_LADDER.filter((value) => value > from),
      tick: (from) => SERVING_TICKS.find((value) => value > from) ?? null,
    },
  },
  decision: {
    unit: 'seconds',
    metric: 'latency',
    applies: ({ demand: { decisionsPerSecond } }) => decisionsPerSecond > 0,
    asked: ({ constants: k }) => k.decisionPromiseSeconds,
    done: ({ modeling }, { demand: { scenario } }) =>
      modeling.decision === null ? scenario.freshnessSeconds : decisionSeconds(modeling.decision),
    limits: [
      known('modeling', ({ constants: k }) => ({
        used: ({ modeling }) =>
          modeling.decision === null ? BEYOND : decisionSeconds(modeling.decision) / k.decisionPromiseSeconds,
        miss: (used, { modeling }) => (modeling.decision === null ? SATURATION_WEIGHT : over(used)),
      })),
    ],
    layer: () => 'modeling',
  },
  reliability: {
    unit: 'ratio',
    metric: 'reliability',
    asked: ({ demand: { scenario } }) => scenario.reliabilityRatio,
    done: ({ lateHoursPerMonth }) => 1 - Math.min(HOURS_PER_MONTH, lateHoursPerMonth) / HOURS_PER_MONTH,
    limits: [atLeast('control', lateHours), atLeast('placed', lateHours), known('whole', lateHours)],
    layer: ({ lateCauses }) => largest(lateCauses, (cause) => cause.hoursPerMonth).layer,
  },
  'data-loss': {
    unit: 'ratio',
    metric: 'reliability',
    asked: ({ demand: { assumptions } }) => assumptions.dataLossRatio,
    done: ({ lostRatio }) => lostRatio,
    limits: [atLeast('placed', loss), known('whole', loss)],
    layer: () => 'ingestion',
    loosening: {
      ...assumed('dataLossRatio'),
      ladder: (from) => LOSS_FACTORS.map((factor) => factor * from).filter((value) => value <= LOSS_HIGH),
      tick: (from) => (from * LOSS_STEP <= LOSS_HIGH ? from * LOSS_STEP : null),
    },
  },
  'on-call': {
    unit: 'people',
    metric: 'reliability',
    applies: ({ demand: { scenario }, constants: k }) => scenario.reliabilityRatio > k.pagedRatio,
    asked: ({ constants: k }) => k.peoplePerPager,
    done: (_, { demand: { assumptions } }) => assumptions.peopleOnCall,
    limits: [
      known(
        'control',
        ({
          demand: {
            assumptions: { peopleOnCall },
          },
          constants: k,
        }) => ({
          used: ({ control }) =>
            control.pagesAtNight ? k.peoplePerPager / Math.max(peopleOnCall, Number.EPSILON) : BEYOND,
          miss: (used, { control }) => (control.pagesAtNight ? over(used) : SATURATION_WEIGHT),
        }),
      ),
    ],
    layer: () => 'monitoring',
  },
  budget: {
    unit: 'usd',
    metric: 'cost',
    applies: ({ demand: { scenario } }) => scenario.budgetUsdPerMonth !== null,
    asked: ({ demand: { scenario } }) => scenario.budgetUsdPerMonth ?? Number.POSITIVE_INFINITY,
    done: ({ infrastructureUsdPerMonth }) => infrastructureUsdPerMonth,
    limits: [
      known(
        'whole',
        ({
          demand: {
            scenario: { budgetUsdPerMonth },
          },
        }) => {
          const budget = budgetUsdPerMonth ?? Number.POSITIVE_INFINITY;
          return { used: ({ infrastructureUsdPerMonth }) => infrastructureUsdPerMonth / budget };
        },
      ),
    ],
    layer: ({ byLayer }) => largest(LAYER_IDS, (layer) => byLayer[layer].infrastructureUsdPerMonth),
    loosening: {
      read: ({ budgetUsdPerMonth }) => budgetUsdPerMonth,
      write: (scenario, value) => ({ ...scenario, budgetUsdPerMonth: value }),
      ladder: (from) => BUDGET_FACTORS.map((factor) => factor * from),
      tick: (from) => from * BUDGET_STEP,
    },
  },
  capacity: {
    unit: 'ratio',
    metric: 'complexity',
    asked: () => 1,
    done: (_facts, _setting, usedRatio) => usedRatio,
    limits: [
      known('plan', () => ({ used: ({ plan }) => plan.saturation, miss: overSaturated })),
      known('plane', (setting) => ({
        used: ({ ingestion, plan }) => directWriteRatio(setting, ingestion, plan),
        miss: overSaturated,
      })),
      known('whole', () => ({
        used: ({ ingestion, plan, modeling, control }) =>
          fleetVcpu(ingestion, plan, modeling) / control.fleetVcpuHigh,
        miss: overSaturated,
      })),
    ],
    layer: ({ tightestLayer }) => tightestLayer,
  },
  /** A second consumer that needs every event as it arrives needs a log: direct writes have one target, and files come by the minute. */
  'fan-out': {
    unit: 'consumers',
    metric: 'latency',
    applies: ({ demand: { assumptions } }) => assumptions.streamConsumers > 1,
    asked: ({ demand: { assumptions } }) => assumptions.streamConsumers,
    done: ({ ingestion }, { demand: { assumptions } }) => (ingestion.isLog ? assumptions.streamConsumers : 1),
    limits: [
      known(
        'plane',
        ({
          demand: {
            assumptions: { streamConsumers },
          },
        }) => ({
          used: ({ ingestion }) => (ingestion.isLog ? 1 : streamConsumers),
          miss: () => SATURATION_WEIGHT,
        }),
      ),
    ],
    layer: () => 'ingestion',
  },
} satisfies Readonly<Record<string, PromiseRow>>;

export type PromiseId = keyof typeof PROMISES;

/** Pins that exclude each other are no promise, but nothing that is chosen can keep them. */
export type BrokenId = PromiseId | 'pins';

/** Promises that are loosened by steps of their own. */
export type LoosenedId = {
  [Id in PromiseId]: (typeof PROMISES)[Id] extends { readonly loosening: Loosening } ? Id : never;
}[PromiseId];

const ROWS = Object.entries<PromiseRow>(PROMISES) as readonly (readonly [PromiseId, PromiseRow])[];

/** Promises that no slider sets, with the steps by which each is loosened. */
export const LOOSENINGS: readonly (readonly [LoosenedId, Loosening])[] = ROWS.flatMap(
  ([id, { loosening }]) => (loosening === undefined ? [] : [[id as LoosenedId, loosening] as const]),
);

// The promises of one search, bound once and grouped by the stage at which each can be judged.

interface BoundStage<F> {
  /** True where a promise is broken, whatever is still to come. */
  readonly breaks: (facts: F) => boolean;
  /** How far what is known exactly from this stage on is missed: logarithms, summed. */
  readonly missOf: (facts: F) => number;
  /** Least that what is not yet known exactly can be missed by. */
  readonly leastMissOf: (facts: F) => number;
}

export type BoundPromises = { readonly [S in Stage]: BoundStage<FactsAt[S]> };

interface BoundLimit {
  readonly limit: PromiseLimit;
  readonly judge: Judge<WholeFacts>;
}

const appliesTo = (row: PromiseRow, setting: Setting) => row.applies === undefined || row.applies(setting);

export function bindPromises(setting: Setting): BoundPromises {
  const bound: BoundLimit[] = [];
  for (const [, row] of ROWS)
    if (appliesTo(row, setting))
      for (const limit of row.limits) bound.push({ limit, judge: limit.bind(setting) });
  const at = (stage: Stage) => bindStage(bound.filter(({ limit }) => limit.stage === stage));
  return {
    modeling: at('modeling'),
    control: at('control'),
    plan: at('plan'),
    plane: at('plane'),
    path: at('path'),
    age: at('age'),
    placed: at('placed'),
    whole: at('whole'),
  } as BoundPromises;
}

function bindStage(bound: readonly BoundLimit[]): BoundStage<WholeFacts> {
  const judges = bound.map(({ judge }) => judge);
  const exact = bound.filter(({ limit }) => limit.isExact).map(({ judge }) => judge);
  const early = bound.filter(({ limit }) => !limit.isExact).map(({ judge }) => judge);
  return {
    breaks(facts) {
      for (const judge of judges) if (judge.used(facts) > FULL) return true;
      return false;
    },
    missOf: (facts) => sumMisses(exact, facts),
    leastMissOf: (facts) => sumMisses(early, facts),
  };
}

function sumMisses(judges: readonly Judge<WholeFacts>[], facts: WholeFacts): number {
  let sum = 0;
  for (const { used, miss } of judges) {
    const ratio = used(facts);
    if (ratio > 1) sum += miss === undefined ? over(ratio) : miss(ratio, facts);
  }
  return sum;
}

// Each promise of a scenario beside what a design does.

export interface PromiseUse {
  readonly id: PromiseId;
  readonly kept: boolean;
  /** Share of the promise used up: 1 is the edge, above 1 broken. */
  readonly usedRatio: number;
}

export interface PromiseCheck extends PromiseUse {
  readonly promised: number;
  readonly actual: number;
  readonly unit: PromiseRow['unit'];
  /** The layer that answers for it. */
  readonly layer: LayerId;
}

/** The fullest of the limits that are exact. */
function tightestOf({ limits }: PromiseRow, facts: WholeFacts, setting: Setting): number {
  let tightest = 0;
  for (const { isExact, bind } of limits)
    if (isExact) tightest = Math.max(tightest, bind(setting).used(facts));
  return tightest;
}

/** No more than is kept and used, for studies that check thousands of designs. */
export function judgePromises(facts: UsedFacts, setting: Setting): readonly PromiseUse[] {
  const uses: PromiseUse[] = [];
  for (const [id, row] of ROWS) {
    if (!appliesTo(row, setting)) continue;
    const tightest = tightestOf(row, facts, setting);
    const usedRatio = row.used === undefined ? tightest : row.used(facts, setting);
    uses.push({ id, kept: tightest <= FULL, usedRatio });
  }
  return uses;
}

export function checkPromises(facts: ToldFacts, setting: Setting): readonly PromiseCheck[] {
  return judgePromises(facts, setting).map(({ id, kept, usedRatio }) => {
    const row: PromiseRow = PROMISES[id];
    return {
      id,
      promised: row.asked(setting),
      actual: row.done(facts, setting, usedRatio),
      unit: row.unit,
      kept,
      usedRatio,
      layer: row.layer(facts),
    };
  });
}
