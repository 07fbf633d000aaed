/** Hours a month in which the data product is down or late, cause by cause, and the share of events that is lost. */

import { chainFailureProbability, commonCauseUnavailability, errorBudget } from '../../math/reliability';
import type { StorageId } from '../architecture';
import type { ConstantValues } from '../data/constantValues';
import type { LayerId } from '../layers';
import type { Redundancy } from '../options/option';
import { STORAGE } from '../options/options';
import { DAYS_PER_YEAR, HOURS_PER_MONTH, SECONDS_PER_DAY, SECONDS_PER_HOUR } from '../units';
import type { ControlPlane } from './controlPlane';
import type { DataPlanePlan } from './dataPlane';
import type { Setting } from './demand';
import type { Design } from './design';
import { ageTail, type DataPath, dataPath } from './freshness';
import type { IngestionSize } from './ingestion';

/** Expected unavailability of the serving store, as a share of time; two regions still fail together for the common share of causes. */
export function storeUnavailability(k: ConstantValues, storage: StorageId, redundancy: Redundancy): number {
  const once = k.outageShareOfGap * STORAGE[storage].gap(k, redundancy);
  return redundancy === 'two-regions' ? commonCauseUnavailability(once, k.commonCause) : once;
}

/** Slack of the pipeline: what is left of the promise when the oldest regular row arrives, seconds. */
export function slackSeconds({ demand: d }: Setting, path: DataPath): number {
  const { delaySeconds, runWaitSeconds, closeWaitSeconds } = path.law;
  return Math.max(0, d.scenario.freshnessSeconds - delaySeconds - runWaitSeconds - closeWaitSeconds);
}

/** Outages of ingestion, processing and platform count beyond the slack only; lengths are exponential. Hours a month. */
export function pipelineOutageHours(k: ConstantValues, unavailability: number, slack: number): number {
  return HOURS_PER_MONTH * unavailability * Math.exp(-slack / (k.outageHours * SECONDS_PER_HOUR));
}

export function pipelineUnavailability(ingestion: IngestionSize, plan: DataPlanePlan): number {
  return ingestion.unavailability + plan.unavailability;
}

/**
 * Runs that fail wait for the next slot: age then peaks an interval higher. Hours a month beyond the promise,
 * from 1 − (1 − f^(r+1))^J, all J tables succeeding together.
 */
export function failedRunHours(
  { demand: d, constants: k }: Setting,
  path: DataPath,
  retries: number,
): number {
  const interval = path.tables.runWaitSeconds;
  if (interval === 0) return 0;
  const failure = chainFailureProbability({
    failureRatio: k.jobFailureRate,
    retryCount: retries,
    taskCount: d.tables,
  });
  const peak = path.law.delaySeconds + path.law.closeWaitSeconds + 2 * interval;
  const lateSeconds = Math.min(interval, Math.max(0, peak - d.scenario.freshnessSeconds));
  return ((HOURS_PER_MONTH * SECONDS_PER_HOUR) / interval) * failure * (lateSeconds / SECONDS_PER_HOUR);
}

export interface LateCause {
  readonly id: 'changes' | 'failed-runs' | 'outages' | 'missed-freshness';
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

/** Hours a month by all causes, beyond a month where they overlap. */
export function sumLateHours({ causes }: Pick<Reliability, 'causes'>): number {
  return causes.reduce((sum, cause) => sum + cause.hoursPerMonth, 0);
}

/** Reliability of a design: late hours by cause against the hours that the promise allows. */
export function assessReliability(setting: Setting, design: Design): Reliability {
  const { demand: d, constants: k } = setting;
  const { ingestion, plan, control, modeling, storeRedundancy } = design;
  const path = dataPath(setting, ingestion, plan);
  const miss = ageTail(path.law, d.scenario.freshnessSeconds) * HOURS_PER_MONTH;
  const store = storeUnavailability(k, plan.storage, storeRedundancy) * HOURS_PER_MONTH;
  const failedRuns = failedRunHours(setting, path, control.retries);
  const pipeline = pipelineUnavailability(ingestion, plan) + control.unavailability;
  const online = modeling.unavailability * HOURS_PER_MONTH;
  const outages = store + online + pipelineOutageHours(k, pipeline, slackSeconds(setting, path));
  const causes: readonly LateCause[] = [
    { id: 'changes', layer: 'deployment', hoursPerMonth: control.changeLateHours },
    { id: 'failed-runs', layer: 'processing', hoursPerMonth: failedRuns },
    { id: 'outages', layer: 'storage', hoursPerMonth: outages },
    {
      id: 'missed-freshness',

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

/** Where rows end up, and how often that stands. */
export interface StorePlace {
  readonly storage: StorageId;
  readonly redundancy: Redundancy;
}

/** Loss of a data plane: events offered while nothing holds them, and writes on a volume that dies between backups. */
export function dataPlaneLossRatio(
  k: ConstantValues,
  ingestion: IngestionSize,
  { storage, redundancy }: StorePlace,
): number {
  const maintenance =
    k.maintenanceUnavailability * (redundancy === 'one-zone' ? 1 : k.failoverMaintenanceShare);
  const down = storeUnavailability(k, storage, redundancy) + maintenance;
  const volume =
    redundancy === 'one-zone'
      ? (k.diskAnnualFailureRate * k.lossWindowSeconds) / (DAYS_PER_YEAR * SECONDS_PER_DAY)
      : 0;
  return ingestion.lossRatio + ingestion.storeDowntimeLoss * down + (ingestion.isDirect ? volume : 0);
}

/** Collectors run on the platform: events offered while it is down are lost. */
export function collectorLossRatio(ingestion: IngestionSize, control: ControlPlane): number {
  return ingestion.fleetVcpu === 0 ? 0 : control.collectorUnavailability;
}
