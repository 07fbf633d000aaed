/** The way of an event through a data plane: its freshness law for the tables and, where there is one, in motion. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import type { DataPlanePlan } from '../sizing/dataPlanePlan';
import type { IngestionSize } from '../sizing/sizeIngestion';
import type { FreshnessLaw } from './freshnessLaw';

export interface DataPath {
  /** Law of the consumer whom the promise is for. */
  readonly law: FreshnessLaw;
  readonly tables: FreshnessLaw;
  readonly consumer: 'dashboards' | 'online store';
}

/** Promises below this are made to automated decisions, which read the online store. */
export const ONLINE_PROMISE_SECONDS = 60;
/** How old the tables behind an online store may be. */
export const TABLES_PROMISE_SECONDS = 900;
const LOAD_VARIATION = 0.5;

export function dataPath(
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  d: Demand,
  k: ConstantValues,
): DataPath {
  const streaming = plan.processing === 'flink';
  const close = closeWait(ingestion, plan, k);
  const load = ingestion.delaySeconds;
  const run = plan.runSeconds;
  const sd = Math.hypot(
    load * LOAD_VARIATION,
    run * k.runVariation,
    streaming ? k.flinkSeconds * k.flinkVariation : 0,
  );
  const tables: FreshnessLaw = {
    delaySeconds: load + run + (streaming ? k.flinkSeconds : 0),
    delaySdSeconds: sd,
    runWaitSeconds: plan.intervalSeconds ?? 0,
    closeWaitSeconds: close,
  };
  if (!streaming || d.scenario.freshnessSeconds >= ONLINE_PROMISE_SECONDS)
    return { law: tables, tables, consumer: 'dashboards' };
  const motion = {
    delaySeconds: load + k.flinkSeconds + k.onlineStoreSeconds,
    delaySdSeconds: k.flinkVariation * Math.hypot(load, k.flinkSeconds, k.onlineStoreSeconds),
    runWaitSeconds: 0,
    closeWaitSeconds: 0,
  };
  return { law: motion, tables, consumer: 'online store' };
}

/** Wait for a file to close, or for the sink of a stream to commit. */
export function closeWait(ingestion: IngestionSize, plan: DataPlanePlan, k: ConstantValues): number {
  if (ingestion.fileIntervalSeconds > 0) return ingestion.fileIntervalSeconds;
  if (!ingestion.isLog) return 0;
  return plan.storage === 'lakehouse' ? k.commitSeconds : k.sinkSeconds;
}
