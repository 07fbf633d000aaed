/** Hours a month in which the data product is down or late, cause by cause. */
import { chainFailureProbability, commonCauseUnavailability } from '../../math/reliability';
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { HOURS_PER_MONTH, SECONDS_PER_HOUR } from '../demand/units';
import type { Redundancy, StorageId } from '../scenario/optionIds';
import type { DataPlanePlan } from '../sizing/dataPlanePlan';
import type { IngestionSize } from '../sizing/sizeIngestion';
import type { DataPath } from './dataPath';

/** Expected unavailability of the serving store, as a share of time. */
export function storeUnavailability(storage: StorageId, redundancy: Redundancy, k: ConstantValues): number {
  const fraction = k.outageShareOfGap;
  const managed = (gap: number) =>
    redundancy === 'two-regions' ? commonCauseUnavailability(fraction * gap, k.commonCause) : fraction * gap;
  switch (storage) {
    case 'postgresql':
    case 'distributed-postgresql':
    case 'clickhouse':
      return fraction * (redundancy === 'one-zone' ? k.postgresOneZoneGap : k.postgresSeveralZonesGap);
    case 'warehouse':
      return managed(k.warehouseGap);
    case 'lakehouse':
      return managed(k.objectStoreGap);
  }
}

/** Slack of the pipeline: what is left of the promise when the oldest regular row arrives, seconds. */
export function slackSeconds(path: DataPath, d: Demand): number {
  const { delaySeconds, runWaitSeconds, closeWaitSeconds } = path.law;
  return Math.max(0, d.scenario.freshnessSeconds - delaySeconds - runWaitSeconds - closeWaitSeconds);
}

/** Outages of ingestion, processing and platform count beyond the slack only; lengths are exponential. Hours a month. */
export function pipelineOutageHours(unavailability: number, slack: number, k: ConstantValues): number {
  return HOURS_PER_MONTH * unavailability * Math.exp(-slack / (k.outageHours * SECONDS_PER_HOUR));
}

export function pipelineUnavailability(
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  k: ConstantValues,
): number {
  const fraction = k.outageShareOfGap;
  const processing = plan.processing === 'flink' ? k.flinkGap : plan.processing === 'spark' ? k.sparkGap : 0;
  return ingestion.unavailability + fraction * processing;
}

/**
 * Runs that fail wait for the next slot: age then peaks an interval higher. Hours a month beyond the promise,
 * from 1 − (1 − f^(r+1))^J, all J tables succeeding together.
 */
export function failedRunHours(
  plan: DataPlanePlan,
  path: DataPath,
  retries: number,
  d: Demand,
  k: ConstantValues,
): number {
  const interval = plan.intervalSeconds;
  if (interval === null) return 0;
  const failure = chainFailureProbability({
    failureRatio: k.jobFailureRate,
    retryCount: retries,
    taskCount: d.tables,
  });
  const peak = path.law.delaySeconds + path.law.closeWaitSeconds + 2 * interval;
  const lateSeconds = Math.min(interval, Math.max(0, peak - d.scenario.freshnessSeconds));
  return ((HOURS_PER_MONTH * SECONDS_PER_HOUR) / interval) * failure * (lateSeconds / SECONDS_PER_HOUR);
}
