/** How old data is when its consumer can use it: the way of an event, stage by stage. */

import { lognormalFromMoments, lognormalPlusUniformsTail } from '../../math/lognormal';
import type { LayerId } from '../layers';
import { PERCENTILES } from '../percentiles';
import type { DataPlanePlan } from './dataPlane';
import type { Setting } from './demand';
import type { IngestionSize } from './ingestion';

/**
 * The age of data on arrival: a lognormal delay plus two uniform waits (for the next run, for a file or a commit to close).
 *
 * The tail is a closed form, not simulated (`lognormalPlusUniformsTail`).
 * Delays of several stages are summed by mean and variance and taken as one lognormal (Fenton 1960).
 */
export interface FreshnessLaw {
  /** Mean and standard deviation of the delays, seconds. */
  readonly delaySeconds: number;
  readonly delaySdSeconds: number;
  /** Widths of the uniform waits, seconds; 0 when there is none. */
  readonly runWaitSeconds: number;
  readonly closeWaitSeconds: number;
}

const STEPS_HIGH = 60;
const PRECISION = 1e-6;
const DEVIATIONS = 12;
/** Variance of U(0, 1) is 1/12. */
const UNIFORM_VARIANCE = 12;
const PROMISED = PERCENTILES.freshness / 100;
/** √((1 − p) ÷ p). */
const CANTELLI = Math.sqrt((1 - PROMISED) / PROMISED);
/** A freshness promise is kept when at most this share of arrivals is older. */
export const FRESHNESS_TAIL = 1 - PROMISED;

/** P(age > x), x in seconds. */
export function ageTail(law: FreshnessLaw, x: number): number {
  const delay = lognormalFromMoments(law.delaySeconds, law.delaySdSeconds);
  return lognormalPlusUniformsTail(delay, { first: law.runWaitSeconds, second: law.closeWaitSeconds }, x);
}

/** Age that is exceeded with probability 1 − p, seconds, to about one part in 10⁶ (Illinois method on the tail). */
export function ageQuantile(law: FreshnessLaw, p: number): number {
  const target = 1 - p;
  let low = 0;
  let high = law.runWaitSeconds + law.closeWaitSeconds + law.delaySeconds + DEVIATIONS * law.delaySdSeconds;
  let atLow = 1 - target;
  let atHigh = ageTail(law, high) - target;
  if (atHigh >= 0) return high;
  for (let step = 0; step < STEPS_HIGH && high - low > PRECISION * high; step += 1) {
    const guess = (low * atHigh - high * atLow) / (atHigh - atLow);
    const at = ageTail(law, guess) - target;
    if (Math.abs(at) < PRECISION * target) return guess;
    if (at > 0) {
      low = guess;
      atLow = at;
      atHigh /= 2;
    } else {
      high = guess;
      atHigh = at;
      atLow /= 2;
    }
  }
  return (low + high) / 2;
}

export function ageMean(law: FreshnessLaw): number {
  return law.delaySeconds + (law.runWaitSeconds + law.closeWaitSeconds) / 2;
}

/** The promised percentile is never below this: for the 95th, mean − 0.229 deviations (Cantelli's inequality). Seconds. */
export function promisedAgeAtLeast(law: FreshnessLaw): number {
  const waits = (law.runWaitSeconds ** 2 + law.closeWaitSeconds ** 2) / UNIFORM_VARIANCE;
  return ageMean(law) - CANTELLI * Math.sqrt(law.delaySdSeconds ** 2 + waits);
}

/** The way of an event through a data plane: its freshness law for the tables and, where there is one, in motion. */
export interface DataPath {
  /** Law of the consumer whom the promise is for. */
  readonly law: FreshnessLaw;
  readonly tables: FreshnessLaw;
  readonly consumer: 'dashboards' | 'online-store';
}

/** How old the tables behind an online store may be; where there is a stream, promises below this are kept in motion. */
export const TABLES_PROMISE_SECONDS = 900;
const LOAD_VARIATION = 0.5;

/** Share of time in which the tables behind an online store are older than they may be; 0 where the promise is for the tables themselves. */
export function tablesMissRatio({ consumer, tables }: DataPath): number {
  return consumer === 'dashboards' ? 0 : ageTail(tables, TABLES_PROMISE_SECONDS);
}

