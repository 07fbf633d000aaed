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

/** How old the tables behind an online store may be; where there is a stream, promises below this are kept in motion. */
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
  if (!streaming || d.scenario.freshnessSeconds >= TABLES_PROMISE_SECONDS)
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
  // A columnar store buffers single rows and writes them in batches.
  if (ingestion.isDirect) return plan.storage === 'clickhouse' ? k.sinkSeconds : 0;
  if (!ingestion.isLog) return 0;
  return plan.storage === 'lakehouse' ? k.commitSeconds : k.sinkSeconds;
}
