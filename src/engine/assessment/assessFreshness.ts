/** Freshness of a design: percentiles of age, and the stages an event goes through on its way. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import type { LayerId } from '../scenario/layers';
import type { DataPlanePlan } from '../sizing/dataPlanePlan';
import type { IngestionSize } from '../sizing/sizeIngestion';
import type { Freshness, FreshnessStage } from './assessment';
import { closeWait, dataPath } from './dataPath';
import { ageQuantile, ageTail, type FreshnessLaw } from './freshnessLaw';

interface Step {
  readonly id: string;
  readonly layer: LayerId;
  readonly name: string;
  readonly delaySeconds: number;
  readonly delaySdSeconds: number;
  /** Width of a uniform wait; 0 for work. */
  readonly waitSeconds: number;
  readonly isRun: boolean;
}

const P5 = 0.05;
const P50 = 0.5;
const P95 = 0.95;
const DOTS = 20;
const LOAD_VARIATION = 0.5;

export function assessFreshness(
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  d: Demand,
  k: ConstantValues,
): Freshness {
  const path = dataPath(ingestion, plan, d, k);
  const steps = stepsOf(ingestion, plan, path.consumer, k);
  const p95 = ageQuantile(path.law, P95);
  let stages: readonly FreshnessStage[] | null = null;
  let dots: readonly number[] | null = null;
  return {
    consumer: path.consumer,
    p5Seconds: ageQuantile(path.law, P5),
    p50Seconds: ageQuantile(path.law, P50),
    p95Seconds: p95,
    missRatio: ageTail(path.law, d.scenario.freshnessSeconds),
    tablesP95Seconds: path.consumer === 'dashboards' ? p95 : ageQuantile(path.tables, P95),
    // Computed when drawn, not on every step of a slider.
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

function stepsOf(
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  consumer: 'dashboards' | 'online store',
  k: ConstantValues,
): readonly Step[] {
  const steps: Step[] = [];
  const wait = (id: string, layer: LayerId, name: string, waitSeconds: number, isRun = false) => {
    if (waitSeconds > 0)
      steps.push({ id, layer, name, delaySeconds: 0, delaySdSeconds: 0, waitSeconds, isRun });
  };
  const work = (id: string, layer: LayerId, name: string, seconds: number, variation: number) => {
    if (seconds > 0)
      steps.push({
        id,
        layer,
        name,
        delaySeconds: seconds,
        delaySdSeconds: seconds * variation,
        waitSeconds: 0,
        isRun: false,
      });
  };
  const files = ingestion.fileIntervalSeconds > 0;
  if (files)
    wait(
      'close',
      'ingestion',
      ingestion.isDirect ? 'waits in the outbox' : 'waits for the file to close',
      ingestion.fileIntervalSeconds,
    );
  work(
    'arrive',
    'ingestion',
    ingestion.isLog ? 'through the log' : ingestion.isDirect ? 'commit' : 'load of the file',
    ingestion.delaySeconds,
    LOAD_VARIATION,
  );
  if (consumer === 'online store') {
    work('stream', 'processing', 'stream job', k.flinkSeconds, k.flinkVariation);
    work('store', 'modeling', 'write into the online store', k.onlineStoreSeconds, k.flinkVariation);
    return steps;
  }
  if (!files) wait('commit', 'storage', 'waits for the commit', closeWait(ingestion, plan, k));
  if (plan.processing === 'flink')
    work('stream', 'processing', 'stream job', k.flinkSeconds, k.flinkVariation);
  wait('next-run', 'processing', 'waits for the next run', plan.intervalSeconds ?? 0, true);
  work('run', 'processing', 'run', plan.runSeconds, k.runVariation);
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
      name: step.name,
      kind: waits ? 'wait' : 'work',
      meanSeconds: waits ? step.waitSeconds / 2 : step.delaySeconds,
      maxSeconds: waits ? step.waitSeconds : step.delaySeconds,
      ageP5Seconds: ageQuantile(law, P5),
      ageP50Seconds: ageQuantile(law, P50),
      ageP95Seconds: ageQuantile(law, P95),
    };
  });
}