export function dataPath(
  { demand: d, constants: k }: Setting,
  ingestion: IngestionSize,
  plan: DataPlanePlan,
): DataPath {
  const { stream, runSeconds: run } = plan;
  const load = ingestion.delaySeconds;
  const streamed = stream === null ? 0 : stream.delaySeconds;
  const variation = stream === null ? 0 : stream.variation;
  const tables: FreshnessLaw = {
    delaySeconds: load + run + streamed,
    delaySdSeconds: Math.hypot(load * LOAD_VARIATION, run * k.runVariation, streamed * variation),
    runWaitSeconds: plan.intervalSeconds ?? 0,
    closeWaitSeconds: closeWait(ingestion, plan),
  };
  if (stream === null || d.scenario.freshnessSeconds >= TABLES_PROMISE_SECONDS)
    return { law: tables, tables, consumer: 'dashboards' };
  const motion = {
    delaySeconds: load + streamed + stream.storeDelaySeconds,
    delaySdSeconds: variation * Math.hypot(load, streamed, stream.storeDelaySeconds),
    runWaitSeconds: 0,
    closeWaitSeconds: 0,
  };
  return { law: motion, tables, consumer: 'online-store' };
}

/** Wait for a file to close, for a store to write its buffer, or for the sink of a stream to commit. */
export function closeWait(ingestion: IngestionSize, plan: DataPlanePlan): number {
  if (ingestion.fileIntervalSeconds > 0) return ingestion.fileIntervalSeconds;
  if (ingestion.isDirect) return plan.rowWaitSeconds;
  return ingestion.isLog ? plan.commitWaitSeconds : 0;
}

// Freshness of a design: percentiles of age, and the stages an event goes through on its way.

/** Where an event waits or is worked on. */
export type StageId =
  | 'outbox-flush'
  | 'file-close'
  | 'log'
  | 'direct-write'
  | 'file-load'
  | 'stream-job'
  | 'online-write'
  | 'commit'
  | 'next-run'
  | 'run';

/** A stretch of an event's way; ages are cumulative at the end of the stage. */
export interface FreshnessStage {
  readonly id: StageId;
  readonly layer: LayerId;
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
  readonly consumer: 'dashboards' | 'online-store';
  readonly p5Seconds: number;
  readonly p50Seconds: number;
  readonly p95Seconds: number;
  readonly p99Seconds: number;
  /** Share of time in which regular operation is older than the promise. */
  readonly missRatio: number;
  readonly stages: readonly FreshnessStage[];
  /** p95 age of the tables behind the online store; equals p95Seconds for dashboards. */
  readonly tablesP95Seconds: number;
  /** Share of time in which those tables are older than they may be; 0 for dashboards. */
  readonly tablesMissRatio: number;
  /** The layer in which an event spends most of its way; null where no stage takes time. */
  readonly slowestLayer: LayerId | null;
  /** Quantiles 2.5 %, 7.5 %, … 97.5 % of age on arrival (20 values), for drawing. */
  readonly ageQuantilesSeconds: readonly number[];
}

interface Step {
  readonly id: StageId;
  readonly layer: LayerId;
  readonly delaySeconds: number;
  readonly delaySdSeconds: number;
  /** Width of a uniform wait; 0 for work. */
  readonly waitSeconds: number;
  readonly isRun: boolean;
}

/** Mean time in a step alone, seconds: half of a wait. */
const meanOf = (step: Step) => (step.waitSeconds > 0 ? step.waitSeconds / 2 : step.delaySeconds);

function slowestLayer(steps: readonly Step[]): LayerId | null {
  let slowest: Step | null = null;
  for (const step of steps) if (slowest === null || meanOf(step) > meanOf(slowest)) slowest = step;
  return slowest?.layer ?? null;
}

const P5 = 0.05;
const P50 = 0.5;
const P95 = 0.95;
const P99 = 0.99;
const DOTS = 20;

