import { chainFailureProbability, commonCauseUnavailability, errorBudget } from '../../math/reliability';
import type { Redundancy, StorageId } from '../architecture';
import type { ConstantValues } from '../data/catalog';
import { DAYS_PER_YEAR, HOURS_PER_MONTH, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../units';
import type { LateCause, Reliability } from './assessment';
import type { ControlPlane } from './controlPlane';
import type { DataPlanePlan } from './dataPlane';
import type { Demand } from './demand';
import type { Design } from './design';
import { ageTail, type DataPath, dataPath } from './freshness';
import type { IngestionSize } from './ingestion';

// Hours a month in which the data product is down or late, cause by cause.

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

/** Reliability of a design: late hours by cause against the hours that the promise allows. */
export function assessReliability(design: Design, d: Demand, k: ConstantValues): Reliability {
  const { ingestion, plan, control, modeling, storeRedundancy } = design;
  const path = dataPath(ingestion, plan, d, k);
  const miss = ageTail(path.law, d.scenario.freshnessSeconds) * HOURS_PER_MONTH;
  const store = storeUnavailability(plan.storage, storeRedundancy, k) * HOURS_PER_MONTH;
  const failedRuns = failedRunHours(plan, path, control.retries, d, k);
  const pipeline = pipelineUnavailability(ingestion, plan, k) + control.unavailability;
  const online = modeling.unavailability * HOURS_PER_MONTH;
  const outages = store + online + pipelineOutageHours(pipeline, slackSeconds(path, d), k);
  const causes: readonly LateCause[] = [
    { id: 'changes', name: 'Changes that fail', layer: 'deployment', hoursPerMonth: control.changeLateHours },
    { id: 'failed-runs', name: 'Runs that fail', layer: 'processing', hoursPerMonth: failedRuns },
    { id: 'outages', name: 'Outages', layer: 'storage', hoursPerMonth: outages },
    {
      id: 'missed-freshness',
      name: 'Older than promised in regular operation',
      layer: 'processing',
      hoursPerMonth: miss,
    },
  ];
  const sum = control.changeLateHours + failedRuns + outages + miss;
  const late = Math.min(HOURS_PER_MONTH, sum);
  const budget = errorBudget(d.scenario.reliabilityRatio, HOURS_PER_MONTH);
  return {
    onTimeRatio: 1 - late / HOURS_PER_MONTH,
    lateHoursPerMonth: late,
    budgetHoursPerMonth: budget,
    budgetLeftHoursPerMonth: budget - late,
    causes,
    changesPerMonth: d.changesPerMonth + d.scenario.experimentsPerMonth,
    incidentsPerMonth: control.incidentsPerMonth,
    detectSeconds: control.detectHours * SECONDS_PER_HOUR,
    repairSeconds: control.repairHours * SECONDS_PER_HOUR,
    blastRatio: control.blastRatio,
  };
}

// Expected share of events lost in a year.

/** Loss of a data plane: events offered while nothing holds them, and writes on a volume that dies between backups. */
export function dataPlaneLossRatio(
  ingestion: IngestionSize,
  storage: StorageId,
  redundancy: Redundancy,
  k: ConstantValues,
): number {
  const maintenance =
    k.maintenanceUnavailability * (redundancy === 'one-zone' ? 1 : k.failoverMaintenanceShare);
  const down = storeUnavailability(storage, redundancy, k) + maintenance;
  const volume =
    redundancy === 'one-zone'
      ? (k.diskAnnualFailureRate * k.lossWindowSeconds) / (DAYS_PER_YEAR * SECONDS_PER_DAY)
      : 0;
  return ingestion.lossRatio + ingestion.storeDowntimeLoss * down + (ingestion.isDirect ? volume : 0);
}

/** Collectors run on the platform: events offered while it is down are lost. */
export function collectorLossRatio(
  ingestion: IngestionSize,
  control: ControlPlane,
  k: ConstantValues,
): number {
  if (ingestion.fleetVcpu === 0) return 0;
  const gap = control.deployment === 'cron' ? k.virtualMachineGap : k.containerGap;
  return gap * k.outageShareOfGap;
}