export function assessFreshness(setting: Setting, ingestion: IngestionSize, plan: DataPlanePlan): Freshness {
  const path = dataPath(setting, ingestion, plan);
  const steps = stepsOf(setting, ingestion, plan);
  const p95 = ageQuantile(path.law, P95);
  let stages: readonly FreshnessStage[] | null = null;
  let p99: number | null = null;
  let dots: readonly number[] | null = null;
  return {
    consumer: path.consumer,
    p5Seconds: ageQuantile(path.law, P5),
    p50Seconds: ageQuantile(path.law, P50),
    p95Seconds: p95,
    missRatio: ageTail(path.law, setting.demand.scenario.freshnessSeconds),
    tablesP95Seconds: path.consumer === 'dashboards' ? p95 : ageQuantile(path.tables, P95),
    tablesMissRatio: tablesMissRatio(path),
    slowestLayer: slowestLayer(steps),
    // Computed when drawn, not on every step of a slider.
    get p99Seconds() {
      p99 ??= ageQuantile(path.law, P99);
      return p99;
    },
    get stages() {
      stages ??= accumulate(steps);
      return stages;
    },
    get ageQuantilesSeconds() {
      dots ??= Array.from({ length: DOTS }, (_, dot) => ageQuantile(path.law, (dot + P50) / DOTS));
      return dots;
    },
  };
}

/** The stages of the path above, named: their sums are the path's law. */
function stepsOf(setting: Setting, ingestion: IngestionSize, plan: DataPlanePlan): readonly Step[] {
  const { consumer } = dataPath(setting, ingestion, plan);
  const k = setting.constants;
  const { stream } = plan;
  const steps: Step[] = [];
  const wait = (id: StageId, layer: LayerId, waitSeconds: number, isRun = false) => {
    if (waitSeconds > 0) steps.push({ id, layer, delaySeconds: 0, delaySdSeconds: 0, waitSeconds, isRun });
  };
  const work = (id: StageId, layer: LayerId, seconds: number, variation: number) => {
    if (seconds > 0)
      steps.push({
        id,
        layer,
        delaySeconds: seconds,
        delaySdSeconds: seconds * variation,
        waitSeconds: 0,
        isRun: false,
      });
  };
  const files = ingestion.fileIntervalSeconds > 0;
  if (files)
    wait(ingestion.isDirect ? 'outbox-flush' : 'file-close', 'ingestion', ingestion.fileIntervalSeconds);
  work(
    ingestion.isLog ? 'log' : ingestion.isDirect ? 'direct-write' : 'file-load',
    'ingestion',
    ingestion.delaySeconds,
    LOAD_VARIATION,
  );
  const isInMotion = consumer === 'online-store';
  if (!files && !isInMotion) wait('commit', 'storage', closeWait(ingestion, plan));
  if (stream !== null) {
    work('stream-job', 'processing', stream.delaySeconds, stream.variation);
    if (isInMotion) work('online-write', 'modeling', stream.storeDelaySeconds, stream.variation);
  }
  if (isInMotion) return steps;
  wait('next-run', 'processing', plan.intervalSeconds ?? 0, true);
  work('run', 'processing', plan.runSeconds, k.runVariation);
  return steps;
}

function accumulate(steps: readonly Step[]): readonly FreshnessStage[] {
  let law: FreshnessLaw = {
    delaySeconds: Number.MIN_VALUE,
    delaySdSeconds: 0,
    runWaitSeconds: 0,
    closeWaitSeconds: 0,
  };
  return steps.map((step) => {
    const delaySeconds = law.delaySeconds + step.delaySeconds;
    law = {
      delaySeconds: Math.max(delaySeconds, Number.MIN_VALUE),
      delaySdSeconds: Math.hypot(law.delaySdSeconds, step.delaySdSeconds),
      runWaitSeconds: law.runWaitSeconds + (step.isRun ? step.waitSeconds : 0),
      closeWaitSeconds: law.closeWaitSeconds + (step.isRun ? 0 : step.waitSeconds),
    };
    const waits = step.waitSeconds > 0;
    return {
      id: step.id,
      layer: step.layer,
      kind: waits ? 'wait' : 'work',
      meanSeconds: meanOf(step),
      maxSeconds: waits ? step.waitSeconds : step.delaySeconds,
      ageP5Seconds: ageQuantile(law, P5),
      ageP50Seconds: ageQuantile(law, P50),
      ageP95Seconds: ageQuantile(law, P95),
    };
  });
}
